import { html, nothing } from "lit-html";
import { loadDuties } from "../../api/staff.js";
import { isBehindTheLast, noSuchPage, pagination } from "../../components/pagination.js";
import { valuesOf } from "../../routes.js";
import r from "../../words/staff/rounds-de.js";
import { crumbs } from "../crumbs.js";
import { dutyItem } from "../duty-item.js";
import { way } from "../ways.js";

/**
 * @typedef {import("../index.js").StaffVisit} StaffVisit
 * @typedef {{ list: import("../../api/client.js").Schemas["DutyList"] }} Data
 */

const states = ["missing", "returned", "draft", "submitted", "applied"];

/** @param {import("../index.js").StaffRequest} request @returns {Promise<Data>} */
async function load({ query, signal }) {
  const list = await loadDuties(
    /** @type {import("../../api/staff.js").DutyQuery} */ ({
      ...Object.fromEntries(
        ["round", "office", "state"].flatMap((name) => (query.get(name) ? [[name, valuesOf(query, name)]] : [])),
      ),
      ...(query.get("page") ? { page: query.get("page") } : {}),
      ...(query.get("mine") === "true" ? { mine: true } : {}),
      pageSize: 50,
    }),
    signal,
  );
  return { list };
}

/** Whether nothing is asked at all, or nothing of what one is looking for. @param {Pick<StaffVisit, "query">} visit */
const noneOf = ({ query }) =>
  ["state", "office", "round", "mine"].some((name) => query.get(name)) ? r.duties.noneFits : r.duties.none;

/** @param {Data} data @param {StaffVisit} visit */
function results({ list }, visit) {
  if (isBehindTheLast(list.pagination)) return noSuchPage(list.pagination, visit);
  const { totalElements } = list.pagination;
  return html`<p class="found">${totalElements ? r.duties.open(totalElements) : noneOf(visit)}</p>
    <ul class="plain-list ruled changes">
      ${list.data.map((duty) => html`<li>${dutyItem(duty, visit)}</li>`)}
    </ul>
    ${pagination(list.pagination, visit)}`;
}

/** Which reports. @param {Data["list"]} list @param {StaffVisit} visit */
function ways({ data, facets }, visit) {
  const { plain } = visit;
  const all = { value: "", words: r.duties.all };
  const titles = new Map(data.map(({ round }) => [round.code, plain(round.title)]));
  const count = (/** @type {string} */ value) => facets.state.find((each) => each.value === value)?.count ?? 0;
  const offices = facets.office.map(({ value, title, count }) => ({
    value,
    words: title ? plain(title) : value,
    count,
  }));
  const rounds = facets.round.map(({ value, count }) => ({ value, words: titles.get(value) ?? value, count }));
  return html`<nav class="ways small" aria-label=${r.duties.narrow}>
    ${way("state", r.duties.stateTitle, [all, ...states.map((value) => ({ value, words: r.state[value] ?? value, count: count(value) }))], visit)}
    ${offices.length > 1 ? way("office", r.duties.office, [all, ...offices], visit) : nothing}
    ${rounds.length > 1 ? way("round", r.duties.round, [all, ...rounds], visit) : nothing}
  </nav>`;
}

/** @type {import("../index.js").StaffPage<Data>} */
export default {
  load,
  title: () => r.reports,
  announce: ({ list }, visit) =>
    list.pagination.totalElements ? r.duties.open(list.pagination.totalElements) : noneOf(visit),
  view: (data, visit) => html`
    ${crumbs([], visit)}
    <h1>${r.reports}</h1>
    <p class="lead">${visit.may("coordinator", "auditor") ? r.duties.leadAll : r.duties.lead}</p>
    ${ways(data.list, visit)}
    <div class="results">${results(data, visit)}</div>
  `,
};
