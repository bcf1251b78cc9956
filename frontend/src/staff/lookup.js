import { loadChanges } from "../api/changes.js";
import { loadCalls, loadNeeds, loadRules } from "../api/feedback.js";
import {
  loadAllIndicators,
  loadAllOrganisations,
  loadDimensions,
  loadDocuments,
  loadEvents,
  loadFields,
  loadGoals,
  loadIndicators,
  loadMeasures,
  loadSources,
  loadTerritories,
  loadThemes,
  search,
} from "../api/index.js";
import { formatPeriodShort } from "../format/period.js";
import { plain } from "../format/text.js";
import { changeWords } from "../words/staff/de.js";

/**
 * What a reference can lead to, found by words in the public lists.
 * @typedef {{ code: string, title: string }} Choice
 * @typedef {import("./forms/part.js").Kind | import("./forms/part.js").Vocabulary | "codes" | "paths"} Target
 */

const shown = 20;
const never = new AbortController().signal;

/** @param {{ code: string, title: import("../format/text.js").Text }} thing @returns {Choice} */
const titled = ({ code, title }) => ({ code, title: plain(title, "de") });

/** Lists so short that they are fetched as a whole, once a visit. @type {Partial<Record<Target, () => Promise<Choice[]>>>} */
const whole = {
  fields: async () =>
    (await loadFields(never)).map((field) => ({ ...titled(field), title: `${field.number} ${titled(field).title}` })),
  goals: async () => (await loadGoals([], never)).map(titled),
  organisations: async () => (await loadAllOrganisations({}, never)).map(titled),
  territories: async () => (await loadTerritories(never)).map(titled),
  themes: async () => (await loadThemes(never)).map(titled),
  dimensions: async () => (await loadDimensions(never)).map(titled),
  sources: async () => (await loadSources(never)).map(({ code, citation }) => ({ code, title: citation })),
  units: async () => {
    const units = (await loadAllIndicators({}, never)).map(({ unit }) => titled(unit));
    return [...new Map(units.map((unit) => [unit.code, unit])).values()];
  },
  codes: async () =>
    (await loadDimensions(never)).flatMap((dimension) =>
      dimension.codes.map((code) => ({
        code: `${dimension.code}:${code.code}`,
        title: `${plain(dimension.title, "de")}: ${plain(code.title, "de")}`,
      })),
    ),
  calls: async () => (await loadCalls({}, never)).map(titled),
  rules: async () => (await loadRules(never)).map(titled),
  questions: async () => {
    const questions = (await loadCalls({}, never)).flatMap(({ questions }) => questions.map(titled));
    return [...new Map(questions.map((question) => [question.code, question])).values()];
  },
};

/** Lists that grow: the server looks through them. @type {Partial<Record<Target, (q: string, signal: AbortSignal) => Promise<Choice[]>>>} */
const searched = {
  measures: async (q, signal) =>
    (await loadMeasures({ ...(q ? { q } : {}), pageSize: shown }, signal)).data.map(titled),
  indicators: async (q, signal) =>
    (await loadIndicators({ ...(q ? { q } : {}), pageSize: shown }, signal)).data.map(titled),
  documents: async (q, signal) =>
    (await loadDocuments({ ...(q ? { q } : {}), pageSize: shown }, signal)).data.map(titled),
  needs: async (q, signal) => (await loadNeeds({ ...(q ? { q } : {}), pageSize: shown }, signal)).data.map(titled),
  events: async (q, signal) => (await loadEvents({ ...(q ? { q } : {}), pageSize: shown }, signal)).data.map(titled),
};

/** What one can say something about. The search names kinds in the singular. */
const paths = {
  field: "fields",
  goal: "goals",
  measure: "measures",
  indicator: "indicators",
  event: "events",
  document: "documents",
};
const sayable = /** @type {(keyof typeof paths)[]} */ (Object.keys(paths));
const everything = { ...paths, organisation: "organisations" };

searched.paths = async (q, signal) =>
  q
    ? (await search({ q, kind: sayable, pageSize: shown }, signal)).data.map(({ kind, code, title }) => ({
        code: `${paths[/** @type {keyof typeof paths} */ (kind)]}/${code}`,
        title: plain(title, "de"),
      }))
    : [];

/** How many things one looks for changes of. */
const things = 5;

/** @param {import("../api/client.js").Schemas["AppliedChange"]} change @returns {Choice} */
const numbered = ({ number, subject, title, kind, appliedAt }) => ({
  code: String(number),
  title: [
    title ? plain(title, "de") : subject,
    changeWords.act[/** @type {"edit"} */ (kind)],
    formatPeriodShort(appliedAt.slice(0, 10), "de"),
  ].join(", "),
});

/** What was said and answered is no change of the plan. @param {import("../api/client.js").Schemas["AppliedChange"]} change */
const isOfPlan = ({ subject }) => !/^(submissions|answers)\//.test(subject);

/** Changes of the plan that everybody can read: the latest, the one with a number, or those of things that are called so. */
searched.changes = async (q, signal) => {
  if (!q)
    return (await loadChanges({ pageSize: 3 * shown }, signal)).data.filter(isOfPlan).slice(0, shown).map(numbered);
  if (/^\d+$/.test(q)) {
    const { data } = await loadChanges({ since: Number(q) - 1, pageSize: 1 }, signal);
    return data.filter((change) => change.number === Number(q) && isOfPlan(change)).map(numbered);
  }
  const found = (await search({ q, pageSize: things }, signal)).data;
  const lists = await Promise.all(
    found.map(({ kind, code }) => loadChanges({ subject: `${everything[kind]}/${code}`, pageSize: shown }, signal)),
  );
  const changes = lists.flatMap(({ data }) => data);
  return [...new Map(changes.map((change) => [change.number, change])).values()].map(numbered);
};

/** @type {Map<Target, Promise<Choice[]>>} */
const fetched = new Map();

/** All choices of a short list. @param {Target} to @returns {Promise<Choice[]>} */
export function allOf(to) {
  const known = fetched.get(to) ?? whole[to]?.() ?? Promise.resolve([]);
  fetched.set(to, known);
  known.catch(() => fetched.delete(to));
  return known;
}

/** After something new became public. */
export const forgetLists = () => fetched.clear();

/** @param {string} words */
const folded = (words) => words.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

/** Choices in which every one of the words occurs. @param {Choice[]} all @param {string} words */
export function matching(all, words) {
  const wanted = folded(words).split(/\s+/).filter(Boolean);
  return all.filter(({ code, title }) => {
    const text = folded(`${code} ${title}`);
    return wanted.every((word) => text.includes(word));
  });
}

/** @param {Target} to @param {string} words @param {AbortSignal} signal @returns {Promise<Choice[]>} */
export async function find(to, words, signal) {
  const search = searched[to];
  if (search) return search(words.trim(), signal);
  return matching(await allOf(to), words);
}
