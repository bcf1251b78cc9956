import { html, nothing } from "lit-html";
import { changeItem } from "./change-item.js";

/** @typedef {import("./index.js").StaffVisit} StaffVisit */

/**
 * Says before one begins that others are changing the same thing: who, since when, and where to see it.
 * @param {Pick<import("../api/staff.js").StaffSubject, "changes" | "unseenChanges">} thing
 * @param {StaffVisit} visit
 * @param {string} [own] code of the change that is edited here
 */
export function alsoOpen({ changes, unseenChanges }, visit, own = "") {
  const { s } = visit;
  const others = changes.filter(({ code }) => code !== own);
  if (!others.length && !unseenChanges) return nothing;
  return html`<section class="note" aria-labelledby="also-open">
    <h2 id="also-open">${s.edit.alsoOpen(others.length + unseenChanges)}</h2>
    <p>${s.edit.alsoOpenText}</p>
    <ul class="plain-list">
      ${others.map(
        (change) =>
          html`<li>
            ${changeItem(change, visit)}
            <p class="muted small">${s.edit.since(visit.dayAndTime(change.createdAt))}</p>
          </li>`,
      )}
      ${unseenChanges ? html`<li>${s.edit.unseen(unseenChanges)}</li>` : nothing}
    </ul>
  </section>`;
}
