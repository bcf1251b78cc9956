import { html, nothing } from "lit-html";
import words from "../../words/staff/attendees-de.js";
import questionWords from "../../words/staff/questions-de.js";
import { at, kindAddress, subjectAddress } from "../addresses.js";
import { refusal } from "../attempt.js";
import { filters, people } from "../attendees/people.js";
import { notComing, standing } from "../attendees/standing.js";
import { askFirst } from "../attendees/person.js";
import {
  begun,
  discard,
  emptyEntry,
  emptyInvited,
  emptyLetter,
  loadOther,
  ofThoseThereAre,
  remember,
  writtenBefore,
} from "../attendees/written.js";
import { crumbs } from "../crumbs.js";
import { deskForm, entryForm, standingOf } from "../desk-forms.js";
import { unsentNotes } from "../door/unsent.js";
import { invitationForm } from "../invitations.js";
import { messageForm, sentMessages } from "../messages.js";
import { questionForm } from "../questions.js";
import { sure } from "../sure.js";
import "../../style/staff/attendees.scss";

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
 * @property {import("../attendees/person.js").Editing} [editing] the one of them who is being corrected
 * @property {import("../attendees/fields.js").Wrong} [wrong]
 * @property {import("../../api/client.js").Schemas["EventMessageReach"]} [reach] to how many the letter would go
 * @property {Omit<Parameters<typeof sure>[0], "id">} [asking] what is asked before something is done
 * @property {Partial<import("../attendees/written.js").Begun>} before what was begun when this page was opened
 */

/** @param {import("../index.js").StaffRequest} request @returns {Promise<Data>} */
async function load({ params: { code = "" }, query, signal, me }) {
  const narrowed = Object.fromEntries(filters.flatMap((name) => (query.get(name) ? [[name, query.get(name)]] : [])));
  const [standing, { code: person }] = await Promise.all([standingOf(code, narrowed, signal), me]);
  const before = ofThoseThereAre(writtenBefore(person, code), standing.desk);
  return {
    code,
    ...standing,
    narrowed,
    before,
    entry: emptyEntry(),
    letter: emptyLetter(),
    invited: emptyInvited(),
    ...before,
  };
}

/** @typedef {{ id: string, title: string, name: keyof import("../attendees/written.js").Begun, form: () => unknown }} Part */

/** What can be done here, each folded away until it is wanted. @param {Data} data @param {StaffVisit} visit @returns {Part[]} */
function parts(data, visit) {
  const { desk } = data;
  const { can } = visit;
  /** @type {[boolean, string, string, Part["name"], () => unknown][]} */
  const all = [
    [can("enterRegistration") && !desk.eventCancelled, "entry", words.enter, "entry", () => entryForm(data, visit)],
    [can("writeEventMessage"), "message", words.message.title, "letter", () => messageForm(data, visit)],
    [can("setRegistrationDesk") && !desk.eventOver, "desk", words.settings, "settings", () => deskForm(data, visit)],
    [can("setRegistrationQuestions"), "questions", questionWords.title, "questions", () => questionForm(data, visit)],
    [
      can("makeInvitations") && desk.byInvitation,
      "invitations",
      words.invitation.title,
      "invited",
      () => invitationForm(data, visit),
    ],
  ];
  return all
    .filter(([may, id]) => may && (desk.version || id === "desk"))
    .map(([, id, title, name, form]) => ({ id: `part-${id}`, title, name, form }));
}

/** @param {Part} part @param {Data} data @param {StaffVisit} visit */
function partView({ id, title, name, form }, data, visit) {
  const { s } = visit;
  const isBegun = Boolean(data.before[name] && begun(data)[name]);
  const ask = () =>
    askFirst(data, visit, {
      title: s.form.discardSure,
      text: s.form.discardText,
      yes: s.form.discardYes,
      act: () => discard(data, visit, name),
    });
  return html`<details class="fixed" id=${id} ?open=${data.before[name] || !data.desk.version}>
    <summary>${title}${isBegun ? html` <span class="muted small">(${words.begun})</span>` : nothing}</summary>
    ${
      isBegun
        ? html`<p class="small">
            <button type="button" class="plain-button" @click=${ask}>
              ${s.form.discard}<span class="hidden">: ${title}</span>
            </button>
          </p>`
        : nothing
    }
    ${form()}
  </details>`;
}

/** @param {Event} event @param {string} id */
function unfold(event, id) {
  event.preventDefault();
  const part = /** @type {HTMLDetailsElement | null} */ (document.getElementById(id));
  if (!part) return;
  part.open = true;
  part.querySelector("summary")?.focus();
}

/** @param {Part[]} parts */
const jumps = (parts) =>
  parts.length
    ? html`<p class="subject-acts">
        ${parts.map(({ id, title }) => html`<a href="#${id}" @click=${(/** @type {Event} */ event) => unfold(event, id)}>${title}</a>`)}
      </p>`
    : nothing;

/** Whatever is typed, ticked or pressed in a form is kept. @param {Data} data @param {StaffVisit} visit @param {unknown} content */
function keeping(data, visit, content) {
  const keep = () => remember(data, visit);
  return html`<div @input=${keep} @change=${keep} @click=${keep}>${content}</div>`;
}

/** Who comes to an event, and how many can. @type {import("../index.js").StaffPage<Data>} */
export default {
  load,
  title: ({ desk }, { plain }) => words.of(plain(desk.event.title)),
  announce: ({ list }) => (list ? words.found(list.pagination.totalElements) : ""),
  view: (data, visit) => {
    const { desk } = data;
    const title = visit.plain(desk.event.title);
    const all = parts(data, visit);
    return html`
      ${crumbs(
        [
          [visit.can("setRegistrationDesk") ? visit.s.frame.plan : visit.s.frame.planReading, at("/plan")],
          [visit.s.kind.events, kindAddress("events")],
          [title, subjectAddress(`events/${data.code}`)],
        ],
        visit,
      )}
      <h1>${words.of(title)}</h1>
      ${notComing(desk)} ${refusal(data, visit, () => loadOther(data, visit))} ${unsentNotes(visit.me.code, data.code)}
      ${data.news ? html`<p class="note" id="news" tabindex="-1" role="status">${data.news}</p>` : nothing}
      ${desk.version ? html`${standing(desk, visit)} ${jumps(all)}` : html`<p class="lead">${words.notOpen}</p>`}
      ${keeping(
        data,
        visit,
        html`${desk.version ? people(data, visit) : nothing}
        ${desk.version && all.length ? html`<h2>${words.work}</h2>` : nothing}
        ${all.map((part) => partView(part, data, visit))}`,
      )}
      ${sentMessages(data, visit)}
      ${sure({ id: "attendees-sure", ...(data.asking ?? { title: "", text: "", yes: "", act: () => {} }) }, visit)}
    `;
  },
};
