import { lengthOf } from "../format/text.js";
import { isAsked, partsOf } from "./forms/part.js";
import { isPeriod } from "./typed.js";

/**
 * @typedef {{ name: string, reason: string }} Violation where, as a JSON pointer, and what is wrong
 * @typedef {import("./forms/part.js").Part} Part
 * @typedef {import("../words/staff/de.js").StaffWords["wrong"]} Wrong
 */

/** Whether there is nothing. @param {unknown} value */
export const isEmpty = (value) =>
  value === undefined ||
  value === null ||
  value === "" ||
  (typeof value === "object" && Object.values(value).every((each) => each === "" || each === undefined));

/** @param {Part} part @param {unknown} value @param {Wrong} wrong @returns {string | undefined} */
function fault({ type }, value, wrong) {
  if (type === "period" && !isPeriod(value)) return wrong.period;
  if (type === "day" && !(isPeriod(value) && String(value).length === 10)) return wrong.day;
  if (type === "number" && typeof value !== "number") return wrong.number;
  if (type === "integer" && !Number.isInteger(value)) return wrong.integer;
  if (type === "address" && !/^https?:\/\/[^\s/]+(\/\S*)?$/.test(String(value))) return wrong.address;
  if (type === "mail" && !/^[^@\s]+@[^@\s]+$/.test(String(value))) return wrong.mail;
}

/**
 * @param {Part} part
 * @param {unknown} value
 * @param {string} pointer
 * @param {{ complete: boolean, language: string, wrong: Wrong }} how
 * @returns {Violation[]}
 */
function violations(part, value, pointer, how) {
  // What an item of a list lacks is lacking at once: the contract knows no half milestone.
  const asked = part.required && (how.complete || pointer.split("/").length > 3);
  if (part.type === "words") {
    const text = /** @type {Record<string, string>} */ (value ?? {});
    if (!text[how.language] && (asked || !isEmpty(text)))
      return [{ name: `${pointer}/${how.language}`, reason: how.wrong.missing }];
    const { most } = part;
    if (most === undefined) return [];
    return Object.entries(text)
      .filter(([, words]) => lengthOf(words.trim()) > most)
      .map(([language]) => ({ name: `${pointer}/${language}`, reason: how.wrong.long(most) }));
  }
  if (isEmpty(value)) return asked ? [{ name: pointer, reason: how.wrong.missing }] : [];
  if (part.type === "list") {
    return /** @type {Record<string, unknown>[]} */ (value).flatMap((item, place) =>
      (part.parts ?? [])
        .filter((inner) => isAsked(inner, item))
        .flatMap((inner) => violations(inner, item[inner.name], `${pointer}/${place}/${inner.name}`, how)),
    );
  }
  const reason = fault(part, value, how.wrong);
  return reason ? [{ name: pointer, reason }] : [];
}

/**
 * What is wrong with an input before the server is asked: forms of dates and numbers always, what is missing only once it
 * shall be complete.
 * @param {import("./forms/part.js").Form} form
 * @param {import("./forms/part.js").Input} input
 * @param {{ complete: boolean, language: string, wrong: Wrong }} how `language`: in which the plan is written
 */
export const check = (form, input, how) =>
  partsOf(form)
    .filter((part) => isAsked(part, input))
    .flatMap((part) => violations(part, input[part.name], `/input/${part.name}`, how));

/**
 * An input as the contract has it: what is empty is left out, also within lists and words.
 * @param {import("./forms/part.js").Form} form
 * @param {import("./forms/part.js").Input} input
 * @returns {import("./forms/part.js").Input}
 */
export const cleaned = (form, input) => tidy(partsOf(form), input);

/** An empty list says that there is nothing; no list does so too, but only where there was none is none kept. @param {Part[]} parts @param {Record<string, unknown>} holder */
function tidy(parts, holder) {
  const result = { ...holder };
  const asked = new Set(parts.flatMap((part) => (part.when && !isAsked(part, holder) ? [] : [part.name])));
  for (const part of parts) {
    if (!asked.has(part.name)) delete result[part.name];
    const value = result[part.name];
    if (part.type === "words" && value) {
      result[part.name] = Object.fromEntries(
        Object.entries(/** @type {Record<string, string>} */ (value))
          .map(([language, words]) => [language, words.trim()])
          .filter(([, words]) => words),
      );
    }
    if (part.type === "list" && Array.isArray(value))
      result[part.name] = value.map((item) => tidy(part.parts ?? [], item));
    if (typeof value === "string") result[part.name] = value.trim();
    if (isEmpty(result[part.name]) && !Array.isArray(value)) delete result[part.name];
  }
  return result;
}
