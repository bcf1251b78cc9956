import { html, nothing } from "lit-html";
import { cancelAttendee, checkIn, undoCheckIn } from "../../api/attendees.js";
import { filtered } from "../../components/filters.js";
import { isBehindTheLast, noSuchPage, pagination } from "../../components/pagination.js";
import words from "../../words/staff/attendees-de.js";
import { at, subjectAddress } from "../addresses.js";
import { countedAnswers, personAnswers } from "../answers.js";
import { attempt, refusal } from "../attempt.js";
import { announce } from "../controls/box.js";
import { crumbs } from "../crumbs.js";
import { deskForm, emptyEntry, entryForm, refreshPeople, standingOf } from "../desk-forms.js";
import { unsentNotes } from "../door/unsent.js";
import { emptyInvited, invitationForm } from "../invitations.js";
import { emptyLetter, messageForm, sentMessages } from "../messages.js";
import { questionForm } from "../questions.js";
import { way } from "../ways.js";

/**
 * @typedef {import("../index.js").StaffVisit} StaffVisit
 * @typedef {import("../../api/client.js").Schemas["RegistrationDesk"]} Desk
 * @typedef {import("../../api/client.js").Schemas["RegisteredPerson"]} Person
 * @typedef {import("../../api/client.js").Schemas["RegistrationList"]} List
 *
 * @typedef {import("../attempt.js").Attempts & Own} Data
 *
 * @typedef {object} Own
 * @property {string} code of the event
 * @property {Desk} desk
 * @property {List | undefined} list not there where the names are not for whoever asks
 * @property {import("../../api/client.js").Schemas["CountedAnswers"][] | undefined} counted how many answered what
 * @property {import("../following.js").Following<import("../question-drafts.js").Draft[]>} [questions] that are being written
 * @property {import("../desk-forms.js").Narrowed} narrowed
 * @property {import("../following.js").Following<import("../desk-forms.js").Settings>} [settings]
 * @property {import("../desk-forms.js").Entry} entry
 * @property {import("../../api/client.js").Schemas["EventMessage"][]} messages
 * @property {import("../../api/client.js").Schemas["Invitation"][]} invitations
 * @property {import("../invitations.js").Invited} invited codes that are being asked for
 * @property {import("../messages.js").Letter} letter that is being written
 * @property {string} [said]
 */

/** @param {import("../index.js").StaffRequest} request @returns {Promise<Data>} */
async function load({ params: { code = "" }, query, signal }) {
  const narrowed = Object.fromEntries(
    ["q", "state", "access", "page"].flatMap((name) => (query.get(name) ? [[name, query.get(name)]] : [])),
  );
  const standing = await standingOf(code, narrowed, signal);
  return {
    code,
    ...standing,
    narrowed,
    entry: emptyEntry(),
    letter: emptyLetter(),
    invited: emptyInvited(),
  };
}

/** @param {Person} person @param {Data} data @param {StaffVisit} visit */
function item(person, data, visit) {
  const { code, name, organisation, email, state, sessions, access, needs, byStaff, acceptBy } = person;
  const titles = data.desk.sessions
    .filter(({ number }) => sessions.includes(number))
    .map(({ title }) => visit.plain(title));
  const act = (/** @type {() => Promise<unknown>} */ doing, /** @type {string} */ word) => () =>
    attempt(data, visit, async () => {
      await doing();
      await refreshPeople(data);
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
      ${[
        acceptBy ? words.acceptBy(visit.dayAndTime(acceptBy)) : "",
        code,
        organisation,
        email,
        titles.join(", "),
        byStaff ? words.byStaff : "",
      ]
        .filter(Boolean)
        .join(" · ")}
    </p>
    ${
      access.length || needs
        ? html`<p class="small">
            <strong>${words.need}:</strong> ${access.map((kind) => visit.w.event.access[kind]).join(", ")}${
              access.length && needs ? "; " : ""
            }<span dir="auto">${needs ?? ""}</span>
          </p>`
        : nothing
    }
    ${personAnswers(person, data, visit)}
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

/** @param {Data} data @param {List} list @param {StaffVisit} visit */
function results(data, list, visit) {
  if (isBehindTheLast(list.pagination)) return noSuchPage(list.pagination, visit);
  return html`<p class="found">${words.found(list.pagination.totalElements)}</p>
    <ul class="plain-list ruled">
      ${list.data.map((person) => item(person, data, visit))}
    </ul>
    ${pagination(list.pagination, visit)}`;
}

/** Who comes, narrowed by how they stand and by what they need, with how many need it. @param {Data} data @param {StaffVisit} visit */
function people(data, visit) {
  const { list } = data;
  if (!list)
    return html`<h2>${words.people}</h2>
      <p class="gap">${words.noNames}</p>`;
  /** @type {Record<string, string>} */
  const kinds = visit.w.event.access;
  const all = { value: "", words: words.all };
  // The camera may be used only where the page of the door was opened first.
  return html`<h2>${words.people}</h2>
    <p>
      <a
        class="kern-btn kern-btn--secondary kern-btn--small"
        href=${at(`/plan/termine/${data.code}/einlass`)}
        target="_self"
        ><span class="kern-label">${words.door}</span></a
      >
    </p>
    <p class="muted small">${words.logged} ${words.searchHint}</p>
    <nav class="ways small" aria-label=${words.narrow}>
      ${way("state", words.stateTitle, [all, ...Object.entries(words.states).map(([value, state]) => ({ value, words: state }))], visit)}
      ${
        list.facets.access.length || data.narrowed.access
          ? way(
              "access",
              words.need,
              [all, ...list.facets.access.map(({ value, count }) => ({ value, words: kinds[value] ?? value, count }))],
              visit,
            )
          : nothing
      }
    </nav>
    ${countedAnswers(data, visit)} ${filtered([], visit, results(data, list, visit), { kept: ["state", "access"] })}
    <p>
      <a href=${at(`/plan/termine/${data.code}/schilder`)}>${words.badges}</a> ·
      <a href="/api/staff/v1/events/${data.code}/registrations.csv?dialect=excel-de" download>${words.csv}</a> ·
      <a href="/api/staff/v1/events/${data.code}/registrations.xlsx" download>${words.xlsx}</a>
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
  announce: ({ list }) => (list ? words.found(list.pagination.totalElements) : ""),
  view: (data, visit) => {
    const { desk } = data;
    const title = visit.plain(desk.event.title);
    return html`
      ${crumbs([[title, subjectAddress(`events/${data.code}`)]], visit)}
      <h1>${words.of(title)}</h1>
      ${refusal(data, visit)} ${unsentNotes(visit.me.code, data.code)}
      ${data.said ? html`<p class="note" id="said" tabindex="-1" role="status">${data.said}</p>` : nothing}
      ${desk.version ? standing(data, visit) : html`<p class="lead">${words.notOpen}</p>`}
      ${visit.can("setRegistrationDesk") ? deskForm(data, visit) : nothing}
      ${desk.version && visit.can("setRegistrationQuestions") ? questionForm(data, visit) : nothing}
      ${desk.version && visit.can("enterRegistration") ? entryForm(data, visit) : nothing}
      ${desk.version && desk.byInvitation && visit.can("makeInvitations") ? invitationForm(data, visit) : nothing}
      ${desk.version && visit.can("writeEventMessage") ? messageForm(data, visit) : nothing}
      ${desk.version ? people(data, visit) : nothing} ${sentMessages(data, visit)}
    `;
  },
};
