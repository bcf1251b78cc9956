import { html, nothing } from "lit-html";
import { loadActs } from "../api/people.js";

/**
 * @typedef {import("./index.js").StaffVisit} StaffVisit
 * @typedef {import("../api/client.js").Schemas["Act"]} Act
 * @typedef {import("../page.js").Schemas["ChangeComparison"]["change"]} Change
 */

/** Steps of a change; that it was saved again and again is none. */
const steps = ["drafted", "submitted", "returned", "rebased", "taken-over", "withdrawn"].map(
  (step) => `change-${step}`,
);

/** What was done with a change so far, the first first. @param {Change} change @param {AbortSignal} signal @returns {Promise<Act[]>} */
export async function loadWay({ code, subject }, signal) {
  const { data } = await loadActs({ subject, verb: steps, pageSize: 100 }, signal);
  return data.filter(({ details }) => details["change"] === code).reverse();
}

/**
 * The way of a change, told once there is more to it than its being written, submitted and decided, which stands above.
 * @param {Act[]} acts
 * @param {Change} change
 * @param {StaffVisit} visit
 */
export function wayView(acts, { state, decidedAt, decidedBy }, { s, dayAndTime }) {
  if (!acts.some(({ verb }) => !["change-drafted", "change-submitted"].includes(verb))) return nothing;
  const line = (/** @type {string} */ what, /** @type {string} */ who, /** @type {string} */ when) =>
    s.review.wayLine(what, who, dayAndTime(when));
  return html`<h2>${s.review.way}</h2>
    <ol class="plain-list way-so-far">
      ${acts.map(
        ({ verb, actor, at, details }) =>
          html`<li>
            ${line(s.log.verb[verb] ?? verb, actor.name, at)}
            ${typeof details["reason"] === "string" ? html`<p class="shown-words">${s.log.detail["reason"]}: ${details["reason"]}</p>` : nothing}
          </li>`,
      )}
      ${state === "applied" && decidedAt ? html`<li>${line(s.review.decided[state] ?? "", decidedBy?.name ?? "", decidedAt)}</li>` : nothing}
    </ol>`;
}
