import { html, nothing } from "lit-html";
import { Refused } from "../api/client.js";
import {
  cancelRegistration,
  chooseSessions,
  eraseRegistration,
  exportRegistration,
  loadRegistration,
} from "../api/registrations.js";
import { factList } from "../components/facts.js";
import { attempt, outcome, ownButton, unlessSure } from "../own/attempt.js";
import { download } from "../own/download.js";
import { dropSecret, heedNewLink, ownIn } from "../own/secret.js";
import { sessionChoices } from "../registration/session-choices.js";
import { loadFeedbackWords } from "../words/feedback/index.js";
import { loadRegistrationWords } from "../words/registration/index.js";
import "../style/feedback.scss";

/**
 * @typedef {import("../page.js").Visit} Visit
 * @typedef {import("../page.js").Schemas["OwnRegistration"]} OwnRegistration
 * @typedef {import("../api/own.js").Own} Own
 *
 * @typedef {object} Data
 * @property {import("../words/registration/de.js").RegistrationWords} r
 * @property {import("../words/feedback/de.js").FeedbackWords} f
 * @property {Own} [key]
 * @property {OwnRegistration} [own]
 * @property {number[]} [choosing]
 * @property {boolean} [isErased]
 * @property {boolean} [isBusy]
 * @property {string[]} [failed]
 * @property {string} [said]
 */

/** @param {import("../page.js").Request} request @returns {Promise<Data>} */
async function load({ lang, signal }) {
  heedNewLink(signal);
  const key = ownIn(location.hash);
  const [r, f] = await Promise.all([loadRegistrationWords(lang), loadFeedbackWords(lang)]);
  if (!key) return { r, f };
  try {
    return { r, f, key, own: await loadRegistration(key, signal) };
  } catch (error) {
    if (error instanceof Refused && error.status === 404) return { r, f, key };
    throw error;
  }
}

/** @param {OwnRegistration} own @param {Data["r"]} r @param {Visit} visit */
const facts = (own, r, { say, url, w }) =>
  factList([
    [
      w.event.one,
      html`<a href=${url("event", own.event.code)}
        >${say(/** @type {import("../page.js").Text} */ (own.event.title))}</a
      >`,
    ],
    [r.own.when, w.when(own.date)],
    [r.own.name, html`<span dir="auto">${own.name}</span>`],
    [r.own.organisation, own.organisation ? html`<span dir="auto">${own.organisation}</span>` : ""],
    [r.own.email, own.email ?? ""],
    [r.own.needs, own.needs ? html`<span class="words" dir="auto">${own.needs}</span>` : ""],
  ]);

/** Which parts they take, and others instead. @param {Data} data @param {OwnRegistration} own @param {Own} key @param {Visit} visit */
function programme(data, own, key, visit) {
  const { r, f } = data;
  if (!own.programme.length) return nothing;
  const chosen = own.programme.filter(({ number }) => own.sessions.includes(number));
  const save = () =>
    attempt(data, f, visit, async () => {
      data.own = await chooseSessions(key, data.choosing ?? own.sessions);
      delete data.choosing;
      return r.own.changed;
    });
  return html`<h2>${r.own.chosen}</h2>
    ${
      chosen.length
        ? html`<ul>
            ${chosen.map(({ title }) => html`<li>${visit.say(title)}</li>`)}
          </ul>`
        : html`<p class="gap">${r.own.none}</p>`
    }
    ${
      own.mayChange
        ? html`<details class="sure">
            <summary>${r.own.change}</summary>
            ${sessionChoices(
              own.programme,
              [],
              data.choosing ?? own.sessions,
              { r, say: visit.say, label: r.sessions },
              (sessions) => {
                data.choosing = sessions;
                visit.redraw();
              },
            )}
            <p>${ownButton(r.own.save, save)}</p>
          </details>`
        : nothing
    }`;
}

/** @param {Data} data @param {OwnRegistration} own @param {Own} key @param {Visit} visit */
function ownData(data, own, key, visit) {
  const { r, f } = data;
  const cancel = () =>
    attempt(data, f, visit, async () => {
      data.own = await cancelRegistration(key);
      return r.own.cancelled;
    });
  const take = () =>
    attempt(data, f, visit, async () => {
      download(await exportRegistration(key), `${own.code}.json`);
      return r.own.exported;
    });
  const erase = () =>
    attempt(data, f, visit, async () => {
      await eraseRegistration(key);
      data.isErased = true;
      dropSecret();
      return "";
    });
  return html`${own.mayChange ? unlessSure(r.own.cancel, r.own.cancelText, r.own.cancelSure, cancel) : nothing}
    <h2>${r.own.data}</h2>
    <p>${r.own.keptUntil(visit.w.when(own.keptUntil))}</p>
    <p class="tools">${ownButton(r.own.export, take)}</p>
    ${unlessSure(r.own.erase, r.own.eraseText, r.own.eraseSure, erase)}
    <p class="muted small">${r.own.bookmark}</p>`;
}

/** @param {string} title @param {string} text */
const alone = (title, text) =>
  html`<div class="flow">
    <h1>${title}</h1>
    <p class="lead" id="outcome" tabindex="-1">${text}</p>
  </div>`;

/** What somebody has registered for, by their secret link. @type {import("../page.js").Page<Data>} */
export default {
  load,
  title: ({ r }) => r.own.title,
  view: (data, visit) => {
    const { r, key, own } = data;
    if (data.isErased) return alone(r.own.erased, r.own.erasedText);
    if (!key) return alone(r.own.noLink, r.own.noLinkText);
    if (!own) return alone(r.own.unknown, r.own.unknownText);
    return html`<article class="flow">
      <p class="eyebrow">${own.code}</p>
      <h1>${r.own.title}</h1>
      ${outcome(data)}
      <div class="standing">
        <p class="standing-status">${r.own.state[own.state]}</p>
        ${own.place ? html`<p>${r.own.place(own.place)}</p>` : nothing}
      </div>
      ${facts(own, r, visit)} ${programme(data, own, key, visit)} ${ownData(data, own, key, visit)}
    </article>`;
  },
};
