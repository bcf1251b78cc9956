import { html, nothing } from "lit-html";
import { formatPeriod } from "../../format/period.js";
import words from "../../words/staff/attendees-de.js";

/** @typedef {import("../pages/attendees-page.js").Desk} Desk */

/** A local time of the plan. @param {string} local */
const dayAndHour = (local) => `${formatPeriod(local.slice(0, 10), "de")}, ${local.slice(11, 16)} Uhr`;

/** How many seats are taken, of how many, and until when one can register. @param {Desk} desk */
export function seatsInWords({ capacity, reserved, counts, closesAt }) {
  const taken = counts.confirmed + counts.attended;
  return [
    words.taken(taken, capacity),
    ...(capacity && taken > capacity ? [words.tooMany(taken - capacity)] : []),
    ...(reserved ? [words.held(reserved)] : []),
    ...(closesAt ? [words.until(dayAndHour(closesAt))] : []),
  ].join(", ");
}

/** That it takes place no longer, or is over. @param {Desk} desk */
export const notComing = ({ eventCancelled, eventOver }) =>
  eventCancelled || eventOver
    ? html`<p class="note"><strong>${eventCancelled ? words.eventCancelled : words.eventOver}</strong></p>`
    : nothing;

/** @param {Desk} desk @param {import("../index.js").StaffVisit} visit */
export const standing = (desk, { say }) =>
  html`<h2>${words.standing}</h2>
    <p><strong>${words.state[desk.state]}</strong> · ${seatsInWords(desk)}</p>
    <p>${words.counts(desk.counts).join(" · ")}</p>
    ${
      desk.sessions.length
        ? html`<dl class="facts facts-dense">
            ${desk.sessions.map(
              ({ title, taken, capacity, waiting }) =>
                html`<div>
                  <dt>${say(title)}</dt>
                  <dd>${words.part(taken, capacity, waiting)}</dd>
                </div>`,
            )}
          </dl>`
        : nothing
    }`;
