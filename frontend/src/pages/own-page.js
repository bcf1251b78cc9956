import { html, nothing } from "lit-html";
import { erase, exportOwn, followUp, loadOwn, narrowConsent, removeAddress } from "../api/own.js";
import { longestText } from "../feedback/draft.js";
import { lengthOf } from "../format/text.js";
import { namedThings } from "../feedback/named-things.js";
import { spoken } from "../feedback/speaker.js";
import { factList } from "../components/facts.js";
import { formatDay } from "../format/period.js";
import { attempt, outcome, ownButton, unlessSure } from "../own/attempt.js";
import { framed, opened, ownData } from "../own/frame.js";
import { ownAnswer, refusal, standing } from "../own/standing.js";
import { loadFeedbackWords } from "../words/feedback/index.js";
import "../style/feedback.scss";

/**
 * @typedef {import("../page.js").Visit} Visit
 * @typedef {import("../page.js").Schemas["OwnSubmission"]} OwnSubmission
 * @typedef {import("../words/feedback/de.js").FeedbackWords} FeedbackWords
 *
 * @typedef {object} Data
 * @property {FeedbackWords} f
 * @property {import("../api/own.js").Own} [key]
 * @property {OwnSubmission} [own]
 * @property {boolean} [isErased]
 * @property {string} [asking] what is about to be asked back
 * @property {boolean} [isBusy]
 * @property {string[]} [failed]
 * @property {string} [said]
 */

/** @param {import("../page.js").Request} request @returns {Promise<Data>} */
async function load({ lang, signal }) {
  const [f, own] = await Promise.all([loadFeedbackWords(lang), opened(loadOwn, signal)]);
  return { f, ...own };
}

/** @param {Data & { own: OwnSubmission }} data @param {Visit} visit */
const said = ({ f, own }, visit) =>
  html`<h2>${f.own.said}</h2>
    ${spoken(own.text, own.language)}
    ${factList([
      [f.voice.question, own.question ? visit.say(own.question.title) : ""],
      [
        f.voice.call,
        own.call ? html`<a href=${visit.url("call", own.call.code)}>${visit.say(own.call.title)}</a>` : "",
      ],
      [f.voice.about, own.targets.length ? namedThings(own.targets, visit) : f.voice.wholePlan],
      [
        f.form.kind,
        own.name ? html`${f.submitterKind[own.kind]}: <span dir="auto">${own.name}</span>` : f.submitterKind[own.kind],
      ],
      [f.voices.city, own.city ? visit.say(own.city.title) : f.voices.elsewhere],
    ])}`;

/** One question back, after the answer. @param {Data} data @param {OwnSubmission} own @param {import("../api/own.js").Own} key @param {Visit} visit */
function askBack(data, own, key, visit) {
  const { f } = data;
  const day = (/** @type {string} */ at) => formatDay(at, visit.lang, visit.plan.timeZone);
  if (own.followUp)
    return html`<h2>${f.own.followUpSent(day(own.followUp.sentAt))}</h2>
      ${spoken(own.followUp.text, own.language)}`;
  if (!own.mayFollowUp) return nothing;
  const text = data.asking ?? "";
  const left = longestText - lengthOf(text);
  const send = (/** @type {Event} */ event) => {
    event.preventDefault();
    if (!text.trim() || left < 0) {
      data.failed = [text.trim() ? f.wrong.long(longestText) : f.wrong.text];
      visit.redraw();
      document.getElementById("problems")?.focus();
      return;
    }
    attempt(data, f, visit, async () => {
      data.own = await followUp(key, text.trim());
      return f.own.followUpDone;
    });
  };
  return html`<h2>${f.own.followUp}</h2>
    <form class="talk-form" novalidate @submit=${send}>
      <div class="part">
        <label for="ask-back">${f.own.followUpLabel}</label>
        <p class="hint" id="ask-back-hint">${f.own.followUpText}</p>
        <textarea
          class="input"
          id="ask-back"
          rows="5"
          dir="auto"
          lang=${own.language === "und" ? nothing : own.language}
          aria-describedby="ask-back-hint ask-back-left"
          .value=${text}
          @input=${(/** @type {Event} */ event) => {
            data.asking = /** @type {HTMLTextAreaElement} */ (event.target).value;
            visit.redraw();
          }}
        ></textarea>
        <p class="hint ${left < 0 ? "wrong" : ""}" id="ask-back-left">${f.form.left(left)}</p>
      </div>
      <p class="tools">
        <button class="kern-btn kern-btn--primary kern-btn--small" type="submit">
          <span class="kern-label">${f.own.followUpSend}</span>
        </button>
      </p>
    </form>`;
}

