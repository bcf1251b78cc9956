import { html } from "lit-html";
import { Refused } from "../api/client.js";
import { confirmAddress } from "../api/own.js";
import { attempt, outcome, ownButton } from "../own/attempt.js";
import { dropSecret, heedNewLink, secretIn } from "../own/secret.js";
import { loadFeedbackWords } from "../words/feedback/index.js";
import "../style/feedback.scss";

/**
 * @typedef {object} Data
 * @property {import("../words/feedback/de.js").FeedbackWords} f
 * @property {boolean} [isBusy]
 * @property {string[]} [failed]
 * @property {string} [said]
 * @property {string} [secret]
 * @property {string} [confirmed] what the address was given for
 * @property {boolean} [isUnknown]
 */

/** @param {import("../page.js").Request} request @returns {Promise<Data>} */
async function load({ lang, signal }) {
  heedNewLink(signal);
  return { f: await loadFeedbackWords(lang), secret: secretIn(location.hash) };
}

/** Opening a mailed link changes nothing, for programs open links too; the button does. @param {Data} data @param {import("../page.js").Visit} visit */
const confirm = (data, visit) => () =>
  attempt(data, data.f, visit, async () => {
    try {
      data.confirmed = (await confirmAddress(data.secret ?? "")).subject;
      dropSecret();
      return "";
    } catch (error) {
      if (!(error instanceof Refused && error.status === 404)) throw error;
      data.isUnknown = true;
      return "";
    }
  });

/** @param {string} title @param {unknown} text @param {unknown} [more] */
const view = (title, text, more = "") =>
  html`<div class="flow">
    <h1>${title}</h1>
    <p class="lead" id="outcome" tabindex="-1">${text}</p>
    ${more}
  </div>`;

/** @type {import("../page.js").Page<Data>} */
export default {
  load,
  title: ({ f }) => f.confirmation.title,
  view: (data, visit) => {
    const { f, secret, confirmed, isUnknown } = data;
    if (confirmed)
      return view(
        f.confirmation.done,
        f.confirmation[
          confirmed.startsWith("submissions/")
            ? "submission"
            : confirmed.startsWith("registrations/")
              ? "registration"
              : "subscription"
        ],
      );
    if (isUnknown) return view(f.confirmation.unknown, f.confirmation.unknownText);
    if (!secret) return view(f.confirmation.title, f.confirmation.noLink);
    return view(
      f.confirmation.title,
      f.confirmation.text,
      html`${outcome(data)}
        <p>${ownButton(f.confirmation.button, confirm(data, visit), "primary")}</p>`,
    );
  },
};
