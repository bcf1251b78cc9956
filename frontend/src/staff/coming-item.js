import { html, nothing } from "lit-html";
import { subjectAddress } from "./addresses.js";

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
