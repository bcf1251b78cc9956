import { html } from "lit-html";
import { Refused } from "../api/client.js";
import { loadSubscription, unsubscribe, unsubscribeAll } from "../api/own.js";
import { factList } from "../components/facts.js";
import { formatDay } from "../format/period.js";
import { attempt, outcome, ownButton } from "../own/attempt.js";
import { dropSecret, heedNewLink, ownIn, secretIn } from "../own/secret.js";
import { addressOfSubject } from "../subjects.js";
import { loadFeedbackWords } from "../words/feedback/index.js";
import "../style/feedback.scss";

/**
 * @typedef {import("../page.js").Visit} Visit
 * @typedef {object} Data
 * @property {import("../words/feedback/de.js").FeedbackWords} f
 * @property {boolean} [isBusy]
 * @property {string[]} [failed]
 * @property {string} [said]
 * @property {import("../api/own.js").Own} [key]
 * @property {import("../page.js").Schemas["OwnSubscription"]} [subscription]
 * @property {string} [token] of a mail program that has no button of its own
 * @property {boolean} [hasLeft]
 */

/** @param {import("../page.js").Request} request @returns {Promise<Data>} */
async function load({ lang, signal }) {
  heedNewLink(signal);
  const key = ownIn(location.hash);
  const f = await loadFeedbackWords(lang);
  const token = secretIn(location.hash);
  if (!key) return token ? { f, token } : { f };
  try {
    return { f, key, subscription: await loadSubscription(key, signal) };
  } catch (error) {
    if (error instanceof Refused && error.status === 404) return { f, key };
    throw error;
  }
}

/** What is followed, with a link where it has a page. @param {Data} data @param {Visit} visit */
function followed({ f, subscription }, visit) {
  const { subject = "plan", title } = subscription ?? {};
  const words = title ? visit.say(title) : f.subscription.plan;
  return html`<a href=${addressOfSubject(subject, visit) ?? visit.url("changes")}>${words}</a>`;
}

/** @param {Data} data @param {Visit} visit */
const others = ({ f }, visit) =>
  html`<h2>${f.subscription.other}</h2>
    <p>${f.subscription.otherText}</p>
    <ul class="plain-list">
      <li><a href=${visit.url("changes")}>${f.subscription.changes}</a></li>
      <li><a href=${visit.url("measures")}>${visit.w.site.measures}</a></li>
      <li><a href=${visit.url("fields")}>${visit.w.site.fields}</a></li>
    </ul>`;

/** Asks before all of it ends. @param {Data} data @param {string} token @param {Visit} visit */
function leaveAll(data, token, visit) {
  const { f } = data;
  const leave = () =>
    attempt(data, f, visit, async () => {
      await unsubscribeAll(token);
      data.hasLeft = true;
      dropSecret();
      return "";
    });
  return html`<div class="flow">
    <h1>${f.subscription.title}</h1>
    ${outcome(data)}
    <p class="lead">${f.subscription.leaveAllText}</p>
    <p>${ownButton(f.subscription.leaveAll, leave, "primary")}</p>
    ${others(data, visit)}
  </div>`;
}

/** @type {import("../page.js").Page<Data>} */
export default {
  load,
  title: ({ f }) => f.subscription.title,
  view: (data, visit) => {
    const { f, key, subscription, token, hasLeft } = data;
    if (token && !hasLeft) return leaveAll(data, token, visit);
    if (hasLeft || !subscription)
      return html`<div class="flow">
        <h1>${f.subscription.title}</h1>
        <p class="lead" id="outcome" tabindex="-1">
          ${hasLeft ? (token ? f.subscription.leftAll : f.subscription.left) : key ? f.subscription.unknown : f.subscription.noLink}
        </p>
        ${others(data, visit)}
      </div>`;
    const leave = () =>
      attempt(data, f, visit, async () => {
        if (key) await unsubscribe(key);
        data.hasLeft = true;
        dropSecret();
        return "";
      });
    return html`<div class="flow">
      <h1>${f.subscription.title}</h1>
      ${outcome(data)}
      ${factList([
        [f.subscription.subject, followed(data, visit)],
        [f.subscription.address, subscription.address],
        [f.subscription.since, formatDay(subscription.since, visit.lang, visit.plan.timeZone)],
      ])}
      <p>${f.subscription.leaveText}</p>
      <p>${ownButton(f.subscription.leave, leave, "primary")}</p>
      ${others(data, visit)}
    </div>`;
  },
};
