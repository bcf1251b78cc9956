import { html, nothing } from "lit-html";
import { cancelAttendee, checkIn, undoCheckIn } from "../../api/attendees.js";
import words from "../../words/staff/attendees-de.js";
import { subjectAddress } from "../addresses.js";
import { attempt, refusal } from "../attempt.js";
import { announce, typedIn } from "../controls/box.js";
import { crumbs } from "../crumbs.js";
import { deskForm, entryForm, refresh, settingsOf, standingOf } from "../desk-forms.js";

/**
 * @typedef {import("../index.js").StaffVisit} StaffVisit
 * @typedef {import("../../api/client.js").Schemas["RegistrationDesk"]} Desk
 * @typedef {import("../../api/client.js").Schemas["RegisteredPerson"]} Person
 *
 * @typedef {import("../attempt.js").Attempts & Own} Data
 *
 * @typedef {object} Own
 * @property {string} code of the event
 * @property {Desk} desk
 * @property {Person[]} [people] without where their names are not for whoever asks
 * @property {string} q
 * @property {import("../desk-forms.js").Settings} settings
 * @property {import("../desk-forms.js").Entry} entry
 * @property {string} [said]
 */

/** @param {import("../index.js").StaffRequest} request @returns {Promise<Data>} */
async function load({ params: { code = "" }, signal }) {
  const { desk, people } = await standingOf(code, "", signal);
  const entry = { name: "", organisation: "", needs: "" };
  return { code, desk, ...(people ? { people } : {}), q: "", settings: settingsOf(desk), entry };
}

/** @param {Person} person @param {Data} data @param {StaffVisit} visit */
function item(person, data, visit) {
  const { code, name, organisation, email, state, sessions, needs, byStaff } = person;
  const titles = data.desk.sessions
    .filter(({ number }) => sessions.includes(number))
    .map(({ title }) => visit.plain(title));
  const act = (/** @type {() => Promise<unknown>} */ doing, /** @type {string} */ word) => () =>
    attempt(data, visit, async () => {
      await doing();
      await refresh(data);
      announce(word);
      return `person-${code}`;
    });
  const button = (/** @type {string} */ label, /** @type {() => void} */ press, look = "secondary") =>
    html`<button type="button" class="kern-btn kern-btn--${look} kern-btn--small" @click=${press}>
      <span class="kern-label">${label}<span class="hidden">: ${name}</span></span>
    </button>`;
  return html`<li id="person-${code}" tabindex="-1">
    <strong dir="auto">${name}</strong> <span class="state small">${words.states[state] ?? state}</span>
    <p class="muted small">
      ${[code, organisation, email, titles.join(", "), byStaff ? words.byStaff : ""].filter(Boolean).join(" · ")}
    </p>
    ${needs ? html`<p class="small"><strong>${words.needs}:</strong> <span dir="auto">${needs}</span></p>` : nothing}
    ${
      visit.can("checkIn")
        ? html`<p class="tools">
            ${
              state === "confirmed"
                ? button(
                    words.here,
                    act(() => checkIn(data.code, code), words.isHere(name)),
                  )
                : nothing
            }
            ${
              state === "attended"
                ? button(
                    words.notHere,
                    act(() => undoCheckIn(data.code, code), words.isNotHere(name)),
                  )
                : nothing
            }
            ${
              state === "confirmed" || state === "wait-listed"
                ? button(
                    words.cancel,
                    act(() => cancelAttendee(data.code, code), words.isCancelled(name)),
                    "tertiary",
                  )
                : nothing
            }
          </p>`
        : nothing
    }
  </li>`;
}

/** @param {Data} data @param {StaffVisit} visit */
function people(data, visit) {
  if (!data.people)
    return html`<h2>${words.people}</h2>
      <p class="gap">${words.noNames}</p>`;
  const find = (/** @type {Event} */ event) => {
    event.preventDefault();
    return attempt(data, visit, () => refresh(data));
  };
  return html`<h2>${words.people}</h2>
    <p class="muted small">${words.logged}</p>
    <form class="search-line" role="search" @submit=${find}>
      <label for="attendee-q">${words.search}</label>
      <p class="hint" id="attendee-hint">${words.searchHint}</p>
      <input
        class="input"
        id="attendee-q"
        type="search"
        maxlength="100"
        autocomplete="off"
        aria-describedby="attendee-hint"
        .value=${data.q}
        @input=${(/** @type {Event} */ event) => void (data.q = typedIn(event).trim())}
      />
      <button type="submit" class="kern-btn kern-btn--secondary kern-btn--small">
        <span class="kern-label">${words.search}</span>
      </button>
    </form>
    ${
      data.people.length
        ? html`<ul class="plain-list ruled">
            ${data.people.map((person) => item(person, data, visit))}
          </ul>`
        : html`<p class="gap">${words.none}</p>`
    }
    <p>
      <a href="/api/staff/v1/events/${data.code}/registrations.csv?dialect=excel-de" download>${words.csv}</a>
    </p>`;
}

/** @param {Data} data @param {StaffVisit} visit */
const standing = ({ desk }, { say }) =>
  html`<h2>${words.standing}</h2>
    <p><strong>${words.state[desk.state]}</strong></p>
    <ul>
      ${words.counts(desk.counts).map((count) => html`<li>${count}</li>`)}
    </ul>
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

/** Who comes to an event, and how many can. @type {import("../index.js").StaffPage<Data>} */
export default {
  load,
  title: ({ desk }, { plain }) => words.of(plain(desk.event.title)),
  view: (data, visit) => {
    const { desk } = data;
    const title = visit.plain(desk.event.title);
    return html`
      ${crumbs([[title, subjectAddress(`events/${data.code}`)]], visit)}
      <h1>${words.of(title)}</h1>
      ${refusal(data, visit)}
      ${data.said ? html`<p class="note" id="said" tabindex="-1" role="status">${data.said}</p>` : nothing}
      ${desk.version ? standing(data, visit) : html`<p class="lead">${words.notOpen}</p>`}
      ${visit.can("setRegistrationDesk") ? deskForm(data, visit) : nothing}
      ${desk.version && visit.can("enterRegistration") ? entryForm(data, visit) : nothing}
      ${desk.version ? people(data, visit) : nothing}
    `;
  },
};
