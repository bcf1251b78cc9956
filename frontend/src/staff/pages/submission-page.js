import { html, nothing } from "lit-html";
import { Refused } from "../../api/client.js";
import { loadDuplicates, loadSubmission, lookAtContact } from "../../api/submissions.js";
import { numbersIn } from "../../format/intl.js";
import { changeWords } from "../../words/staff/de.js";
import f from "../../words/staff/feedback-de.js";
import { actDetails, nobodyHere } from "../act-item.js";
import { queueAddress, submissionAddress } from "../addresses.js";
import { attempt, refusal } from "../attempt.js";
import { changeItem } from "../change-item.js";
import { crumbs } from "../crumbs.js";
import { acts } from "../feedback/acts.js";
import { bothSides } from "../feedback/said.js";
import { cityOf, dayOf, dueOf, senderOf, stateOf, targetsOf } from "../feedback/summary.js";

/**
 * @typedef {import("../index.js").StaffVisit} StaffVisit
 * @typedef {import("../../api/client.js").Schemas} Schemas
 * @typedef {import("../feedback/acts.js").Data & { duplicates?: Schemas["LikelyDuplicates"]["data"], contact?: Schemas["SubmitterContact"] }} Data
 */

/** @param {import("../index.js").StaffRequest} request @returns {Promise<Data>} */
async function load({ params: { code }, me, signal }) {
  const { may } = await me;
  const [submission, duplicates] = await Promise.all([
    loadSubmission(code, signal),
    may.includes("likelyDuplicates")
      ? loadDuplicates(code, signal).catch((error) => {
          // One that was merged or emptied has none.
          if (error instanceof Refused) return undefined;
          throw error;
        })
      : undefined,
  ]);
  return { submission, ...(duplicates ? { duplicates: duplicates.data } : {}) };
}

