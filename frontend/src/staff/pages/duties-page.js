import { html, nothing } from "lit-html";
import { loadDuties } from "../../api/staff.js";
import { isBehindTheLast, noSuchPage, pagination } from "../../components/pagination.js";
import { formatPeriod } from "../../format/period.js";
import { valuesOf } from "../../routes.js";
import r from "../../words/staff/rounds-de.js";
import { at, changeAddress, publicAddress } from "../addresses.js";
import { crumbs } from "../crumbs.js";
import { way as narrowed } from "../ways.js";

/**
 * @typedef {import("../index.js").StaffVisit} StaffVisit
 * @typedef {import("../../api/client.js").Schemas["Duty"]} Duty
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
      pageSize: 50,
    }),
    signal,
  );
  return { list };
}

/** What is to be done next, and where. @param {Duty} duty @param {StaffVisit} visit */
function way({ state, change, round, measure, closed }, { can }) {
  const link = (/** @type {string} */ words, /** @type {string | undefined} */ href) =>
    href ? html`<a href=${href}>${words}</a>` : nothing;
  if (state === "applied") return link(r.duties.measure, publicAddress(`measures/${measure.code}`));
  if (state === "submitted") return link(r.duties.look, change && changeAddress(change));
  if (closed || !can("draftChange")) return nothing;
  const words = { missing: r.duties.write, draft: r.duties.continue, returned: r.duties.mend }[state];
  return link(words, at(`/berichte/${round.code}/${measure.code}`));
}

/** @param {Duty} duty @param {StaffVisit} visit */
function item(duty, visit) {
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

/** @param {Data} data @param {StaffVisit} visit */
function results({ list }, visit) {
  if (isBehindTheLast(list.pagination)) return noSuchPage(list.pagination, visit);
  const { totalElements } = list.pagination;
  return html`<p class="found">${totalElements ? r.duties.open(totalElements) : r.duties.none}</p>
    <ul class="plain-list ruled changes">
      ${list.data.map((duty) => html`<li>${item(duty, visit)}</li>`)}
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
    ${narrowed("state", r.duties.stateTitle, [all, ...states.map((value) => ({ value, words: r.state[value] ?? value, count: count(value) }))], visit)}
    ${offices.length > 1 ? narrowed("office", r.duties.office, [all, ...offices], visit) : nothing}
    ${rounds.length > 1 ? narrowed("round", r.duties.round, [all, ...rounds], visit) : nothing}
  </nav>`;
}

/** @type {import("../index.js").StaffPage<Data>} */
export default {
  load,
  title: () => r.reports,
  announce: ({ list }) =>
    list.pagination.totalElements ? r.duties.open(list.pagination.totalElements) : r.duties.none,
  view: (data, visit) => html`
    ${crumbs([], visit)}
    <h1>${r.reports}</h1>
    <p class="lead">${visit.may("coordinator", "auditor") ? r.duties.leadAll : r.duties.lead}</p>
    ${ways(data.list, visit)}
    <div class="results">${results(data, visit)}</div>
  `,
};
