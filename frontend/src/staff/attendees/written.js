import { at } from "../addresses.js";
import { forget, keep, keptAt } from "../kept.js";
import { inputOf } from "../question-drafts.js";
import words from "../../words/staff/attendees-de.js";

/**
 * What is being written on the page of registrations. It is kept as that of any form is: no filter, no reload and no way by
 * the menu throws it away, and whoever signs out is asked.
 * @typedef {import("../index.js").StaffVisit} StaffVisit
 * @typedef {import("../pages/attendees-page.js").Data} Data
 * @typedef {Pick<Data, "entry" | "letter" | "invited" | "editing" | "settings" | "questions">} Begun
 */

/** @returns {import("../desk-forms.js").Entry} */
export const emptyEntry = () => ({ name: "", organisation: "", sessions: [], access: [], needs: "", answers: {} });

/** @returns {import("../messages.js").Letter} */
export const emptyLetter = () => ({ id: crypto.randomUUID(), group: "seated", session: "", subject: "", text: "" });

/** @returns {import("../invitations.js").Invited} */
export const emptyInvited = () => ({ batch: crypto.randomUUID(), count: "10", note: "" });

/** @param {string} code of the event */
export const attendeesAddress = (code) => at(`/plan/termine/${code}/anmeldungen`);

/** What does not follow what is there already. @template T @param {import("../following.js").Following<T> | undefined} following @param {(draft: T) => unknown} inputOf */
const ahead = (following, inputOf) =>
  following && JSON.stringify(inputOf(following.draft)) !== following.said
    ? { ...following, thing: { version: following.version } }
    : undefined;

/** @param {Pick<import("./person.js").Editing, "name" | "organisation" | "sessions">} person */
export const wordsOf = ({ name, organisation, sessions }) => JSON.stringify([name, organisation, sessions]);

/** What somebody has begun, by form. @param {Begun} data @returns {Partial<Begun>} */
export function begun({ entry, letter, invited, editing, settings, questions }) {
  const { subject, text } = letter;
  /** @type {Partial<Begun>} */
  const all = {
    ...(JSON.stringify(entry) === JSON.stringify(emptyEntry()) ? {} : { entry }),
    ...(subject || text ? { letter } : {}),
    ...(invited.note || invited.count !== emptyInvited().count ? { invited } : {}),
    ...(editing && editing.was !== wordsOf(editing) ? { editing } : {}),
  };
  const desk = ahead(settings, (draft) => draft);
  const asked = ahead(questions, (drafts) => drafts.map(inputOf));
  return { ...all, ...(desk ? { settings: desk } : {}), ...(asked ? { questions: asked } : {}) };
}

/** @param {string} person @param {string} code of the event @returns {Partial<Begun>} */
export const writtenBefore = (person, code) =>
  /** @type {any} */ (keptAt(person, attendeesAddress(code))?.typed.input) ?? {};

/**
 * The same without parts that were taken out of the programme since.
 * @param {Partial<Begun>} begun
 * @param {Data["desk"]} desk
 * @returns {Partial<Begun>}
 */
export function ofThoseThereAre({ entry, letter, editing, ...others }, { sessions }) {
  const isThere = (/** @type {number} */ part) => sessions.some(({ number }) => number === part);
  return {
    ...others,
    ...(entry ? { entry: { ...entry, sessions: entry.sessions.filter(isThere) } } : {}),
    ...(letter ? { letter: { ...letter, session: isThere(Number(letter.session)) ? letter.session : "" } } : {}),
    ...(editing ? { editing: { ...editing, sessions: editing.sessions.filter(isThere) } } : {}),
  };
}

/** What each form begins with; the others follow what is there. */
const empty = { entry: emptyEntry, letter: emptyLetter, invited: emptyInvited };

/** Throws away what is begun in a form, and begins anew with what is there now. @param {Data} data @param {StaffVisit} visit @param {keyof Begun} [form] */
export function discard(data, visit, form) {
  if (form)
    Object.assign(data, { [form]: form in empty ? empty[/** @type {keyof typeof empty} */ (form)]() : undefined });
  remember(data, visit);
  visit.go(location.pathname + location.search);
}

/** What is written in a form whose thing others have altered. @type {Partial<Record<import("./fields.js").Form, keyof Begun>>} */
const followed = { desk: "settings", questions: "questions", person: "editing" };

/** Loads what others have set, without what was refused because of it. @param {Data} data @param {StaffVisit} visit */
export const loadOther = (data, visit) =>
  discard(data, visit, data.failed?.status === 412 && data.wrong ? followed[data.wrong.form] : undefined);

/** Keeps what is begun, and forgets what is done. @param {Data} data @param {StaffVisit} visit */
export function remember(data, { me, plain }) {
  const address = attendeesAddress(data.code);
  const input = begun(data);
  if (!Object.keys(input).length) return forget(me.code, address);
  keep(me.code, {
    address,
    title: words.of(plain(data.desk.event.title)),
    typed: { input: /** @type {any} */ (input), reason: "", note: "", minor: false },
  });
}
