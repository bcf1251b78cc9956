import { html } from "lit-html";

/**
 * @typedef {import("./index.js").StaffVisit} StaffVisit
 * @typedef {import("./forms/part.js").Kind} Kind
 */

/**
 * Who edits a thing, where that is not who is looking at it: the office that leads it and its partners change some of it.
 * @param {Kind} kind
 * @param {import("../api/staff.js").StaffSubject} thing
 * @param {StaffVisit} visit
 */
export function whoEdits(kind, { input, references = {} }, { s, plain }) {
  const { lead, partners = [], event } = /** @type {{ lead?: string, partners?: string[], event?: string }} */ (input);
  if (kind === "events" || (kind === "documents" && event)) return s.notYours.events;
  if (kind !== "measures") return s.notYours.coordination;
  const offices = [...new Set([lead, ...partners])].filter((code) => code !== undefined);
  return offices.length
    ? s.notYours.offices(offices.map((code) => plain(references[`organisations/${code}`] ?? { de: code })))
    : s.notYours.coordination;
}

/**
 * In the place of a form that whoever is looking could not send.
 * @param {unknown} who edits it
 * @param {string} back address of what it is about
 * @param {StaffVisit} visit
 */
export const notYours = (who, back, { s }) => html`
  <p class="lead">${s.notYours.title}</p>
  <p>${who}</p>
  <p><a href=${back}>${s.notYours.back}</a></p>
`;
