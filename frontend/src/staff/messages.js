import { html, nothing } from "lit-html";
import { countRecipients, writeMessage } from "../api/attendees.js";
import { formatDay } from "../format/period.js";
import { StaffRefused } from "../api/staff.js";
import words from "../words/staff/attendees-de.js";
import { field, sendForm, submit } from "./attendees/fields.js";
import { emptyLetter } from "./attendees/written.js";
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

/** Words to those who come. @param {Data} data @param {StaffVisit} visit */
export function messageForm(data, visit) {
  const { letter, desk, code } = data;
  const to = () => ({
    states: states[letter.group],
    ...(letter.session ? { session: Number(letter.session) } : {}),
  });
  const labels = words.messageLabels;
  const faults = () =>
    /** @type {const} */ (["subject", "text"]).flatMap((name) =>
      letter[name].trim() ? [] : [{ name: `/${name}`, reason: visit.s.wrong.missing }],
    );
  const send = () =>
    void sendForm(data, visit, {
      form: "message",
      labels,
      send: async () => {
        const { recipients, unreachable } = await writeMessage(code, letter.id, {
          subject: letter.subject.trim(),
          text: letter.text.trim(),
          ...to(),
        });
        data.letter = emptyLetter();
        await refresh(data);
        data.news = words.message.sent(recipients, unreachable);
        return "news";
      },
    });
  /** What would be refused is said before anybody is asked, and to how many it goes. @param {Event} event */
  const question = async (event) => {
    event.preventDefault();
    delete data.reach;
    await sendForm(data, visit, {
      form: "message",
      labels,
      faults,
      send: async () => {
        const reach = await countRecipients(code, to());
        if (!reach.recipients) throw new StaffRefused(400, /** @type {any} */ ({ detail: words.message.nobody }));
        data.reach = reach;
      },
    });
    if (data.reach) ask("message-sure");
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
  const { reach } = data;
  return html`<p class="small">${words.message.lead}</p>
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
      ${field(data, visit, { form: "message", holder: letter, name: "subject", label: labels.subject, most: 150, isNeeded: true })}
      ${field(data, visit, { form: "message", holder: letter, name: "text", label: labels.text, hint: words.message.textHint, most: 5000, rows: 8, isNeeded: true })}
      ${submit(words.message.send, data.isBusy)}
    </form>
    ${sure(
      {
        id: "message-sure",
        title: words.message.sure,
        text: reach ? words.message.sureText(words.message.groups[letter.group], reach) : "",
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
