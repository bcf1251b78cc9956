/**
 * Questions to those who register, as they are being written.
 * @typedef {import("../api/client.js").Schemas["RegistrationQuestion"]} Question
 * @typedef {Record<string, string>} Worded language to words
 * @typedef {{ key: string, id?: string, text: Worded }} Choice
 * @typedef {{ key: string, id?: string, kind: Question["kind"], text: Worded, required: boolean, ended: boolean, answers: number, choices: Choice[] }} Draft
 */

/** So many are asked at a time. */
export const most = 10;

/** What tells one from another while it has no id. @template T @param {T} draft @returns {T & { key: string }} */
export const keyed = (draft) => ({ key: crypto.randomUUID(), ...draft });

/** @returns {Draft} */
export const emptyQuestion = () =>
  keyed({ kind: "short-text", text: {}, required: false, ended: false, answers: 0, choices: [] });

/** @param {Question} question @returns {Draft} */
export const draftOf = ({ text, choices, ...question }) =>
  keyed({
    ...question,
    text: { ...text },
    choices: choices.map((choice) => keyed({ id: choice.id, text: { ...choice.text } })),
  });

/** Languages in which nothing is said are left out. @param {Worded} text */
const said = (text) => Object.fromEntries(Object.entries(text).filter(([, words]) => words.trim()));

/** @param {Draft} draft @returns {import("../api/client.js").Schemas["RegistrationQuestionInput"]} */
export const inputOf = ({ id, kind, text, required, ended, choices }) => ({
  ...(id ? { id } : {}),
  kind,
  text: said(text),
  required,
  ended,
  ...(kind === "choice"
    ? { choices: choices.map((choice) => ({ ...(choice.id ? { id: choice.id } : {}), text: said(choice.text) })) }
    : {}),
});

/** What is wrong, with its place: `/questions/1/choices/0/text` → Frage 2, Antwort 1. @param {string} pointer @param {import("../words/staff/questions-de.js").QuestionWords} words @param {string} reason */
export function placeOf(pointer, words, reason) {
  const [, list, n, part, choice] = pointer.split("/");
  if (list !== "questions" || n === undefined) return reason;
  const place = words.question(Number(n) + 1);
  return `${part === "choices" && choice !== undefined ? `${place}, ${words.choice(Number(choice) + 1)}` : place}: ${reason}`;
}
