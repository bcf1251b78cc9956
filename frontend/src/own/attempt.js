import { html, nothing } from "lit-html";
import { problemsOf } from "../feedback/trouble.js";

/**
 * What a page of one's own remembers of what was tried on it.
 * @typedef {{ isBusy?: boolean, failed?: string[], said?: string }} Attempts
 */

/**
 * Does something that may be refused, and says on the page what came of it.
 * @param {Attempts} data
 * @param {import("../words/feedback/de.js").FeedbackWords} f
 * @param {import("../page.js").Visit} visit
 * @param {() => Promise<string>} act what is said afterwards
 */
export async function attempt(data, f, visit, act) {
  if (data.isBusy) return;
  Object.assign(data, { isBusy: true, failed: undefined, said: "" });
  visit.redraw();
  try {
    data.said = await act();
  } catch (error) {
    data.failed = problemsOf(error, f.wrong).map(({ reason }) => reason);
  } finally {
    data.isBusy = false;
    visit.redraw();
    document.getElementById(data.failed ? "problems" : "outcome")?.focus();
  }
}

/** What came of it. @param {Attempts} data */
export const outcome = ({ failed, said }) =>
  failed
    ? html`<div class="problems" id="problems" tabindex="-1" role="alert">
        ${failed.map((words) => html`<p>${words}</p>`)}
      </div>`
    : said
      ? html`<p class="note" id="outcome" tabindex="-1" role="status">${said}</p>`
      : nothing;

/**
 * Something that cannot be undone: what it means is read before it can be done.
 * @param {string} title
 * @param {string} text
 * @param {string} sure words of the button that does it
 * @param {() => void} act
 */
export const unlessSure = (title, text, sure, act) =>
  html`<details class="sure">
    <summary>${title}</summary>
    <p>${text}</p>
    <p>${ownButton(sure, act)}</p>
  </details>`;

/** @param {string} words @param {() => void} act @param {"primary" | "secondary"} [look] */
export const ownButton = (words, act, look = "secondary") =>
  html`<button type="button" class="kern-btn kern-btn--${look} kern-btn--small" @click=${act}>
    <span class="kern-label">${words}</span>
  </button>`;
