/**
 * What the sources remark on values, in the words and the language in which the plan was written.
 * @typedef {import("../page.js").Schemas["Observation"]} Observation
 */

/** Words with which a source says that a figure is not exact. A figure that was rounded is as exact as it looks. */
const approximations = /ungefähr|^(rund|knapp|etwa|circa|ca\.|über|mehr als|weniger als|fast|annähernd)(\s|$)/i;

/** @param {string | undefined} note */
export const isApproximate = (note) => note !== undefined && approximations.test(note);

/**
 * The remarks on values as they stand below a table: one that is on all values, or numbered ones.
 * @param {{ note?: string }[]} observations
 */
export function notesOn(observations) {
  const all = new Set(observations.map(({ note }) => note));
  const notes = [...all].filter((note) => note !== undefined);
  const isOnAll = all.size === 1;
  return {
    notes,
    isOnAll,
    /** The number of a remark, or 0 where a value has none of its own. @param {string | undefined} note */
    numberOf: (note) => (isOnAll || note === undefined ? 0 : notes.indexOf(note) + 1),
  };
}
