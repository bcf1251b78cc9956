import { html } from "lit-html";
import { timesShown } from "../format/local-time.js";
import { beginning } from "../format/period.js";
import { isAtSameTime } from "../format/same-time.js";
import { plain } from "../format/text.js";
import words from "../words/staff/doubts-de.js";
import { isPeriod } from "./typed.js";

/**
 * @typedef {import("../format/text.js").Text} Text
 * @typedef {{ number?: number, title?: Text, speaker?: string, room?: string, start?: string, end?: string, startsAt?: string, endsAt?: string }} Session
 * @typedef {{ date?: string, startsAt?: string, endsAt?: string, sessions?: Session[], result?: Text, results?: unknown[] }} Event an event as it shall be, or as it is shown
 * @typedef {{ section: string, words: string }} Doubt with the section of the form that it is about
 * @typedef {Pick<import("./index.js").StaffVisit, "plan" | "w"> & { s: unknown }} Visit
 */

/** Names are compared whatever their letters. @param {string} name */
const keyOf = (name) => name.trim().toLocaleLowerCase("de");

/** Names that are parted by semicolons, by what they are compared. @param {string} [names] @returns {Map<string, string>} */
const namesIn = (names = "") =>
  new Map(names.split(";").flatMap((name) => (name.trim() ? [[keyOf(name), name.trim()]] : [])));

/** @param {Session} session */
const titleOf = ({ title, number }) => plain(title, "de") || words.untitled(number ?? "");

/**
 * Who would speak in two places at once, and what would be in one room at once.
 * @param {Session[]} sessions
 * @returns {string[]}
 */
export function atOnce(sessions) {
  return sessions.flatMap((one, i) =>
    sessions.slice(i + 1).flatMap((other) => {
      if (!isAtSameTime(one, other)) return [];
      const titles = /** @type {const} */ ([titleOf(one), titleOf(other)]);
      const others = namesIn(other.speaker);
      const room = one.room?.trim();
      return [
        ...[...namesIn(one.speaker)]
          .filter(([key]) => others.has(key))
          .map(([, name]) => words.speaksTwice(name, ...titles)),
        ...(room && keyOf(room) === keyOf(other.room ?? "") ? [words.sameRoom(room, ...titles)] : []),
      ];
    }),
  );
}

/** What is said of local times in the nights in which clocks are set. @param {Session} holder @param {Visit} visit */
const onTheClock = ({ startsAt, endsAt }, { plan, w }) =>
  [...new Set([startsAt, endsAt])].flatMap((time = "") => {
    const times = timesShown(time, plan.timeZone);
    if (times === 1) return [];
    return words[times ? "shownTwice" : "neverShown"](w.when(time.slice(0, 10)), time.slice(11, 16));
  });

/** What may be right about an event, and mostly is a mistake. @param {Event} event @param {Visit} visit @returns {Doubt[]} */
export function doubtsOf(event, visit) {
  const { date = "", sessions = [], result, results = [] } = event;
  const { plan, w } = visit;
  const isAhead = isPeriod(date) && beginning(date) > beginning(plan.today);
  const tells = results.length > 0 || plain(result, "de") !== "";
  const of = (/** @type {string} */ section, /** @type {string[]} */ found) =>
    found.map((words) => ({ section, words }));
  return [
    ...of("when", onTheClock(event, visit)),
    ...of("programme", [...new Set([...sessions.flatMap((each) => onTheClock(each, visit)), ...atOnce(sessions)])]),
    ...of("outcome", isAhead && tells ? [words.stillAhead(w.when(date))] : []),
  ];
}

/** @param {Doubt[]} doubts */
export const doubtsNote = (doubts) =>
  doubts.length ? html`<div class="note">${doubts.map(({ words }) => html`<p>${words}</p>`)}</div>` : "";
