import { html, nothing } from "lit-html";
import { StaffRefused } from "../../api/staff.js";
import f from "../../words/staff/feedback-de.js";
import { submissionAddress } from "../addresses.js";
import { control } from "../controls/index.js";
import { Editor } from "../editor.js";
import { notes, problemSummary } from "../form-view.js";
import { check, cleaned } from "../check.js";
import { forget, keptAt } from "../kept.js";

/**
 * @typedef {import("../index.js").StaffVisit} StaffVisit
 * @typedef {import("../forms/part.js").Form} Form
 * @typedef {import("../forms/part.js").Input} Input
 * @typedef {{ form: Form, input: Input, names?: Record<string, import("../../format/text.js").Text>, title: string, address: string }} Beginning
 */

/** A form whose words go to the server at once, and not by a change that somebody else decides on. */
export class Task extends Editor {
  /** @param {Beginning} beginning @param {StaffVisit} visit */
  constructor({ names = {}, ...beginning }, visit) {
    super(
      { ...beginning, names, subject: beginning.form.kind, kind: "create" },
      visit,
      keptAt(visit.me.code, beginning.address),
    );
  }

  /** The server names places in what it was sent, and the form in what one types. @override @param {unknown} error */
  explain(error) {
    super.explain(error);
    if (!(error instanceof StaffRefused)) return;
    if (this.isOutdone) {
      this.isOutdone = false;
      this.problems = [{ name: "", reason: f.acts.outdone }];
    }
    const known = new Set(this.form.sections.flatMap(({ parts }) => parts.map(({ name }) => name)));
    this.problems = this.problems.map(({ name, reason }) =>
      known.has(name.split("/")[1] ?? "") ? { name: `/input${name}`, reason } : { name, reason },
    );
  }

  /**
   * Sends what was typed, where nothing is missing.
   * @param {(input: any) => Promise<unknown>} act
   * @param {() => void} done
   */
  send = (act, done) =>
    this.attempt(async () => {
      const { visit, form, input } = this;
      this.problems = check(form, input, {
        complete: true,
        language: visit.plan.languages[0] ?? "de",
        wrong: visit.s.wrong,
      });
      if (this.problems.length) return;
      await act(cleaned(form, input));
      forget(visit.me.code, this.address);
      this.isTyped = false;
      done();
    });
}

/**
 * The form of a task: all its parts, and what can be done with it.
 * @param {Task} task
 * @param {{ words: string, act: () => void }} button
 * @param {{ href: string, more?: unknown, last?: unknown }} around `href`: where one goes without doing it; `more`: further buttons; `last`: below all parts
 */
export function taskView(task, { words, act }, { href, more = nothing, last = nothing }) {
  const submit = (/** @type {Event} */ event) => {
    event.preventDefault();
    act();
  };
  return html`${problemSummary(task)} ${notes(task)}
    <form class="staff-form" novalidate aria-label=${task.title} @submit=${submit}>
      ${task.form.sections.map(({ parts }) => parts.map((part) => control(part, task.input, "/input", task)))} ${last}
      <p class="tools">
        <button
          type="submit"
          class="kern-btn kern-btn--primary kern-btn--small"
          aria-disabled=${task.isBusy ? "true" : nothing}
        >
          <span class="kern-label">${words}</span>
        </button>
        ${more}
        <a class="kern-btn kern-btn--tertiary kern-btn--small" href=${href}
          ><span class="kern-label">${f.acts.cancel}</span></a
        >
      </p>
    </form>`;
}

/** Says what was done, on the page of the submission. @param {string} code @param {string} word @param {StaffVisit} visit */
export function backTo(code, word, visit) {
  visit.leaveWord(word);
  visit.go(submissionAddress(code));
}