/** Who, when, about what, and how far. @param {Data} data @param {StaffVisit} visit */
function facts({ submission }, visit) {
  const { summary, declined, merged } = submission;
  const { plain, say, s } = visit;
  const { call, question, claimedBy, office, state } = summary;
  const isLookedAt = state !== "received" && state !== "in-moderation";
  const link = (/** @type {string} */ code) => html`<a href=${submissionAddress(code)}>${code}</a>`;
  /** @type {[string, unknown][]} */
  const rows = [
    [f.facts.from, `${senderOf(summary)}, ${cityOf(summary, visit)}`],
    [f.facts.received, dayOf(summary.receivedAt, visit)],
    [f.facts.consent, f.consent[summary.consent]],
    [f.facts.call, call && say(call.title)],
    [f.facts.question, question && say(question.title)],
    [f.facts.targets, targetsOf(summary, visit)],
    [f.facts.language, summary.language === visit.lang ? undefined : s.language(summary.language)],
    [f.facts.claimedBy, claimedBy?.name],
    [f.facts.office, office && plain(office.title)],
    [isLookedAt ? f.facts.due : f.facts.lookBy, summary.due && dueOf(summary, visit)],
    [
      f.facts.declined,
      declined && html`${plain(declined.rule.title)} <span class="shown-words">„${declined.sentence}“</span>`,
    ],
    [
      f.facts.merged,
      summary.mergedInto
        ? link(summary.mergedInto)
        : merged.length
          ? merged.map((code) => html`${link(code)} `)
          : undefined,
    ],
  ];
  return html`<dl class="facts facts-dense">
    ${rows
      .filter(([, words]) => words)
      .map(
        ([name, words]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${words}</dd>
          </div>`,
      )}
  </dl>`;
}

/** @param {Data} data @param {StaffVisit} visit */
function contact(data, visit) {
  const { submission, contact } = data;
  if (!submission.may.includes("submitterContact")) return nothing;
  const look = () =>
    attempt(data, visit, async () => {
      data.contact = await lookAtContact(submission.summary.code);
      return "contact";
    });
  return html`<section aria-labelledby="contact">
    <h2 id="contact" tabindex="-1">${f.contact.title}</h2>
    ${
      contact
        ? html`<dl class="facts facts-dense">
            <div>
              <dt>${f.contact.name}</dt>
              <dd>${contact.name ?? html`<span class="gap">${f.contact.noName}</span>`}</dd>
            </div>
            <div>
              <dt>${f.contact.mail}</dt>
              <dd>
                ${contact.email ? html`${contact.email} <span class="muted">(${f.contact.state[contact.address]})</span>` : html`<span class="gap">${f.contact.none}</span>`}
              </dd>
            </div>
          </dl>`
        : html`<p class="muted">${f.contact.text}</p>
            <p>
              <button type="button" class="kern-btn kern-btn--secondary kern-btn--small" @click=${look}>
                <span class="kern-label">${f.contact.show}</span>
              </button>
            </p>`
    }
  </section>`;
}

/** Others that say nearly the same. @param {Data} data */
function duplicates({ duplicates, submission }) {
  if (!duplicates) return nothing;
  const mayMerge = submission.may.includes("mergeSubmission");
  return html`<section aria-labelledby="duplicates">
    <h2 id="duplicates">${f.duplicates.title}</h2>
    ${
      duplicates.length
        ? html`<ul class="plain-list ruled">
            ${duplicates.map(
              ({ likeness, submission: other }) =>
                html`<li class="change-item">
                  <a href=${submissionAddress(other.code)}>${other.code}</a> ${stateOf(other)}
                  <span class="muted small"
                    >${f.duplicates.like(numbersIn("de", { style: "percent" }).format(likeness))}</span
                  >
                  <p lang=${other.language} dir="auto">${other.excerpt}</p>
                  ${
                    mayMerge
                      ? html`<p class="small">
                          <a
                            href=${`${submissionAddress(submission.summary.code, "/zusammenlegen")}?into=${other.code}`}
                            >${f.duplicates.merge}<span class="hidden">: ${other.code}</span></a
                          >
                        </p>`
                      : nothing
                  }
                </li>`,
            )}
          </ul>`
        : html`<p class="gap">${f.duplicates.none}</p>`
    }
  </section>`;
}

/** The answer to one that is not public. @param {Data} data @param {StaffVisit} visit */
function privateAnswer({ submission: { privateAnswer } }, visit) {
  if (!privateAnswer) return nothing;
  const { outcome, text, sentAt } = privateAnswer;
  return html`<section aria-labelledby="private-answer">
    <h2 id="private-answer">${f.privateAnswer.shown}</h2>
    <p><strong>${changeWords.value.outcome[outcome]}</strong></p>
    <p><span class="shown-words">${text}</span></p>
    <p class="muted small">${sentAt ? f.privateAnswer.sent(dayOf(sentAt, visit)) : f.privateAnswer.notSent}</p>
  </section>`;
}

/** The answer that everybody can read. @param {Data} data @param {StaffVisit} visit */
function publicAnswer({ submission: { publicVersion } }, { say, plain, w }) {
  const answer = publicVersion?.answer;
  if (!answer) return nothing;
  return html`<section aria-labelledby="answer">
    <h2 id="answer">${f.answer.shown}</h2>
    <p>
      <strong>${changeWords.value.outcome[answer.outcome]}</strong>
      <span class="muted small"
        >${[answer.office && plain(answer.office.title), w.when(answer.answeredOn)].filter(Boolean).join(", ")}</span
      >
    </p>
    <p><span class="shown-words">${say(answer.text)}</span></p>
    ${
      answer.consequences.length
        ? html`<ul>
            ${answer.consequences.map(
              ({ kind, title, links }) =>
                html`<li>
                  ${changeWords.value.consequenceKind[kind]}:
                  <a href=${links.web ?? links.self}>${title ? say(title) : changeWords.value.consequenceKind[kind]}</a>
                </li>`,
            )}
          </ul>`
        : nothing
    }
  </section>`;
}

/** What was done with it. @param {Data} data @param {StaffVisit} visit */
const steps = ({ submission: { steps } }, visit) => html`
  <section aria-labelledby="steps">
    <h2 id="steps">${f.steps.title}</h2>
    <ol class="plain-list ruled acts">
      ${steps.map(
        (act) =>
          html`<li>
            <p><strong>${visit.s.log.verb[act.verb] ?? act.verb}</strong></p>
            <p class="muted small">${visit.dayAndTime(act.at)}, ${nobodyHere(act, visit) ?? act.actor.name}</p>
            ${actDetails(act, visit)}
          </li>`,
      )}
    </ol>
  </section>
`;

/** One submission: what was said, what is public of it, and what is to be done. @type {import("../index.js").StaffPage<Data>} */
export default {
  load,
  title: ({ submission: { summary } }) => f.one(summary.code),
  view: (data, visit) => {
    const { summary, changes } = data.submission;
    return html`
      ${crumbs([[f.title, queueAddress()]], visit)}
      <h1>${f.one(summary.code)}</h1>
      <p>${stateOf(summary)}</p>
      ${refusal(data, visit)} ${acts(data, visit)} ${bothSides(data.submission, visit)} ${publicAnswer(data, visit)}
      ${privateAnswer(data, visit)} ${facts(data, visit)}
      ${
        changes.length
          ? html`<h2>${f.steps.changes}</h2>
              <ul class="plain-list ruled">
                ${changes.map((change) => html`<li>${changeItem(change, visit)}</li>`)}
              </ul>`
          : nothing
      }
      ${duplicates(data)} ${contact(data, visit)} ${steps(data, visit)}
    `;
  },
};
