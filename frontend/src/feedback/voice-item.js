import { html, nothing } from "lit-html";
import { byline, officeWords, outcomeWords, spoken } from "./speaker.js";

/**
 * @typedef {import("../page.js").Visit} Visit
 * @typedef {import("../page.js").Schemas["PublicSubmission"]} Voice
 * @typedef {import("../words/feedback/de.js").FeedbackWords} FeedbackWords
 */

/** As much of a text as a list shows. */
const shown = 280;

/** Cut where a word ends. @param {string} text */
export function beginning(text) {
  if (text.length <= shown) return text;
  const cut = text.lastIndexOf(" ", shown);
  // Never between the two halves of a sign.
  const end = cut > shown / 2 ? cut : text.codePointAt(shown - 1) === text.charCodeAt(shown - 1) ? shown : shown - 1;
  return `${text.slice(0, end)} …`;
}

/** What was said, in a list, and what was answered. @param {Voice} voice @param {FeedbackWords} f @param {Visit} visit @param {"h2" | "h3"} [level] */
export function voiceItem(voice, f, visit, level = "h3") {
  const { w, say, url, plain, lang } = visit;
  const { code, title, text, language, answer } = voice;
  const link = html`<a href=${url("voice", code)}>${say(title)}</a>`;
  return html`<li class="voice-item">
    <p class="eyebrow">${byline(voice, f, visit)}</p>
    ${level === "h2" ? html`<h2>${link}</h2>` : html`<h3>${link}</h3>`}
    ${spoken(beginning(text), language, "spoken-short")}
    ${
      answer
        ? html`<p class="answered">
            ${outcomeWords(answer.outcome, f, w)}
            <span lang=${answer.text[lang] ? nothing : (Object.keys(answer.text)[0] ?? nothing)}
              >${beginning(plain(answer.text))}</span
            >
            <span class="muted">(${officeWords(answer.office, f, visit)}, ${w.when(answer.answeredOn)})</span>
          </p>`
        : html`<p class="gap">${f.voice.notAnswered}</p>`
    }
  </li>`;
}
