import { loadAllOrganisations, loadEvents, loadFields, loadGoals, loadTerritories, loadThemes } from "./api/index.js";
import { valuesOf } from "./routes.js";

/**
 * @typedef {import("./components/filters.js").FacetValue} FacetValue
 * @typedef {{ code: string, title: import("./format/text.js").Text }} Titled
 */

/** Where the values of a filter have their titles from. @type {Record<string, (signal: AbortSignal) => Promise<Titled[]>>} */
const lists = {
  field: loadFields,
  goal: (signal) => loadGoals([], signal),
  organisation: (signal) => loadAllOrganisations({}, signal),
  territory: loadTerritories,
  theme: loadThemes,
  event: async (signal) => (await loadEvents({ pageSize: 100 }, signal)).data,
};

/**
 * The values of filters, and with them those that were chosen though nothing has them: the server leaves them out, so
 * that their titles have to be asked for.
 * @template {Record<string, FacetValue[]>} Facets
 * @param {Facets} facets
 * @param {URLSearchParams} query
 * @param {AbortSignal} signal
 * @returns {Promise<Facets>}
 */
export async function withChosen(facets, query, signal) {
  const complete = await Promise.all(
    Object.entries(facets).map(async ([name, values]) => {
      const missing = valuesOf(query, name).filter((chosen) => !values.some(({ value }) => value === chosen));
      const all = missing.length ? await lists[name]?.(signal) : [];
      const named = all?.filter(({ code }) => missing.includes(code)) ?? [];
      return [name, [...values, ...named.map(({ code, title }) => ({ value: code, title, count: 0 }))]];
    }),
  );
  return Object.fromEntries(complete);
}
