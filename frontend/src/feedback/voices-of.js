import { html } from "lit-html";
import { loadVoices } from "../api/feedback.js";
import { loadFeedbackWords } from "../words/feedback/index.js";
import { voiceItem } from "./voice-item.js";
import "../style/feedback.scss";

/** So many of the latest stand on the page of a thing. */
const shown = 3;

/**
 * What was said about a thing, the latest first, and a way to all of it.
 * @param {{ target: string } | { field: string[] }} query which are about it
 * @param {import("../page.js").Visit} visit
 */
export async function voicesOf(query, visit) {
  const [f, found] = await Promise.all([loadFeedbackWords(visit.lang), loadVoices({ ...query, pageSize: shown })]);
  const { totalElements } = found.pagination;
  if (!totalElements) return html`<p class="gap">${visit.w.talk.none}</p>`;
  return html`
    <ul class="plain-list ruled">
      ${found.data.map((voice) => voiceItem(voice, f, visit))}
    </ul>
    <p><a href=${visit.url("voices", "", query)}>${visit.w.talk.all(totalElements)}</a></p>
  `;
}
