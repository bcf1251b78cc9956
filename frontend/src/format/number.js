import { listsIn, numbersIn } from "./intl.js";

/** Digits after the decimal point with which values of a unit are told; values themselves may have thirteen. */
/** @type {Record<string, number>} */
const digits = { percent: 1, persons: 0, "per-1000": 1, "m2-per-person": 1, index: 1 };

/** Intl writes a hyphen before a negative number in most languages; the sign for it is another. @param {string} words */
const withMinus = (words) => words.replace("-", "\u2212");

/** @param {number} value @param {string} lang */
export const formatInteger = (value, lang) => withMinus(numbersIn(lang, { maximumFractionDigits: 0 }).format(value));

/** A value as precise as its unit is told. @param {number} value @param {string} unit */
export const rounded = (value, unit) => Number(value.toFixed(digits[unit] ?? 1));

/** The figure alone, as precise as its unit asks for: 3,0 or 162.000. @param {number} value @param {string} unit @param {string} lang */
export function formatFigure(value, unit, lang) {
  const places = digits[unit] ?? 1;
  const format = numbersIn(lang, {
    minimumFractionDigits: unit === "percent" ? places : 0,
    maximumFractionDigits: places,
    signDisplay: "negative",
  });
  return withMinus(format.format(value));
}

/** A difference, with its sign. @param {number} value @param {string} unit @param {string} lang */
export function formatDifference(value, unit, lang) {
  const places = digits[unit] ?? 1;
  const format = numbersIn(lang, {
    minimumFractionDigits: unit === "percent" ? places : 0,
    maximumFractionDigits: places,
    signDisplay: "exceptZero",
  });
  return withMinus(format.format(value));
}

/** Bytes as people say them: 3,3 MB. @param {number} bytes @param {string} lang */
export function formatBytes(bytes, lang) {
  const [unit, factor] = bytes >= 1e6 ? ["megabyte", 1e6] : bytes >= 1e3 ? ["kilobyte", 1e3] : ["byte", 1];
  const size = bytes / Number(factor);
  return numbersIn(lang, {
    style: "unit",
    unit: String(unit),
    unitDisplay: "short",
    maximumFractionDigits: size < 10 ? 1 : 0,
  }).format(size);
}

/** @param {string[]} items @param {string} lang */
export const formatList = (items, lang) => listsIn(lang, { type: "conjunction" }).format(items);

/**
 * Things joined as a list in a sentence, with the words between them: `a, b und c`.
 * @template T
 * @param {T[]} items
 * @param {string} lang
 * @returns {(T | string)[]}
 */
export function joinList(items, lang) {
  const places = items.map((_, i) => String(i));
  return listsIn(lang, { type: "conjunction" })
    .formatToParts(places)
    .map((part) => (part.type === "element" ? /** @type {T} */ (items[Number(part.value)]) : part.value));
}
