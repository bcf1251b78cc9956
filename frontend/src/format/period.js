import { datesIn } from "./intl.js";

/** @typedef {"year" | "month" | "day"} Precision */

/** @param {string} period @returns {Precision} */
export const precision = (period) => (period.length === 4 ? "year" : period.length === 7 ? "month" : "day");

/** @type {Record<"month" | "day", Intl.DateTimeFormatOptions>} */
const shapes = {
  month: { year: "numeric", month: "long" },
  day: { year: "numeric", month: "long", day: "numeric" },
};

/** The first day of a period, as a date at noon UTC, so that no time zone moves it. @param {string} period */
function firstDay(period) {
  const [year, month = "01", day = "01"] = period.split("-");
  return new Date(`${year}-${month}-${day}T12:00:00Z`);
}

/** `2021` → 2021, `2021-11` → November 2021, `2021-11-16` → 16. November 2021. @param {string} period @param {string} lang */
export function formatPeriod(period, lang) {
  const shape = precision(period);
  if (shape === "year") return period;
  return datesIn(lang, { ...shapes[shape], timeZone: "UTC" }).format(firstDay(period));
}

/** A day with its weekday: Dienstag, 16. November 2021. Of a month or a year the same as without. @param {string} period @param {string} lang */
export const formatWeekday = (period, lang) =>
  precision(period) === "day"
    ? datesIn(lang, { weekday: "long", ...shapes.day, timeZone: "UTC" }).format(firstDay(period))
    : formatPeriod(period, lang);

/** The same, short, for tables and axes: `2021-11-16` → 16.11.2021, in English 16 Nov 2021. @param {string} period @param {string} lang */
export function formatPeriodShort(period, lang) {
  if (precision(period) === "year") return period;
  /** @type {Intl.DateTimeFormatOptions} */
  const shape = precision(period) === "month" ? { month: "2-digit" } : { month: "2-digit", day: "2-digit" };
  // In figures alone readers of English could take the month for the day.
  if (lang === "en") shape.month = "short";
  return datesIn(lang, {
    year: "numeric",
    ...shape,
    timeZone: "UTC",
  }).format(firstDay(period));
}

/** A point in time, in the plan's time zone: 16. November 2023. @param {string} instant @param {string} lang @param {string} timeZone */
export const formatDay = (instant, lang, timeZone) =>
  datesIn(lang, { ...shapes.day, timeZone }).format(new Date(instant));

/** Time of day in the plan's time zone: 09:00. @param {string} instant @param {string} lang @param {string} timeZone */
export const formatTime = (instant, lang, timeZone) =>
  datesIn(lang, { hour: "2-digit", minute: "2-digit", timeZone }).format(new Date(instant));

/** Where a period begins on a time axis, in milliseconds. @param {string} period */
export const beginning = (period) => firstDay(period).getTime();

/** Where a period lies on a time axis: the middle of its days, in milliseconds. @param {string} period */
export function middle(period) {
  const first = firstDay(period).getTime();
  const [year, month] = period.split("-").map(Number);
  if (precision(period) === "year") return (first + Date.UTC(Number(year), 11, 31, 12)) / 2;
  if (precision(period) === "month") return (first + Date.UTC(Number(year), Number(month), 0, 12)) / 2;
  return first;
}

/** The last day of a period: `2024` → 2024-12-31. @param {string} period */
export function lastDay(period) {
  const [year, month] = period.split("-").map(Number);
  if (precision(period) === "year") return `${period}-12-31`;
  if (precision(period) === "month") {
    return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
  }
  return period;
}

/** Whether all days of the period lie before that day. @param {string} period @param {string} today */
export const isOver = (period, today) => lastDay(period) < today;
