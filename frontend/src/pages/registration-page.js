import { html, nothing } from "lit-html";
import {
  acceptSeat,
  cancelRegistration,
  chooseSessions,
  eraseRegistration,
  exportRegistration,
  loadRegistration,
} from "../api/registrations.js";
import { dayAndHours, stateNote } from "../components/event-state.js";
import { factList } from "../components/facts.js";
import { formatDay, formatTime } from "../format/period.js";
import { attempt, outcome, ownButton, unlessSure } from "../own/attempt.js";
import { framed, opened, ownData } from "../own/frame.js";
import { choices, partsOf } from "../registration/choices.js";
import { ownAnswers } from "../registration/own-answers.js";
import { qrCode } from "../registration/qr.js";
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
 * @property {import("../registration/questions.js").Given} [answering]
 * @property {import("../feedback/parts.js").Problem[]} [unanswered]
 * @property {(label: string) => import("../page.js").Template} [pass] the code as a picture
 * @property {boolean} [isErased]
 * @property {boolean} [isBusy]
 * @property {string[]} [failed]
 * @property {string} [said]
 */

/** @param {import("../page.js").Request} request @returns {Promise<Data>} */
async function load({ lang, signal }) {
  const [r, f, own] = await Promise.all([
    loadRegistrationWords(lang),
    loadFeedbackWords(lang),
    opened(loadRegistration, signal),
  ]);
  // Without the picture the code in words is enough.
  const pass = own.own && (await qrCode(own.own.code).catch(() => undefined));
  return { r, f, ...own, ...(pass ? { pass } : {}) };
}

/** @param {OwnRegistration} own @param {Data["r"]} r @param {Visit} visit */
const facts = (own, r, visit) => {
  const { say, url, w, written } = visit;
  return factList([
    [
      w.event.one,
      html`<a href=${url("event", own.event.code)}
        >${say(/** @type {import("../page.js").Text} */ (own.event.title))}</a
      >`,
    ],
    [r.own.when, dayAndHours(own.takesPlace, visit)],
    [w.event.where, written(own.takesPlace.place)],
    [r.own.online, own.onlineUrl ? html`<a href=${own.onlineUrl} rel="noopener noreferrer">${own.onlineUrl}</a>` : ""],
    [r.own.name, html`<span dir="auto">${own.name}</span>`],
    [r.own.organisation, own.organisation ? html`<span dir="auto">${own.organisation}</span>` : ""],
    [r.own.email, own.email ?? ""],
    [
      r.own.needs,
      own.access.length || own.needs
        ? html`${own.access.length ? html`<p>${w.sentence(w.list(own.access.map((code) => w.event.access[code])))}</p>` : nothing}
          ${own.needs ? html`<p class="words" dir="auto">${own.needs}</p>` : nothing}`
        : "",
    ],
  ]);
};

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
      own.mayChange && own.takesPlace.state !== "cancelled"
        ? html`<details class="sure">
            <summary>${r.own.change}</summary>
            ${choices(
              {
                id: "sessions",
                legend: r.sessions,
                options: partsOf(own.programme, [], { ...visit, free: r.sessionFree }),
              },
              data.choosing ?? own.sessions,
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

/**
 * How it stands, and what whoever has moved up has to say to that: that they come, or not.
 * @param {Data} data
 * @param {OwnRegistration} own
 * @param {Own} key
 * @param {import("../page.js").Template | typeof nothing} cancelling
 * @param {Visit} visit
 */
function standing(data, own, key, cancelling, visit) {
  const { r, f } = data;
  const { state, place, acceptBy } = own;
  if (!acceptBy)
    return html`<div class="standing">
      <p class="standing-status">${r.own.state[state]}</p>
      ${place ? html`<p>${r.own.place(place)}</p>` : nothing}
    </div>`;
  const { lang, plan } = visit;
  const accept = () =>
    attempt(data, f, visit, async () => {
      data.own = await acceptSeat(key);
      return r.own.accepted;
    });
  return html`<div class="standing">
      <div>
        <p class="standing-status">${r.own.held}</p>
        <p>${r.own.acceptBy(formatDay(acceptBy, lang, plan.timeZone), formatTime(acceptBy, lang, plan.timeZone))}</p>
        <p>${ownButton(r.own.accept, accept, "primary")}</p>
      </div>
    </div>
    ${cancelling}`;
}

/** What is shown at the door. @param {Data} data @param {OwnRegistration} own */
const doorCode = ({ r, pass }, { code, state, acceptBy, takesPlace }) =>
  state === "confirmed" && !acceptBy && takesPlace.state !== "cancelled"
    ? html`<section class="pass" aria-labelledby="pass">
        <h2 id="pass">${r.own.door}</h2>
        ${pass ? pass(r.own.doorPicture(code)) : nothing}
        <p>${r.own.doorText} <strong class="pass-code">${code}</strong></p>
      </section>`
    : nothing;

/** What somebody has registered for, by their secret link. @type {import("../page.js").Page<Data>} */
export default {
  load,
  title: ({ r }) => r.own.title,
  view: (data, visit) => {
    const { r, f } = data;
    return framed(data, r.own, (own, key) => {
      const isOff = own.takesPlace.state === "cancelled";
      const cancel = () =>
        attempt(data, f, visit, async () => {
          data.own = await cancelRegistration(key);
          return r.own.cancelled;
        });
      const cancelling =
        own.mayChange && !isOff ? unlessSure(r.own.cancel, r.own.cancelText, r.own.cancelSure, cancel) : nothing;
      return html`<article class="flow">
        <p class="eyebrow">${own.code}</p>
        <h1>${r.own.title}</h1>
        ${stateNote(own.takesPlace, visit)} ${outcome(data)}
        ${isOff ? nothing : standing(data, own, key, cancelling, visit)} ${doorCode(data, own)} ${facts(own, r, visit)}
        ${programme(data, own, key, visit)} ${ownAnswers(data, own, key, visit)} ${own.acceptBy ? nothing : cancelling}
        ${ownData(
          data,
          {
            words: r.own,
            f,
            code: own.code,
            keptUntil: own.keptUntil,
            take: () => exportRegistration(key),
            erase: () => eraseRegistration(key),
          },
          visit,
        )}
      </article>`;
    });
  },
};
