import { html, nothing } from "lit-html";
import { loadNeeds } from "../api/feedback.js";
import { withChosen } from "../chosen.js";
import { breadcrumb } from "../components/breadcrumb.js";
import { downloads } from "../components/downloads.js";
import { filtered } from "../components/filters.js";
import { noneFound } from "../components/none-found.js";
import { nothingYet } from "../components/nothing-yet.js";
import { announced, isBehindTheLast, noSuchPage, pagination } from "../components/pagination.js";
import { valuesOf } from "../routes.js";
import { capitalised } from "../format/text.js";
import { loadFeedbackWords } from "../words/feedback/index.js";
import "../style/feedback.scss";

/** What the address asks for, in the words of the API. @param {URLSearchParams} query */
const filtersOf = (query) => ({
  ...(query.get("state") ? { state: valuesOf(query, "state") } : {}),
  ...(query.get("field") ? { field: valuesOf(query, "field") } : {}),
  ...(query.get("q") ? { q: query.get("q") ?? "" } : {}),
});

/** @param {import("../page.js").Request} request */
async function load({ query, lang, signal }) {
  const asked = { ...filtersOf(query), page: Number(query.get("page") ?? 1) };
  const [f, found] = await Promise.all([
    loadFeedbackWords(lang),
    loadNeeds(/** @type {import("../api/feedback.js").NeedQuery} */ (asked), signal),
  ]);
  return { f, found: { ...found, facets: await withChosen(found.facets, query, signal) } };
}

/**
 * @typedef {import("../page.js").Visit} Visit
 * @typedef {Awaited<ReturnType<typeof load>>} Data
 */

/** @param {import("../page.js").Schemas["Need"]} need @param {Data["f"]} f @param {Visit} visit */
const item = (need, f, { w, say, url }) =>
  html`<li class="voice-item">
    <p class="eyebrow">${capitalised(f.needState[need.state])}${need.raisedOn ? ` · ${w.when(need.raisedOn)}` : ""}</p>
    <h2><a href=${url("need", need.code)}>${say(need.title)}</a></h2>
    ${need.description ? html`<p>${say(need.description)}</p>` : nothing}
    <p class="muted small">
      ${need.fields.map(({ title }, i) => html`${i ? ", " : ""}${say(title)}`)}${need.fields.length && need.submissions ? " · " : ""}${
        need.submissions ? f.needs.voices(need.submissions) : ""
      }
    </p>
  </li>`;

/** @param {Data} data @param {Visit} visit */
function results({ f, found }, visit) {
  const { query } = visit;
  const { totalElements } = found.pagination;
  if (!totalElements) return noneFound({ asked: filtersOf(query), fields: found.facets.field, words: f.needs }, visit);
  if (isBehindTheLast(found.pagination)) return noSuchPage(found.pagination, visit);
  return html`
    <p class="found">${f.needs.found(totalElements)}</p>
    <ul class="plain-list ruled">
      ${found.data.map((need) => item(need, f, visit))}
    </ul>
    ${pagination(found.pagination, visit)} ${downloads("/api/v1/needs", filtersOf(query), visit, f.needs.download)}
  `;
}

/** @param {Data} data @param {Visit} visit */
const filters = ({ f, found: { facets } }, { say }) => [
  {
    name: "state",
    title: f.needs.state,
    values: facets.state,
    label: (/** @type {{ value: string }} */ { value }) => f.needState[/** @type {"open"} */ (value)] ?? value,
  },
  {
    name: "field",
    title: f.needs.field,
    values: facets.field,
    label: (/** @type {import("../components/filters.js").FacetValue} */ { value, title }) =>
      title ? say(title) : value,
  },
];

/** @param {Data} data @param {Visit} visit */
const nothingEver = ({ found }, { query }) => !found.pagination.totalElements && !Object.keys(filtersOf(query)).length;

/** @type {import("../page.js").Page<Data>} */
export default {
  load,
  title: ({ f }) => f.needs.title,
  description: ({ f }) => f.needs.lead,
  announce: ({ f, found }, visit) => announced(found.pagination, f.needs, visit),
  view: (data, visit) => html`
    ${breadcrumb([[visit.w.site.participate, visit.url("participate")]], visit)}
    <h1>${data.f.needs.title}</h1>
    <p class="lead">${data.f.needs.lead}</p>
    ${
      nothingEver(data, visit)
        ? nothingYet(data.f.needs.none, visit)
        : filtered(filters(data, visit), visit, results(data, visit))
    }
  `,
};
