import { html, nothing } from "lit-html";
import { followBox } from "./follow-box.js";
import { latePart } from "./late.js";

/** @typedef {import("../page.js").Visit} Visit */

/** A way to say something about this. @param {import("../routes.js").Query} query @param {Visit} visit @param {string} [words] */
export const sayLink = (query, { w, url, plan }, words = w.talk.say) =>
  plan.feedback
    ? html`<p class="say no-print">
        <a class="kern-btn kern-btn--secondary" href=${url("participate", "", query)}
          ><span class="kern-label">${words}</span></a
        >
        <span class="muted small">${w.talk.sayHint}</span>
      </p>`
    : nothing;

/**
 * What was said about a thing and what was answered, a way to say something, and a way to follow it.
 * @param {string} subject by path
 * @param {Visit} visit
 * @param {{ target: string } | { field: string[] }} [query] which are about it, where others than those that name it are
 */
export function talkSection(subject, visit, query = { target: subject }) {
  if (visit.isPreview) return nothing;
  return html`<section aria-labelledby="talk">
      <h2 id="talk">${visit.w.talk.title}</h2>
      ${latePart(
        {
          name: "voices-of",
          key: `${visit.lang} ${subject} ${visit.plan.version}`,
          load: async () => (await import("../feedback/voices-of.js")).voicesOf(query, visit),
          failed: visit.w.talk.failed,
        },
        visit,
      )}
      ${sayLink({ target: subject }, visit)}
    </section>
    ${followBox(subject, visit)}`;
}
