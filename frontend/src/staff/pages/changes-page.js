import { html } from "lit-html";
import { loadChanges } from "../../api/staff.js";
import { isBehindTheLast, noSuchPage, pagination } from "../../components/pagination.js";
import { refusal } from "../attempt.js";
import { asked, box, bulk, came, onPage } from "../bulk.js";
import { changeItem } from "../change-item.js";
import { crumbs } from "../crumbs.js";
import { forms } from "../forms/index.js";
import { way } from "../ways.js";

/**
 * @typedef {import("../index.js").StaffVisit} StaffVisit
 * @typedef {import("../../api/client.js").Schemas["StaffChangeList"]} List
 * @typedef {import("../bulk.js").Choice} Data
 */

const states = /** @type {const} */ (["draft", "submitted", "returned", "applied", "withdrawn"]);
const sorts = /** @type {const} */ (["-updatedAt", "updatedAt", "submittedAt", "subject"]);

/** @param {import("../index.js").StaffRequest} request @returns {Promise<Data>} */
async function load({ query, signal }) {
  const list = await loadChanges(asked(query, { pageSize: onPage }), signal);
  return { list, others: [], chosen: new Set() };
}

/** Which changes, whose, and in which order. @param {List} list @param {StaffVisit} visit */
function ways({ facets }, visit) {
  const { s } = visit;
  const counted = (/** @type {{ value: string, count: number }[]} */ values, /** @type {string} */ value) =>
    values.find((each) => each.value === value)?.count ?? 0;
  const all = { value: "", words: s.changes.everybodys };
  return html`<nav class="ways small" aria-label=${s.changes.narrow}>
    ${way("state", s.changes.state, [all, ...states.map((value) => ({ value, words: s.state[value] ?? value, count: counted(facets.state, value) }))], visit)}
    ${way("kind", s.changes.kind, [all, ...facets.kind.map(({ value, count }) => ({ value, words: s.changeKind[value] ?? value, count }))], visit)}
    ${way("subject", s.changes.what, [all, ...Object.keys(forms).map((value) => ({ value, words: value === "submissions" ? s.changes.versions : (s.kind[value] ?? value) }))], visit)}
    ${way("author", s.changes.whose, [all, { value: "me", words: s.changes.mine }, { value: "others", words: s.changes.others }, { value: "departed", words: s.changes.departed }], visit)}
    ${way(
      "sort",
      s.changes.order,
      sorts.map((value) => ({ value, words: s.changes.sort[value] })),
      visit,
    )}
  </nav>`;
}

/** @param {Data} data @param {StaffVisit} visit */
function results(data, visit) {
  const { list } = data;
  const { s } = visit;
  if (isBehindTheLast(list.pagination)) return html`${came(data, visit)} ${noSuchPage(list.pagination, visit)}`;
  return html`${refusal(data, visit)} ${came(data, visit)}
    <p class="found" id="found" tabindex="-1">
      ${list.pagination.totalElements ? s.changes.found(list.pagination.totalElements) : s.changes.none}
    </p>
    ${bulk(data, visit)}
    <ul class="plain-list ruled changes">
      ${list.data.map((change) => html`<li>${changeItem(change, visit, box(change, data, visit))}</li>`)}
    </ul>
    ${pagination(list.pagination, visit)}`;
}

/** @type {import("../index.js").StaffPage<Data>} */
export default {
  load,
  title: (_, { s }) => s.frame.changes,
  announce: ({ list }, { s }) =>
    list.pagination.totalElements ? s.changes.found(list.pagination.totalElements) : s.changes.none,
  view: (data, visit) => {
    const { s } = visit;
    return html`
      ${crumbs([], visit)}
      <h1>${s.frame.changes}</h1>
      ${ways(data.list, visit)}
      <div class="results">${results(data, visit)}</div>
    `;
  },
};
