import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { factList } from "../components/facts.js";
import { answerWords } from "../registration/questions.js";
import words from "../words/staff/questions-de.js";
import { typedIn } from "./controls/box.js";

/**
 * @typedef {import("./index.js").StaffVisit} StaffVisit
 * @typedef {import("./pages/attendees-page.js").Data} Data
 */

/** What somebody has answered. @param {import("./pages/attendees-page.js").Person} person @param {Data} data @param {StaffVisit} visit */
export const personAnswers = ({ answers }, { desk }, { say }) =>
  desk.questions
    .filter(({ id }) => answers[id])
    .map(
      (question) =>
        html`<p class="small">
          <strong>${say(question.text)}</strong>
          ${answerWords(question, answers, { say, yes: words.yes, no: words.no })}
        </p>`,
    );

/** How many answered what. @param {Data} data @param {StaffVisit} visit */
export const countedAnswers = ({ desk, counted }, { say, s }) =>
  counted?.some(({ answers }) => answers)
    ? html`<h3>${words.counted}</h3>
        ${factList(
          counted.flatMap(({ question, answers, choices }) => {
            const asked = desk.questions.find(({ id }) => id === question);
            if (!asked) return [];
            const titleOf = (/** @type {string} */ value) =>
              value === "yes" && asked.kind === "yes-no"
                ? words.yes
                : value === "no" && asked.kind === "yes-no"
                  ? words.no
                  : say(asked.choices.find(({ id }) => id === value)?.text);
            return [
              /** @type {[unknown, unknown]} */ ([
                say(asked.text),
                choices.length
                  ? choices.map(
                      ({ value, count }, i) =>
                        html`${i ? " · " : nothing}${titleOf(value)} <span class="muted">${s.figure(count)}</span>`,
                    )
                  : words.given(answers),
              ]),
            ];
          }),
        )}`
    : nothing;

/** Controls for what somebody on the telephone answers; nothing has to be known. @param {Data} data @param {StaffVisit} visit */
export const entryAnswers = ({ desk, entry }, { say }) =>
  desk.questions
    .filter(({ ended }) => !ended)
    .map(({ id, kind, text, choices }) => {
      const put = (/** @type {Event} */ event) => void (entry.answers[id] = typedIn(event));
      const value = entry.answers[id] ?? "";
      const at = `entry-answers-${id}`;
      const options =
        kind === "yes-no"
          ? [
              { id: "yes", words: /** @type {unknown} */ (words.yes) },
              { id: "no", words: words.no },
            ]
          : choices.map((choice) => ({ id: choice.id, words: say(choice.text) }));
      return html`<div class="part">
        <label for=${at}>${say(text)}</label>
        ${
          kind === "long-text"
            ? html`<textarea
                class="input"
                id=${at}
                rows="3"
                maxlength="2000"
                .value=${live(value)}
                @input=${put}
              ></textarea>`
            : kind === "short-text"
              ? html`<input
                  class="input"
                  id=${at}
                  maxlength="200"
                  autocomplete="off"
                  .value=${live(value)}
                  @input=${put}
                />`
              : html`<select class="input" id=${at} @change=${put}>
                  <option value="" ?selected=${!value}></option>
                  ${options.map(
                    (option) =>
                      html`<option value=${option.id} ?selected=${value === option.id}>${option.words}</option>`,
                  )}
                </select>`
        }
      </div>`;
    });
