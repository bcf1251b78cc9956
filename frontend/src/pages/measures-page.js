import { html, nothing } from "lit-html";
import { loadMeasures } from "../api/index.js";
import { withChosen } from "../chosen.js";
import { breadcrumb } from "../components/breadcrumb.js";
import { downloads } from "../components/downloads.js";
import { filtered } from "../components/filters.js";
import { nothingYet } from "../components/nothing-yet.js";
import { noneFound } from "../components/none-found.js";
import { announced, isBehindTheLast, noSuchPage, pagination } from "../components/pagination.js";
import { formerly } from "../components/organisation-link.js";
import { asOf, statusLabel } from "../components/status-mark.js";
import { formatPeriodShort } from "../format/period.js";
import { valuesOf } from "../routes.js";

/**
 * @typedef {import("../page.js").Visit} Visit
 * @typedef {import("../page.js").Schemas["MeasureList"]} Data
 * @typedef {import("../page.js").Schemas["Measure"]} Measure
 * @typedef {import("../api/index.js").MeasureQuery} MeasureQuery
 */

const filterNames = /** @type {const} */ ([
  "field",
  "status",
  "signal",
  "organisation",
  "territory",
  "provenance",
  "goal",
]);

/** So many measures are put together before the others: more than a window shows. */
const soon = 10;

/** What the address asks for, in the words of the API. @param {URLSearchParams} query */
const filtersOf = (query) => ({
  ...Object.fromEntries(filterNames.flatMap((name) => (query.get(name) ? [[name, valuesOf(query, name)]] : []))),
  ...(query.get("q") ? { q: query.get("q") ?? "" } : {}),
  ...(query.get("sort") ? { sort: query.get("sort") ?? "" } : {}),
});

/** @param {string | null} page */
const pageNumber = (page) => (page ? { page: Number(page) } : {});

/** @param {import("../page.js").Request} request @returns {Promise<Data>} */
async function load({ query, signal }) {
  const asked = { ...filtersOf(query), ...pageNumber(query.get("page")) };
  const found = await loadMeasures(/** @type {MeasureQuery} */ (asked), signal);
  return { ...found, facets: await withChosen(found.facets, query, signal) };
}

/** @param {Data} data @param {Visit} visit */
function filters({ facets }, { w, say }) {
  /** @param {import("../components/filters.js").FacetValue} value */
  const titled = (value) => html`${value.title ? say(value.title) : value.value}${formerly(value.validTo, { w })}`;
  /** @param {Record<string, string>} words */
  const named =
    (words) =>
    (/** @type {{ value: string }} */ { value }) =>
      words[value] ?? value;
  return [
    { name: "field", title: w.measures.field, values: facets.field, label: titled },
    { name: "status", title: w.measures.status, values: facets.status, label: named(w.status) },
    { name: "signal", title: w.measures.signal, values: facets.signal, label: named(w.signal) },
    { name: "organisation", title: w.measures.organisation, values: facets.organisation, label: titled },
    { name: "territory", title: w.measures.territory, values: facets.territory, label: titled },
    { name: "provenance", title: w.measures.provenance, values: facets.provenance, label: named(w.provenanceShort) },
    { name: "goal", title: w.measures.goal, values: facets.goal, label: titled },
  ];
}

/** A column heading that sorts; the arrow says which way. @param {string} key @param {string} words @param {Visit} visit */
function sortable(key, words, { query, here, w }) {
  const sort = query.get("sort") ?? "code";
  const up = sort === key;
  const down = sort === `-${key}`;
  return html`<th role="columnheader" scope="col" aria-sort=${up ? "ascending" : down ? "descending" : nothing}>
    <a class="quiet" href=${here({ sort: up ? `-${key}` : key })} title=${w.measures.sortBy(words)}
      >${words}<span aria-hidden="true">${up ? " ↑" : down ? " ↓" : ""}</span></a
    >
  </th>`;
}

