import { html, nothing, render } from "lit-html";
import { loadSeats } from "../api/registrations.js";
import { formatDay, formatTime } from "../format/period.js";
import { loadRegistrationWords } from "../words/registration/index.js";
import { wantsCode } from "./draft.js";
import { forget, keptDraft } from "./kept.js";

/**
 * @typedef {import("../page.js").Visit} Visit
 * @typedef {import("../page.js").Schemas} Schemas
 * @typedef {import("../words/registration/de.js").RegistrationWords} RegistrationWords
 */

/** Since when nobody can register any more; empty where nobody can say. @param {Schemas["Seats"]} seats */
const closedSince = ({ closedAt, closesAt }) =>
  closedAt ?? (closesAt && Date.parse(closesAt) <= Date.now() ? closesAt : "");

/** Of which parts there is no seat left. @param {Schemas["EventDetail"]} event @param {Schemas["Seats"]} seats @param {RegistrationWords} r @param {Visit} visit */
function fullParts({ sessions }, seats, r, { plain, w }) {
  const full = sessions.filter(({ number }) =>
    seats.sessions.some((part) => part.number === number && part.free === 0),
  );
  return full.length
    ? html`<p>${r.partsFull(w.list(full.map(({ title }) => r.quoted(plain(title)))), full.length)}</p>`
    : nothing;
}

/** @param {Schemas["Seats"]} seats @param {RegistrationWords} r @param {Visit} visit */
function closed(seats, r, { lang, plan }) {
  const since = closedSince(seats);
  return html`<p>
      <strong>${r.closed}</strong>
      ${since ? r.since(formatDay(since, lang, plan.timeZone), formatTime(since, lang, plan.timeZone)) : nothing}
    </p>
    ${
      plan.contactEmail
        ? html`<p>${r.closedAsk} <a href="mailto:${plan.contactEmail}">${plan.contactEmail}</a></p>`
        : nothing
    }`;
}

/** How many seats are free, and whom they are for. @param {Schemas["EventDetail"]} event @param {Schemas["Seats"]} seats @param {RegistrationWords} r @param {Visit} visit */
function now(event, seats, r, visit) {
  if (seats.state === "closed") return closed(seats, r, visit);
  const { lang, plan } = visit;
  const { closesAt } = seats;
  return html`${
      wantsCode(event)
        ? html`<p><strong>${r.codeWanted[event.admission === "members" ? "members" : "invitation"]}</strong></p>`
        : nothing
    }
    <p>
      ${
        seats.state === "full"
          ? html`<strong>${r.full}</strong> ${r.waitingList(seats.waiting)}`
          : html`<strong>${r.open}</strong> ${r.free(seats.free)}`
      }
      ${
        closesAt
          ? html`<span class="muted"
              >${r.until(formatDay(closesAt, lang, plan.timeZone), formatTime(closesAt, lang, plan.timeZone))}</span
            >`
          : nothing
      }
    </p>
    ${seats.state === "full" ? nothing : fullParts(event, seats, r, visit)}`;
}

/**
 * How many seats are free, and the way to take one; the form comes only when somebody wants it, or has begun to fill it in.
 * @param {Schemas["EventDetail"]} event
 * @param {Visit} visit
 */
export async function seatsSection(event, visit) {
  const [seats, r] = await Promise.all([loadSeats(event.code), loadRegistrationWords(visit.lang)]);
  if (seats.state === "none") return html`<p class="gap">${visit.w.event.noRegistration}</p>`;
  const [standing, place] = [document.createElement("div"), document.createElement("div")];
  const tell = (/** @type {Schemas["Seats"]} */ as, /** @type {unknown} */ more = nothing) =>
    render(html`${now(event, as, r, visit)} ${more}`, standing);
  const open = async () => {
    const { registrationForm } = await import("./form.js");
    await registrationForm(place, { event, seats, r, tell }, visit);
    tell(seats);
  };
  const begin = async (/** @type {Event} */ pressed) => {
    const button = /** @type {HTMLElement} */ (pressed.currentTarget);
    button.setAttribute("aria-busy", "true");
    try {
      await open();
      place.querySelector("h2")?.focus();
    } catch {
      render(html`<p role="alert">${visit.w.talk.followFailed}</p>`, place);
    }
    button.removeAttribute("aria-busy");
  };
  const button = html`<p>
    <button type="button" class="kern-btn kern-btn--primary no-print" @click=${begin}>
      <span class="kern-label">${seats.state === "full" ? r.beginFull : r.begin}</span>
    </button>
  </p>`;
  tell(seats, seats.state === "closed" ? nothing : button);
  if (seats.state === "closed") forget(event.code);
  // Without the form they can still press the button.
  else if (keptDraft(event)) open().catch(() => {});
  return html`${standing} ${place}`;
}
