import { html, nothing } from "lit-html";
import { loadChanges } from "../api/changes.js";
import { changeBody, officeOf, thingOf, titleOf } from "../changes/change-entry.js";
import { withGroupNames } from "../changes/group-names.js";
import { byDay } from "../changes/grouping.js";
import { breadcrumb } from "../components/breadcrumb.js";
import { downloads } from "../components/downloads.js";
import { announced, isBehindTheLast, noSuchPage, pagination } from "../components/pagination.js";
import { formatDay } from "../format/period.js";
import { queryString, valuesOf } from "../routes.js";
import { partsOf } from "../subjects.js";
import { loadChangeWords } from "../words/changes/index.js";

/**
 * @typedef {import("../page.js").Visit} Visit
 * @typedef {import("../changes/change-entry.js").AppliedChange} AppliedChange
 * @typedef {import("../changes/grouping.js").Group<AppliedChange>} Group
 */

const things = /** @type {const} */ ([
  "measures",
  "reports",
  "fields",
  "goals",
  "indicators",
  "observations",
  "events",
  "documents",
  "organisations",
  "notices",
  "sources",
]);
const acts = /** @type {const} */ (["create", "edit", "retire", "restore", "take-down"]);

/** Minor corrections are shown on request only. @param {URLSearchParams} query */
const showsMinor = (query) => query.get("minor") === "true";

/** What the address asks for, in the words of the API. @param {URLSearchParams} query */
const filtersOf = (query) => ({
  ...(query.get("subject") ? { subject: query.get("subject") ?? "" } : {}),
  ...(query.get("kind") ? { kind: valuesOf(query, "kind") } : {}),
  ...(showsMinor(query) ? {} : { minor: "false" }),
});

/** @param {import("../page.js").Request} request */
async function load({ query, lang, signal }) {
  const { minor, ...filters } = { minor: undefined, ...filtersOf(query) };
  const ask = (/** @type {object} */ more) =>
    loadChanges(/** @type {import("../api/changes.js").ChangeQuery} */ ({ ...filters, ...more }), signal);
  const page = Number(query.get("page") ?? 1);
  const [c, found] = await Promise.all([
    loadChangeWords(lang),
    ask({ ...(minor ? { minor: false } : {}), page, pageSize: 50 }),
  ]);
  // Where nothing is shown, what is hidden is counted.
  const hidden = minor && !found.pagination.totalElements ? (await ask({ pageSize: 1 })).pagination.totalElements : 0;
  return { c, hidden, found: { ...found, data: await withGroupNames(found.data, signal) } };
}

/** @typedef {Awaited<ReturnType<typeof load>>} Data */

/** The one thing whose changes are asked for, by its name where a change tells it. @param {Data} data @param {Visit} visit */
function only({ c, found }, { query, here, say }) {
  const path = query.get("subject") ?? "";
  const { collection, code } = partsOf(path);
  if (!code) return nothing;
  const { title } = found.data.find(({ subject, title }) => subject === path && title) ?? {};
  const kind = c.thing[/** @type {"measures"} */ (collection)] ?? "";
  return html`<p class="chips">
    <a class="chip" href=${here({ subject: "" })}
      ><span class="hidden">${c.filter.remove} </span>${kind}: ${title ? say(title) : code}
      <span aria-hidden="true">×</span></a
    >
  </p>`;
}

/** @param {string} title @param {import("../components/choice-row.js").Choice[]} choices @param {boolean} open */
const choiceList = (title, choices, open) =>
  html`<details class="filter" ?open=${open}>
    <summary>${title}</summary>
    <ul class="plain-list choice-list">
      ${choices.map(
        ({ words, href, current }) =>
          html`<li><a class="quiet" href=${href} aria-current=${current ? "true" : nothing}>${words}</a></li>`,
      )}
    </ul>
  </details>`;

/** Links, for one kind at a time can be asked for. @param {Data} data @param {Visit} visit */
function filters({ c }, { w, query, here }) {
  const subject = query.get("subject") ?? "";
  const kind = query.get("kind") ?? "";
  const thing = partsOf(subject).collection;
  const all = { words: c.filter.everything };
  return html`<nav class="filters" aria-label=${w.filters.title}>
    <details class="filter-drawer" ?open=${matchMedia("(min-width: 60rem)").matches}>
      <summary>${w.filters.title}</summary>
      ${choiceList(
        c.filter.thing,
        [
          { ...all, href: here({ subject: "" }), current: !subject },
          ...things.map((name) => ({ words: c.things[name], href: here({ subject: name }), current: thing === name })),
        ],
        true,
      )}
      ${choiceList(
        c.filter.act,
        [
          { ...all, href: here({ kind: "" }), current: !kind },
          ...acts.map((act) => ({ words: c.act[act], href: here({ kind: act }), current: kind === act })),
        ],
        kind !== "",
      )}
      <p class="small">
        ${
          showsMinor(query)
            ? html`${c.filter.minorShown} <a href=${here({ minor: "" })}>${c.filter.hideMinor}</a>`
            : html`${c.filter.minorHidden} <a href=${here({ minor: "true" })}>${c.filter.showMinor}</a>`
        }
      </p>
    </details>
  </nav>`;
}

