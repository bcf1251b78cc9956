import { html, nothing } from "lit-html";
import { Refused } from "../../api/client.js";
import { StaffRefused, loadChange } from "../../api/staff.js";
import { at, changeAddress } from "../addresses.js";
import { titleOf } from "../change-item.js";
import { crumbs } from "../crumbs.js";
import { forms, kindAndCode } from "../forms/index.js";
import { hasPreview, loadPreview, previewView } from "../preview.js";
import { nameOf } from "../problems.js";
import { doubtsNote, doubtsOf } from "../doubts.js";

/**
 * @typedef {import("../index.js").StaffVisit} StaffVisit
 * @typedef {import("../../api/staff.js").StaffChange} StaffChange
 * @typedef {{ change: StaffChange, shown?: import("../preview.js").Shown, missing?: import("../check.js").Violation[] }} Data
 */

/** @param {import("../index.js").StaffRequest} request @returns {Promise<Data>} */
async function load({ params, query, lang, plan, signal }) {
  const change = await loadChange(params.code, signal);
  if (!hasPreview(change)) throw new Refused(404);
  try {
    return { change, shown: await loadPreview(change, { query, lang, plan, signal }) };
  } catch (error) {
    if (!(error instanceof StaffRefused) || (error.status !== 400 && error.status !== 409)) throw error;
    const { violations, message } = error;
    return { change, missing: violations.length ? violations : [{ name: "", reason: message }] };
  }
}

/** The ways on from here. @param {StaffChange} change @param {StaffVisit} visit */
const ways = ({ code, actions, kind }, { s }) =>
  html`<a href=${changeAddress(code)}>${s.edit.toChange}</a>${
      actions.includes("edit") && (kind === "edit" || kind === "create")
        ? html` <a href="${changeAddress(code)}/bearbeiten">${s.preview.edit}</a>`
        : nothing
    }`;

/** What keeps it from being shown. @param {Data} data @param {StaffVisit} visit */
function incomplete({ change, missing = [] }, visit) {
  const { s } = visit;
  const form = forms[kindAndCode(change.subject).kind];
  return html`
    ${crumbs(
      [
        [s.frame.changes, at("/aenderungen")],
        [titleOf(change, visit), changeAddress(change.code)],
      ],
      visit,
    )}
    <h1>${s.preview.title(titleOf(change, visit))}</h1>
    <p class="lead">${s.preview.incomplete}</p>
    <ul>
      ${missing.map(({ name, reason }) => {
        const what = nameOf(name, form, s);
        return html`<li>${what ? html`<strong>${what}:</strong> ` : nothing}${reason}</li>`;
      })}
    </ul>
    <p class="preview-ways">${ways(change, visit)}</p>
  `;
}

/** @type {import("../index.js").StaffPage<Data>} */
export default {
  load,
  title: ({ change }, visit) => visit.s.preview.title(titleOf(change, visit)),
  view: (data, visit) => {
    const { change, shown } = data;
    if (!shown) return incomplete(data, visit);
    return html`
      <aside class="note preview-note" aria-label=${visit.s.review.preview}>
        <p>${visit.s.preview.text}</p>
        <p class="preview-ways">${ways(change, visit)}</p>
      </aside>
      ${shown.name === "event" && change.input ? doubtsNote(doubtsOf(change.input, visit)) : nothing}
      <div class="preview">${previewView(shown, visit)}</div>
    `;
  },
};
