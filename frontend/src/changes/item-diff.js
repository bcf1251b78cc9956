/**
 * @typedef {Record<string, unknown>} Item
 * @typedef {{ kind: "new" | "gone" | "changed", before?: Item, after?: Item }} ItemChange
 */

/** The same content, whatever the order of its keys. @param {unknown} one @param {unknown} other @returns {boolean} */
export function isSame(one, other) {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [a, b] = [/** @type {Item} */ (one), /** @type {Item} */ (other)];
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && isSame(a[key], b[key]));
}

/**
 * Which items of a list are new, gone or different, in the order of the new list; what is gone comes last.
 * @param {Item[]} before
 * @param {Item[]} after
 * @param {{ keys: ((item: Item) => unknown)[], ignored?: readonly string[] }} how `keys`: by what an item is found again, the surest first; `ignored`: properties that make no difference, such as a running number
 * @returns {ItemChange[]}
 */
export function itemDiff(before, after, { keys, ignored = [] }) {
  const left = new Set(before);
  /** @type {Map<Item, Item>} young → old */
  const pairs = new Map();
  const pairBy = (/** @type {(one: Item, other: Item) => boolean} */ matches) => {
    for (const young of after) {
      if (pairs.has(young)) continue;
      const old = [...left].find((item) => matches(item, young));
      if (!old) continue;
      pairs.set(young, old);
      left.delete(old);
    }
  };
  pairBy(isSame);
  for (const key of keys) pairBy((old, young) => key(young) !== undefined && isSame(key(old), key(young)));
  return [
    ...after.flatMap((young) => {
      const old = pairs.get(young);
      if (!old) return [/** @type {ItemChange} */ ({ kind: "new", after: young })];
      return changedProperties(old, young, ignored).length
        ? [/** @type {ItemChange} */ ({ kind: "changed", before: old, after: young })]
        : [];
    }),
    ...[...left].map((old) => /** @type {ItemChange} */ ({ kind: "gone", before: old })),
  ];
}

/**
 * The properties in which two items differ, as changes of their own.
 * @param {Item} before
 * @param {Item} after
 * @param {readonly string[]} [ignored]
 * @returns {{ field: string, before?: unknown, after?: unknown }[]}
 */
export const changedProperties = (before, after, ignored = []) =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => !ignored.includes(field) && !isSame(before[field], after[field]))
    .map((field) => ({
      field,
      ...(field in before ? { before: before[field] } : {}),
      ...(field in after ? { after: after[field] } : {}),
    }));

/** Codes that came and codes that went. @param {string[]} before @param {string[]} after */
export const codeDiff = (before, after) => ({
  come: after.filter((code) => !before.includes(code)),
  gone: before.filter((code) => !after.includes(code)),
});