/** @param {AppliedChange} change @param {Data["c"]} c @param {Visit} visit */
const entry = (change, c, visit) =>
  html`<li class="change">
    <p class="eyebrow">
      ${thingOf(change, c)} · ${officeOf(change, c, visit)}${change.minor ? html` · ${c.minor}` : nothing}
    </p>
    <h3>${titleOf(change, c, visit)}</h3>
    ${changeBody(change, c, visit)}
  </li>`;

/** Changes of one import, folded. @param {Group} group @param {boolean} isCut whether some may stand on another page @param {Data["c"]} c @param {Visit} visit */
const batch = ({ changes }, isCut, c, visit) =>
  html`<li class="change">
    <details class="batch">
      <summary>${isCut ? c.batchCut(changes.length) : c.batch(changes.length)}</summary>
      <ul class="plain-list">
        ${changes.map((change) => entry(change, c, visit))}
      </ul>
    </details>
  </li>`;

/** @param {Data} data @param {Visit} visit */
function list({ c, found }, visit) {
  const { data, pagination: pages } = found;
  const first = pages.currentPage > 1 ? data[0]?.number : undefined;
  const last = pages.currentPage < pages.totalPages ? data.at(-1)?.number : undefined;
  const isCut = (/** @type {Group} */ { changes }) => changes.some(({ number }) => number === first || number === last);
  return byDay(data, visit.plan.timeZone).map(
    ({ day, groups }) =>
      html`<div class="day">
        <h2><time datetime=${day}>${visit.w.when(day)}</time></h2>
        <ol class="plain-list ruled">
          ${groups.map((group) =>
            group.batch && group.changes.length > 1
              ? batch(group, isCut(group), c, visit)
              : group.changes.map((change) => entry(change, c, visit)),
          )}
        </ol>
      </div>`,
  );
}

/** @param {URLSearchParams} query */
const isNarrowed = (query) => Boolean(query.get("subject") || query.get("kind"));

/** Whether there is nothing at all, so that nothing can be filtered. @param {Data} data @param {Visit} visit */
const nothingEver = ({ found, hidden }, { query }) => !found.pagination.totalElements && !hidden && !isNarrowed(query);

/** Why there is nothing: nothing has changed, or nothing of what was asked for. @param {Data} data @param {Visit} visit */
function none({ c, hidden }, { w, query, plan, lang, url, here }) {
  const more = hidden
    ? html`<p>${c.onlyMinor(hidden)} <a href=${here({ minor: "true" })}>${c.filter.showMinor}</a></p>`
    : nothing;
  if (isNarrowed(query))
    return html`<p class="lead">${c.noneFound}</p>
      ${more}`;
  const taken = plan.lastImport && formatDay(plan.lastImport.importedAt, lang, plan.timeZone);
  return html`<p class="lead">${taken ? c.sinceImport(taken) : c.sinceBeginning}</p>
    <p>${c.willStandHere} <a href=${url("start")}>${w.trouble.toStart}</a></p>`;
}

/** @param {Data} data @param {Visit} visit */
function results(data, visit) {
  const { c, found } = data;
  const { query, fileLang: lang } = visit;
  const { pagination: pages } = found;
  if (isBehindTheLast(pages)) return noSuchPage(pages, visit);
  if (!found.data.length) return none(data, visit);
  const { subject } = { subject: undefined, ...filtersOf(query) };
  return html`
    <p class="found">${c.found(pages.totalElements)}</p>
    ${list(data, visit)} ${pagination(pages, visit)}
    ${downloads("/api/v1/changes", filtersOf(query), visit, c.download)}
    <p><a href="/api/v1/changes.atom${queryString({ subject, lang })}">${c.feed}</a>. ${c.feedText}</p>
  `;
}

/** @type {import("../page.js").Page<Data>} */
export default {
  load,
  title: ({ c }) => c.title,
  description: ({ c }) => c.lead,
  announce: ({ c, found }, visit) => announced(found.pagination, c, visit),
  view: (data, visit) => html`
    ${breadcrumb([], visit)}
    <h1>${data.c.title}</h1>
    <p class="lead">${data.c.lead}</p>
    ${
      nothingEver(data, visit)
        ? results(data, visit)
        : html`<div class="filtered">
            ${filters(data, visit)}
            <div class="results">${only(data, visit)} ${results(data, visit)}</div>
          </div>`
    }
  `,
};
