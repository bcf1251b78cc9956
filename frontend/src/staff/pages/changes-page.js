import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { applyChanges, loadChanges } from "../../api/staff.js";
import { isBehindTheLast, noSuchPage, pagination } from "../../components/pagination.js";
import { valuesOf } from "../../routes.js";
import { changeAddress } from "../addresses.js";
import { attempt, refusal } from "../attempt.js";
import { changeItem, titleOf } from "../change-item.js";
import { crumbs } from "../crumbs.js";
import { forgetLists } from "../lookup.js";
import { way } from "../ways.js";

/**
 * @typedef {import("../index.js").StaffVisit} StaffVisit
 * @typedef {import("../../api/client.js").Schemas["StaffChangeList"]} List
 * @typedef {import("../../api/client.js").Schemas["Applications"]} Applications
 * @typedef {{ list: List, chosen: Set<string>, isAsking?: boolean, came?: { applications: Applications, asked: Map<string, string> } } & import("../attempt.js").Attempts} Data
 */

const states = /** @type {const} */ (["draft", "submitted", "returned", "applied", "withdrawn"]);
/** What comes in numbers, and is looked at together. */
const subjects = ["measures", "reports", "submissions", "answers"];
const sorts = /** @type {const} */ (["-updatedAt", "updatedAt", "submittedAt", "subject"]);

/** @param {import("../index.js").StaffRequest} request @returns {Promise<Data>} */
async function load({ query, signal }) {
  const list = await loadChanges(
    /** @type {import("../../api/staff.js").ChangeQuery} */ ({
      ...Object.fromEntries(
        ["state", "kind"].flatMap((name) => (query.get(name) ? [[name, valuesOf(query, name)]] : [])),
      ),
      ...Object.fromEntries(
        ["author", "sort", "subject", "page"].flatMap((name) => (query.get(name) ? [[name, query.get(name)]] : [])),
      ),
      pageSize: 50,
    }),
    signal,
  );
  return { list, chosen: new Set() };
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
    ${way("subject", s.changes.what, [all, ...subjects.map((value) => ({ value, words: s.kind[value] ?? value }))], visit)}
    ${way("author", s.changes.whose, [all, { value: "me", words: s.changes.mine }, { value: "departed", words: s.changes.departed }], visit)}
    ${way(
      "sort",
      s.changes.order,
      sorts.map((value) => ({ value, words: s.changes.sort[value] })),
      visit,
    )}
  </nav>`;
}

/** What can be applied of what is on this page. @param {Data} data */
const applicable = ({ list }) => list.data.filter(({ actions, stale }) => actions.includes("apply") && !stale);

/** @param {Data} data @param {StaffVisit} visit */
async function apply(data, visit) {
  const chosen = applicable(data).filter(({ code }) => data.chosen.has(code));
  document.querySelector("dialog")?.close();
  await attempt(data, visit, async () => {
    const applications = await applyChanges(chosen.map(({ code, version }) => ({ code, version })));
    forgetLists();
    const asked = new Map(chosen.map((change) => [change.code, titleOf(change, visit)]));
    const gone = new Set(applications.applied.map(({ code }) => code));
    data.came = { applications, asked };
    data.chosen.clear();
    data.list = { ...data.list, data: data.list.data.filter(({ code }) => !gone.has(code)) };
  });
  if (data.came) document.getElementById("came")?.focus();
}

/** What came of applying several. @param {Data} data @param {StaffVisit} visit */
function came({ came }, visit) {
  if (!came) return nothing;
  const { s } = visit;
  const { applied, refused } = came.applications;
  return html`<section class="note" id="came" tabindex="-1" aria-labelledby="came-title">
    <h2 id="came-title">${s.bulk.came(applied.length, refused.length)}</h2>
    ${
      refused.length
        ? html`<ul>
            ${refused.map(
              ({ code, reason }) =>
                html`<li><a href=${changeAddress(code)}>${came.asked.get(code) ?? code}</a>: ${reason}</li>`,
            )}
          </ul>`
        : nothing
    }
    <p><a href=${location.pathname + location.search}>${s.bulk.reload}</a></p>
  </section>`;
}

/** @param {Data} data @param {StaffVisit} visit */
function bulk(data, visit) {
  const all = applicable(data);
  if (!all.length) return nothing;
  const { s } = visit;
  const n = data.chosen.size;
  const isAll = n === all.length;
  const ask = () => n && document.querySelector("dialog")?.showModal();
  return html`<div class="bulk">
    <label class="choice">
      <input
        type="checkbox"
        .checked=${live(isAll)}
        .indeterminate=${n > 0 && !isAll}
        @change=${() => {
          data.chosen = new Set(isAll ? [] : all.map(({ code }) => code));
          visit.redraw();
        }}
      />
      <span>${s.bulk.all(all.length)}</span>
    </label>
    <button
      type="button"
      class="kern-btn kern-btn--primary kern-btn--small"
      aria-disabled=${n ? nothing : "true"}
      @click=${ask}
    >
      <span class="kern-label">${s.bulk.apply(n)}</span>
    </button>
    <dialog aria-labelledby="sure">
      <h2 id="sure">${s.bulk.sure(n)}</h2>
      <p>${s.bulk.sureText}</p>
      <p class="tools">
        <button type="button" class="kern-btn kern-btn--primary kern-btn--small" @click=${() => apply(data, visit)}>
          <span class="kern-label">${s.bulk.yes(n)}</span>
        </button>
        <button
          type="button"
          class="kern-btn kern-btn--tertiary kern-btn--small"
          @click=${() => document.querySelector("dialog")?.close()}
        >
          <span class="kern-label">${s.review.cancel}</span>
        </button>
      </p>
    </dialog>
  </div>`;
}

/** A box to choose a change by, where it can be applied. @param {import("../../api/staff.js").StaffChangeSummary} change @param {Data} data @param {StaffVisit} visit */
const box = (change, data, visit) =>
  applicable(data).includes(change)
    ? html`<input
        class="pick"
        type="checkbox"
        aria-label=${visit.s.bulk.choose(titleOf(change, visit))}
        .checked=${live(data.chosen.has(change.code))}
        @change=${() => {
          if (!data.chosen.delete(change.code)) data.chosen.add(change.code);
          visit.redraw();
        }}
      />`
    : nothing;

/** @param {Data} data @param {StaffVisit} visit */
function results(data, visit) {
  const { list } = data;
  const { s } = visit;
  if (isBehindTheLast(list.pagination)) return noSuchPage(list.pagination, visit);
  return html`${refusal(data, visit)} ${came(data, visit)}
    <p class="found">
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
