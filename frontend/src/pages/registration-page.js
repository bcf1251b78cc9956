import { html, nothing } from "lit-html";
import { loadPeriods } from "../api/feedback.js";
import {
  acceptSeat,
  cancelRegistration,
  eraseRegistration,
  exportRegistration,
  loadRegistration,
} from "../api/registrations.js";
import { dayAndHours, stateNote } from "../components/event-state.js";
import { factList } from "../components/facts.js";
import { formatDay, formatTime, precision } from "../format/period.js";
import { capitalised } from "../format/text.js";
import { outcome, ownButton, unlessSure } from "../own/attempt.js";
import { framed, opened, ownData } from "../own/frame.js";
import { seatsOf, tried } from "../registration/own-act.js";
import { ownAnswers } from "../registration/own-answers.js";
import { ownProgramme, withoutFullParts } from "../registration/own-programme.js";
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
 * @property {import("../page.js").Schemas["Seats"]} [seats] how many are free, as far as it is known
 * @property {Record<string, number>} periods how many days what is kept
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
  const [r, f, own, periods] = await Promise.all([
    loadRegistrationWords(lang),
    loadFeedbackWords(lang),
    opened(loadRegistration, signal),
    loadPeriods(signal).catch(() => ({})),
  ]);
  // Without the picture the code in words is enough.
  const [pass, seats] = await Promise.all([own.own && qrCode(own.own.code).catch(() => undefined), seatsOf(own.own)]);
  return { r, f, periods, ...own, ...(pass ? { pass } : {}), ...(seats ? { seats } : {}) };
}

/** @param {OwnRegistration} own @param {Data["r"]} r @param {Visit} visit */
const facts = (own, r, visit) => {
  const { say, url, w, written } = visit;
  const { directions, accessibility, accessibilityNote } = own.takesPlace;
  return factList([
    [
      w.event.one,
      html`<a href=${url("event", own.event.code)}
        >${say(/** @type {import("../page.js").Text} */ (own.event.title))}</a
      >`,
    ],
    [r.own.when, dayAndHours(own.takesPlace, visit)],
    [w.event.where, written(own.takesPlace.place)],
    [w.event.directions, directions ? html`<span class="words">${say(directions)}</span>` : ""],
    [
      w.event.accessibility,
      accessibility.length || accessibilityNote
        ? html`${capitalised(w.list(accessibility.map((code) => w.event.access[code])))}
          ${accessibilityNote ? html`<p class="words">${say(accessibilityNote)}</p>` : nothing}`
        : "",
    ],
    [r.own.online, own.onlineUrl ? html`<a href=${own.onlineUrl} rel="noopener noreferrer">${own.onlineUrl}</a>` : ""],
    [r.own.name, html`<span dir="auto">${own.name}</span>`],
    [r.own.organisation, own.organisation ? html`<span dir="auto">${own.organisation}</span>` : ""],
    [r.own.email, own.email ?? ""],
    [
      r.own.needs,
      own.access.length || own.needs
        ? html`${own.access.length ? html`<p>${capitalised(w.list(own.access.map((code) => w.event.access[code])))}</p>` : nothing}
          ${own.needs ? html`<p class="words" dir="auto">${own.needs}</p>` : nothing}`
        : "",
    ],
  ]);
};

/**
 * How it stands, and what whoever has moved up has to say to that: that they come, or not.
 * @param {Data} data
 * @param {OwnRegistration} own
 * @param {Own} key
 * @param {import("../page.js").Template | typeof nothing} cancelling
 * @param {Visit} visit
 */
function standing(data, own, key, cancelling, visit) {
  const { r } = data;
  const { state, place, acceptBy } = own;
  if (!acceptBy)
    return html`<div class="standing">
      <div>
        <p class="standing-status">${r.own.state[state]}</p>
        ${place ? html`<p>${r.own.place(place)}</p>` : nothing} ${withoutFullParts(data, own, key, visit)}
      </div>
    </div>`;
  const { lang, plan } = visit;
  const accept = () =>
    tried(data, key, visit, async () => {
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

/** For whoever comes. @param {OwnRegistration} own @param {Visit} visit */
const calendar = ({ event, state, acceptBy, takesPlace }, { w, fileLang }) =>
  state === "confirmed" && !acceptBy && takesPlace.state !== "cancelled" && precision(takesPlace.date) === "day"
    ? html`<p class="no-print">
        <a class="kern-btn kern-btn--secondary" href="/api/v1/events/${event.code}.ics?lang=${fileLang}" download
          ><span class="kern-label">${w.event.calendar}</span></a
        >
      </p>`
    : nothing;

/** What it means to stay away. @param {Data} data @param {OwnRegistration} own */
const cancelWords = ({ r, seats }, { state }) =>
  [
    state === "wait-listed" ? r.own.cancelWaiting : seats?.waiting ? r.own.cancelNext : r.own.cancelFree,
    r.own.cancelText,
  ].join(" ");

/** What is shown at the door. @param {Data} data @param {OwnRegistration} own */
const doorCode = ({ r, pass }, { code, state, acceptBy, takesPlace }) =>
  state === "confirmed" && !acceptBy && takesPlace.state !== "cancelled" && takesPlace.mode !== "online"
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
      const isGone = own.state === "cancelled";
      const cancel = () =>
        tried(data, key, visit, async () => {
          data.own = await cancelRegistration(key);
          return r.own.cancelled;
        });
      const cancelling =
        own.mayChange && !isOff ? unlessSure(r.own.cancel, cancelWords(data, own), r.own.cancelSure, cancel) : nothing;
      return html`<article class="flow">
        <p class="eyebrow">${own.code}</p>
        <h1>${r.own.title}</h1>
        ${stateNote(own.takesPlace, visit)} ${outcome(data)}
        ${isOff ? nothing : standing(data, own, key, cancelling, visit)} ${doorCode(data, own)} ${facts(own, r, visit)}
        ${calendar(own, visit)}
        ${isGone ? nothing : html`${ownProgramme(data, own, key, visit)} ${ownAnswers(data, own, key, visit)}`}
        ${own.acceptBy ? nothing : cancelling}
        ${ownData(
          data,
          {
            words: {
              ...r.own,
              keptUntil: (day) => (isGone ? r.own.keptCancelled(day) : r.own.keptUntil(day, data.periods)),
            },
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
