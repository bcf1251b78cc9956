import { datesIn } from "./intl.js";

const day = 24 * 3600 * 1000;

/** What the clocks of a zone show, as if it were UTC. @param {number} instant @param {string} timeZone */
function shown(instant, timeZone) {
  const parts = datesIn("sv", {
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    timeZone,
  });
  return Date.parse(`${parts.format(instant).replace(" ", "T")}Z`);
}

/**
 * How often the clocks of a zone show a local time: once, and in the nights in which they are set twice or never.
 * @param {string} local `2027-03-28T02:30`
 * @param {string} timeZone
 */
export function timesShown(local, timeZone) {
  const asUtc = Date.parse(`${local.slice(0, 16)}Z`);
  // What is no time yet, or of a year that is still being typed.
  if (!(asUtc > 0)) return 1;
  const found = new Set();
  for (const around of [asUtc - day, asUtc + day]) {
    const instant = asUtc - (shown(around, timeZone) - around);
    if (shown(instant, timeZone) === asUtc) found.add(instant);
  }
  return found.size;
}
