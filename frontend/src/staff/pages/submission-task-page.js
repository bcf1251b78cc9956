import { html, nothing } from "lit-html";
import { assign, decline, loadDuplicates, loadSubmission, merge } from "../../api/submissions.js";
import f from "../../words/staff/feedback-de.js";
import { queueAddress, submissionAddress } from "../addresses.js";
import { crumbs } from "../crumbs.js";
import { assignment, merging, refusal } from "../feedback/forms.js";
import { original } from "../feedback/said.js";
import { Task, backTo, taskView } from "../feedback/task.js";

/**
 * @typedef {import("../index.js").StaffVisit} StaffVisit
 * @typedef {import("../index.js").StaffRequest} StaffRequest
 * @typedef {import("../../api/submissions.js").StaffSubmission} StaffSubmission
 * @typedef {import("../../api/client.js").Schemas["LikelyDuplicates"]["data"]} Duplicates
 * @typedef {{ submission: StaffSubmission, task?: Task, duplicates?: Duplicates }} Data
 */

/** What one does with a submission in a few words: a form, and what comes of it. @typedef {{ path: string, words: { title: (code: string) => string, lead: string, button: string }, form: import("../forms/part.js").Form, input: (data: Data, visit: StaffVisit) => import("../forms/part.js").Input, act: (data: Data, input: any) => Promise<unknown>, done: (input: any) => string, load?: (request: StaffRequest) => Promise<Partial<Data>>, before?: (data: Data, visit: StaffVisit) => unknown }} Doing */

/** @param {Doing} doing @returns {import("../index.js").StaffPage<Data>} */
const taskPage = ({ path, words, form, input, act, done, load, before }) => ({
  load: async (request) => {
    const { code } = request.params;
    const [submission, more] = await Promise.all([loadSubmission(code, request.signal), load?.(request)]);
    return { submission, ...more };
  },
  title: ({ submission: { summary } }) => words.title(summary.code),
  view: (data, visit) => {
    const { submission } = data;
    const { code, office } = submission.summary;
    data.task ??= new Task(
      {
        form,
        input: input(data, visit),
        names: office ? { [`organisations/${office.code}`]: office.title } : {},
        title: words.title(code),
        address: submissionAddress(code, path),
      },
      visit,
    );
    const { task } = data;
    let word = "";
    const send = () =>
      void task.send(
        async (typed) => {
          await act(data, typed);
          word = done(typed);
        },
        () => backTo(code, word, visit),
      );
    return html`
      ${crumbs(
        [
          [f.title, queueAddress()],
          [f.one(code), submissionAddress(code)],
        ],
        visit,
      )}
      <h1>${words.title(code)}</h1>
      <p class="lead">${words.lead}</p>
      <details class="fixed" ?open=${path === "/ablehnen"}>
        <summary>${f.said.original}</summary>
        ${original(submission, visit)}
      </details>
      ${before?.(data, visit) ?? nothing}
      ${taskView(task, { words: words.button, act: send }, { href: submissionAddress(code) })}
    `;
  },
});

export const refusalPage = taskPage({
  path: "/ablehnen",
  words: f.refusal,
  form: refusal,
  input: () => ({}),
  act: ({ submission }, input) => decline(submission.summary, input),
  done: () => f.refusal.done,
});

/** Within so many days an office should answer, unless somebody says otherwise. */
const usual = 28;

/** @param {string} day @param {number} days */
const after = (day, days) => new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

export const assignmentPage = taskPage({
  path: "/zuweisen",
  words: f.assignment,
  form: assignment,
  input: ({ submission: { summary } }, { plan }) => ({
    ...(summary.office ? { office: summary.office.code } : {}),
    due: summary.state === "assigned" && summary.due ? summary.due : after(plan.today, usual),
  }),
  act: ({ submission }, input) => assign(submission.summary, input),
  done: () => f.assignment.done,
});

/** Those that say nearly the same, each by one click. @param {Data} data */
function likely({ duplicates = [], task }) {
  if (!duplicates.length || !task) return nothing;
  const take = (/** @type {string} */ code) => {
    task.input.into = code;
    task.touch();
    task.redraw();
    document.getElementById("f-input-into")?.focus();
  };
  return html`<h2>${f.duplicates.title}</h2>
    <ul class="plain-list ruled">
      ${duplicates.map(
        ({ submission: { code, excerpt, language } }) =>
          html`<li class="change-item">
            <a href=${submissionAddress(code)}>${code}</a>
            <p lang=${language} dir="auto">${excerpt}</p>
            <p class="small">
              <button type="button" class="plain-button" @click=${() => take(code)}>
                ${f.merging.take}<span class="hidden">: ${code}</span>
              </button>
            </p>
          </li>`,
      )}
    </ul>`;
}

export const mergingPage = taskPage({
  path: "/zusammenlegen",
  words: f.merging,
  form: merging,
  input: (_, { query }) => (query.get("into") ? { into: query.get("into") } : {}),
  load: async ({ params: { code }, signal }) => ({ duplicates: (await loadDuplicates(code, signal)).data }),
  before: (data) => likely(data),
  act: ({ submission }, { into }) => merge(submission.summary, into.toUpperCase()),
  done: ({ into }) => f.merging.done(into.toUpperCase()),
});
