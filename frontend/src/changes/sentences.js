/**
 * @typedef {import("../words/changes/de.js").ChangeWords} ChangeWords
 * @typedef {import("../page.js").Words} Words
 * @typedef {{ subject: string, kind: string, redacted: boolean, fields: { field: string, before?: unknown, after?: unknown }[] }} Change
 */

/** Fields that say the same as another one that has changed with them. @type {Record<string, string[]>} */
const together = { status: ["statusAsOf", "statusReason", "statusBasis"] };

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
  if (kind !== "edit") return w.sentence(c.act[/** @type {"create"} */ (kind)] ?? kind);
  const labelOf = (/** @type {string} */ field) => /** @type {Record<string, string>} */ (c.property)[field] ?? field;
  const said = new Set(status ? ["status", ...(together.status ?? [])] : []);
  const names = [...new Set(fields.flatMap(({ field }) => (said.has(field) ? [] : [labelOf(field)])))];
  if (!status) return names.length ? c.changedFields(names) : w.sentence(c.act.edit);
  const now = c.statusNow(word(status.before), word(status.after));
  return names.length ? `${now} ${c.alsoChanged(names)}` : now;
}
