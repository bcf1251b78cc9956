import { html, nothing } from "lit-html";
import { formatDay, formatPeriod } from "../../format/period.js";
import { changeWords } from "../../words/staff/de.js";
import f from "../../words/staff/feedback-de.js";
import r from "../../words/staff/rounds-de.js";
import { publicAddress } from "../addresses.js";

/**
 * @typedef {import("../index.js").StaffVisit} StaffVisit
 * @typedef {import("../../api/submissions.js").Summary} Summary
 */

/** Colours of states that changes have too: shape and words say the same. @type {Record<string, string>} */
const looks = {
  "in-moderation": "state-submitted",
  accepted: "state-submitted",
  assigned: "state-submitted",
  "answer-drafted": "state-submitted",
  answered: "state-applied",
  closed: "state-applied",
  declined: "state-returned",
};

/** How far the work on it is. @param {Summary} summary */
export const stateOf = ({ state, reopened, overdue }) => html`
  <span class="state small ${looks[state] ?? ""}">${f.state[state] ?? state}</span>
  ${reopened ? html`<span class="state state-stale small">${f.reopened}</span>` : nothing}
  ${overdue ? html`<span class="state state-stale small">${f.overdue}</span>` : nothing}
`;

/** Whole days from one day to another. @param {string} from @param {string} to */
const days = (from, to) => Math.round((Date.parse(`${to}T12:00Z`) - Date.parse(`${from}T12:00Z`)) / 86_400_000);

/** Until when, and how long that is. @param {Summary} summary @param {StaffVisit} visit */
export const dueOf = ({ due }, { plan }) =>
  due ? html`${formatPeriod(due, "de")} <span class="muted">(${r.days(days(plan.today, due))})</span>` : nothing;

/** Who said it; people by themselves have no name here. @param {Summary} summary */
export const senderOf = ({ kind, name }) => [changeWords.value.submitterKind[kind], name].filter(Boolean).join(": ");

/** Where it comes from: a city, or an event. @param {Summary} summary @param {StaffVisit} visit */
export const cityOf = ({ city, event }, { plain }) =>
  event ? plain(event.title) : city ? plain(city.title) : f.elsewhere;

/** What it is about, each with the way to its public page. @param {Summary} summary @param {StaffVisit} visit */
export const targetsOf = ({ targets }, { plain }) =>
  targets.length
    ? html`<ul class="plain-list">
        ${targets.map(({ subject, title }) => {
          const address = publicAddress(subject);
          return html`<li>${address ? html`<a class="quiet" href=${address}>${plain(title)}</a>` : plain(title)}</li>`;
        })}
      </ul>`
    : f.wholePlan;

/** @param {string} instant @param {StaffVisit} visit */
export const dayOf = (instant, { plan }) => formatDay(instant, "de", plan.timeZone);
