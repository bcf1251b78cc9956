import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { Refused } from "../../api/client.js";
import { loadSubmission, loadTemplates } from "../../api/submissions.js";
import f from "../../words/staff/feedback-de.js";
import { submissionAddress } from "../addresses.js";
import { announce } from "../controls/box.js";
import { findingsOf, isLeft, left, runsOf, taken } from "./redactions.js";
import { original } from "./said.js";
import { senderOf } from "./summary.js";
import { templatePicker } from "./template-picker.js";

/**
 * @typedef {import("../editor.js").Editor} Editor
 * @typedef {import("../index.js").StaffVisit} StaffVisit
 * @typedef {import("../../api/submissions.js").StaffSubmission} StaffSubmission
 * @typedef {{ submission: StaffSubmission, lost?: boolean } & import("./template-picker.js").Templates} Beside
 */

/** Whether what is said stands beside a form of this kind. @param {string} kind */
export const isFeedback = (kind) => kind === "submissions" || kind === "answers";

/**
 * What stands beside the public version of a submission, or beside the answer to it.
 * @param {string} kind
 * @param {string} code
 * @param {AbortSignal} signal
 * @returns {Promise<Beside | undefined>}
 */
export async function loadBeside(kind, code, signal) {
  if (!isFeedback(kind)) return undefined;
  const [submission, templates] = await Promise.all([
    loadSubmission(code, signal),
    kind === "answers" ? loadTemplates(signal) : { data: [] },
  ]);
  return { submission, templates: templates.data };
}

/** The same for whoever may not see it all: then nothing. @param {string} subject @param {AbortSignal} signal */
export async function loadSaid(subject, signal) {
  const [kind = "", code = ""] = subject.split("/");
  if (!isFeedback(kind)) return undefined;
  return loadSubmission(code, signal).catch((error) => {
    if (error instanceof Refused && (error.status === 403 || error.status === 404)) return undefined;
    throw error;
  });
}

/** What was found, each of which is protected or left as it is. @param {Beside} beside @param {Editor} editor */
function redactions(beside, editor) {
  const { original, suggestions, proposal } = beside.submission;
  const findings = findingsOf(runsOf(original.text, suggestions), proposal.text ?? "");
  if (!findings.length) return html`<p class="muted small">${f.redactions.none}</p>`;
  const text = String(editor.input.text ?? "");
  /** @param {import("./redactions.js").Finding} finding */
  const toggle = (finding) => {
    const next = isLeft(text, finding) ? taken(text, finding) : left(text, finding, findings);
    beside.lost = next === undefined;
    if (next !== undefined) {
      editor.input.text = next;
      editor.touch();
      announce(isLeft(next, finding) ? f.redactions.left(finding.words) : f.redactions.taken(finding.words));
    }
    editor.redraw();
    if (beside.lost) document.getElementById("f-input-text")?.focus();
  };
  return html`<fieldset class="part">
    <legend>${f.redactions.title}</legend>
    <p class="hint">${f.redactions.lead}</p>
    ${findings.map(
      (finding) =>
        html`<label class="choice">
          <input type="checkbox" .checked=${live(!isLeft(text, finding))} @change=${() => toggle(finding)} />
          <span
            >${f.redaction[finding.kind]}: ${finding.words}<span class="muted"
              >${f.redactions.places(finding.places.length)}</span
            ></span
          >
        </label>`,
    )}
    ${beside.lost ? html`<p class="wrong" role="alert">${f.redactions.lost}</p>` : nothing}
  </fieldset>`;
}

/** @param {StaffSubmission} submission @param {StaffVisit} visit */
function said(submission, visit) {
  const { summary } = submission;
  return html`<h2 id="said">${f.said.original}</h2>
    <p class="muted small">
      <a href=${submissionAddress(summary.code)}>${f.one(summary.code)}</a>, ${senderOf(summary)}.
      ${f.consent[summary.consent]}.
    </p>
    ${original(submission, visit)}`;
}

/** A form with what it is about beside it. @param {Beside} beside @param {Editor} editor @param {unknown} form @param {boolean} [oneLanguage] */
export const besideForm = (beside, editor, form, oneLanguage = false) => html`
  <div class="said-and-form">
    <section class="form-said-side" tabindex="0" aria-labelledby="said">
      ${said(beside.submission, editor.visit)}
      ${editor.form.kind === "submissions" ? redactions(beside, editor) : nothing}
    </section>
    <div class="form-side">
      ${editor.form.kind === "submissions" ? nothing : templatePicker(beside, editor, oneLanguage)} ${form}
    </div>
  </div>
`;
