import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import {
  enterAttendee,
  loadAttendees,
  loadCounted,
  loadDesk,
  loadInvitations,
  loadMessages,
  setDesk,
} from "../api/attendees.js";
import { StaffRefused } from "../api/staff.js";
import { isAtSameTime } from "../format/same-time.js";
import words from "../words/staff/attendees-de.js";
import { accessOptions } from "../registration/access.js";
import { choices, partsOf } from "../registration/choices.js";
import { answersOf } from "../registration/questions.js";
import { entryAnswers } from "./answers.js";
import { field, sendForm, submit, wrongAt, wrongWords } from "./attendees/fields.js";
import { emptyEntry } from "./attendees/written.js";
import { following } from "./following.js";

/**
 * @typedef {import("./index.js").StaffVisit} StaffVisit
 * @typedef {import("./pages/attendees-page.js").Data} Data
 * @typedef {{ capacity: string, reserved: string, closesAt: string, closed: boolean, onlineUrl: string }} Settings
 * @typedef {{ name: string, organisation: string, sessions: number[], access: import("../registration/draft.js").Access[], needs: string, answers: Record<string, string>, warned?: string }} Entry
 * @typedef {Partial<Record<"q" | "state" | "access" | "session" | "withoutEmail" | "page", string>>} Narrowed
 */

/** @param {import("./pages/attendees-page.js").Desk} desk @returns {Settings} */
const settingsOf = ({ capacity, reserved, closesAt, closed, onlineUrl }) => ({
  capacity: capacity ? String(capacity) : "",
  reserved: reserved ? String(reserved) : "",
  closesAt: closesAt?.slice(0, 16) ?? "",
  closed,
  onlineUrl: onlineUrl ?? "",
});

/**
 * What is not for everybody who sees how many come: the names, and what was written to them.
 * @template T
 * @param {Promise<T>} asked
 */
async function orNothing(asked) {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof StaffRefused && error.status === 403) return undefined;
    throw error;
  }
}

/** How it stands, and who comes. @param {string} code @param {Narrowed} narrowed @param {AbortSignal} [signal] */
export async function standingOf(code, narrowed, signal) {
  const desk = await loadDesk(code, signal);
  if (!desk.version) return { desk, list: undefined, counted: undefined, messages: [], invitations: [] };
  const [list, messages, invitations, counted] = await Promise.all([
    orNothing(loadAttendees(code, narrowed, signal)),
    orNothing(loadMessages(code, signal)),
    desk.byInvitation ? orNothing(loadInvitations(code, signal)) : undefined,
    desk.questions.length ? orNothing(loadCounted(code, signal)) : undefined,
  ]);
  return {
    desk,
    list,
    counted: counted?.data,
    messages: messages?.data ?? [],
    invitations: invitations?.data ?? [],
  };
}

/** What changed for one may change for others: somebody moves up. @param {Data} data */
export const refresh = async (data) => void Object.assign(data, await standingOf(data.code, data.narrowed));

/** The same where only one person's standing has changed: at the door many come at once. @param {Data} data */
export async function refreshPeople(data) {
  const [desk, list] = await Promise.all([loadDesk(data.code), orNothing(loadAttendees(data.code, data.narrowed))]);
  Object.assign(data, { desk, list });
}

/** @param {string} typed */
const isNumber = (typed) => /^[1-9]\d{0,5}$/.test(typed.trim());

/** What would be refused, in words of this form. @param {Settings} settings @param {StaffVisit} visit */
function deskFaults({ capacity, reserved, onlineUrl }, { s }) {
  return [
    ...(capacity.trim() && !isNumber(capacity) ? [{ name: "/capacity", reason: s.wrong.integer }] : []),
    ...(reserved.trim() && !isNumber(reserved) && reserved.trim() !== "0"
      ? [{ name: "/reserved", reason: s.wrong.integer }]
      : []),
    ...(onlineUrl.trim() && !/^https?:\/\/[^\s/]+(\/\S*)?$/.test(onlineUrl.trim())
      ? [{ name: "/onlineUrl", reason: words.onlineUrlWrong }]
      : []),
  ];
}

/** How many can come, and until when they can say so. @param {Data} data @param {StaffVisit} visit */
export function deskForm(data, visit) {
  const { code, desk } = data;
  const { draft: settings, version } = (data.settings = following(
    data.settings,
    data.desk,
    settingsOf,
    (draft) => draft,
  ));
  const isFirst = !desk.version;
  const save = (/** @type {Event} */ event) => {
    event.preventDefault();
    return sendForm(data, visit, {
      form: "desk",
      labels: words.deskLabels,
      faults: () => deskFaults(settings, visit),
      send: async () => {
        const { capacity, reserved, closesAt, closed, onlineUrl } = settings;
        await setDesk(code, version, {
          ...(capacity.trim() ? { capacity: Number(capacity) } : {}),
          ...(reserved.trim() ? { reserved: Number(reserved) } : {}),
          ...(closesAt ? { closesAt: closesAt.slice(0, 16) } : {}),
          closed,
          ...(onlineUrl.trim() ? { onlineUrl: onlineUrl.trim() } : {}),
        });
        await refresh(data);
        delete data.settings;
        data.news = isFirst && !closed ? words.opened : words.saved;
        return "news";
      },
    });
  };
  const one = (/** @type {Omit<Parameters<typeof field>[2], "form" | "holder">} */ how) =>
    field(data, visit, { form: "desk", holder: settings, ...how });
  return html`<form class="staff-form" novalidate @submit=${save}>
    ${one({ name: "capacity", label: words.deskLabels.capacity, hint: words.capacityHint, most: 6 })}
    ${one({ name: "reserved", label: words.deskLabels.reserved, hint: words.reservedHint, most: 6 })}
    ${one({ name: "closesAt", label: words.deskLabels.closesAt, hint: words.closesAtHint, type: "datetime-local", most: 20 })}
    ${one({ name: "onlineUrl", label: words.deskLabels.onlineUrl, hint: words.onlineUrlHint, most: 2000 })}
    <label class="choice part">
      <input
        type="checkbox"
        id="desk-closed"
        .checked=${live(settings.closed)}
        @change=${(/** @type {Event} */ event) => {
          settings.closed = /** @type {HTMLInputElement} */ (event.target).checked;
          visit.redraw();
        }}
      />
      <span>${isFirst ? words.notYet : words.closed}</span>
    </label>
    ${submit(isFirst && !settings.closed ? words.open : words.save, data.isBusy)}
  </form>`;
}

