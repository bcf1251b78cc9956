import { html, nothing } from "lit-html";
import { isOver } from "../format/period.js";

/**
 * @typedef {import("../page.js").Schemas["Milestone"]} Milestone
 * @typedef {import("../page.js").Visit} Visit
 */

/** How a milestone stands, in words. @param {Milestone} milestone @param {Visit} visit */
export function milestoneState({ state, due, reachedOn }, { w, plan }) {
  const words = w.milestone;
  if (state === "reached") return reachedOn ? words.reachedOn(w.when(reachedOn)) : words.reached;
  if (state === "dropped") return words.dropped;
  if (!due) return words.open;
  return isOver(due, plan.today) ? words.late(w.when(due)) : words.due(w.when(due));
}

/** Steps of a measure that can be reached or missed, in their order: first how they stand. @param {Milestone[] | undefined} milestones @param {Visit} visit */
export const milestoneList = (milestones, visit) =>
  milestones?.length
    ? html`<h2>${visit.w.milestone.title}</h2>
        <ol class="plain-list path milestones">
          ${milestones.map(
            (milestone) =>
              html`<li class="milestone-${milestone.state}">
                <span class="muted small">${milestoneState(milestone, visit)}</span>
                <span>${visit.say(milestone.title)}</span>
              </li>`,
          )}
        </ol>`
    : nothing;
