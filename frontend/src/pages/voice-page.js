import { html, nothing } from "lit-html";
import { loadVoice } from "../api/feedback.js";
import { breadcrumb } from "../components/breadcrumb.js";
import { factList } from "../components/facts.js";
import { followBox } from "../components/follow-box.js";
import { pageTools } from "../components/page-tools.js";
import { retirement } from "../components/retirement.js";
import { sayLink } from "../components/talk-section.js";
import { chain } from "../feedback/chain.js";
import { namedThings } from "../feedback/named-things.js";
import { loadFeedbackWords } from "../words/feedback/index.js";
import "../style/feedback.scss";

/** @param {import("../page.js").Request} request */
async function load({ code, lang, signal }) {
  const [f, voice] = await Promise.all([loadFeedbackWords(lang), loadVoice(code, signal)]);
  return { f, voice };
}

/** When it was said; of several demands when they were taken up. @param {import("../page.js").Schemas["PublicSubmission"]} voice */
const saidOn = ({ demands: [demand, another], receivedOn }) => (another ? undefined : demand?.heardOn) ?? receivedOn;

/** Where it was demanded, each event once. @param {import("../page.js").Schemas["PublicSubmission"]} voice */
const eventsOf = ({ demands }) => [...new Map(demands.map(({ event }) => [event.code, event])).values()];

/**
 * @typedef {import("../page.js").Visit} Visit
 * @typedef {Awaited<ReturnType<typeof load>>} Data
 */

/** @param {Data} data @param {Visit} visit */
const facts = ({ f, voice }, visit) => {
  const { say, url } = visit;
  const { question, call, includes } = voice;
  const events = eventsOf(voice);
  // Where it was demanded says already what it is about.
  const targets = voice.targets.filter(({ subject }) => !events.some(({ code }) => subject === `events/${code}`));
  return factList([
    [f.voice.question, question ? say(question.title) : ""],
    [f.voice.call, call ? html`<a href=${url("call", call.code)}>${say(call.title)}</a>` : ""],
    [
      f.voice.demanded,
      events.length
        ? html`<ul class="plain-list">
            ${events.map(({ code, title }) => html`<li><a href=${url("event", code)}>${say(title)}</a></li>`)}
          </ul>`
        : "",
    ],
    [f.voice.about, targets.length ? namedThings(targets, visit) : voice.targets.length ? "" : f.voice.wholePlan],
    [f.voice.reference, includes.length ? html`${voice.code}<br />${f.voice.includes(includes)}` : voice.code],
  ]);
};

/** @type {import("../page.js").Page<Data>} */
export default {
  load,
  title: ({ voice }, { plain }) => plain(voice.title),
  description: ({ f, voice }, { plain, w }) =>
    voice.answer
      ? `${plain(voice.title)}: ${f.outcome[voice.answer.outcome]} (${w.when(voice.answer.answeredOn)}).`
      : `${plain(voice.title)}. ${f.voice.notAnswered}`,
  view: (data, visit) => {
    const { f, voice } = data;
    const { w, say, url } = visit;
    const [target] = voice.targets;
    return html`
      ${breadcrumb(
        [
          [w.site.participate, url("participate")],
          [f.voices.title, url("voices")],
        ],
        visit,
      )}
      <article class="flow">
        <h1>${say(voice.title)}</h1>
        ${retirement(voice, visit)} ${chain({ ...voice, receivedOn: saidOn(voice) }, f, visit)} ${facts(data, visit)}
        ${target ? sayLink({ target: target.subject }, visit) : nothing}
        ${followBox(`submissions/${voice.code}`, visit)} ${pageTools(voice, visit)}
      </article>
    `;
  },
};
