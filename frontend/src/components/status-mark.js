import { html, svg } from "lit-html";
import { formatDay } from "../format/period.js";

/** @typedef {import("../page.js").Schemas["Measure"]["status"]} Status */

/** In the order in which statuses are told. @type {Status[]} */
export const statuses = [
  "in-progress",
  "established",
  "completed",
  "planned",
  "paused",
  "ended",
  "merged",
  "replaced",
  "unknown",
];

const frame = svg`<rect x="1.5" y="1.5" width="15" height="15" rx="3" class="frame" />`;

/** Every status has a shape of its own; colour only helps. @type {Record<Status, unknown>} */
const shapes = {
  "in-progress": svg`${frame}<path d="M4.5 1.5H9v15H4.5a3 3 0 0 1-3-3v-9a3 3 0 0 1 3-3z" class="fill" />`,
  established: svg`<rect x="1.5" y="1.5" width="15" height="15" rx="3" class="frame fill" /><path d="M5 9h8M9 5v8" class="cut" />`,
  completed: svg`<rect x="1.5" y="1.5" width="15" height="15" rx="3" class="frame fill" /><path d="m5 9.5 2.8 2.8L13.2 6.2" class="cut" />`,
  planned: svg`${frame}`,
  paused: svg`${frame}<path d="M6.75 5.5v7M11.25 5.5v7" class="line" />`,
  ended: svg`${frame}<path d="m5.5 5.5 7 7m0-7-7 7" class="line" />`,
  merged: svg`${frame}<path d="M4.5 5.5 9 9l-4.5 3.5M9 9h4.5" class="line" />`,
  replaced: svg`${frame}<path d="M5 6.5h8l-2-2M13 11.5H5l2 2" class="line" />`,
  unknown: svg`<rect x="1.5" y="1.5" width="15" height="15" rx="3" class="frame dashed" /><path d="M4.5 13.5l9-9M4.5 8.5l4-4M9.5 13.5l4-4" class="hatch" />`,
};

/** The mark alone, for places where the word stands beside it. @param {Status} status */
export const mark = (status) =>
  html`<svg class="mark mark-${status}" viewBox="0 0 18 18" width="20" height="20" aria-hidden="true">
    ${shapes[status]}
  </svg>`;

/**
 * From when the source is that says so. Where it does not say, its date is no state.
 * @param {{ status: Status, statusAsOf?: string }} measure
 * @param {(period: string) => string} when
 * @param {import("../page.js").Words} w
 */
export function asOf({ status, statusAsOf }, when, { measures: w }) {
  if (!statusAsOf) return w.withoutAsOf;
  return status === "unknown" ? w.unknownAsOf(when(statusAsOf)) : w.asOf(when(statusAsOf));
}

/**
 * Status and date as a sentence without its full stop: as a source says, a report, or whoever has entered it here since.
 * @param {{ status: Status, statusAsOf?: string, report?: object, statusEntry?: { at: string, office?: { title: import("../format/text.js").Text } } }} measure
 * @param {import("../page.js").Visit} visit
 */
export function statusSentence({ status, statusAsOf, report, statusEntry }, { w, lang, plan, plain }) {
  const date = statusAsOf ? w.when(statusAsOf) : "";
  if (statusEntry) {
    const day = formatDay(statusEntry.at, lang, plan.timeZone);
    const office = statusEntry.office ? plain(statusEntry.office.title) : w.measure.office;
    return w.measure.enteredSentence(w.status[status], office, day, date === day ? "" : date);
  }
  if (report) return w.measure.reportedSentence(w.status[status], date);
  return status === "unknown" ? w.measure.unknownSentence(date) : w.measure.statusSentence(w.status[status], date);
}

/** Mark and word. @param {Status} status @param {import("../page.js").Words} w */
export const statusLabel = (status, w) => html`<span class="status">${mark(status)} ${w.status[status]}</span>`;
