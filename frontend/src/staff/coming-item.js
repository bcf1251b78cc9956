import { html, nothing } from "lit-html";
import { isPast } from "../components/event-state.js";
import { subjectAddress } from "./addresses.js";

/** @typedef {import("../api/client.js").Schemas["EventList"]} List */

const day = 24 * 3600 * 1000;

/** From when on events are asked for that may not be over: one of several days, or of a month, has begun before. @param {string} today */
export const sinceWhen = (today) => new Date(Date.parse(today) - 31 * day).toISOString().slice(0, 10);

/**
 * Those that are not over, the next ones first.
 * @param {List} list by date, of all since then
 * @param {string} today
 * @param {number} most
 * @returns {List}
 */
export function comingOf({ data, pagination, ...rest }, today, most) {
  const ahead = data.filter((event) => !isPast(event, today));
  const totalElements = pagination.totalElements - (data.length - ahead.length);
  return { ...rest, data: ahead.slice(0, most), pagination: { ...pagination, totalElements } };
}

/**
 * An event that is ahead, with the way to those who come.
 * @param {import("../api/client.js").Schemas["Event"]} event
 * @param {import("./index.js").StaffVisit} visit
 */
export function comingItem({ code, title, date, state }, { s, w, say, can }) {
  const own = subjectAddress(`events/${code}`);
  return html`
    <a href=${own}>${say(title)}</a>
    <p class="muted small">
      ${w.when(date)}${state && state !== "announced" ? html`, <strong>${w.event.states[state]}</strong>` : nothing}
      ${
        can("registrationDesk")
          ? html`· <a href="${own}/anmeldungen">${s.subject.attendees}<span class="hidden">: ${say(title)}</span></a>`
          : nothing
      }
    </p>
  `;
}
