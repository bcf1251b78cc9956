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
 * @property {import("../page.js").Schemas["Confirmation"]} [confirmed] what the address was given for
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
      data.confirmed = await confirmAddress(data.secret ?? "");
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

/** What comes now; of a registration how it stands. @param {import("../page.js").Schemas["Confirmation"]} confirmed @param {Data["f"]} f @param {import("../page.js").Visit} visit */
function whatFor({ subject, event, state }, f, { say, url }) {
  if (subject.startsWith("submissions/")) return f.confirmation.submission;
  if (!subject.startsWith("registrations/")) return f.confirmation.subscription;
  const standing = state === "confirmed" ? f.confirmation.seat : state === "wait-listed" ? f.confirmation.waiting : "";
  return event && standing
    ? html`<a href=${url("event", event.code)}>${say(/** @type {import("../page.js").Text} */ (event.title))}</a>:
        <strong>${standing}</strong> ${f.confirmation.registered}`
    : f.confirmation.registration;
}

/** @type {import("../page.js").Page<Data>} */
export default {
  load,
  title: ({ f }) => f.confirmation.title,
  view: (data, visit) => {
    const { f, secret, confirmed, isUnknown } = data;
    if (confirmed) return view(f.confirmation.done, whatFor(confirmed, f, visit));
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
