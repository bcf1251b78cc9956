import { html, nothing } from "lit-html";
import { draftAnswers, loadSubmission, loadTemplates } from "../../api/submissions.js";
import { valuesOf } from "../../routes.js";
import f from "../../words/staff/feedback-de.js";
import { at, queueAddress, submissionAddress } from "../addresses.js";
import { crumbs } from "../crumbs.js";
import { senderOf } from "../feedback/summary.js";
import { Task, taskView } from "../feedback/task.js";
import { templatePicker } from "../feedback/template-picker.js";
import answers from "../forms/answers.js";
import { textFor } from "../form-view.js";
import { keep } from "../kept.js";

/**
 * @typedef {import("../index.js").StaffVisit} StaffVisit
 * @typedef {import("../../api/submissions.js").StaffSubmission} StaffSubmission
 * @typedef {import("../../api/client.js").Schemas["DraftedAnswers"]} Drafted
 * @typedef {{ submissions: StaffSubmission[], task?: Task, came?: Drafted } & import("../feedback/template-picker.js").Templates} Data
 */

/** @param {import("../index.js").StaffRequest} request @returns {Promise<Data>} */
async function load({ query, signal }) {
  const [templates, ...submissions] = await Promise.all([
    loadTemplates(signal),
    ...valuesOf(query, "codes").map((code) => loadSubmission(code, signal)),
  ]);
  return { submissions, templates: templates.data };
}

const reviewAddress = at("/aenderungen", { state: "submitted", subject: "answers" });

/** @param {string[]} codes */
const addressFor = (codes) => at("/rueckmeldungen/antworten", { codes });

/** What came of it, and what did not. @param {Drafted} came @param {StaffVisit} visit */
const came = ({ drafted, refused }, { can }) => html`
  <section class="note" id="came" tabindex="-1" aria-labelledby="came-title">
    <h2 id="came-title">${f.answers.came(drafted.length, refused.length)}</h2>
    ${
      refused.length
        ? html`<ul>
              ${refused.map(({ code, reason }) => html`<li><a href=${submissionAddress(code)}>${code}</a>: ${reason}</li>`)}
            </ul>
            <p><a href=${addressFor(refused.map(({ code }) => code))}>${f.answers.again(refused.length)}</a></p>`
        : nothing
    }
    <p>
      ${can("applyChange") ? html`<a href=${reviewAddress}>${f.answers.review}</a>` : html`<a href=${queueAddress()}>${f.title}</a>`}
    </p>
  </section>
`;

/** What was written waits for those that could not be answered yet. @param {Drafted["refused"]} refused @param {Task} task @param {StaffVisit} visit */
function keepFor(refused, { input, note }, { me }) {
  if (!refused.length) return;
  const typed = { input, reason: "", note, minor: false };
  keep(me.code, {
    address: addressFor(refused.map(({ code }) => code)),
    title: f.answers.title(refused.length),
    typed,
  });
}

/** @param {Data} data @param {StaffVisit} visit */
function form(data, visit) {
  const { submissions } = data;
  const title = f.answers.title(submissions.length);
  data.task ??= new Task(
    {
      form: answers,
      input: {},
      names: {},
      title,
      address: location.pathname + location.search,
    },
    visit,
  );
  const { task } = data;
  const send = () =>
    void task
      .send(
        async (answer) => {
          const note = task.note.trim();
          data.came = await draftAnswers({
            submissions: submissions.map(({ summary }) => summary.code),
            answer,
            ...(note ? { note } : {}),
          });
          keepFor(data.came.refused, task, visit);
        },
        () => visit.redraw(),
      )
      .then(() => document.getElementById("came")?.focus());
  return html`${templatePicker(data, task)}
  ${taskView(task, { words: f.answers.button(submissions.length), act: send }, { href: queueAddress(), last: textFor(task, "note", { hint: visit.s.form.noteHint, most: 2000 }) })}`;
}

/** One answer to several submissions that say the same. @type {import("../index.js").StaffPage<Data>} */
export default {
  load,
  title: ({ submissions }) => f.answers.title(submissions.length),
  view: (data, visit) => {
    const { submissions } = data;
    return html`
      ${crumbs([[f.title, queueAddress()]], visit)}
      <h1>${f.answers.title(submissions.length)}</h1>
      ${
        data.came
          ? came(data.came, visit)
          : submissions.length
            ? html`<p class="lead">${f.answers.lead}</p>
                <h2>${f.answers.which}</h2>
                <ul class="plain-list ruled">
                  ${submissions.map(
                    ({ summary }) =>
                      html`<li class="change-item">
                        <a href=${submissionAddress(summary.code)}>${summary.code}</a>
                        <span class="muted small">${senderOf(summary)}</span>
                        <p lang=${summary.language} dir="auto">${summary.excerpt}</p>
                      </li>`,
                  )}
                </ul>
                ${form(data, visit)}`
            : html`<p class="gap">${f.answers.none}</p>`
      }
    `;
  },
};
