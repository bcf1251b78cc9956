import { html, nothing } from "lit-html";
import { formatPeriod } from "../format/period.js";
import r from "../words/staff/rounds-de.js";
import { at, changeAddress, publicAddress } from "./addresses.js";

/**
 * @typedef {import("./index.js").StaffVisit} StaffVisit
 * @typedef {import("../api/client.js").Schemas["Duty"]} Duty
 */

/** What is to be done next, and where. @param {Duty} duty @param {StaffVisit} visit */
function way({ state, change, round, measure, closed }, { can, plain }) {
  const link = (/** @type {string} */ words, /** @type {string | undefined} */ href) =>
    href ? html`<a href=${href}>${words}<span class="hidden">: ${plain(measure.title)}</span></a>` : nothing;
  if (state === "applied") return link(r.duties.measure, publicAddress(`measures/${measure.code}`));
  if (state === "submitted") return link(r.duties.look, change && changeAddress(change));
  if (closed || !can("draftChange")) return nothing;
  const words = { missing: r.duties.write, draft: r.duties.continue, returned: r.duties.mend }[state];
  return link(words, at(`/berichte/${round.code}/${measure.code}`));
}

/** A report that is asked for, in a list. @param {Duty} duty @param {StaffVisit} visit */
export function dutyItem(duty, visit) {
  const { w, plain, me } = visit;
  const { measure, office, state, late, due, daysLeft, lastReport, returnReason, closed } = duty;
  const isOpen = state !== "applied" && state !== "submitted";
  const foreign = office?.code !== me.organisation?.code;
  return html`<div class="change-item">
    <strong>${plain(measure.title)}</strong>
    <span class="state state-${state} small">${r.state[state]}</span>
    ${late ? html`<span class="state state-stale small">${r.late}</span>` : nothing}
    <p class="muted small">
      ${r.duties.due(formatPeriod(due, "de"))}${isOpen && !closed ? html` (${r.days(daysLeft)})` : nothing}.
      ${foreign ? html`${office ? plain(office.title) : r.duties.coordination}. ` : nothing}
      ${lastReport ? r.duties.last(w.status[lastReport.status], formatPeriod(lastReport.statusAsOf, "de")) : r.duties.noReport}.
      ${closed ? html`${r.duties.closed}.` : nothing}
    </p>
    ${returnReason ? html`<p class="note">${r.duties.returned(returnReason)}</p>` : nothing}
    <p>${way(duty, visit)}</p>
  </div>`;
}
