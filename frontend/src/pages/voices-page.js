import { html } from "lit-html";
import { loadCalls, loadTitle, loadVoices } from "../api/feedback.js";
import { withChosen } from "../chosen.js";
import { breadcrumb } from "../components/breadcrumb.js";
import { choiceRow } from "../components/choice-row.js";
import { downloads } from "../components/downloads.js";
import { filtered } from "../components/filters.js";
import { noneFound } from "../components/none-found.js";
import { nothingYet } from "../components/nothing-yet.js";
import { announced, isBehindTheLast, noSuchPage, pagination } from "../components/pagination.js";
import { sayLink } from "../components/talk-section.js";
import { voiceItem } from "../feedback/voice-item.js";
import { queryString, valuesOf } from "../routes.js";
import { loadFeedbackWords } from "../words/feedback/index.js";
import "../style/feedback.scss";

const lists = /** @type {const} */ (["question", "call", "field", "kind", "city", "outcome", "need"]);
const single = /** @type {const} */ (["target", "answered", "q", "sort"]);

/** What the address asks for, in the words of the API. @param {URLSearchParams} query */
const filtersOf = (query) =>
  Object.fromEntries([
    ...lists.flatMap((name) => (query.get(name) ? [[name, valuesOf(query, name)]] : [])),
    ...single.flatMap((name) => (query.get(name) ? [[name, query.get(name) ?? ""]] : [])),
  ]);

/** @param {import("../page.js").Request} request */
async function load({ query, lang, signal }) {
  const asked = { ...filtersOf(query), page: Number(query.get("page") ?? 1) };
  const target = query.get("target");
  const [f, found, calls, targetTitle] = await Promise.all([
    loadFeedbackWords(lang),
    loadVoices(/** @type {import("../api/feedback.js").VoiceQuery} */ (asked), signal),
    loadCalls({}, signal),
    // What it is about may have no page any more; then its code has to do.
    target ? loadTitle(target, signal).catch(() => undefined) : undefined,
  ]);
  const questions = new Map(calls.flatMap((call) => call.questions).map(({ code, title }) => [code, title]));
  return { f, questions, targetTitle, found: { ...found, facets: await withChosen(found.facets, query, signal) } };
}

/**
 * @typedef {import("../page.js").Visit} Visit
 * @typedef {Awaited<ReturnType<typeof load>>} Data
 * @typedef {import("../components/filters.js").FacetValue} FacetValue
 */

/** @param {Data} data @param {Visit} visit */
function filters({ f, questions, targetTitle, found }, { say, query }) {
  const { facets } = found;
  const titled = (/** @type {FacetValue} */ { value, title }) => (title ? say(title) : value);
  const named =
    (/** @type {Record<string, string>} */ words) =>
    (/** @type {FacetValue} */ { value }) =>
      words[value] ?? value;
  const target = query.get("target");
  return [
    {
      name: "target",
      title: f.voices.target,
      values: target ? [{ value: target, count: found.pagination.totalElements }] : [],
      label: (/** @type {FacetValue} */ { value }) => (targetTitle ? say(targetTitle) : value),
    },
    {
      name: "question",
      title: f.voices.question,
      values: facets.question,
      label: (/** @type {FacetValue} */ { value }) => say(questions.get(value)) || value,
    },
    { name: "field", title: f.voices.field, values: facets.field, label: titled },
    { name: "outcome", title: f.voices.outcome, values: facets.outcome, label: named(f.outcome) },
    { name: "kind", title: f.voices.kind, values: facets.kind, label: named(f.submitterKind) },
    {
      name: "city",
      title: f.voices.city,
      values: facets.city,
      label: (/** @type {FacetValue} */ value) => (value.value === "elsewhere" ? f.voices.elsewhere : titled(value)),
    },
    { name: "call", title: f.voices.call, values: facets.call, label: titled },
    { name: "need", title: f.voices.need, values: facets.need, label: titled },
  ];
}

/** Whether there is an answer, and what comes first. @param {Data} data @param {Visit} visit */
const choices = ({ f }, { query, here }) => html`
  ${choiceRow(
    f.voices.answered,
    /** @type {const} */ (["", "true", "false"]).map((value) => ({
      words: f.voices.answers[value || "all"],
      href: here({ answered: value }),
      current: (query.get("answered") ?? "") === value,
    })),
  )}
  ${choiceRow(f.voices.sort, [
    { words: f.voices.sorts.newest, href: here({ sort: "" }), current: !query.get("sort") },
    {
      words: f.voices.sorts.answered,
      href: here({ sort: "-answeredOn" }),
      current: query.get("sort") === "-answeredOn",
    },
  ])}
`;

/** @param {Data} data @param {Visit} visit */
function results(data, visit) {
  const { f, found } = data;
  const { query, fileLang: lang } = visit;
  const { totalElements } = found.pagination;
  const rows = choices(data, visit);
  if (!totalElements)
    return html`${rows} ${noneFound({ asked: filtersOf(query), fields: found.facets.field, words: f.voices }, visit)}`;
  if (isBehindTheLast(found.pagination)) return noSuchPage(found.pagination, visit);
  return html`
    ${rows}
    <p class="found">${f.voices.found(totalElements)}</p>
    <ul class="plain-list ruled">
      ${found.data.map((voice) => voiceItem(voice, f, visit, "h2"))}
    </ul>
    ${pagination(found.pagination, visit)}
    ${downloads("/api/v1/submissions", filtersOf(query), visit, f.voices.download)}
    <p>
      <a href="/api/v1/submissions.atom${queryString({ target: query.get("target") ?? "", lang })}">${f.voices.feed}</a>
    </p>
  `;
}

/** @param {Data} data @param {Visit} visit */
const nothingEver = ({ found }, { query }) => !found.pagination.totalElements && !Object.keys(filtersOf(query)).length;

/** @type {import("../page.js").Page<Data>} */
export default {
  load,
  title: ({ f }) => f.voices.title,
  description: ({ f }) => f.voices.lead,
  announce: ({ f, found }, visit) => announced(found.pagination, f.voices, visit),
  view: (data, visit) => {
    const { f } = data;
    return html`
      ${breadcrumb([[visit.w.site.participate, visit.url("participate")]], visit)}
      <h1>${f.voices.title}</h1>
      <p class="lead">${f.voices.lead}</p>
      ${
        nothingEver(data, visit)
          ? html`${nothingYet(f.voices.none, visit)} ${sayLink({}, visit, visit.w.talk.give)}`
          : filtered(filters(data, visit), visit, results(data, visit), { kept: ["sort", "answered"] })
      }
    `;
  },
};
