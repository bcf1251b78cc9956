import { html, nothing } from "lit-html";
import { Unreachable } from "../api/client.js";
import { StaffRefused } from "../api/staff.js";
import { signInButton } from "./trouble.js";

/** @typedef {{ isBusy?: boolean, news?: string, failed?: { status: number, words: unknown[] } }} Attempts what a page remembers of what one tried to do on it */

/**
 * Does something that may be refused; what was refused is said on the page, above what one has tried.
 * @param {Attempts} data
 * @param {import("./index.js").StaffVisit} visit
 * @param {() => Promise<string | void>} act may tell the id of what has the focus afterwards, where what was pressed is gone
 * @param {(violation: import("./check.js").Violation) => unknown} [tell] a violation in words, with its place where the reason does not name it
 */
export async function attempt(data, visit, act, tell = ({ reason }) => reason) {
  if (data.isBusy) return;
  data.isBusy = true;
  delete data.failed;
  delete data.news;
  visit.redraw();
  let next = "";
  try {
    next = (await act()) ?? "";
  } catch (error) {
    if (error instanceof StaffRefused) {
      const reasons = error.violations.map(tell);
      data.failed = { status: error.status, words: reasons.length ? reasons : [error.message] };
    } else if (error instanceof Unreachable) data.failed = { status: 0, words: [visit.s.unreachable] };
    else throw error;
  } finally {
    data.isBusy = false;
    visit.redraw();
    document.getElementById(data.failed ? "problems" : next)?.focus();
  }
}

/** Why something was refused. @param {Attempts} data @param {import("./index.js").StaffVisit} visit @param {() => void} [reload] where what was typed would come along, and be refused again */
export function refusal({ failed }, { s }, reload) {
  const again = reload
    ? html`<button type="button" class="plain-button" @click=${reload}>${s.review.reload}</button>`
    : html`<a href=${location.pathname}>${s.review.reload}</a>`;
  if (!failed) return nothing;
  return html`<div class="problems" id="problems" tabindex="-1" role="alert">
    <h2>${failed.status === 401 ? s.signIn.expired : failed.status === 412 ? s.review.outdone : s.broken}</h2>
    ${
      failed.status === 401
        ? html`<p>${signInButton(s.signIn.again)}</p>`
        : html`<ul>
            ${failed.words.map((words) => html`<li>${words}</li>`)}
          </ul>`
    }
    ${failed.status === 412 || failed.status === 409 ? html`<p>${again}</p>` : nothing}
  </div>`;
}
