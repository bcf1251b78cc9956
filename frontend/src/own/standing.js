import { html, nothing } from "lit-html";
import { organisationLink } from "../components/organisation-link.js";
import { answeredBy, answerWords, consequenceItem } from "../feedback/chain.js";

/**
 * @typedef {import("../page.js").Visit} Visit
 * @typedef {import("../page.js").Schemas["OwnSubmission"]} OwnSubmission
 * @typedef {import("../words/feedback/de.js").FeedbackWords} FeedbackWords
 */

/** How it stands and what comes next, by when and from whom. @param {OwnSubmission} own @param {FeedbackWords} f @param {Visit} visit */
export function standing({ state, next, merged, followUp }, f, visit) {
  const { w } = visit;
  const by = next.by ? w.when(next.by) : "";
  // Whoever has asked back wants to know how that stands, not what was said first.
  const isAsked = followUp && next.step !== "nothing";
  const words = isAsked ? f.own.asked : f.own.next;
  return html`<div class="standing">
    <div>
      <p class="standing-status">${isAsked ? f.own.asked.state : f.own.state[state]}</p>
      <p>${next.step === "nothing" ? f.own.next.nothing : words[next.step](by)}</p>
      ${next.office ? html`<p>${f.own.next.answerBy} ${organisationLink(next.office, visit)}</p>` : nothing}
      ${merged ? html`<p>${f.own.merged(merged)}</p>` : nothing}
    </div>
  </div>`;
}

/** Why it was not taken. @param {OwnSubmission} own @param {FeedbackWords} f @param {Visit} visit */
export const refusal = ({ declined }, f, { say, written }) =>
  declined
    ? html`<h2>${f.own.declined}</h2>
        <p>${say(declined.rule.title)}</p>
        <p class="spoken">${written(declined.sentence)}</p>`
    : nothing;

/** @param {OwnSubmission} own @param {FeedbackWords} f @param {Visit} visit */
export const ownAnswer = ({ answer }, f, visit) =>
  answer
    ? html`<h2>${f.own.answer}</h2>
        <p class="muted">${answeredBy(answer, f, visit)}</p>
        ${answerWords(answer, f, visit)}
        ${
          answer.consequences.length
            ? html`<h3 class="small-heading">${f.voice.changed}</h3>
                <ul class="plain-list">
                  ${answer.consequences.map((each) => consequenceItem(each, f, visit))}
                </ul>`
            : nothing
        }
        <p class="muted small">${answer.public ? f.own.answerPublic : f.own.answerPrivate}</p>`
    : nothing;