/** What is public, and how to take it back. @param {Data} data @param {OwnSubmission} own @param {import("../api/own.js").Own} key @param {Visit} visit */
function publicity(data, own, key, visit) {
  const { f } = data;
  const words = f.own.narrow;
  const narrow = (/** @type {"unnamed" | "private"} */ consent) =>
    attempt(data, f, visit, async () => {
      data.own = await narrowConsent(key, consent);
      return words[`${consent}Done`];
    });
  // What was declined stays as it is: nobody publishes it.
  if (own.state === "declined" && !own.public)
    return html`<h2>${f.own.publicity}</h2>
      <p>${f.own.privateStays}</p>`;
  return html`<h2>${f.own.publicity}</h2>
    <p>
      ${f.own.consent[own.consent]}
      ${
        own.public
          ? html`<a href=${visit.url("voice", own.code)}
              >${f.own.isPublic(formatDay(own.public.publishedAt, visit.lang, visit.plan.timeZone))}</a
            >`
          : own.consent === "private"
            ? f.own.privateStays
            : f.own.notPublic
      }
    </p>
    ${
      own.consent === "named"
        ? unlessSure(words.unnamed, words.unnamedText, words.unnamedSure, () => narrow("unnamed"))
        : nothing
    }
    ${
      own.consent === "private"
        ? nothing
        : unlessSure(words.private, words.privateText, words.privateSure, () => narrow("private"))
    }`;
}

/** @param {Data} data @param {OwnSubmission} own @param {import("../api/own.js").Own} key @param {Visit} visit */
function address(data, own, key, visit) {
  const { f } = data;
  const { state, shown = "" } = own.address;
  const remove = () =>
    attempt(data, f, visit, async () => {
      await removeAddress(key);
      data.own = { ...own, address: { state: "none" } };
      return f.own.addressRemoved;
    });
  const used = own.next.step !== "nothing" ? f.own.addressUsed : own.mayFollowUp ? f.own.addressUsedAgain : nothing;
  return html`<h2>${f.own.address}</h2>
    ${
      state === "none"
        ? html`<p>${f.own.addressNone}</p>`
        : html`<p>
              ${state === "confirmed" ? f.own.addressConfirmed(shown) : f.own.addressWaiting(shown)}
              ${state === "confirmed" ? used : nothing}
            </p>
            <p>${ownButton(f.own.addressRemove, remove)}</p>`
    }`;
}

/** @type {import("../page.js").Page<Data>} */
export default {
  load,
  title: ({ f }) => f.own.title,
  view: (data, visit) => {
    const { f } = data;
    return framed(
      data,
      f.own,
      (own, key) =>
        html`<article class="flow">
          <p class="eyebrow">
            ${own.code} · ${f.own.received(formatDay(own.receivedAt, visit.lang, visit.plan.timeZone))}
          </p>
          <h1>${f.own.title}</h1>
          ${outcome(data)} ${standing(own, f, visit)} ${refusal(own, f, visit)} ${ownAnswer(own, f, visit)}
          ${askBack(data, own, key, visit)} ${said({ ...data, own }, visit)} ${publicity(data, own, key, visit)}
          ${address(data, own, key, visit)}
          ${ownData(
            data,
            {
              words: f.own,
              f,
              code: own.code,
              keptUntil: own.keptUntil,
              take: () => exportOwn(key),
              erase: () => erase(key),
            },
            visit,
          )}
        </article>`,
    );
  },
};
