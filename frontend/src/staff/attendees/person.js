import { html, nothing } from "lit-html";
import { cancelAttendee, checkIn, correctAttendee, eraseAttendee, giveSeat, undoCheckIn } from "../../api/attendees.js";
import { choices, partsOf } from "../../registration/choices.js";
import words from "../../words/staff/attendees-de.js";
import { personAnswers } from "../answers.js";
import { attempt } from "../attempt.js";
import { announce } from "../controls/box.js";
import { freeParts, overlapping, refreshPeople } from "../desk-forms.js";
import { ask } from "../sure.js";
import { field, sendForm, submit, untell, wrongAt, wrongWords } from "./fields.js";
import { attendeesAddress, discard, remember, wordsOf } from "./written.js";

/**
 * @typedef {import("../index.js").StaffVisit} StaffVisit
 * @typedef {import("../pages/attendees-page.js").Data} Data
 * @typedef {import("../pages/attendees-page.js").Person} Person
 * @typedef {{ code: string, version: number, name: string, organisation: string, sessions: number[], was: string }} Editing
 */

/** @param {string} code */
const placeOf = (code) => `person-${code}`;

/** @param {string} label @param {string} name @param {() => void} press @param {string} [look] */
const button = (label, name, press, look = "secondary") =>
  html`<button type="button" class="kern-btn kern-btn--${look} kern-btn--small" @click=${press}>
    <span class="kern-label">${label}<span class="hidden">: ${name}</span></span>
  </button>`;

/** Asks before what cannot be taken back. @param {Data} data @param {StaffVisit} visit @param {NonNullable<Data["asking"]>} question */
export function askFirst(data, visit, question) {
  data.asking = question;
  visit.redraw();
  ask("attendees-sure");
}

/** Another name or choice of whoever calls. @param {Editing} editing @param {Person} person @param {Data} data @param {StaffVisit} visit */
function editForm(editing, person, data, visit) {
  const { code, desk } = data;
  const close = () => {
    delete data.editing;
    untell(data);
    remember(data, visit);
    visit.redraw();
    document.getElementById(placeOf(editing.code))?.focus();
  };
  const save = (/** @type {Event} */ event) => {
    event.preventDefault();
    return sendForm(data, visit, {
      form: "person",
      labels: { name: words.name, organisation: words.organisation, sessions: words.sessions },
      faults: () => (editing.name.trim() ? [] : [{ name: "/name", reason: visit.s.wrong.missing }]),
      send: async () => {
        await correctAttendee(code, editing.code, editing.version, {
          name: editing.name.trim(),
          ...(editing.organisation.trim() ? { organisation: editing.organisation.trim() } : {}),
          sessions: editing.sessions,
        });
        delete data.editing;
        await refreshPeople(data);
        announce(words.saved);
        return placeOf(editing.code);
      },
    });
  };
  return html`<form class="staff-form" novalidate @submit=${save}>
    ${field(data, visit, { form: "person", holder: editing, name: "name", label: words.name, most: 200, isNeeded: true })}
    ${field(data, visit, { form: "person", holder: editing, name: "organisation", label: words.organisation })}
    ${
      person.state === "attended"
        ? nothing
        : html`${wrongWords("person-sessions", wrongAt(data, "person", "sessions"), visit)}
          ${choices(
            {
              id: "person-sessions",
              legend: words.sessions,
              options: partsOf(desk.sessions, freeParts(desk), { say: visit.say, free: words.free }),
            },
            editing.sessions,
            (chosen) => {
              editing.sessions = chosen;
              visit.redraw();
            },
          )}`
    }
    ${overlapping(desk, editing.sessions, visit)} ${submit(words.save, data.isBusy)}
    <p class="tools">${button(words.close, person.name, close, "tertiary")}</p>
  </form>`;
}

/** @param {Editing} editing */
const isWritten = (editing) => editing.was !== wordsOf(editing);

/** Whose correction was begun, where they are not among those who are shown. @param {Data} data @param {StaffVisit} visit */
export function editedElsewhere(data, visit) {
  const { editing, list, code } = data;
  if (!editing || !isWritten(editing) || list?.data.some((person) => person.code === editing.code)) return nothing;
  const name = editing.name || editing.code;
  return html`<div class="note">
    <p>${words.editingElsewhere(name)}</p>
    <p class="tools">
      <a href="${attendeesAddress(code)}?q=${editing.code}">${words.show}</a>
      ${button(visit.s.form.discard, name, () => discard(data, visit, "editing"), "tertiary")}
    </p>
  </div>`;
}

