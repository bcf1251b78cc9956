import { html } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { enterAttendee, loadAttendees, loadDesk, setDesk } from "../api/attendees.js";
import { StaffRefused } from "../api/staff.js";
import words from "../words/staff/attendees-de.js";
import { attempt } from "./attempt.js";
import { typedIn } from "./controls/box.js";

/**
 * @typedef {import("./index.js").StaffVisit} StaffVisit
 * @typedef {import("./pages/attendees-page.js").Data} Data
 * @typedef {{ capacity: string, reserved: string, closesAt: string, closed: boolean }} Settings
 * @typedef {{ name: string, organisation: string, needs: string }} Entry
 */

/** @param {import("./pages/attendees-page.js").Desk} desk @returns {Settings} */
export const settingsOf = ({ capacity, reserved, closesAt, closed }) => ({
  capacity: capacity ? String(capacity) : "",
  reserved: reserved ? String(reserved) : "",
  closesAt: closesAt?.slice(0, 16) ?? "",
  closed,
});

/** Names are not for everybody who sees how many there are. @param {string} code @param {string} q @param {AbortSignal} [signal] */
async function peopleOf(code, q, signal) {
  try {
    return (await loadAttendees(code, q ? { q } : {}, signal)).data;
  } catch (error) {
    if (error instanceof StaffRefused && error.status === 403) return undefined;
    throw error;
  }
}

/** How it stands, and who comes. @param {string} code @param {string} q @param {AbortSignal} [signal] */
export async function standingOf(code, q, signal) {
  const desk = await loadDesk(code, signal);
  const people = desk.version ? await peopleOf(code, q, signal) : [];
  return { desk, ...(people ? { people } : {}) };
}

/** What changed for one may change for others: somebody moves up. @param {Data} data */
export const refresh = async (data) => void Object.assign(data, await standingOf(data.code, data.q));

/**
 * @template {string} Name
 * @param {Record<Name, string | boolean>} holder
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
  const { settings, desk, code } = data;
  const number = (/** @type {string} */ typed) => (typed.trim() ? { value: Number(typed) } : undefined);
  const save = (/** @type {Event} */ event) => {
    event.preventDefault();
    return attempt(data, visit, async () => {
      const capacity = number(settings.capacity);
      const reserved = number(settings.reserved);
      await setDesk(code, desk.version, {
        ...(capacity ? { capacity: capacity.value } : {}),
        ...(reserved ? { reserved: reserved.value } : {}),
        ...(settings.closesAt ? { closesAt: settings.closesAt.slice(0, 16) } : {}),
        closed: settings.closed,
      });
      await refresh(data);
      data.settings = settingsOf(data.desk);
      data.said = words.saved;
      return "said";
    });
  };
  return html`<h2>${words.settings}</h2>
    <form class="staff-form" novalidate @submit=${save}>
      ${field(settings, "capacity", { label: words.capacity, hint: words.capacityHint, most: 6 })}
      ${field(settings, "reserved", { label: words.reserved, hint: words.reservedHint, most: 6 })}
      ${field(settings, "closesAt", { label: words.closesAt, hint: words.closesAtHint, type: "datetime-local", most: 20 })}
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
    </form>`;
}

/** Somebody who called or came by. @param {Data} data @param {StaffVisit} visit */
export function entryForm(data, visit) {
  const { entry, code } = data;
  const enter = (/** @type {Event} */ event) => {
    event.preventDefault();
    return attempt(data, visit, async () => {
      const { state } = await enterAttendee(code, {
        name: entry.name.trim(),
        ...(entry.organisation.trim() ? { organisation: entry.organisation.trim() } : {}),
        ...(entry.needs.trim() ? { needs: entry.needs.trim() } : {}),
      });
      data.said = words.entered(entry.name.trim(), state === "confirmed");
      data.entry = { name: "", organisation: "", needs: "" };
      await refresh(data);
      return "said";
    });
  };
  return html`<details class="sure">
    <summary>${words.enter}</summary>
    <form class="staff-form" novalidate @submit=${enter}>
      ${field(entry, "name", { label: words.name, most: 200 })}
      ${field(entry, "organisation", { label: words.organisation })}
      ${field(entry, "needs", { label: words.needs, most: 1000 })} ${submit(words.enterNow)}
    </form>
  </details>`;
}
