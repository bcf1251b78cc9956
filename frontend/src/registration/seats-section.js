import { html, nothing, render } from "lit-html";
import { loadSeats } from "../api/registrations.js";
import { formatDay, formatTime } from "../format/period.js";
import { loadRegistrationWords } from "../words/registration/index.js";

/**
 * @typedef {import("../page.js").Visit} Visit
 * @typedef {import("../page.js").Schemas} Schemas
 */

/** Free seats of the parts that have some of their own. @param {Schemas["EventDetail"]} event @param {Schemas["Seats"]} seats @param {import("../words/registration/de.js").RegistrationWords} r @param {Visit} visit */
function partsWithSeats(event, seats, r, { say }) {
  const parts = seats.sessions.flatMap(({ number, free }) => {
    const part = event.sessions.find((session) => session.number === number);
    return part && free !== undefined ? [{ title: part.title, free }] : [];
  });
  return parts.length
    ? html`<h3>${r.partsFree}</h3>
        <ul>
          ${parts.map(({ title, free }) => html`<li>${say(title)}: ${r.sessionFree(free)}</li>`)}
        </ul>`
    : nothing;
}

/**
 * How many seats are free, and the way to take one; the form comes only when somebody wants it.
 * @param {Schemas["EventDetail"]} event
 * @param {Visit} visit
 */
export async function seatsSection(event, visit) {
  const [seats, r] = await Promise.all([loadSeats(event.code), loadRegistrationWords(visit.lang)]);
  if (seats.state === "none") return html`<p class="gap">${visit.w.event.noRegistration}</p>`;
  const isFull = seats.state === "full";
  const ends = seats.closesAt ?? "";
  const begin = async (/** @type {Event} */ pressed) => {
    const button = /** @type {HTMLElement} */ (pressed.currentTarget);
    const line = /** @type {HTMLElement} */ (button.parentElement);
    const place = /** @type {HTMLElement} */ (line.nextElementSibling);
    button.setAttribute("aria-busy", "true");
    try {
      const { registrationForm } = await import("./form.js");
      await registrationForm(place, { event, seats, r }, visit);
      line.hidden = true;
      place.querySelector("input")?.focus();
    } catch {
      render(html`<p role="alert">${visit.w.talk.followFailed}</p>`, place);
    }
    button.removeAttribute("aria-busy");
  };
  return html`<p>
      ${seats.state === "closed" ? r.closed : isFull ? r.full(seats.waiting) : r.open(seats.free)}
      ${
        seats.state !== "closed" && ends
          ? html`<span class="muted"
              >${r.until(formatDay(ends, visit.lang, visit.plan.timeZone), formatTime(ends, visit.lang, visit.plan.timeZone))}</span
            >`
          : nothing
      }
    </p>
    ${seats.state === "closed" ? nothing : partsWithSeats(event, seats, r, visit)}
    ${
      seats.state === "closed"
        ? nothing
        : html`<p>
              <button type="button" class="kern-btn kern-btn--primary no-print" @click=${begin}>
                <span class="kern-label">${isFull ? r.beginFull : r.begin}</span>
              </button>
            </p>
            <div></div>`
    }`;
}
