import { groupWords } from "../sentences/finding.js";
import { seriesOf } from "./series.js";

/**
 * @typedef {import("../page.js").Schemas} Schemas
 * @typedef {import("./series.js").Weight} Weight
 */

/** How much a territory matters here. @param {string} code @param {Schemas["Territory"][]} places @param {string} home @returns {Weight} */
export function weightOf(code, places, home) {
  if (code === home) return "home";
  return places.find((place) => place.code === code)?.parent?.code === home ? "near" : "other";
}

/**
 * The series that the page shows: one per territory or, broken down, one per group of one territory.
 * @param {Pick<import("../pages/indicator-page.js").Data, "observations" | "indicator" | "places" | "shown" | "territory" | "vocabulary">} data
 * @param {import("../page.js").Visit} visit
 */
export function shownSeries({ observations, indicator, places, shown, territory, vocabulary }, visit) {
  const { plan, plain, w } = visit;
  const home = plan.homeTerritory.code;
  if (!shown.breakdown.length) {
    return seriesOf(observations, indicator.breaks, {
      key: (o) => o.territory,
      label: (o) => plain(places.find(({ code }) => code === o.territory)?.title) || o.territory,
      weight: (o) => weightOf(o.territory, places, home),
    });
  }
  const groupOf = (/** @type {Schemas["Observation"]} */ { dimensions }) =>
    Object.fromEntries(shown.breakdown.flatMap((d) => (dimensions[d] ? [[d, dimensions[d]]] : [])));
  const isTotal = (/** @type {Schemas["Observation"]} */ o) => Object.keys(groupOf(o)).length === 0;
  // Where the headline is of certain groups only, there is no total: "all" is said of the dimension alone.
  const titles = shown.breakdown.map((dimension) => plain(vocabulary[dimension]?.title) || dimension);
  const total = Object.keys(shown.dimensions).length ? w.indicator.totalOf(w.traits(titles, false)) : w.indicator.total;
  return seriesOf(
    observations.filter((o) => o.territory === territory),
    indicator.breaks,
    {
      key: (o) => JSON.stringify(groupOf(o)),
      label: (o) => groupWords(groupOf(o), vocabulary, visit) || total,
      weight: (o) => (isTotal(o) ? "home" : "near"),
    },
  );
}
