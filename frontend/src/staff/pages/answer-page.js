import { html, nothing } from "lit-html";
import { draftPrivateAnswer, loadSubmission, loadTemplates, sendPrivateAnswer } from "../../api/submissions.js";
import { loadSubject } from "../../api/staff.js";
import f from "../../words/staff/feedback-de.js";
import { queueAddress, submissionAddress } from "../addresses.js";
import { crumbs } from "../crumbs.js";
import { besideForm } from "../feedback/beside.js";
import { privateAnswer } from "../feedback/forms.js";
import { Task, backTo, taskView } from "../feedback/task.js";
import { formView } from "../form-view.js";
import answers from "../forms/answers.js";
import { editorOf } from "./edit-page.js";

/**
 * @typedef {import("../index.js").StaffVisit} StaffVisit
 * @typedef {import("../../api/staff.js").StaffSubject} StaffSubject
 * @typedef {import("../feedback/beside.js").Beside & { present?: StaffSubject, task?: Task } & import("./edit-page.js").Worked} Data
 */

/** @param {import("../index.js").StaffRequest} request @returns {Promise<Data>} */
async function load({ params: { code }, signal }) {
  const [submission, templates] = await Promise.all([loadSubmission(code, signal), loadTemplates(signal)]);
  const present = submission.publicVersion?.answer ? await loadSubject("answers", code, signal) : undefined;
  return { submission, templates: templates.data, ...(present ? { present } : {}) };
}

/** @param {Data} data */
const isPrivate = ({ submission: { summary } }) => summary.consent === "private";

/** @param {Data} data */
const titleOf = (data) => (isPrivate(data) ? f.privateAnswer : f.answer).title(data.submission.summary.code);

/** The answer that everybody will read. @param {Data} data @param {StaffVisit} visit */
function publicForm(data, visit) {
  const { submission, present } = data;
  const { code, office } = submission.summary;
  const editor = editorOf(
    data,
    {
      form: answers,
      subject: `answers/${code}`,
      kind: present ? "edit" : "create",
      input: /** @type {import("../forms/part.js").Input} */ (
        present?.input ?? (office ? { office: office.code } : {})
      ),
      ...(present
        ? { inputVersion: present.inputVersion, baseVersion: present.version, editable: present.editable }
        : {}),
      names: { ...(office ? { [`organisations/${office.code}`]: office.title } : {}), ...present?.references },
      title: titleOf(data),
      goesTo: submissionAddress(code),
    },
    submissionAddress(code, "/antwort"),
    visit,
  );
  return html`${submission.publicVersion ? nothing : html`<p class="note">${f.acts.notPublicYet}</p>`}
  ${besideForm(data, editor, formView(editor))}`;
}

const dialog = () => /** @type {HTMLDialogElement | null} */ (document.getElementById("send-answer"));

/** The answer that its sender alone will read. @param {Data} data @param {StaffVisit} visit */
function privateForm(data, visit) {
  const { summary, privateAnswer: known, may } = data.submission;
  const { code } = summary;
  data.task ??= new Task(
    {
      form: privateAnswer,
      input: known && !known.sentAt ? { outcome: known.outcome, text: known.text } : {},
      title: titleOf(data),
      address: submissionAddress(code, "/antwort"),
    },
    visit,
  );
  const { task } = data;
  const draft = async (/** @type {any} */ input) => {
    data.submission = await draftPrivateAnswer(data.submission.summary, input);
  };
  const save = () => void task.send(draft, () => backTo(code, f.privateAnswer.saved, visit));
  const send = () => {
    dialog()?.close();
    void task.send(
      async (input) => {
        await draft(input);
        await sendPrivateAnswer(data.submission.summary);
      },
      () => backTo(code, f.privateAnswer.done, visit),
    );
  };
  const maySend = may.includes("sendPrivateAnswer") || visit.can("sendPrivateAnswer");
  const button = (/** @type {string} */ words, /** @type {string} */ look, /** @type {() => void} */ act) =>
    html`<button type="button" class="kern-btn kern-btn--${look} kern-btn--small" @click=${act}>
      <span class="kern-label">${words}</span>
    </button>`;
  return html`${besideForm(
      data,
      task,
      taskView(
        task,
        maySend
          ? { words: f.privateAnswer.send, act: () => dialog()?.showModal() }
          : { words: f.privateAnswer.save, act: save },
        {
          href: submissionAddress(code),
          more: maySend ? button(f.privateAnswer.save, "secondary", save) : nothing,
        },
      ),
      true,
    )}
    <dialog id="send-answer" aria-labelledby="send-sure">
      <h2 id="send-sure">${f.privateAnswer.sure}</h2>
      <p>${f.privateAnswer.sureText}</p>
      <p class="tools">
        ${button(f.privateAnswer.yes, "primary", send)} ${button(f.acts.cancel, "tertiary", () => dialog()?.close())}
      </p>
    </dialog>`;
}

/** The answer to what somebody said. @type {import("../index.js").StaffPage<Data>} */
export default {
  load,
  title: titleOf,
  view: (data, visit) => {
    const { code } = data.submission.summary;
    return html`
      ${crumbs(
        [
          [f.title, queueAddress()],
          [f.one(code), submissionAddress(code)],
        ],
        visit,
      )}
      <h1>${titleOf(data)}</h1>
      <p class="lead">${isPrivate(data) ? f.privateAnswer.lead : f.answer.lead}</p>
      ${isPrivate(data) ? privateForm(data, visit) : publicForm(data, visit)}
    `;
  },
};