/** What can be done for somebody, as they stand. @param {Person} person @param {Data} data @param {StaffVisit} visit */
function tools(person, data, visit) {
  const { code, name, state, version, organisation, sessions, email } = person;
  const { desk, editing } = data;
  const act = (/** @type {() => Promise<unknown>} */ doing, /** @type {string} */ word) => () => {
    untell(data);
    return attempt(data, visit, async () => {
      await doing();
      await refreshPeople(data);
      announce(word);
      return placeOf(code);
    });
  };
  const begin = () => {
    const chosen = desk.sessions.map(({ number }) => number).filter((number) => sessions.includes(number));
    const person = { name, organisation: organisation ?? "", sessions: chosen };
    data.editing = { code, version, ...person, was: wordsOf(person) };
    untell(data);
    remember(data, visit);
    visit.redraw();
    document.getElementById("person-name")?.focus();
  };
  const edit = () =>
    editing && isWritten(editing)
      ? askFirst(data, visit, {
          title: visit.s.form.discardSure,
          text: words.editingOther(editing.name || editing.code),
          yes: visit.s.form.discardYes,
          act: begin,
        })
      : begin();
  const erase = () =>
    askFirst(data, visit, {
      title: words.eraseSure(name),
      text: words.eraseText(state),
      yes: words.eraseYes,
      act: () => {
        untell(data);
        void attempt(data, visit, async () => {
          await eraseAttendee(data.code, code, version);
          await refreshPeople(data);
          data.news = words.erased;
          return "news";
        });
      },
    });
  const cancel = () =>
    askFirst(data, visit, {
      title: words.cancelSure(name),
      text: words.cancelText(Boolean(email), state === "confirmed" && desk.counts.waitListed > 0),
      yes: words.cancelYes,
      act: act(() => cancelAttendee(data.code, code), words.isCancelled(name)),
    });
  const isWaiting = state === "wait-listed";
  return html`<p class="tools">
    ${
      state === "confirmed"
        ? button(
            words.here,
            name,
            act(() => checkIn(data.code, code), words.isHere(name)),
          )
        : nothing
    }
    ${
      state === "attended"
        ? button(
            words.notHere,
            name,
            act(() => undoCheckIn(data.code, code), words.isNotHere(name)),
          )
        : nothing
    }
    ${
      isWaiting && !desk.eventCancelled && visit.can("giveSeat")
        ? button(
            words.seat,
            name,
            act(() => giveSeat(data.code, code), words.isSeated(name)),
          )
        : nothing
    }
    ${state !== "cancelled" && visit.can("correctRegistration") ? button(words.edit, name, edit, "tertiary") : nothing}
    ${state === "confirmed" || isWaiting ? button(words.cancel, name, cancel, "tertiary") : nothing}
    ${visit.can("eraseRegisteredPerson") ? button(words.erase, name, erase, "tertiary") : nothing}
  </p>`;
}

/** @param {Person} person @param {Data} data @param {StaffVisit} visit */
function facts({ code, organisation, email, state, sessions, byStaff, acceptBy, askedAt, position }, { desk }, visit) {
  const titles = desk.sessions.filter(({ number }) => sessions.includes(number)).map(({ title }) => visit.plain(title));
  return [
    acceptBy ? words.acceptBy(visit.dayAndTime(acceptBy)) : "",
    position ? words.position(position) : "",
    code,
    organisation,
    email ?? (state === "cancelled" ? "" : words.noMail),
    titles.join(", "),
    (byStaff ? words.enteredAt : words.askedAt)(visit.dayAndTime(askedAt)),
  ]
    .filter(Boolean)
    .join(" · ");
}

/** Somebody on the list. @param {Person} person @param {Data} data @param {StaffVisit} visit */
export function personItem(person, data, visit) {
  const { code, name, state, access, needs } = person;
  const { editing } = data;
  return html`<li id=${placeOf(code)} tabindex="-1">
    <strong dir="auto">${name}</strong> <span class="state small">${words.states[state] ?? state}</span>
    <p class="muted small">${facts(person, data, visit)}</p>
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
    ${editing?.code === code ? editForm(editing, person, data, visit) : visit.can("checkIn") ? tools(person, data, visit) : nothing}
  </li>`;
}
