import { html, nothing } from "lit-html";
import { Refused } from "../../api/client.js";
import { addTemplate, editTemplate, loadTemplates, removeTemplate } from "../../api/submissions.js";
import { changeWords } from "../../words/staff/de.js";
import f from "../../words/staff/feedback-de.js";
import words from "../../words/staff/templates-de.js";
import { at, queueAddress } from "../addresses.js";
import { attempt, refusal } from "../attempt.js";
import { crumbs } from "../crumbs.js";
import { template } from "../feedback/forms.js";
import { Task, taskView } from "../feedback/task.js";

/**
 * @typedef {import("../index.js").StaffVisit} StaffVisit
 * @typedef {import("../../api/client.js").Schemas["AnswerTemplate"]} Template
 * @typedef {{ templates: Template[], leaving?: Template } & import("../attempt.js").Attempts} Data
 * @typedef {{ known?: Template, task?: Task }} Worked
 */

const address = at("/antwortvorlagen");
const dialog = () => /** @type {HTMLDialogElement | null} */ (document.getElementById("remove-template"));

/** @param {string} word @param {StaffVisit} visit */
function back(word, visit) {
  visit.leaveWord(word);
  visit.go(address);
}

/** @param {Data} data @param {StaffVisit} visit */
function remove(data, visit) {
  const { leaving } = data;
  dialog()?.close();
  if (!leaving) return;
  void attempt(data, visit, async () => {
    await removeTemplate(leaving);
    back(words.removed, visit);
  });
}

/** @param {Template} each @param {Data} data @param {StaffVisit} visit */
function item(each, data, visit) {
  const { can, plain } = visit;
  const { code, title, outcome, text } = each;
  const ask = () => {
    data.leaving = each;
    visit.redraw();
    dialog()?.showModal();
  };
  return html`<li>
    <strong>${title}</strong>
    ${outcome ? html`<span class="muted small">${changeWords.value.outcome[outcome]}</span>` : nothing}
    <p><span class="shown-words">${plain(text)}</span></p>
    ${
      can("editAnswerTemplate")
        ? html`<p class="item-tools">
            <a href="${address}/${code}">${words.change}<span class="hidden">: ${title}</span></a>
            <button type="button" class="plain-button" @click=${ask}>
              ${words.remove}<span class="hidden">: ${title}</span>
            </button>
          </p>`
        : nothing
    }
  </li>`;
}

/** Texts that come again and again. @type {import("../index.js").StaffPage<Data>} */
export const templatesPage = {
  load: async ({ signal }) => ({ templates: (await loadTemplates(signal)).data }),
  title: () => words.page,
  view: (data, visit) => html`
    ${crumbs([[f.title, queueAddress()]], visit)}
    <h1>${words.page}</h1>
    <p class="lead">${words.lead}</p>
    ${refusal(data, visit)}
    ${
      visit.can("addAnswerTemplate")
        ? html`<p>
            <a class="kern-btn kern-btn--primary kern-btn--small" href="${address}/neu"
              ><span class="kern-label">${words.fresh}</span></a
            >
          </p>`
        : nothing
    }
    ${
      data.templates.length
        ? html`<ul class="plain-list ruled">
            ${data.templates.map((each) => item(each, data, visit))}
          </ul>`
        : html`<p class="gap">${words.empty}</p>`
    }
    <dialog id="remove-template" aria-labelledby="remove-sure">
      <h2 id="remove-sure">${words.removeSure(data.leaving?.title ?? "")}</h2>
      <p>${words.removeText}</p>
      <p class="tools">
        <button type="button" class="kern-btn kern-btn--primary kern-btn--small" @click=${() => remove(data, visit)}>
          <span class="kern-label">${words.removeYes}</span>
        </button>
        <button type="button" class="kern-btn kern-btn--tertiary kern-btn--small" @click=${() => dialog()?.close()}>
          <span class="kern-label">${f.acts.cancel}</span>
        </button>
      </p>
    </dialog>
  `,
};

const isNew = (/** @type {string} */ code) => code === "neu";

/** @param {Worked} data */
const titleOf = ({ known }) => (known ? words.edit(known.title) : words.fresh);

/** A new template, or other words for one. @type {import("../index.js").StaffPage<Worked>} */
export const templatePage = {
  load: async ({ params: { code }, signal }) => {
    if (isNew(code)) return {};
    const known = (await loadTemplates(signal)).data.find((each) => each.code === code);
    if (!known) throw new Refused(404);
    return { known };
  },
  title: titleOf,
  view: (data, visit) => {
    const { known } = data;
    data.task ??= new Task(
      {
        form: template,
        input: known
          ? { title: known.title, ...(known.outcome ? { outcome: known.outcome } : {}), text: known.text }
          : {},
        title: titleOf(data),
        address: `${address}/${known?.code ?? "neu"}`,
      },
      visit,
    );
    const { task } = data;
    const save = () =>
      void task.send(
        (input) => (known ? editTemplate(known, input) : addTemplate(input)),
        () => back(words.saved, visit),
      );
    return html`
      ${crumbs(
        [
          [f.title, queueAddress()],
          [words.page, address],
        ],
        visit,
      )}
      <h1>${titleOf(data)}</h1>
      ${taskView(task, { words: words.save, act: save }, { href: address })}
    `;
  },
};
