import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { writeMessage } from "../api/attendees.js";
import { formatDay } from "../format/period.js";
import words from "../words/staff/attendees-de.js";
import { attempt } from "./attempt.js";
import { typedIn } from "./controls/box.js";
import { refresh } from "./desk-forms.js";
import { ask, sure } from "./sure.js";

/**
 * @typedef {import("./index.js").StaffVisit} StaffVisit
 * @typedef {import("./pages/attendees-page.js").Data} Data
 * @typedef {"seated" | "confirmed" | "attended" | "wait-listed" | "everybody"} Group
 * @typedef {{ id: string, group: Group, session: string, subject: string, text: string }} Letter
 */

/** How those stand who belong to a group. @type {Record<Group, ("confirmed" | "wait-listed" | "attended")[]>} */
const states = {
  seated: ["confirmed", "attended"],
  confirmed: ["confirmed"],
  attended: ["attended"],
  "wait-listed": ["wait-listed"],
  everybody: ["confirmed", "attended", "wait-listed"],
};

/** @returns {Letter} */
export const emptyLetter = () => ({
  id: crypto.randomUUID(),
  group: "seated",
  session: "",
  subject: "",
  text: "",
});

/** To how many people it goes, as far as the numbers say. @param {Data} data */
function many({ letter, desk }) {
  const part = desk.sessions.find(({ number }) => String(number) === letter.session);
  const { confirmed, attended, waitListed } = desk.counts;
  const seated = part ? part.taken : confirmed + attended;
  const waiting = part ? part.waiting : waitListed;
  if (part && (letter.group === "confirmed" || letter.group === "attended")) return undefined;
  return { seated, confirmed, attended, "wait-listed": waiting, everybody: seated + waiting }[letter.group];
}

/** Words to those who come. @param {Data} data @param {StaffVisit} visit */
export function messageForm(data, visit) {
  const { letter, desk, code } = data;
  const send = () =>
    attempt(data, visit, async () => {
      const { recipients, unreachable } = await writeMessage(code, letter.id, {
        subject: letter.subject.trim(),
        text: letter.text.trim(),
        states: states[letter.group],
        ...(letter.session ? { session: Number(letter.session) } : {}),
      });
      data.letter = emptyLetter();
      await refresh(data);
      data.said = words.message.sent(recipients, unreachable);
      return "said";
    });
  /** What would be refused is said before anybody is asked. @param {Event} event */
  const question = (event) => {
    event.preventDefault();
    if (letter.subject.trim() && letter.text.trim()) ask("message-sure");
    else void send();
  };
  const choice = (
    /** @type {"group" | "session"} */ name,
    /** @type {string} */ label,
    /** @type {[string, string][]} */ options,
  ) =>
    html`<div class="part">
      <label for="message-${name}">${label}</label>
      <select
        class="input"
        id="message-${name}"
        @change=${(/** @type {Event} */ event) => {
          letter[name] = /** @type {Group} */ (/** @type {HTMLSelectElement} */ (event.target).value);
          visit.redraw();
        }}
      >
        ${options.map(
          ([value, words]) => html`<option value=${value} ?selected=${letter[name] === value}>${words}</option>`,
        )}
      </select>
    </div>`;
  return html`<details class="fixed">
      <summary>${words.message.title}</summary>
      <p class="small">${words.message.lead}</p>
      <form class="staff-form" novalidate @submit=${question}>
        ${choice("group", words.message.to, Object.entries(words.message.groups))}
        ${
          desk.sessions.length
            ? choice("session", words.message.session, [
                ["", words.message.whatever],
                ...desk.sessions.map(
                  ({ number, title }) => /** @type {[string, string]} */ ([String(number), visit.plain(title)]),
                ),
              ])
            : nothing
        }
        <div class="part">
          <label for="message-subject">${words.message.subject}</label>
          <input
            class="input"
            id="message-subject"
            maxlength="150"
            autocomplete="off"
            .value=${live(letter.subject)}
            @input=${(/** @type {Event} */ event) => void (letter.subject = typedIn(event))}
          />
        </div>
        <div class="part">
          <label for="message-text">${words.message.text}</label>
          <p class="hint" id="message-text-hint">${words.message.textHint}</p>
          <textarea
            class="input"
            id="message-text"
            rows="8"
            maxlength="5000"
            aria-describedby="message-text-hint"
            .value=${live(letter.text)}
            @input=${(/** @type {Event} */ event) => void (letter.text = typedIn(event))}
          ></textarea>
        </div>
        <p>
          <button type="submit" class="kern-btn kern-btn--primary kern-btn--small">
            <span class="kern-label">${words.message.send}</span>
          </button>
        </p>
      </form>
    </details>
    ${sure(
      {
        id: "message-sure",
        title: words.message.sure,
        text: words.message.sureText(words.message.groups[letter.group], many(data)),
        yes: words.message.yes,
        act: send,
      },
      visit,
    )}`;
}

/** What was written before. @param {Data} data @param {StaffVisit} visit */
export const sentMessages = ({ messages }, { lang, plan }) =>
  messages.length
    ? html`<h2>${words.message.before}</h2>
        <ul class="plain-list ruled">
          ${messages.map(
            ({ subject, text, sentAt, recipients }) =>
              html`<li>
                <details>
                  <summary dir="auto">${subject}</summary>
                  <p class="shown-words" dir="auto">${text}</p>
                </details>
                <p class="muted small">
                  ${formatDay(sentAt, lang, plan.timeZone)} · ${words.message.toMany(recipients)}
                </p>
              </li>`,
          )}
        </ul>`
    : nothing;
