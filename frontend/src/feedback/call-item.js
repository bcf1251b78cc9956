import { html, nothing } from "lit-html";

/**
 * @typedef {import("../page.js").Visit} Visit
 * @typedef {import("../page.js").Schemas["Call"]} Call
 * @typedef {import("../words/feedback/de.js").FeedbackWords} FeedbackWords
 */

/** From when until when it is open. @param {Call} call @param {FeedbackWords} f @param {import("../page.js").Words} w */
export function openDays({ standing, state, opens = "", closes = "" }, f, w) {
  if (standing) return f.calls.always;
  if (state === "open") return f.calls.until(w.when(closes));
  return state === "coming" ? f.calls.from(w.when(opens)) : f.calls.over(w.when(opens), w.when(closes));
}

/** A call in a list. @param {Call} call @param {FeedbackWords} f @param {Visit} visit @param {"h2" | "h3"} level */
export function callItem(call, f, visit, level) {
  const { w, say, url } = visit;
  const link = html`<a href=${url("call", call.code)}>${say(call.title)}</a>`;
  return html`<li class="voice-item">
    <p class="eyebrow">${openDays(call, f, w)}</p>
    ${level === "h2" ? html`<h2>${link}</h2>` : html`<h3>${link}</h3>`}
    ${call.text && !call.standing ? html`<p>${say(call.text)}</p>` : nothing}
    <p class="muted">${call.submissions ? f.calls.voices(call.submissions) : f.calls.noVoices}</p>
  </li>`;
}
