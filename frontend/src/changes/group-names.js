import { loadDimensions } from "../api/index.js";

/** Properties that name groups of people, such as `sex:female`. */
const withGroups = new Set(["headline", "dimensions", "gapCodes", "gapDimension", "targets", "rows"]);

/** The names of groups and their characteristics. @param {import("../page.js").Schemas["Dimension"][]} dimensions */
export const groupNames = (dimensions) =>
  Object.fromEntries(
    dimensions.flatMap(({ code, title, codes }) => [
      [`dimensions/${code}`, title],
      ...codes.map((group) => [`dimensions/${code}:${group.code}`, group.title]),
    ]),
  );

/**
 * Changes with the names of the groups that they mention: what the server names are things, and groups are none.
 * @template {{ fields: { field: string }[], references: Record<string, import("../format/text.js").Text> }} Change
 * @param {Change[]} changes
 * @param {AbortSignal} signal
 * @returns {Promise<Change[]>}
 */
export async function withGroupNames(changes, signal) {
  if (!changes.some(({ fields }) => fields.some(({ field }) => withGroups.has(field)))) return changes;
  const names = groupNames(await loadDimensions(signal));
  return changes.map((change) => ({ ...change, references: { ...names, ...change.references } }));
}
