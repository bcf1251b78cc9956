import { html } from "lit-html";
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
import words from "../words/staff/attendees-de.js";
import { accessOptions } from "../registration/access.js";
import { choices, partsOf } from "../registration/choices.js";
import { answersOf } from "../registration/questions.js";
import { entryAnswers } from "./answers.js";
import { attempt } from "./attempt.js";
import { typedIn } from "./controls/box.js";
import { following } from "./following.js";

/**
 * @typedef {import("./index.js").StaffVisit} StaffVisit
 * @typedef {import("./pages/attendees-page.js").Data} Data
 * @typedef {{ capacity: string, reserved: string, closesAt: string, closed: boolean, onlineUrl: string }} Settings
 * @typedef {{ name: string, organisation: string, sessions: number[], access: import("../registration/draft.js").Access[], needs: string, answers: Record<string, string> }} Entry
 * @typedef {{ q?: string, state?: string, access?: string, page?: string }} Narrowed
 */

/** @returns {Entry} */
export const emptyEntry = () => ({ name: "", organisation: "", sessions: [], access: [], needs: "", answers: {} });

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

/**
 * @template {string} Name
 * @param {Record<Name, unknown>} holder
 * @param {Name} name
 * @param {{ label: string, hint?: string, type?: string, most?: number }} how
 */
const field = (holder, name, { label, hint = "", type = "text", most = 300 }) =>
  html`<div class="part">
    <label for="desk-${name}">${label}</label>
    ${hint ? html`<p class="hint" id="desk-${name}-hint">${hint}</p>` : ""}
    <input
      class="input"
      id="desk-${name}"
      type=${type}
      inputmode=${type === "text" && most < 10 ? "numeric" : "text"}
      maxlength=${most}
      autocomplete="off"
      aria-describedby=${hint ? `desk-${name}-hint` : ""}
      .value=${live(String(holder[name]))}
      @input=${(/** @type {Event} */ event) => void (holder[name] = typedIn(event))}
    />
  </div>`;

/** @param {string} label */
const submit = (label) =>
  html`<p>
    <button type="submit" class="kern-btn kern-btn--primary kern-btn--small">
      <span class="kern-label">${label}</span>
    </button>
  </p>`;

/** How many can come, and until when they can say so. @param {Data} data @param {StaffVisit} visit */
export function deskForm(data, visit) {
  const { code } = data;
  const { draft: settings, version } = (data.settings = following(
    data.settings,
    data.desk,
    settingsOf,
    (draft) => draft,
  ));
  const number = (/** @type {string} */ typed) => (typed.trim() ? { value: Number(typed) } : undefined);
  const save = (/** @type {Event} */ event) => {
    event.preventDefault();
    return attempt(data, visit, async () => {
      const capacity = number(settings.capacity);
      const reserved = number(settings.reserved);
      await setDesk(code, version, {
        ...(capacity ? { capacity: capacity.value } : {}),
        ...(reserved ? { reserved: reserved.value } : {}),
        ...(settings.closesAt ? { closesAt: settings.closesAt.slice(0, 16) } : {}),
        closed: settings.closed,
        ...(settings.onlineUrl.trim() ? { onlineUrl: settings.onlineUrl.trim() } : {}),
      });
      await refresh(data);
      delete data.settings;
      data.said = words.saved;
      return "said";
    });
  };
  return html`<details class="fixed" ?open=${!data.desk.version}>
    <summary>${words.settings}</summary>
    <form class="staff-form" novalidate @submit=${save}>
      ${field(settings, "capacity", { label: words.capacity, hint: words.capacityHint, most: 6 })}
      ${field(settings, "reserved", { label: words.reserved, hint: words.reservedHint, most: 6 })}
      ${field(settings, "closesAt", { label: words.closesAt, hint: words.closesAtHint, type: "datetime-local", most: 20 })}
      ${field(settings, "onlineUrl", { label: words.onlineUrl, hint: words.onlineUrlHint, most: 2000 })}
      <label class="choice part">
        <input
          type="checkbox"
          id="desk-closed"
          .checked=${live(settings.closed)}
          @change=${(/** @type {Event} */ event) => {
            settings.closed = /** @type {HTMLInputElement} */ (event.target).checked;
          }}
        />
        <span>${words.closed}</span>
      </label>
      ${submit(words.save)}
    </form>
  </details>`;
}

/** Somebody who called or came by. @param {Data} data @param {StaffVisit} visit */
export function entryForm(data, visit) {
  const { entry, code } = data;
  const enter = (/** @type {Event} */ event) => {
    event.preventDefault();
    return attempt(data, visit, async () => {
      const answers = answersOf(data.desk.questions, entry.answers);
      const { state } = await enterAttendee(code, {
        name: entry.name.trim(),
        ...(entry.organisation.trim() ? { organisation: entry.organisation.trim() } : {}),
        ...(entry.sessions.length ? { sessions: entry.sessions } : {}),
        ...(entry.access.length ? { access: entry.access } : {}),
        ...(entry.needs.trim() ? { needs: entry.needs.trim() } : {}),
        ...(Object.keys(answers).length ? { answers } : {}),
      });
      data.said = words.entered(entry.name.trim(), state === "confirmed");
      data.entry = emptyEntry();
      await refresh(data);
      return "said";
    });
  };
  const several = (/** @type {"sessions" | "access"} */ name, /** @type {any[]} */ options) =>
    choices({ id: `desk-${name}`, legend: words[name], options }, /** @type {any[]} */ (entry[name]), (chosen) => {
      entry[name] = /** @type {any} */ (chosen);
      visit.redraw();
    });
  const seats = data.desk.sessions.map(({ number, capacity, taken }) => ({
    number,
    ...(capacity ? { free: Math.max(0, capacity - taken) } : {}),
  }));
  return html`<details class="fixed">
    <summary>${words.enter}</summary>
    <p class="small">${words.enterText}</p>
    <form class="staff-form" novalidate @submit=${enter}>
      ${field(entry, "name", { label: words.name, most: 200 })}
      ${field(entry, "organisation", { label: words.organisation })}
      ${several("sessions", partsOf(data.desk.sessions, seats, { say: visit.say, free: words.free }))}
      ${several("access", accessOptions(visit.w.event.access, visit.w.sentence))}
      ${field(entry, "needs", { label: words.needs, most: 1000 })} ${entryAnswers(data, visit)}
      ${submit(words.enterNow)}
    </form>
  </details>`;
}
