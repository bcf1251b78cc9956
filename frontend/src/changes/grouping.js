import { datesIn } from "../format/intl.js";

/** The local day of a point in time, as `2026-05-12`. @param {string} instant @param {string} timeZone */
export function localDay(instant, timeZone) {
  const parts = datesIn("en-CA", { year: "numeric", month: "2-digit", day: "2-digit", timeZone });
  return parts.format(new Date(instant));
}

/**
 * Changes by the day on which they were applied, in the order given.
 * @template {{ appliedAt: string }} Change
 * @param {Change[]} changes
 * @param {string} timeZone
 * @returns {{ day: string, changes: Change[] }[]}
 */
export function byDay(changes, timeZone) {
  /** @type {{ day: string, changes: Change[] }[]} */
  const days = [];
  for (const change of changes) {
    const day = localDay(change.appliedAt, timeZone);
    if (days.at(-1)?.day === day) days.at(-1)?.changes.push(change);
    else days.push({ day, changes: [change] });
  }
  return days;
}

/**
 * Neighbouring minor corrections together, so that they can be folded.
 * @template {{ minor: boolean }} Change
 * @param {Change[]} changes
 * @returns {{ minor: boolean, changes: Change[] }[]}
 */
export function minorTogether(changes) {
  /** @type {{ minor: boolean, changes: Change[] }[]} */
  const groups = [];
  for (const change of changes) {
    const group = groups.at(-1);
    if (change.minor && group?.minor) group.changes.push(change);
    else groups.push({ minor: change.minor, changes: [change] });
  }
  return groups;
}
