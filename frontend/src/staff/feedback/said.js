import { html, nothing } from "lit-html";
import f from "../../words/staff/feedback-de.js";
import { changeAddress, publicAddress, submissionAddress } from "../addresses.js";
import { runsOf } from "./redactions.js";
import { dayOf } from "./summary.js";

/**
 * @typedef {import("../index.js").StaffVisit} StaffVisit
 * @typedef {import("../../api/submissions.js").StaffSubmission} StaffSubmission
 */

/** Languages that are written from right to left are told by the words themselves. */
const direction = "auto";

/** What came, as it came, with what should be protected marked. @param {StaffSubmission} submission @param {StaffVisit} visit */
export function original({ original: { text, deletedAt, followUp, followUpAt }, suggestions, summary }, visit) {
  if (deletedAt) return html`<p class="gap">${f.said.deleted(dayOf(deletedAt, visit))}</p>`;
  const marked = runsOf(text, suggestions).map(({ words, redaction }) =>
    redaction
      ? html`<mark class="found">${words}<span class="hidden"> (${f.redaction[redaction.kind]})</span></mark>`
      : words,
  );
  return html`<p lang=${summary.language} dir=${direction}><span class="shown-words">${marked}</span></p>
    ${
      followUp
        ? html`<h4>${f.said.followUp(followUpAt ? dayOf(followUpAt, visit) : "")}</h4>
            <p lang=${summary.language} dir=${direction}><span class="shown-words">${followUp}</span></p>`
        : nothing
    }`;
}

/**
 * References of those that were merged with it since it became public: their senders look for them there.
 * @param {StaffSubmission["publicVersion"]} publicVersion
 * @param {StaffSubmission["proposal"]} proposal
 */
export const unmentioned = (publicVersion, { includes = [] }) =>
  publicVersion && !publicVersion.retired ? includes.filter((code) => !publicVersion.includes.includes(code)) : [];

/** What everybody reads of it. @param {StaffSubmission} submission @param {StaffVisit} visit */
function publicSide({ summary, publicVersion, changes, proposal, may }, visit) {
  const { say, s } = visit;
  const underWay = changes.filter(({ subject }) => subject.startsWith("submissions/"));
  const address = publicVersion && publicAddress(`submissions/${publicVersion.code}`);
  const missing = unmentioned(publicVersion, proposal);
  return html`
    ${
      publicVersion
        ? html`<p><strong>${say(publicVersion.title)}</strong></p>
            <p lang=${publicVersion.language} dir=${direction}>
              <span class="shown-words">${publicVersion.text}</span>
            </p>
            ${publicVersion.translation ? html`<p><span class="shown-words">${say(publicVersion.translation)}</span></p>` : nothing}
            ${address ? html`<p><a href=${address}>${f.said.page}</a></p>` : nothing}`
        : html`<p class="gap">${summary.consent === "private" ? f.said.neverPublic : f.said.nothingPublic}</p>`
    }
    ${
      missing.length && !underWay.length
        ? html`<p class="note">
            ${f.said.unmentioned(missing)}
            ${may.includes("proposePublicVersion") ? html`<a href=${submissionAddress(summary.code, "/fassung")}>${f.said.mention}</a>` : nothing}
          </p>`
        : nothing
    }
    ${underWay.map(
      ({ code, state }) =>
        html`<p>
          <a href=${changeAddress(code)}>${f.said.underWay}</a>
          <span class="state state-${state} small">${s.state[state]}</span>
        </p>`,
    )}
  `;
}

/** The original and what is public of it, side by side. @param {StaffSubmission} submission @param {StaffVisit} visit */
export const bothSides = (submission, visit) => html`
  <section aria-labelledby="said">
    <h2 id="said">${f.said.title}</h2>
    <div class="said">
      <div class="said-side">
        <h3>${f.said.original}</h3>
        ${original(submission, visit)}
        ${submission.suggestions.length ? html`<p class="small">${f.said.suggested(submission.suggestions.length)}</p>` : nothing}
        <p class="muted small">${f.said.never}</p>
      </div>
      <div class="said-side">
        <h3>${f.said.public}</h3>
        ${publicSide(submission, visit)}
      </div>
    </div>
  </section>
`;
