import { html, nothing } from "lit-html";
import { loadEvents } from "../api/index.js";
import { withChosen } from "../chosen.js";
import { breadcrumb } from "../components/breadcrumb.js";
import { downloads } from "../components/downloads.js";
import { eventItem } from "../components/event-item.js";
import { isPast } from "../components/event-state.js";
import { filtered } from "../components/filters.js";
import { nothingYet } from "../components/nothing-yet.js";
import { noneFound } from "../components/none-found.js";
import { announced, isBehindTheLast, noSuchPage, pagination } from "../components/pagination.js";
import { queryString, valuesOf } from "../routes.js";

/**
 * @typedef {import("../page.js").Visit} Visit
 * @typedef {import("../page.js").Schemas["EventList"]} Data
 */

/** What the address asks for, in the words of the API. @param {URLSearchParams} query */
const filtersOf = (query) => ({
  ...(query.get("type") ? { type: valuesOf(query, "type") } : {}),
  ...(query.get("field") ? { field: valuesOf(query, "field") } : {}),
  ...(query.get("q") ? { q: query.get("q") ?? "" } : {}),
});

/** @param {import("../page.js").Request} request @returns {Promise<Data>} */
async function load({ query, signal }) {
  const asked = {
    ...filtersOf(query),
    sort: "-date",
    pageSize: 50,
    page: Number(query.get("page") ?? 1),
  };
  const found = await loadEvents(/** @type {import("../api/index.js").EventQuery} */ (asked), signal);
  return { ...found, facets: await withChosen(found.facets, query, signal) };
}

/** @param {Data} data @param {Visit} visit */
const filters = ({ facets }, { w, say }) => [
  {
    name: "type",
    title: w.events.type,
    values: facets.type,
    label: (/** @type {{ value: string }} */ { value }) => w.eventType[/** @type {"dialogue"} */ (value)] ?? value,
  },
  {
    name: "field",
    title: w.events.field,
    values: facets.field,
    label: (/** @type {import("../components/filters.js").FacetValue} */ { value, title }) =>
      title ? say(title) : value,
  },
];

/** @param {Data} data @param {Visit} visit */
function results({ data, pagination: pages, facets }, visit) {
  const { w, query, plan, fileLang } = visit;
  if (isBehindTheLast(pages) && pages.totalElements) return noSuchPage(pages, visit);
  if (!data.length) return noneFound({ asked: filtersOf(query), fields: facets.field, words: w.events }, visit);
  const coming = data.filter((event) => !isPast(event, plan.today)).reverse();
  const past = data.filter((event) => isPast(event, plan.today));
  const { q, ...asked } = { q: "", ...filtersOf(query) };
  const fileQuery = queryString({ ...asked, lang: fileLang });
  const calendar = `/api/v1/events.ics${fileQuery}`;
  return html`
    ${
      pages.currentPage === 1 || coming.length
        ? html`<h2>${w.events.coming}</h2>
            ${
              coming.length
                ? coming.map((event) => eventItem(event, visit))
                : html`<p class="gap">${w.events.noneComing}</p>`
            }`
        : nothing
    }
    ${
      past.length
        ? html`<h2>${w.events.past}</h2>
            ${past.map((event) => eventItem(event, visit))}`
        : nothing
    }
    ${pagination(pages, visit)} ${downloads("/api/v1/events", filtersOf(query), visit)}
    <ul class="plain-list tools">
      <li><a href="webcal://${location.host}${calendar}">${w.events.calendar}</a></li>
      <li><a href=${calendar} download>${w.events.calendarFile}</a></li>
      <li><a href="/api/v1/events.atom${fileQuery}">${w.events.feed}</a></li>
    </ul>
  `;
}

/** @type {import("../page.js").Page<Data>} */
export default {
  load,
  title: (_, { w }) => w.events.title,
  description: (_, { w }) => w.events.lead,
  announce: (data, visit) => announced(data.pagination, visit.w.events, visit),
  view: (data, visit) => html`
    ${breadcrumb([], visit)}
    <h1>${visit.w.events.title}</h1>
    <p class="lead">${visit.w.events.lead}</p>
    ${
      visit.plan.counts.events
        ? filtered(filters(data, visit), visit, results(data, visit))
        : nothingYet(visit.w.events.none, visit)
    }
  `,
};
