import { html, nothing } from "lit-html";
import { formatTime } from "../format/period.js";

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

/** Day and time, as far as they are known. @param {Pick<Schemas["EventDetail"], "date" | "start" | "end">} event @param {Visit} visit */
export function dayAndHours({ date, start, end }, { w, lang, plan }) {
  const time = (/** @type {string | undefined} */ instant) => (instant ? formatTime(instant, lang, plan.timeZone) : "");
  return html`<time datetime=${start ?? date}>${w.when(date)}</time>${
      start ? `, ${w.event.time(time(start), time(end))}` : nothing
    }`;
}

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
