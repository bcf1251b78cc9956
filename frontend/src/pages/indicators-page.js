import { html } from "lit-html";
import { loadAllIndicators, loadDimensions } from "../api/index.js";
import { withChosen } from "../chosen.js";
import { breadcrumb } from "../components/breadcrumb.js";
import { downloads } from "../components/downloads.js";
import { filtered } from "../components/filters.js";
import { indicatorItem } from "../components/indicator-item.js";
import { noneFound } from "../components/none-found.js";
import { nothingYet } from "../components/nothing-yet.js";
import { valuesOf } from "../routes.js";
import { vocabularyOf } from "../sentences/finding.js";

/**
 * @typedef {import("../page.js").Visit} Visit
 * @typedef {import("../page.js").Schemas["Indicator"]} Indicator
 */

const availabilities = /** @type {const} */ (["home", "elsewhere", "none"]);

/** What the address asks for, in the words of the API; how much is known about an indicator is filtered here. @param {URLSearchParams} query */
const filtersOf = (query) => ({
  ...(query.get("theme") ? { theme: valuesOf(query, "theme") } : {}),
  ...(query.get("field") ? { field: valuesOf(query, "field") } : {}),
  ...(query.get("q") ? { q: query.get("q") ?? "" } : {}),
});

/** @param {import("../page.js").Request} request */
async function load({ query, signal }) {
  const [all, every, dimensions] = await Promise.all([
    loadAllIndicators(filtersOf(query), signal),
    loadAllIndicators({}, signal),
    loadDimensions(signal),
  ]);
  const chosen = valuesOf(query, "availability");
  const indicators = all.filter(({ availability }) => !chosen.length || chosen.includes(availability));
  const facets = {
    theme: countBy(every, ({ theme }) => [theme]),
    field: countBy(every, ({ fields }) => fields),
  };
  return {
    indicators,
    all,
    every,
    facets: await withChosen(facets, query, signal),
    vocabulary: vocabularyOf(dimensions),
  };
}

/** @typedef {Awaited<ReturnType<typeof load>>} Data */

/**
 * How many indicators have each value, in the order in which the values come.
 * @param {Indicator[]} indicators
 * @param {(indicator: Indicator) => { code: string, title: import("../format/text.js").Text }[]} labels
 */
export function countBy(indicators, labels) {
  /** @type {Map<string, import("../components/filters.js").FacetValue>} */
  const values = new Map();
  for (const { code, title } of indicators.flatMap(labels)) {
    values.set(code, { value: code, title, count: (values.get(code)?.count ?? 0) + 1 });
  }
  return [...values.values()];
}

/** @param {Data} data @param {Visit} visit */
function filters({ all, facets }, { w, say, plain, plan }) {
  const home = plain(plan.homeTerritory.title);
  const titled = (/** @type {import("../components/filters.js").FacetValue} */ { title, value }) =>
    title ? say(title) : value;
  return [
    {
      name: "availability",
      title: w.indicators.availability,
      values: availabilities.map((value) => ({
        value,
        count: all.filter(({ availability }) => availability === value).length,
      })),
      label: (/** @type {{ value: string }} */ { value }) =>
        w.indicators.available[/** @type {"home"} */ (value)]?.(home) ?? value,
    },
    { name: "theme", title: w.indicators.theme, values: facets.theme, label: titled },
    {
      name: "field",
      title: w.indicators.field,
      values: [...facets.field].sort((a, b) => a.value.localeCompare(b.value)),
      label: titled,
    },
  ];
}

/** @param {Data} data @param {Visit} visit */
function results({ indicators, facets, vocabulary }, visit) {
  const { w, say, plain, plan, query } = visit;
  if (!indicators.length) {
    const asked = { ...filtersOf(query), ...(query.get("availability") ? { availability: [] } : {}) };
    return noneFound({ asked, fields: facets.field, words: w.indicators }, visit);
  }
  return html`
    <p class="found">${w.indicators.found(indicators.length)}</p>
    ${countBy(indicators, ({ theme }) => [theme]).map(({ value, title }) => {
      const members = indicators.filter(({ theme }) => theme.code === value);
      const own = members.filter(({ availability }) => availability === "home").length;
      return html`<section class="theme">
        <h2>${say(title)}</h2>
        <p class="muted small">${w.indicators.counts(own, members.length, plain(plan.homeTerritory.title))}</p>
        <ul class="plain-list ruled">
          ${members.map((indicator) => indicatorItem(indicator, vocabulary, visit))}
        </ul>
      </section>`;
    })}
    ${downloads("/api/v1/indicators", filtersOf(query), visit)}
  `;
}

/** @type {import("../page.js").Page<Data>} */
export default {
  load,
  title: (_, { w }) => w.indicators.title,
  description: (_, { w }) => w.indicators.lead,
  announce: ({ indicators }, { w }) =>
    indicators.length ? w.indicators.found(indicators.length) : w.indicators.noneFound,
  view: (data, visit) => html`
    ${breadcrumb([], visit)}
    <h1>${visit.w.indicators.title}</h1>
    <p class="lead">${visit.w.indicators.lead}</p>
    ${
      data.every.length
        ? filtered(filters(data, visit), visit, results(data, visit))
        : nothingYet(visit.w.indicators.none, visit)
    }
  `,
};
