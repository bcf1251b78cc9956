import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { isBehindTheLast, noSuchPage, pagination } from "../../components/pagination.js";
import words from "../../words/staff/attendees-de.js";
import { at } from "../addresses.js";
import { countedAnswers } from "../answers.js";
import { way } from "../ways.js";
import { editedElsewhere, personItem } from "./person.js";

/**
 * @typedef {import("../index.js").StaffVisit} StaffVisit
 * @typedef {import("../pages/attendees-page.js").Data} Data
 * @typedef {import("../pages/attendees-page.js").List} List
 */

/** By what the list can be narrowed. */
export const filters = ["q", "state", "access", "session", "withoutEmail", "page"];

/** @param {Data} data @param {List} list @param {StaffVisit} visit */
function results(data, list, visit) {
  if (isBehindTheLast(list.pagination)) return noSuchPage(list.pagination, visit);
  return html`<p class="found">${words.found(list.pagination.totalElements)}</p>
    <ul class="plain-list ruled">
      ${list.data.map((person) => personItem(person, data, visit))}
    </ul>
    ${pagination(list.pagination, visit)}`;
}

/** @param {Data} data @param {List} list @param {StaffVisit} visit */
function ways({ desk, narrowed }, list, visit) {
  /** @type {Record<string, string>} */
  const kinds = visit.w.event.access;
  const all = { value: "", words: words.all };
  const states = Object.entries(words.states).map(([value, state]) => ({ value, words: state }));
  const needed = list.facets.access.map(({ value, count }) => ({ value, words: kinds[value] ?? value, count }));
  const parts = desk.sessions.map(({ number, title }) => ({ value: String(number), words: visit.plain(title) }));
  return html`<nav class="ways small" aria-label=${words.narrow}>
    ${way("state", words.stateTitle, [all, ...states], visit)}
    ${parts.length ? way("session", words.programme, [all, ...parts], visit) : nothing}
    ${needed.length || narrowed.access ? way("access", words.need, [all, ...needed], visit) : nothing}
    ${way("withoutEmail", words.mail, [all, { value: "true", words: words.without }], visit)}
  </nav>`;
}

/** Looks for somebody among those who are shown. @param {StaffVisit} visit */
function search({ query, url, here, place, w }) {
  const kept = filters.filter((name) => name !== "q" && name !== "page" && query.get(name));
  return html`<form class="people-search" method="get" action=${url(place.name, place.code)} role="search">
    <label class="field-label" for="q">${words.search}</label>
    <p class="hint" id="q-hint">${words.searchHint}</p>
    <div class="word-search">
      <input
        id="q"
        class="input"
        type="search"
        name="q"
        maxlength="100"
        autocomplete="off"
        aria-describedby="q-hint"
        .value=${live(query.get("q") ?? "")}
      />
      <button class="kern-btn kern-btn--primary kern-btn--small" type="submit">
        <span class="kern-label">${w.filters.find}</span>
      </button>
    </div>
    ${kept.map((name) => html`<input type="hidden" name=${name} value=${query.get(name)} />`)}
    ${query.get("q") ? html`<p class="small"><a href=${here({ q: "" })}>${words.searchOff}</a></p>` : nothing}
  </form>`;
}

/** Who comes, narrowed by how they stand and by what they need, with how many need it. @param {Data} data @param {StaffVisit} visit */
export function people(data, visit) {
  const { list, code, narrowed } = data;
  if (!list)
    return html`<h2>${words.people}</h2>
      <p class="gap">${words.noNames}</p>`;
  const isNarrowed = Object.keys(narrowed).length > 0;
  const door = html`<a
    class="kern-btn kern-btn--secondary kern-btn--small"
    href=${at(`/plan/termine/${code}/einlass`)}
    target="_self"
    ><span class="kern-label">${words.door}</span></a
  >`;
  // The camera may be used only where the page of the door was opened first.
  if (!isNarrowed && !list.pagination.totalElements)
    return html`<h2>${words.people}</h2>
      <p class="gap">${words.nobody}</p>
      <p>${door}</p>`;
  return html`<h2>${words.people}</h2>
    <p class="tools people-ways">
      ${door}
      <a href=${at(`/plan/termine/${code}/schilder`)}>${words.badges}</a>
      <a href="/api/staff/v1/events/${code}/registrations.csv?dialect=excel-de" download>${words.csv}</a>
      <a href="/api/staff/v1/events/${code}/registrations.xlsx" download>${words.xlsx}</a>
    </p>
    <p class="muted small">${words.logged}</p>
    ${ways(data, list, visit)} ${search(visit)} ${editedElsewhere(data, visit)}
    <div class="results">${results(data, list, visit)}</div>
    ${countedAnswers(data, visit)}`;
}
