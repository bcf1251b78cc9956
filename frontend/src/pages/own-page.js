import { html, nothing } from "lit-html";
import { Refused } from "../api/client.js";
import { erase, exportOwn, followUp, loadOwn, narrowConsent, removeAddress } from "../api/own.js";
import { longestText } from "../feedback/draft.js";
import { lengthOf } from "../format/text.js";
import { namedThings } from "../feedback/named-things.js";
import { spoken } from "../feedback/speaker.js";
import { factList } from "../components/facts.js";
import { formatDay } from "../format/period.js";
import { attempt, outcome, ownButton, unlessSure } from "../own/attempt.js";
import { download } from "../own/download.js";
import { dropSecret, heedNewLink, ownIn } from "../own/secret.js";
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
  heedNewLink(signal);
  const key = ownIn(location.hash);
  const f = await loadFeedbackWords(lang);
  if (!key) return { f };
  try {
    return { f, key, own: await loadOwn(key, signal) };
  } catch (error) {
    if (error instanceof Refused && error.status === 404) return { f, key };
    throw error;
  }
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

/** @param {Data} data @param {OwnSubmission} own @param {import("../api/own.js").Own} key @param {Visit} visit */
function ownData(data, own, key, visit) {
  const { f } = data;
  const take = () =>
    attempt(data, f, visit, async () => {
      download(await exportOwn(key), `${own.code}.json`);
      return f.own.exported;
    });
  const eraseAll = () =>
    attempt(data, f, visit, async () => {
      await erase(key);
      data.isErased = true;
      dropSecret();
      return "";
    });
  return html`<h2>${f.own.data}</h2>
    ${own.keptUntil ? html`<p>${f.own.keptUntil(visit.w.when(own.keptUntil))}</p>` : nothing}
    <p class="tools">${ownButton(f.own.export, take)}</p>
    ${unlessSure(f.own.erase, f.own.eraseText, f.own.eraseSure, eraseAll)}
    <p class="muted small">${f.own.bookmark}</p>`;
}

/** @param {string} title @param {string} text */
const alone = (title, text) =>
  html`<div class="flow">
    <h1>${title}</h1>
    <p class="lead" id="outcome" tabindex="-1">${text}</p>
  </div>`;

/** @type {import("../page.js").Page<Data>} */
export default {
  load,
  title: ({ f }) => f.own.title,
  view: (data, visit) => {
    const { f, key, own } = data;
    if (data.isErased) return alone(f.own.erased, f.own.erasedText);
    if (!key) return alone(f.own.noLink, f.own.noLinkText);
    if (!own) return alone(f.own.unknown, f.own.unknownText);
    return html`<article class="flow">
      <p class="eyebrow">${own.code} · ${f.own.received(formatDay(own.receivedAt, visit.lang, visit.plan.timeZone))}</p>
      <h1>${f.own.title}</h1>
      ${outcome(data)} ${standing(own, f, visit)} ${refusal(own, f, visit)} ${ownAnswer(own, f, visit)}
      ${askBack(data, own, key, visit)} ${said({ ...data, own }, visit)} ${publicity(data, own, key, visit)}
      ${address(data, own, key, visit)} ${ownData(data, own, key, visit)}
    </article>`;
  },
};