/** @param {Measure} measure @param {Visit} visit */
function row(measure, { w, say, url, lang }) {
  const { code, title, field, lead, status, plannedStart, plannedEnd } = measure;
  const short = (/** @type {string | undefined} */ period) => (period ? formatPeriodShort(period, lang) : "");
  return html`<tr role="row">
    <th role="rowheader" scope="row">
      <a href=${url("measure", code)}>${say(title)}</a>
      <span class="muted small">${say(field.title)}</span>
    </th>
    <td role="cell">
      ${statusLabel(status, w)}
      <span class="muted small">${asOf(measure, short, w)}</span>
    </td>
    <td role="cell" data-label=${w.measures.office}>
      ${lead ? html`${say(lead.title)}${formerly(lead.validTo, { w })}` : html`<span class="gap">${w.measures.noLead}</span>`}
    </td>
    <td role="cell" data-label=${w.measures.period}>
      ${
        plannedStart || plannedEnd
          ? w.measures.sinceUntil(short(plannedStart), short(plannedEnd))
          : html`<span class="gap">${w.measures.noPeriod}</span>`
      }
    </td>
  </tr>`;
}

/** @param {Data} data @param {Visit} visit */
const table = ({ data }, visit) =>
  html`<table role="table" class="card-table" aria-label=${visit.w.measures.title}>
    <thead role="rowgroup">
      <tr role="row" data-label=${visit.w.measures.sortLabel}>
        ${sortable("title", visit.w.measures.measure, visit)} ${sortable("status", visit.w.measures.status, visit)}
        <th role="columnheader" scope="col">${visit.w.measures.office}</th>
        ${sortable("plannedStart", visit.w.measures.period, visit)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${data.slice(0, soon).map((measure) => row(measure, visit))}
      ${visit.later(() => data.slice(soon).map((measure) => row(measure, visit)))}
    </tbody>
  </table>`;

/**
 * What of a list that is narrowed to organisations is not theirs at first sight: measures of their predecessors, and
 * those that they only take part in.
 * @param {Pick<Measure, "lead" | "partners">[]} measures
 * @param {string[]} organisations
 */
export function sharesIn(measures, organisations) {
  const isOurs = (/** @type {{ code: string } | undefined} */ one) =>
    one !== undefined && organisations.includes(one.code);
  const others = organisations.length ? measures.filter(({ lead }) => !isOurs(lead)) : [];
  return {
    takesPart: others.some(({ partners }) => partners.some(isOurs)),
    tookOver: others.some(({ partners }) => !partners.some(isOurs)),
  };
}

/** @param {Data} data @param {Visit} visit */
function results(data, visit) {
  const { w, query } = visit;
  const { totalElements } = data.pagination;
  if (!totalElements) {
    return noneFound({ asked: filtersOf(query), fields: data.facets.field, words: w.measures }, visit);
  }
  if (isBehindTheLast(data.pagination)) return noSuchPage(data.pagination, visit);
  const included = w.measures.included(sharesIn(data.data, valuesOf(query, "organisation")));
  return html`
    <p class="found">${w.measures.found(totalElements)}</p>
    ${included ? html`<p class="muted small">${included}</p>` : nothing} ${table(data, visit)}
    ${pagination(data.pagination, visit)}
    ${downloads("/api/v1/measures", filtersOf(query), visit, w.measures.downloadList)}
  `;
}

/** @type {import("../page.js").Page<Data>} */
export default {
  load,
  title: (_, { w }) => w.measures.title,
  description: (_, { w }) => w.measures.lead,
  announce: (data, visit) => announced(data.pagination, visit.w.measures, visit),
  view: (data, visit) => html`
    ${breadcrumb([], visit)}
    <h1>${visit.w.measures.title}</h1>
    <p class="lead">${visit.w.measures.lead}</p>
    ${
      visit.plan.counts.measures
        ? filtered(filters(data, visit), visit, results(data, visit))
        : nothingYet(visit.w.measures.none, visit)
    }
  `,
};
