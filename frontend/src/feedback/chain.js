import { html, nothing } from "lit-html";
import { capitalised } from "../format/text.js";
import { addressOfSubject } from "../subjects.js";
import { byline, officeWords, outcomeWords, spoken } from "./speaker.js";

/**
 * @typedef {import("../page.js").Visit} Visit
 * @typedef {import("../page.js").Schemas} Schemas
 * @typedef {import("../words/feedback/de.js").FeedbackWords} FeedbackWords
 */

/** Where a change, an event or a need is read about. @param {Schemas["Consequence"]} consequence @param {Visit} visit */
const addressOf = ({ subject, links }, visit) =>
  (subject && addressOfSubject(subject, visit)) || (links.web && new URL(links.web).pathname) || "";

/** One thing that followed: what, when, and where it stands. @param {Schemas["Consequence"]} consequence @param {FeedbackWords} f @param {Visit} visit */
export function consequenceItem(consequence, f, visit) {
  const { w, say } = visit;
  const { kind, change, title, on, note } = consequence;
  const address = addressOf(consequence, visit);
  const words = title ? say(title) : change ? f.voice.change(change) : f.consequenceKind[kind];
  return html`<li>
    ${on ? html`<time datetime=${on}>${w.when(on)}</time>` : nothing}
    <span class="muted">${capitalised(f.consequenceKind[kind])}:</span>
    ${address ? html`<a href=${address}>${words}</a>` : words}${note ? html`<br />${say(note)}` : nothing}
  </li>`;
}

/** What the administration answered. @param {Schemas["PublicAnswer"] | Schemas["OwnAnswer"]} answer @param {FeedbackWords} f @param {Visit} visit */
export const answerWords = (answer, f, visit) => html`
  <p>${outcomeWords(answer.outcome, f, visit.w)}</p>
  <p class="spoken">${visit.say(answer.text)}</p>
`;

/** Who answered, and when. @param {{ answeredOn: string, office?: Schemas["OrganisationReference"] }} answer @param {FeedbackWords} f @param {Visit} visit */
export const answeredBy = ({ answeredOn, office }, f, visit) =>
  html`<time datetime=${answeredOn}>${visit.w.when(answeredOn)}</time> · ${officeWords(office, f, visit)}`;

/** Translations of what was said. @param {Schemas["PublicSubmission"]} voice @param {FeedbackWords} f @param {Visit} visit */
const translations = ({ translation, language }, f, { lang: shown }) =>
  Object.entries(translation ?? {})
    .filter(([lang]) => lang !== language)
    .map(
      ([lang, words]) =>
        html`<p class="muted small translated">
            ${f.voice.translation} (${new Intl.DisplayNames([shown], { type: "language" }).of(lang)})
          </p>
          ${spoken(words, lang)}`,
    );

/** Said, answered, changed: what came of it, with days and links. @param {Schemas["PublicSubmission"]} voice @param {FeedbackWords} f @param {Visit} visit */
export const chain = (voice, f, visit) => {
  const { answer } = voice;
  return html`<ol class="path chain">
    <li>
      <h2>${f.voice.said}</h2>
      <p class="muted">${byline(voice, f, visit)}</p>
      ${spoken(voice.text, voice.language)} ${translations(voice, f, visit)}
      <p class="muted small">${f.voice.redacted}</p>
    </li>
    <li class=${answer ? "" : "to-come"}>
      <h2>${f.voice.answered}</h2>
      ${
        answer
          ? html`<p class="muted">${answeredBy(answer, f, visit)}</p>
              ${answerWords(answer, f, visit)}`
          : html`<p class="gap">${f.voice.notAnswered}</p>`
      }
    </li>
    <li class=${answer?.consequences.length ? "" : "to-come"}>
      <h2>${f.voice.changed}</h2>
      ${
        answer?.consequences.length
          ? html`<ul class="plain-list">
              ${answer.consequences.map((each) => consequenceItem(each, f, visit))}
            </ul>`
          : html`<p class="gap">${f.voice.nothingChanged}</p>`
      }
    </li>
  </ol>`;
};
