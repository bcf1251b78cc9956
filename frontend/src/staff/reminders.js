import { html, nothing } from "lit-html";
import { remindOfRound } from "../api/staff.js";
import r from "../words/staff/rounds-de.js";
import { attempt } from "./attempt.js";

/**
 * @typedef {import("./index.js").StaffVisit} StaffVisit
 * @typedef {{ progress: import("../api/client.js").Schemas["RoundProgress"] } & import("./attempt.js").Attempts} Data
 */

const dialog = () => /** @type {HTMLDialogElement | null} */ (document.getElementById("remind"));

/** @param {Data} data @param {StaffVisit} visit */
async function remind(data, visit) {
  dialog()?.close();
  await attempt(data, visit, async () => {
    const { letters, tooSoon } = await remindOfRound(data.progress.round.code);
    visit.leaveWord(r.reminders.done(letters, tooSoon));
    visit.go(location.pathname);
  });
}

/** For how many offices somebody could be written to. @param {Data} data */
const openOffices = ({ progress: { offices } }) =>
  offices.filter(({ reporters, counts }) => reporters && counts.missing + counts.draft + counts.returned).length;

/** @param {string} words @param {string} look @param {() => void} act */
const button = (words, look, act) =>
  html`<button type="button" class="kern-btn kern-btn--${look} kern-btn--small" @click=${act}>
    <span class="kern-label">${words}</span>
  </button>`;

/** How people are reminded of their reports, and a way to do it now. @param {Data} data @param {StaffVisit} visit */
export function reminders(data, visit) {
  const { round, mails, withoutReporter } = data.progress;
  if (round.state === "closed") return nothing;
  const mayRemind = visit.can("remindOfRound") && round.state !== "planned" && openOffices(data) > 0;
  return html`<h2>${r.reminders.title}</h2>
    <p>${r.reminders.text}</p>
    ${withoutReporter.length ? html`<p>${r.reminders.without(withoutReporter.length)}</p>` : nothing}
    ${mails ? nothing : html`<p class="note">${r.reminders.noMails}</p>`}
    ${
      mayRemind
        ? html`<p>${button(r.reminders.now, "secondary", () => dialog()?.showModal())}</p>
            <dialog id="remind" aria-labelledby="remind-title">
              <h2 id="remind-title">${r.reminders.sure}</h2>
              <p>${r.reminders.sureText}</p>
              <p class="tools">
                ${button(r.reminders.yes, "primary", () => void remind(data, visit))}
                ${button(r.round.cancel, "tertiary", () => dialog()?.close())}
              </p>
            </dialog>`
        : nothing
    }`;
}
