import {
  loadAllOrganisations,
  loadDocuments,
  loadEvents,
  loadFields,
  loadGoals,
  loadIndicators,
  loadMeasures,
  loadSources,
} from "../api/index.js";
import { loadNotices } from "../api/changes.js";
import { loadCalls, loadNeeds } from "../api/feedback.js";
import { matching } from "./lookup.js";
import { plain } from "../format/text.js";
import { valuesOf } from "../routes.js";

/**
 * Things of one kind as the public lists have them.
 * @typedef {import("../components/filters.js").FacetValue} FacetValue
 * @typedef {{ code: string, title: import("../format/text.js").Text, about: import("../format/text.js").Text | string, phase?: import("../api/client.js").Schemas["Event"]["phase"] }} Thing
 * @typedef {import("../api/client.js").Schemas["Pagination"]} Pagination
 * @typedef {{ things: Thing[], pagination?: Pagination, facets: Record<string, FacetValue[]> }} Found
 * @typedef {{ query: URLSearchParams, signal: AbortSignal }} Asked
 */

const pageSize = 50;

/** By what a list can be narrowed, as the public list can. @type {Record<string, string[]>} */
export const filterNames = {
  measures: ["field", "status", "organisation"],
  indicators: ["theme", "field"],
  events: ["type", "field"],
  documents: ["kind"],
  needs: ["state", "field"],
};

/** What the address asks for, in the words of the API. @param {string} kind @param {URLSearchParams} query */
const asked = (kind, query) => ({
  ...Object.fromEntries(
    (filterNames[kind] ?? []).flatMap((name) => (query.get(name) ? [[name, valuesOf(query, name)]] : [])),
  ),
  ...(query.get("q") ? { q: query.get("q") ?? "" } : {}),
  page: Number(query.get("page") ?? 1),
  pageSize,
});

/** Lists that are short are looked through here. @param {Thing[]} all @param {URLSearchParams} query @returns {Found} */
function within(all, query) {
  const titled = all.map(({ code, title }) => ({ code, title: plain(title, "de") }));
  const codes = new Set(matching(titled, query.get("q") ?? "").map(({ code }) => code));
  return { things: all.filter(({ code }) => codes.has(code)), facets: {} };
}

/** @type {Record<string, (asked: Asked) => Promise<Found>>} */
const lists = {
  measures: async ({ query, signal }) => {
    const { data, ...rest } = await loadMeasures(asked("measures", query), signal);
    return { ...rest, things: data.map(({ code, title, field }) => ({ code, title, about: field.title })) };
  },
  indicators: async ({ query, signal }) => {
    const { data, ...rest } = await loadIndicators(asked("indicators", query), signal);
    return { ...rest, things: data.map(({ code, title, theme }) => ({ code, title, about: theme.title })) };
  },
  events: async ({ query, signal }) => {
    const { data, ...rest } = await loadEvents({ ...asked("events", query), sort: "-date" }, signal);
    return { ...rest, things: data.map(({ code, title, date, phase }) => ({ code, title, about: date, phase })) };
  },
  documents: async ({ query, signal }) => {
    const { data, ...rest } = await loadDocuments(asked("documents", query), signal);
    return { ...rest, things: data.map(({ code, title, date = "" }) => ({ code, title, about: date })) };
  },
  notices: async ({ query, signal }) => {
    const { data, ...rest } = await loadNotices({ page: Number(query.get("page") ?? 1), pageSize }, signal);
    return { ...rest, facets: {}, things: data.map(({ code, title, date }) => ({ code, title, about: date })) };
  },
  needs: async ({ query, signal }) => {
    const { data, ...rest } = await loadNeeds(asked("needs", query), signal);
    return { ...rest, things: data.map(({ code, title, raisedOn = "" }) => ({ code, title, about: raisedOn })) };
  },
  calls: async ({ query, signal }) =>
    within(
      (await loadCalls({}, signal)).map(({ code, title, opens = "" }) => ({ code, title, about: opens })),
      query,
    ),
  fields: async ({ query, signal }) =>
    within(
      (await loadFields(signal)).map(({ code, title, number }) => ({ code, title, about: String(number) })),
      query,
    ),
  goals: async ({ query, signal }) =>
    within(
      (await loadGoals([], signal)).map(({ code, title, field }) => ({ code, title, about: field.title })),
      query,
    ),
  organisations: async ({ query, signal }) =>
    within(
      (await loadAllOrganisations({}, signal)).map(({ code, title }) => ({ code, title, about: "" })),
      query,
    ),
  sources: async ({ query, signal }) =>
    within(
      (await loadSources(signal)).map(({ code, citation, url = "" }) => ({
        code,
        title: { de: citation },
        about: url,
      })),
      query,
    ),
};

/** @param {import("./forms/part.js").Kind} kind @param {Asked} asked @returns {Promise<Found>} */
export const loadThings = async (kind, asked) => (await lists[kind]?.(asked)) ?? { things: [], facets: {} };
