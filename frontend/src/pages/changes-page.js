import { html, nothing } from "lit-html";
import { loadChanges } from "../api/changes.js";
import { changeBody, officeOf, thingOf, titleOf } from "../changes/change-entry.js";
import { withGroupNames } from "../changes/group-names.js";
import { byDay } from "../changes/grouping.js";
import { breadcrumb } from "../components/breadcrumb.js";
import { downloads } from "../components/downloads.js";
import { followBox } from "../components/follow-box.js";
import { announced, isBehindTheLast, noSuchPage, pagination } from "../components/pagination.js";
import { formatDay } from "../format/period.js";
import { queryString, valuesOf } from "../routes.js";
import { partsOf } from "../subjects.js";
import { loadChangeWords } from "../words/changes/index.js";

/**
 * @typedef {import("../page.js").Visit} Visit
 * @typedef {import("../changes/change-entry.js").AppliedChange} AppliedChange
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
  "calls",
  "needs",
  "submissions",
  "answers",
]);
const acts = /** @type {const} */ (["create", "edit", "retire", "restore", "take-down"]);

/** Minor corrections are shown on request only. @param {URLSearchParams} query */
const showsMinor = (query) => query.get("minor") === "true";

/** What the address asks for, in the words of the API. @param {URLSearchParams} query */
const filtersOf = (query) => ({
  ...(query.get("subject") ? { subject: query.get("subject") ?? "" } : {}),
  ...(query.get("kind") ? { kind: valuesOf(query, "kind") } : {}),
  ...(query.get("batch") ? { batch: query.get("batch") ?? "" } : {}),
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
    ask({ ...(minor ? { minor: false } : {}), ...(query.get("batch") ? {} : { folded: true }), page, pageSize: 50 }),
  ]);
  // Where nothing is shown, what is hidden is counted.
  const hidden = minor && !found.pagination.totalElements ? (await ask({ pageSize: 1 })).pagination.totalElements : 0;
  return { c, hidden, found: { ...found, data: await withGroupNames(found.data, signal) } };
}

/** @typedef {Awaited<ReturnType<typeof load>>} Data */

/** @param {string} words @param {unknown} name @param {string} href without it @param {Data["c"]} c */
const chip = (words, name, href, c) =>
  html`<a class="chip" href=${href}
    ><span class="hidden">${c.filter.remove} </span>${words}: ${name} <span aria-hidden="true">×</span></a
  >`;

/** The one thing whose changes are asked for, by its name where a change tells it; the one import. @param {Data} data @param {Visit} visit */
function only({ c, found }, { query, here, say }) {
  const path = query.get("subject") ?? "";
  const batch = query.get("batch");
  const { collection, code } = partsOf(path);
  if (!code && !batch) return nothing;
  const { title } = found.data.find(({ subject, title }) => subject === path && title) ?? {};
  const kind = c.thing[/** @type {"measures"} */ (collection)] ?? "";
  return html`<p class="chips">
    ${code ? chip(kind, title ? say(title) : code, here({ subject: "" }), c) : nothing}
    ${batch ? chip(c.import, batch, here({ batch: "" }), c) : nothing}
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
    ${changeBody(change, c, visit, { reasoned: visit.query.has("batch") })}
  </li>`;

/** Why all of an import was done, once. @param {Data} data @param {Visit} visit */
function reasonOfImport({ c, found }, { query, written }) {
  const { reason } = found.data[0] ?? {};
  return reason && query.has("batch") ? html`<p>${c.reason} ${written(reason)}</p>` : nothing;
}

/** How many changes it stands for, where it stands for an import. @param {AppliedChange} change */
const sizeOf = ({ batchCounts = {} }) => Object.values(batchCounts).reduce((sum, n) => sum + n, 0);

/** All that came with one import, as one. @param {AppliedChange} change @param {Data["c"]} c @param {Visit} visit */
function batch(change, c, visit) {
  const { batch = "", batchCounts = {}, reason } = change;
  const kinds = Object.entries(batchCounts).map(
    ([kind, n]) => `${c.things[/** @type {"measures"} */ (kind)] ?? c.thing[/** @type {"units"} */ (kind)]}: ${n}`,
  );
  return html`<li class="change">
    <p class="eyebrow">${c.import} · ${officeOf(change, c, visit)}</p>
    <h3><a href=${visit.here({ batch })}>${c.batch(sizeOf(change))}</a></h3>
    <p class="change-words">${kinds.join(", ")}.</p>
    ${reason ? html`<p>${c.reason} ${visit.written(reason)}</p>` : nothing}
  </li>`;
}

/** @param {Data} data @param {Visit} visit */
const list = ({ c, found }, visit) =>
  byDay(found.data, visit.plan.timeZone).map(
    ({ day, changes }) =>
      html`<div class="day">
        <h2><time datetime=${day}>${visit.w.when(day)}</time></h2>
        <ol class="plain-list ruled">
          ${changes.map((change) => (sizeOf(change) > 1 ? batch(change, c, visit) : entry(change, c, visit)))}
        </ol>
      </div>`,
  );

/** @param {URLSearchParams} query */
const isNarrowed = (query) => Boolean(query.get("subject") || query.get("kind") || query.get("batch"));

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
    ${reasonOfImport(data, visit)} ${list(data, visit)} ${pagination(pages, visit)}
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
    ${followBox("plan", visit)}
  `,
};
