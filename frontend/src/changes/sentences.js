/**
 * @typedef {import("../words/changes/de.js").ChangeWords} ChangeWords
 * @typedef {import("../page.js").Words} Words
 * @typedef {{ subject: string, kind: string, redacted: boolean, fields: { field: string, before?: unknown, after?: unknown }[] }} Change
 */

/** Fields that say the same as another one that has changed with them, or are told beside it. @type {Record<string, string[]>} */
const together = { status: ["statusAsOf", "statusReason", "statusBasis", "continuedBy"] };

/**
 * How many values a change of an indicator's values added, changed and removed, from when to when, and the first of them.
 * @typedef {{ added: number, changed: number, removed: number, from?: string, to?: string, values?: { before: Record<string, unknown>[], after: Record<string, unknown>[] } }} Effect
 */

/** Many values at once are counted, not listed. @param {{ field: string, after?: unknown }} change @returns {Effect | undefined} */
export const effectOf = ({ field, after }) =>
  field === "rows" && typeof after === "object" && after !== null && !Array.isArray(after)
    ? /** @type {Effect} */ (after)
    : undefined;

/** @param {Effect} effect @param {ChangeWords} c @param {Words} w */
export function valuesChanged({ added, changed, removed, from, to }, c, w) {
  const span = from && to ? w.measures.sinceUntil(w.when(from), w.when(to)) : "";
  const parts = [
    added ? c.values.added(added) : "",
    changed ? c.values.changed(changed) : "",
    removed ? c.values.removed(removed) : "",
  ];
  return c.values.sentence(w.list(parts.filter(Boolean)), span);
}

/**
 * What has changed, in one or two sentences: the status by its words, the rest by name.
 * @param {Change} change
 * @param {ChangeWords} c
 * @param {Words} w
 */
export function whatChanged({ subject, kind, redacted, fields }, c, w) {
  if (redacted) return c.redacted;
  const status = fields.find(({ field }) => field === "status");
  const word = (/** @type {unknown} */ value) => w.status[/** @type {"unknown"} */ (value)] ?? "";
  if (kind === "create" && subject.startsWith("reports/") && status) return c.reported(word(status.after));
  const effect = fields.map(effectOf).find(Boolean);
  if (effect) return valuesChanged(effect, c, w);
  if (kind !== "edit") return w.sentence(c.act[/** @type {"create"} */ (kind)] ?? kind);
  const labelOf = (/** @type {string} */ field) => /** @type {Record<string, string>} */ (c.property)[field] ?? field;
  const said = new Set(status ? ["status", ...(together.status ?? [])] : []);
  const names = [...new Set(fields.flatMap(({ field }) => (said.has(field) ? [] : [labelOf(field)])))];
  if (!status) return names.length ? c.changedFields(names) : w.sentence(c.act.edit);
  const now = c.statusNow(word(status.before), word(status.after));
  return names.length ? `${now} ${c.alsoChanged(names)}` : now;
}
