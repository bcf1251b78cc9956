import { html, nothing } from "lit-html";
import { formatTime } from "../format/period.js";
import { isAtSameTime } from "../format/same-time.js";

/**
 * Parts of a programme, as somebody chooses among them.
 * @typedef {import("../page.js").Visit} Visit
 * @typedef {{ number: number, title: import("../page.js").Text, speaker?: string, affiliation?: string, room?: string, start?: string, end?: string }} Part
 * @typedef {{ number: number, free?: number }} PartSeats
 */

/** When, where and with whom, as far as it is known; the day only where the programme has several. @param {Part} part @param {boolean} severalDays @param {Visit} visit */
export function particulars({ start, end, room, speaker, affiliation }, severalDays, { w, lang, plan }) {
  const time = (/** @type {string} */ instant) => formatTime(instant, lang, plan.timeZone);
  const hours = start ? w.event.time(time(start), end ? time(end) : "") : "";
  const day = start && severalDays ? w.when(start.slice(0, 10)) : "";
  return [day, hours, room, [speaker, affiliation].filter(Boolean).join(", ")].filter(Boolean).join(" · ");
}

/** Those that one can register for. @template {{ kind: string }} P @param {P[]} programme @returns {P[]} */
export const toChooseFrom = (programme) => programme.filter(({ kind }) => kind !== "break");

/** @param {Part[]} programme */
export const hasSeveralDays = (programme) =>
  new Set(programme.flatMap(({ start }) => (start ? [start.slice(0, 10)] : []))).size > 1;

/** One to choose from, with the seats that are free where somebody has said how many there are. @param {Part[]} programme @param {PartSeats[]} seats @param {(n: number) => string} free @param {Visit} visit */
export function partOptions(programme, seats, free, visit) {
  const severalDays = hasSeveralDays(programme);
  return programme.map((part) => {
    const left = seats.find(({ number }) => number === part.number)?.free;
    const more = [particulars(part, severalDays, visit), left === undefined ? "" : free(left)].filter(Boolean);
    return {
      value: part.number,
      words: html`${visit.say(part.title)}${
        more.length ? html`<br /><span class="muted small">${more.join(" · ")}</span>` : nothing
      }`,
    };
  });
}

/** Of what was chosen, the parts without a free seat. @template {Part} P @param {P[]} programme @param {PartSeats[]} seats @param {number[]} chosen @returns {P[]} */
export const fullAmong = (programme, seats, chosen) =>
  programme.filter(
    ({ number }) => chosen.includes(number) && seats.some((each) => each.number === number && each.free === 0),
  );

/**
 * The first two of what was chosen that are at the same time, as the server sees it.
 * @template {Part} P
 * @param {P[]} programme
 * @param {number[]} chosen
 * @param {number[]} [before] what was chosen already: two of these may be at the same time, since the programme has changed
 * @returns {[P, P] | undefined}
 */
export function atTheSameTime(programme, chosen, before = []) {
  const parts = programme.filter(({ number }) => chosen.includes(number));
  for (const [i, one] of parts.entries())
    for (const other of parts.slice(i + 1))
      if (isAtSameTime(one, other) && !(before.includes(one.number) && before.includes(other.number)))
        return [one, other];
  return undefined;
}
