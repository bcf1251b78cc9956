import { addressOf } from "../routes.js";

/** @typedef {import("./forms/part.js").Kind} Kind */

/** How kinds of things are called in addresses. @type {Record<Kind, string>} */
export const slugs = {
  fields: "handlungsfelder",
  goals: "ziele",
  measures: "massnahmen",
  reports: "berichte",
  organisations: "organisationen",
  indicators: "indikatoren",
  observations: "werte",
  events: "termine",
  documents: "dokumente",
  notices: "meldungen",
  sources: "quellen",
  calls: "aufrufe",
  needs: "bedarfe",
  submissions: "rueckmeldungen",
  answers: "antworten",
};

/** @param {string} slug @returns {Kind | undefined} */
export const kindOfSlug = (slug) => /** @type {Kind[]} */ (Object.keys(slugs)).find((kind) => slugs[kind] === slug);

/** An address of the staff area. @param {string} [path] @param {import("../routes.js").Query} [query] */
export const at = (path = "", query = {}) => addressOf("staff", "de", path, query);

/** @param {string} code */
export const changeAddress = (code) => at(`/aenderungen/${code}`);

/** What was said has a room of its own. */
const feedback = "/rueckmeldungen";

/** Where all things of a kind are listed. @param {Kind} kind */
export const kindAddress = (kind) =>
  at(kind === "submissions" || kind === "answers" ? feedback : `/plan/${slugs[kind]}`);

/** The queue, as narrow as one likes. @param {import("../routes.js").Query} [query] */
export const queueAddress = (query) => at(feedback, query);

/** One submission, or what one does with it. @param {string} code @param {string} [path] */
export const submissionAddress = (code, path = "") => at(`${feedback}/${code}${path}`);

/** Where a thing can be changed; values stand with their indicator. @param {string} subject */
export function subjectAddress(subject) {
  const [kind = "", code] = subject.split("/");
  const of = kind === "observations" ? "indicators" : /** @type {Kind} */ (kind);
  return code ? `${kindAddress(of)}/${code}` : kindAddress(of);
}

/** @type {Partial<Record<Kind, import("../routes.js").RouteName>>} */
const publicRoutes = {
  fields: "field",
  measures: "measure",
  indicators: "indicator",
  observations: "indicator",
  organisations: "organisation",
  events: "event",
  documents: "document",
  notices: "notice",
  calls: "call",
  needs: "need",
  submissions: "voice",
  answers: "voice",
};

/** The public page of a thing, where it has one. @param {string} subject */
export function publicAddress(subject) {
  const [kind = "", code] = subject.split("/");
  const route = publicRoutes[/** @type {Kind} */ (kind)];
  return route && code ? addressOf(route, "de", code) : undefined;
}
