import { html, nothing } from "lit-html";
import { formatTime, formatWeekday, isOver } from "../format/period.js";

/**
 * @typedef {import("../page.js").Schemas} Schemas
 * @typedef {import("../page.js").Visit} Visit
 */

/** Whether an event does not take place as it was announced. @param {Pick<Schemas["Event"], "state">} event */
export const isOtherwise = ({ state }) => state === "cancelled" || state === "moved";

/** The same in a word, for lists. @param {{ state?: Schemas["Event"]["state"] }} event @param {Visit} visit */
export const stateWord = ({ state }, { w }) =>
  state === "cancelled" || state === "moved"
    ? html`<strong class="otherwise">${w.sentence(w.event.states[state])}</strong> `
    : nothing;

/** Whether it is behind us: by its end, where the server knows it. @param {Pick<Schemas["Event"], "date" | "phase">} event @param {string} today */
export const isPast = ({ date, phase }, today) => (phase ? phase === "over" : isOver(date, today));

/**
 * Day and time, as far as they are known; the day of its end where that is another one.
 * @param {Pick<Schemas["Event"], "date" | "start" | "end">} event
 * @param {Pick<Visit, "w" | "lang" | "plan">} visit
 * @param {boolean} [weekdays] whether the days of the week are named
 */
export function whenOf({ date, start, end }, { w, lang, plan }, weekdays = true) {
  const day = (/** @type {string} */ period) => (weekdays ? formatWeekday(period, lang) : w.when(period));
  const time = (/** @type {string} */ instant) => formatTime(instant, lang, plan.timeZone);
  if (!start) return day(date);
  // Both come with the offset of the plan's time zone: their days are those of its calendar.
  const [first, last] = [start.slice(0, 10), (end ?? start).slice(0, 10)];
  if (!end || first === last) return `${day(date)}, ${w.event.time(time(start), end ? time(end) : "")}`;
  return `${day(first)}, ${w.event.time(time(start), "")}, ${w.event.until} ${day(last)}, ${w.event.time(time(end), "")}`;
}

/** The same for browsers too. @param {Pick<Schemas["Event"], "date" | "start" | "end">} event @param {Visit} visit @param {boolean} [weekdays] */
export const dayAndHours = (event, visit, weekdays) =>
  html`<time datetime=${event.start ?? event.date}>${whenOf(event, visit, weekdays)}</time>`;

/** The same with its reason: the first thing that the page of the event says. @param {Pick<Schemas["EventDetail"], "state" | "stateReason" | "movedFrom">} event @param {Visit} visit */
export function stateNote({ state, stateReason, movedFrom }, { w, say }) {
  if (state !== "cancelled" && state !== "moved") return nothing;
  return html`<div class="event-note">
    <p>
      <strong>${state === "cancelled" ? w.event.cancelled : w.event.moved(movedFrom ? w.when(movedFrom) : "")}</strong>
    </p>
    ${stateReason ? html`<p class="words">${say(stateReason)}</p>` : nothing}
  </div>`;
}
