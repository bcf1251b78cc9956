import { html } from "lit-html";
import { loadSubmission } from "../../api/submissions.js";
import { loadSubject } from "../../api/staff.js";
import f from "../../words/staff/feedback-de.js";
import { queueAddress, submissionAddress } from "../addresses.js";
import { crumbs } from "../crumbs.js";
import { acceptFirst } from "../feedback/accept-first.js";
import { besideForm } from "../feedback/beside.js";
import { formView } from "../form-view.js";
import submissions from "../forms/submissions.js";
import { partsOf } from "../forms/part.js";
import { editorOf } from "./edit-page.js";

/**
 * @typedef {import("../index.js").StaffVisit} StaffVisit
 * @typedef {import("../../api/staff.js").StaffSubject} StaffSubject
 * @typedef {import("../feedback/beside.js").Beside & { present?: StaffSubject } & import("./edit-page.js").Worked} Data
 */

/** @param {import("../index.js").StaffRequest} request @returns {Promise<Data>} */
async function load({ params: { code }, signal }) {
  const submission = await loadSubmission(code, signal);
  const present = submission.publicVersion ? await loadSubject("submissions", code, signal) : undefined;
  return { submission, templates: [], ...(present ? { present } : {}) };
}

/** A name is public only where its bearer agreed to that. @param {string[]} names @param {Data} data */
const allowed = (names, { submission: { summary } }) =>
  names.filter((name) => name !== "name" || summary.consent === "named");

/** What is called how, as far as it is known. @param {Data} data */
function namesIn({ submission: { summary }, present }) {
  const { targets, call, question, city } = summary;
  return {
    ...Object.fromEntries(targets.map(({ subject, title }) => [subject, title])),
    ...(call ? { [`calls/${call.code}`]: call.title } : {}),
    ...(question ? { [`questions/${question.code}`]: question.title } : {}),
    ...(city ? { [`territories/${city.code}`]: city.title } : {}),
    ...present?.references,
  };
}

/** The public version of what somebody said. @type {import("../index.js").StaffPage<Data>} */
export default {
  load,
  title: ({ submission: { summary } }) => f.version.title(summary.code),
  view: (data, visit) => {
    const { submission, present } = data;
    const { code } = submission.summary;
    const title = f.version.title(code);
    const input = present?.input ?? submission.proposal;
    // Those that have agreed to nothing are not mentioned either.
    const { includes = [], demands = [] } = submission.proposal ?? {};
    const editor = editorOf(
      data,
      {
        form: submissions,
        subject: `submissions/${code}`,
        kind: present ? "edit" : "create",
        input: /** @type {import("../forms/part.js").Input} */ ({
          ...input,
          ...(includes.length ? { includes } : {}),
          ...(demands.length ? { demands } : {}),
        }),
        ...(present ? { inputVersion: present.inputVersion, baseVersion: present.version } : {}),
        editable: allowed(present?.editable ?? partsOf(submissions).map(({ name }) => name), data),
        names: namesIn(data),
        title,
        before: () => acceptFirst("submissions", data),
        goesTo: submissionAddress(code),
      },
      submissionAddress(code, "/fassung"),
      visit,
    );
    return html`
      ${crumbs(
        [
          [f.title, queueAddress()],
          [f.one(code), submissionAddress(code)],
        ],
        visit,
      )}
      <h1>${title}</h1>
      <p class="lead">${f.version.lead} ${submission.may.includes("acceptSubmission") ? f.version.accepts : ""}</p>
      ${besideForm(data, editor, formView(editor))}
    `;
  },
};
