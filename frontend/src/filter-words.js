import { valuesOf } from "./routes.js";

/**
 * @typedef {import("./page.js").Words} Words
 * @typedef {{ title: string, values?: Record<string, string> }} FilterWords what a filter is called, and its values where the site itself has words for them
 */

/** The filters of the pages. @param {Words} w @returns {Partial<Record<import("./routes.js").RouteName, Record<string, FilterWords>>>} */
const filtersIn = (w) => ({
  measures: {
    field: { title: w.measures.field },
    status: { title: w.measures.status, values: w.status },
    signal: { title: w.measures.signal, values: w.signal },
    organisation: { title: w.measures.organisation },
    territory: { title: w.measures.territory },
    provenance: { title: w.measures.provenance, values: w.provenanceShort },
    goal: { title: w.measures.goal },
  },
  indicators: { theme: { title: w.indicators.theme }, field: { title: w.indicators.field } },
  events: { type: { title: w.events.type, values: w.eventType }, field: { title: w.events.field } },
  documents: { kind: { title: w.documents.kind, values: w.documentKind }, event: { title: w.document.event } },
  search: { kind: { title: w.search.narrow, values: w.search.kind } },
});

/**
 * Which filter of a page was refused, what it was asked for, and what it could be asked for instead.
 * @param {import("./routes.js").Place | undefined} place
 * @param {string} name of the filter
 * @param {URLSearchParams} query
 * @param {Words} words
 */
export function refusedFilter(place, name, query, words) {
  const filter = place && filtersIn(words)[place.name]?.[name];
  if (!filter) return;
  const { title, values = {} } = filter;
  const unknown = valuesOf(query, name).filter((value) => !(value in values));
  return { title, unknown, choices: Object.entries(values).map(([value, label]) => ({ value, label })) };
}
