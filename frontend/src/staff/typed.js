import { datesIn } from "../format/intl.js";

/** What people type for months, in German. @type {string[]} */
const months = Array.from({ length: 12 }, (_, month) =>
  datesIn("de", { month: "long", timeZone: "UTC" })
    .format(new Date(Date.UTC(2024, month, 15)))
    .toLowerCase(),
);

const isoPeriod = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** @param {string | number} part */
const two = (part) => String(part).padStart(2, "0");

/** @param {string} iso */
const exists = (iso) =>
  isoPeriod.test(iso) && (iso.length < 10 || new Date(`${iso}T12:00:00Z`).toISOString().slice(0, 10) === iso);

/**
 * A period as people write it (2024, 11.2024, November 2024, 16.11.2024, 16. November 2024, 2024-11-16) in the form of
 * the contract; what is none stays as it was typed, so that nothing typed is lost.
 * @param {string} typed
 */
export function parsePeriod(typed) {
  const words = typed.trim().replace(/\s+/g, " ");
  const named = /^(?:(\d{1,2})\. ?)?([a-zä]{3,9})\.? (\d{4})$/i.exec(words);
  const numbered = /^(?:(\d{1,2})[./] ?)?(\d{1,2})[./] ?(\d{4})$/.exec(words);
  let iso = words;
  if (numbered) {
    const [, day, month = "", year = ""] = numbered;
    iso = `${year}-${two(month)}${day ? `-${two(day)}` : ""}`;
  } else if (named) {
    const [, day, name = "", year = ""] = named;
    const month = months.findIndex((known) => known.startsWith(name.toLowerCase())) + 1;
    if (month) iso = `${year}-${two(month)}${day ? `-${two(day)}` : ""}`;
  }
  return exists(iso) ? iso : words;
}

/** @param {unknown} value */
export const isPeriod = (value) => typeof value === "string" && exists(value);

/** A period for a box that one types into: 16.11.2024. @param {unknown} value */
export const typedPeriod = (value) =>
  isPeriod(value) ? String(value).split("-").reverse().join(".") : String(value ?? "");

/**
 * A number with a decimal comma; a point is taken as one too, unless it stands where thousands are parted. What is no
 * number stays as it was typed.
 * @param {string} typed
 * @returns {number | string}
 */
export function parseNumber(typed) {
  const words = typed.trim().replace("\u2212", "-").replace(/\s/g, "");
  const plain = /^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(words) ? words.replaceAll(".", "") : words;
  const number = plain.replace(",", ".");
  return /^-?(\d+(\.\d+)?|\.\d+)$/.test(number) ? Number(number) : typed.trim();
}

/** A number for a box that one types into: 3,5. @param {unknown} value */
export const typedNumber = (value) =>
  typeof value === "number" ? String(value).replace(".", ",") : String(value ?? "");

/** A local point in time, `2024-11-16T09:00`, from what the browser's box gives. @param {string} typed */
export const parseTime = (typed) => typed.slice(0, 16);
