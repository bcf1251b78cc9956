import { html } from "lit-html";
import { loadDocuments } from "../api/index.js";
import { withChosen } from "../chosen.js";
import { breadcrumb } from "../components/breadcrumb.js";
import { documentItem } from "../components/document-item.js";
import { downloads } from "../components/downloads.js";
import { filtered } from "../components/filters.js";
import { nothingYet } from "../components/nothing-yet.js";
import { announced, isBehindTheLast, noSuchPage, pagination } from "../components/pagination.js";
import { valuesOf } from "../routes.js";

/**
 * @typedef {import("../page.js").Visit} Visit
 * @typedef {import("../page.js").Schemas["DocumentList"]} Data
 */

/** What the address asks for, in the words of the API. @param {URLSearchParams} query */
const filtersOf = (query) => ({
  ...(query.get("kind") ? { kind: valuesOf(query, "kind") } : {}),
  ...(query.get("event") ? { event: valuesOf(query, "event") } : {}),
  ...(query.get("q") ? { q: query.get("q") ?? "" } : {}),
});

/** @param {import("../page.js").Request} request @returns {Promise<Data>} */
async function load({ query, signal }) {
  const asked = {
    ...filtersOf(query),
    pageSize: 50,
    page: Number(query.get("page") ?? 1),
  };
  const found = await loadDocuments(/** @type {import("../api/index.js").DocumentQuery} */ (asked), signal);
  return { ...found, facets: await withChosen(found.facets, query, signal) };
}

/** @param {Data} data @param {Visit} visit */
const filters = ({ facets }, { w, say }) => [
  {
    name: "kind",
    title: w.documents.kind,
    values: facets.kind,
    label: (/** @type {{ value: string }} */ { value }) => w.documentKind[/** @type {"concept"} */ (value)] ?? value,
  },
  {
    name: "event",
    title: w.document.event,
    values: facets.event,
    label: (/** @type {import("../components/filters.js").FacetValue} */ { value, title }) =>
      title ? say(title) : value,
  },
];

/** @type {import("../page.js").Page<Data>} */
export default {
  load,
  title: (_, { w }) => w.documents.title,
  description: (_, { w }) => w.documents.lead,
  announce: (data, visit) => announced(data.pagination, visit.w.documents, visit),
  view: (data, visit) => {
    const { w, query, plan } = visit;
    const results =
      isBehindTheLast(data.pagination) && data.pagination.totalElements
        ? noSuchPage(data.pagination, visit)
        : data.data.length
          ? html`<p class="found">${w.documents.found(data.pagination.totalElements)}</p>
              <ul class="plain-list ruled">
                ${data.data.map((document) => documentItem(document, visit))}
              </ul>
              ${pagination(data.pagination, visit)} ${downloads("/api/v1/documents", filtersOf(query), visit)}`
          : html`<p class="lead">${w.documents.noneFound}</p>`;
    return html`
      ${breadcrumb([], visit)}
      <h1>${w.documents.title}</h1>
      <p class="lead">${w.documents.lead}</p>
      ${plan.counts.documents ? filtered(filters(data, visit), visit, results) : nothingYet(w.documents.none, visit)}
    `;
  },
};
