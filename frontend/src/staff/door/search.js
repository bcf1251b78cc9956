import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { repeat } from "lit-html/directives/repeat.js";
import words from "../../words/staff/door-de.js";
import { announce, typedIn } from "../controls/box.js";
import { found } from "./codes.js";
import { reloading } from "./list.js";

/**
 * @typedef {import("../index.js").StaffVisit} StaffVisit
 * @typedef {import("../pages/door-page.js").Data} Data
 * @typedef {import("./codes.js").Guest} Guest
 */

/** People shown at once: more are found by their names. */
const mostShown = 40;

/**
 * What comes of a name. Nobody is let in by a name alone, which may be that of somebody else: who is meant says the button beside it.
 * @param {Guest[]} guests whom it fits
 * @param {string} typed
 * @param {(person: Guest) => string} stateOf
 */
export function nameSaid(guests, typed, stateOf) {
  const [first, second] = guests;
  if (!typed.trim()) return words.nothingTyped;
  if (!first) return words.notFound;
  if (second) return words.several(guests.length);
  const state = stateOf(first);
  return state === "confirmed" ? words.isIt(first.name) : words.stands(first.name, words.states[state] ?? state);
}

/**
 * @param {Data} data
 * @param {StaffVisit} visit
 * @param {{ enter: (text: string) => boolean, stateOf: (person: Guest) => string }} how
 */
export function search(data, visit, { enter, stateOf }) {
  const submit = (/** @type {Event} */ event) => {
    event.preventDefault();
    if (enter(data.typed)) {
      data.typed = "";
      data.typedSaid = "";
      return visit.redraw();
    }
    const guests = found(data.list.data, data.typed);
    data.typedSaid = nameSaid(guests, data.typed, stateOf);
    visit.redraw();
    announce(data.typedSaid);
    const [only, more] = guests;
    // Beside whoever is there already stands the way to take that back.
    if (only && !more && stateOf(only) === "confirmed")
      document.getElementById(`guest-${only.code}`)?.querySelector("button")?.focus();
  };
  return html`<form class="door-search" role="search" novalidate @submit=${submit}>
    <label for="door-search">${words.search}</label>
    <p class="hint" id="door-search-hint">${words.searchHint}</p>
    <div class="word-search">
      <input
        class="input"
        id="door-search"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        maxlength="100"
        aria-describedby="door-search-hint"
        .value=${live(data.typed)}
        @input=${(/** @type {Event} */ event) => {
          data.typed = typedIn(event);
          data.typedSaid = "";
          visit.redraw();
        }}
      />
      <button type="submit" class="kern-btn kern-btn--secondary kern-btn--small">
        <span class="kern-label">${words.enter}</span>
      </button>
    </div>
    ${data.typedSaid ? html`<p class="typed-said">${data.typedSaid}</p>` : nothing}
  </form>`;
}

/** @param {Data} data @param {StaffVisit} visit @param {(person: Guest) => unknown} item */
export function people(data, visit, item) {
  const guests = found(data.list.data, data.typed);
  // Said above already.
  const isSaid = data.typedSaid === words.notFound;
  return html`<h2>${words.people}</h2>
    <p class="found" role="status">
      ${guests.length || !data.typed.trim() ? words.found(guests.length) : isSaid ? nothing : words.notFound}
    </p>
    ${guests.length ? nothing : reloading(data, visit)}
    <ul class="plain-list ruled">
      ${repeat(guests.slice(0, mostShown), ({ code }) => code, item)}
    </ul>
    ${guests.length > mostShown ? html`<p class="muted">${words.more(guests.length - mostShown)}</p>` : nothing}
    ${guests.length ? reloading(data, visit) : nothing}`;
}
