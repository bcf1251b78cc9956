import { html, nothing } from "lit-html";
import { at, kindAddress, slugs } from "../addresses.js";
import { crumbs } from "../crumbs.js";

/** @typedef {import("../forms/part.js").Kind} Kind */

/** @type {Kind[]} */
const all = [
  "measures",
  "fields",
  "goals",
  "indicators",
  "organisations",
  "events",
  "documents",
  "notices",
  "calls",
  "needs",
  "sources",
];

/** Which kinds somebody finds here with their roles. @param {import("../index.js").StaffVisit} visit @returns {Kind[]} */
export function kindsOf({ may }) {
  if (may("coordinator", "auditor")) return all;
  return [
    ...(may("reporter") ? /** @type {Kind[]} */ (["measures"]) : []),
    // Whoever moderates takes up what was demanded at an event.
    ...(may("event-team", "moderator") ? /** @type {Kind[]} */ (["events"]) : []),
    ...(may("event-team") ? /** @type {Kind[]} */ (["documents"]) : []),
  ];
}

/** Whether somebody may begin a new thing of this kind. @param {Kind} kind @param {import("../index.js").StaffVisit} visit */
export const mayBegin = (kind, { may }) =>
  may("coordinator") || (may("event-team") && (kind === "events" || kind === "documents"));

/** Where a list begins: for those who report, with what their office answers for. @param {Kind} kind @param {import("../index.js").StaffVisit} visit */
const beginning = (kind, { may, me }) =>
  kind === "measures" && me.organisation && !may("coordinator", "auditor")
    ? at(`/plan/${slugs.measures}`, { organisation: me.organisation.code })
    : kindAddress(kind);

/** Whether somebody changes something of it. @param {Pick<import("../index.js").StaffVisit, "may">} visit */
export const changesPlan = ({ may }) => may("coordinator", "reporter", "event-team");

/** What the plan is called for those who change it, and for those who only look. @param {Pick<import("../index.js").StaffVisit, "s" | "may">} visit */
export const planName = (visit) => (changesPlan(visit) ? visit.s.frame.plan : visit.s.frame.planReading);

/** @type {import("../index.js").StaffPage<unknown>} */
export default {
  load: async ({ me }) => void (await me),
  title: (_, visit) => planName(visit),
  view: (_, visit) => {
    const { s, may, can } = visit;
    return html`
      ${crumbs([], visit)}
      <h1>${planName(visit)}</h1>
      <p class="lead">${may("coordinator") ? s.plan.lead : changesPlan(visit) ? s.plan.leadOwn : s.plan.leadReading}</p>
      <ul class="plain-list ruled kinds">
        ${kindsOf(visit).map(
          (kind) =>
            html`<li>
              <a href=${beginning(kind, visit)}>${s.kind[kind]}</a>
              <span class="muted small">${s.plan.about[kind]}</span>
              ${
                mayBegin(kind, visit)
                  ? html`<a class="small" href=${at(`/neu/${slugs[kind]}`)}>${s.fresh[kind]}</a>`
                  : nothing
              }
            </li>`,
        )}
      </ul>
      ${can("imports") ? html`<p><a href=${at("/import")}>${s.plan.tables}</a></p>` : nothing}
    `;
  },
};
