import { nextTask } from "../next-task.js";

/**
 * Formatters of the browser, each made once: to make one takes longer than to use it a thousand times, and a page tells
 * hundreds of numbers.
 * @template Formatter, Options
 * @param {new (lang: string, options: Options) => Formatter} Kind
 * @returns {(lang: string, options: Options) => Formatter}
 */
function madeOnce(Kind) {
  /** @type {Map<string, Formatter>} */
  const made = new Map();
  return (lang, options) => {
    const key = lang + JSON.stringify(options);
    const formatter = made.get(key) ?? new Kind(lang, options);
    made.set(key, formatter);
    return formatter;
  };
}

/** @type {(lang: string, options: Intl.NumberFormatOptions) => Intl.NumberFormat} */
export const numbersIn = madeOnce(Intl.NumberFormat);
const dateFormats = madeOnce(Intl.DateTimeFormat);

/** Days of a German plan come before their months in English too. @type {(lang: string, options: Intl.DateTimeFormatOptions) => Intl.DateTimeFormat} */
export const datesIn = (lang, options) => dateFormats(lang === "en" ? "en-GB" : lang, options);

/** @type {(lang: string, options: Intl.ListFormatOptions) => Intl.ListFormat} */
export const listsIn = madeOnce(Intl.ListFormat);

/**
 * The first number costs the browser as much as half a page. It is asked for while the answers are still on their way and
 * nothing is there to be read or tapped, and each kind in a task of its own.
 * @param {string} lang
 */
export async function readyToFormat(lang) {
  await nextTask();
  numbersIn(lang, { maximumFractionDigits: 0 });
  await nextTask();
  datesIn(lang, { year: "numeric" });
  await nextTask();
  listsIn(lang, { type: "conjunction" });
}
