import { html, nothing } from "lit-html";

/**
 * @typedef {import("../page.js").Visit} Visit
 * @typedef {import("../page.js").Schemas["PublicSubmission"]} Voice
 * @typedef {import("../words/feedback/de.js").FeedbackWords} FeedbackWords
 */

/** Who said it: an organisation by its name, where it agreed to that; anybody else by what they are. @param {Pick<Voice, "kind" | "name">} voice @param {FeedbackWords} f */
export const speaker = ({ kind, name }, f) => (name ? html`<span dir="auto">${name}</span>` : f.voice[kind]);

/** When, who and where, in one line. @param {Voice} voice @param {FeedbackWords} f @param {Visit} visit */
export const byline = (voice, f, { w, say }) =>
  html`<time datetime=${voice.receivedOn}>${w.when(voice.receivedOn)}</time> · ${speaker(voice, f)}
    ${voice.kind === "event" ? "" : html`· ${voice.city ? say(voice.city.title) : f.voices.elsewhere}`}`;

/**
 * The words of somebody, in their language and in its direction.
 * @param {string} text
 * @param {string} language
 * @param {string} [name] class
 */
export const spoken = (text, language, name = "spoken") =>
  html`<blockquote class=${name} lang=${language === "und" ? nothing : language} dir="auto">${text}</blockquote>`;

/** What came of it, as a word that stands out. @param {string} outcome @param {FeedbackWords} f @param {import("../page.js").Words} w */
export const outcomeWords = (outcome, f, w) =>
  html`<strong>${w.sentence(f.outcome[/** @type {"later"} */ (outcome)] ?? outcome)}</strong>`;

/** Who answered: the office as it was called then. @param {import("../page.js").Schemas["OrganisationReference"] | undefined} office @param {FeedbackWords} f @param {Visit} visit */
export const officeWords = (office, f, { say, url }) =>
  office ? html`<a href=${url("organisation", office.code)}>${say(office.title)}</a>` : f.voice.office;
