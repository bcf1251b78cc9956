import { isSame } from "../../changes/item-diff.js";

/**
 * @typedef {import("../../page.js").Schemas["ComparedField"]} ComparedField
 * @typedef {"present" | "proposed"} Pick
 */

/**
 * Which side to begin with where both have moved on: who has changed a property wins; where both have, nobody does until
 * somebody chooses.
 * @param {ComparedField} compared
 * @returns {Pick | undefined}
 */
export function suggested({ base, present, proposed, conflict }) {
  if (conflict) return undefined;
  return isSame(base, proposed) && !isSame(base, present) ? "present" : "proposed";
}

/**
 * The present state with what was chosen of the proposed one.
 * @param {Record<string, unknown>} present the whole present state
 * @param {ComparedField[]} fields that differ somewhere
 * @param {Map<string, Pick>} picks by field
 * @returns {Record<string, unknown>}
 */
export function merged(present, fields, picks) {
  const result = { ...present };
  for (const { field, proposed } of fields) {
    if (picks.get(field) !== "proposed") continue;
    if (proposed === undefined) delete result[field];
    else result[field] = proposed;
  }
  return result;
}