/** @param {import("./pages/attendees-page.js").Desk} desk */
export const freeParts = ({ sessions }) =>
  sessions.map(({ number, capacity, taken }) => ({
    number,
    ...(capacity ? { free: Math.max(0, capacity - taken) } : {}),
  }));

/** @typedef {import("./pages/attendees-page.js").Desk["sessions"]} Programme */

/** Which two chosen parts are at the same time. @param {Programme} sessions @param {number[]} chosen @returns {Programme[]} */
export function overlaps(sessions, chosen) {
  const parts = sessions.filter(({ number }) => chosen.includes(number));
  return parts.flatMap((one, i) =>
    parts
      .slice(i + 1)
      .filter((other) => isAtSameTime(one, other))
      .map((other) => [one, other]),
  );
}

/** Only a hint: one can leave early. @param {import("./pages/attendees-page.js").Desk} desk @param {number[]} chosen @param {StaffVisit} visit */
export const overlapping = ({ sessions }, chosen, { plain }) =>
  html`<p class="hint" role="status">
    ${overlaps(sessions, chosen)
      .map((pair) => words.sameTime(pair.map(({ title }) => `„${plain(title)}“`).join(" und ")))
      .join(" ")}
  </p>`;

/** Whether nobody of that name is there, or it was said already that somebody is. @param {Data} data */
async function isKnownName({ code, entry }) {
  const name = entry.name.trim();
  if (entry.warned === name) return false;
  const { data: found } = await loadAttendees(code, { q: name.slice(0, 100) });
  const isSame = (/** @type {string} */ other) => other.toLocaleLowerCase("de") === name.toLocaleLowerCase("de");
  if (!found.some((person) => person.state !== "cancelled" && isSame(person.name))) return false;
  entry.warned = name;
  return true;
}

/** Somebody who called or came by. @param {Data} data @param {StaffVisit} visit */
export function entryForm(data, visit) {
  const { entry, code, desk } = data;
  const enter = (/** @type {Event} */ event) => {
    event.preventDefault();
    return sendForm(data, visit, {
      form: "entry",
      labels: words.entryLabels,
      faults: () => (entry.name.trim() ? [] : [{ name: "/name", reason: visit.s.wrong.missing }]),
      send: async () => {
        if (await isKnownName(data)) return "entry-name";
        const answers = answersOf(desk.questions, entry.answers);
        const { state } = await enterAttendee(code, {
          name: entry.name.trim(),
          ...(entry.organisation.trim() ? { organisation: entry.organisation.trim() } : {}),
          ...(entry.sessions.length ? { sessions: entry.sessions } : {}),
          ...(entry.access.length ? { access: entry.access } : {}),
          ...(entry.needs.trim() ? { needs: entry.needs.trim() } : {}),
          ...(Object.keys(answers).length ? { answers } : {}),
        });
        data.news = words.entered(entry.name.trim(), state === "confirmed");
        data.entry = emptyEntry();
        await refresh(data);
        return "news";
      },
    });
  };
  const several = (/** @type {"sessions" | "access"} */ name, /** @type {any[]} */ options) =>
    html`${wrongWords(`entry-${name}`, wrongAt(data, "entry", name), visit)}
    ${choices({ id: `entry-${name}`, legend: words[name], options }, /** @type {any[]} */ (entry[name]), (chosen) => {
      entry[name] = /** @type {any} */ (chosen);
      visit.redraw();
    })}`;
  const one = (/** @type {Omit<Parameters<typeof field>[2], "form" | "holder">} */ how) =>
    field(data, visit, { form: "entry", holder: entry, ...how });
  const isWarned = entry.warned && entry.warned === entry.name.trim();
  return html`<p class="small">${words.enterText}</p>
    <form class="staff-form" novalidate @submit=${enter}>
      ${one({ name: "name", label: words.name, most: 200, isNeeded: true, ...(isWarned ? { about: "entry-known" } : {}) })}
      ${isWarned ? html`<p class="note small" id="entry-known">${words.known}</p>` : nothing}
      ${one({ name: "organisation", label: words.organisation })}
      ${several("sessions", partsOf(desk.sessions, freeParts(desk), { say: visit.say, free: words.free }))}
      ${overlapping(desk, entry.sessions, visit)}
      ${several("access", accessOptions(visit.w.event.access, visit.w.sentence))}
      ${one({ name: "needs", label: words.needs, most: 1000 })} ${entryAnswers(data, visit)}
      ${submit(isWarned ? words.enterAnyway : words.enterNow, data.isBusy)}
    </form>`;
}
