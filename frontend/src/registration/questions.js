import { html, nothing } from "lit-html";
import { line, radios } from "../feedback/parts.js";
import { lengthOf } from "../format/text.js";
import { longText } from "./long-text.js";

/**
 * What organisers ask of whoever registers.
 * @typedef {import("../page.js").Schemas["AskedQuestion"]} Question
 * @typedef {Record<string, string>} Given question to answer: words, a choice, or yes and no
 * @typedef {import("../feedback/parts.js").Problem} Problem
 * @typedef {import("../words/registration/de.js").RegistrationWords} RegistrationWords
 */

/** @param {string} id */
export const pointerTo = (id) => `/answers/${id}`;

/** As the contract has it. @type {Partial<Record<Question["kind"], number>>} */
const mostSigns = { "short-text": 200, "long-text": 2000 };

/** What is not answered that has to be, or is too long. @param {Question[]} questions @param {Given} given @param {RegistrationWords} r @returns {Problem[]} */
export const unanswered = (questions, given, r) =>
  questions.flatMap(({ id, kind, required }) => {
    const answer = given[id]?.trim() ?? "";
    const most = mostSigns[kind] ?? Infinity;
    const reason = !answer ? required && r.question.missing : lengthOf(answer) > most && r.long(most);
    return reason ? [{ name: pointerTo(id), reason }] : [];
  });

/** As it is sent: what was answered of what is asked. @param {Question[]} questions @param {Given} given @returns {Given} */
export const answersOf = (questions, given) =>
  Object.fromEntries(
    questions.flatMap(({ id }) => {
      const answer = given[id]?.trim();
      return answer ? [[id, answer]] : [];
    }),
  );

/**
 * What was answered, in words; empty where nothing was.
 * @param {Pick<Question, "id" | "kind" | "choices">} question
 * @param {Given} given
 * @param {{ say: (text: import("../page.js").Text) => unknown, yes: string, no: string }} how
 */
export function answerWords({ id, kind, choices }, given, { say, yes, no }) {
  const answer = given[id];
  if (!answer) return "";
  if (kind === "yes-no") return answer === "yes" ? yes : no;
  const choice = choices.find((each) => each.id === answer);
  return choice ? say(choice.text) : html`<span class="words" dir="auto">${answer}</span>`;
}

/**
 * A control for each question.
 * @param {Question[]} questions
 * @param {Given} given what is typed goes in here
 * @param {{ problems: Problem[], f: import("../feedback/parts.js").FeedbackWords, r: RegistrationWords, say: (text: import("../page.js").Text) => unknown, draw: () => void }} how
 */
export function questionParts(questions, given, { problems, f, r, say, draw }) {
  const put = (/** @type {string} */ id) => (/** @type {string} */ value) => void (given[id] = value);
  return questions.map(({ id, kind, text, required, choices }) => {
    const what = { name: pointerTo(id), label: say(text), required, problems, f };
    const value = given[id] ?? "";
    if (kind === "short-text") return line(what, { type: "text", value, autocomplete: "off", put: put(id) });
    if (kind === "long-text")
      return longText(what, {
        value,
        most: 2000,
        put: (typed) => {
          put(id)(typed);
          draw();
        },
      });
    const offered =
      kind === "choice"
        ? choices.map((choice) => ({ value: choice.id, words: say(choice.text) }))
        : [
            { value: "yes", words: r.question.yes },
            { value: "no", words: r.question.no },
          ];
    return radios(what, required ? offered : [...offered, { value: "", words: r.question.none }], value, (chosen) => {
      put(id)(chosen);
      draw();
    });
  });
}

/** Questions with what was answered. @param {import("../page.js").Schemas["OwnQuestion"][]} questions @param {Given} given @param {RegistrationWords} r @param {import("../page.js").Visit} visit @returns {[unknown, unknown][]} */
export const answered = (questions, given, r, { say }) =>
  questions.map((question) => [
    html`${say(question.text)}${question.ended ? html` <span class="muted small">(${r.own.ended})</span>` : nothing}`,
    answerWords(question, given, { say, yes: r.question.yes, no: r.question.no }) ||
      html`<span class="gap">${r.own.noAnswer}</span>`,
  ]);
