import { html, nothing } from "lit-html";
import { loadDimensions, loadIndicator, loadObservations } from "../../api/index.js";
import { loadAppliedChange } from "../../api/changes.js";
import { compareChange } from "../../api/staff.js";
import { isSame } from "../../changes/item-diff.js";
import { effectOf, valuesChanged } from "../../changes/sentences.js";
import { saysNothing, valueOf } from "../../changes/value.js";
import { valuesTold } from "../../changes/values-changed.js";
import { changeWords } from "../../words/staff/de.js";
import { publicAddress } from "../addresses.js";
import { forms, kindAndCode } from "../forms/index.js";
import { partsOf } from "../forms/part.js";
import { loadReported, passedOn } from "../reported.js";
import { keyOf, rowOf } from "../values.js";
import { fileLine, loadFiles } from "./files.js";
import { sideOf } from "./sides.js";

/**
 * @typedef {import("../index.js").StaffVisit} StaffVisit
 * @typedef {import("../../page.js").Schemas["ChangeComparison"] & { effect?: import("../../changes/sentences.js").Effect, files?: Map<string, import("../../api/files.js").Upload> }} ChangeComparison `effect`: what a change of values did when it was applied; `files`: what is known of files that it speaks of
 * @typedef {import("../../page.js").Schemas["ComparedField"]} ComparedField
 */

/** Whether nothing more happens to a change: it is told by what it was made from, whatever became of its thing since. @param {Pick<ChangeComparison["change"], "state">} change */
export const isClosed = ({ state }) => state === "applied" || state === "withdrawn";

/**
 * A change field by field, with what its own answer leaves out: names of dimensions and their codes, of files, and of values
 * those that are published.
 * @param {string} code
 * @param {AbortSignal} signal
 * @returns {Promise<ChangeComparison>}
 */
export async function loadComparison(code, signal) {
  const comparison = await compareChange(code, signal);
  const { kind, code: thing } = kindAndCode(comparison.change.subject);
  if (kind === "reports") return withMeasure(comparison, signal);
  if (kind === "documents") return { ...comparison, files: await loadFiles(comparison.fields, signal) };
  if (kind !== "observations" && kind !== "indicators") return comparison;
  const named = { ...comparison, references: { ...(await dimensionNames(signal)), ...comparison.references } };
  return kind === "observations" ? withPublished(named, thing, signal) : named;
}

/** @param {AbortSignal} signal @returns {Promise<ChangeComparison["references"]>} */
async function dimensionNames(signal) {
  const names = (await loadDimensions(signal)).flatMap((dimension) => [
    [`dimensions/${dimension.code}`, dimension.title],
    ...dimension.codes.map((each) => [`dimensions/${dimension.code}:${each.code}`, each.title]),
  ]);
  return Object.fromEntries(names);
}

/**
 * A change of values holds only what it changes; beside it is put what is published for the same places, as long as it is
 * still what was there before.
 * @param {ChangeComparison} comparison
 * @param {string} code of the indicator
 * @param {AbortSignal} signal
 * @returns {Promise<ChangeComparison>}
 */
async function withPublished(comparison, code, signal) {
  const { change, fields } = comparison;
  const [indicator, observations, applied] = await Promise.all([
    loadIndicator(code, signal),
    isClosed(change) ? [] : loadObservations(code, {}, signal),
    change.number ? loadAppliedChange(change.number, signal) : undefined,
  ]);
  const effect = applied?.fields.map(effectOf).find(Boolean);
  const published = new Map(observations.map((each) => [keyOf(rowOf(each)), rowOf(each)]));
  return {
    ...comparison,
    ...(effect && applied ? { effect, references: { ...comparison.references, ...applied.references } } : {}),
    change: { title: indicator.title, ...change },
    fields: fields.map((field) => {
      const rows = /** @type {import("../values.js").Row[]} */ (field.proposed ?? []);
      const before = rows.flatMap((row) => published.get(keyOf(row)) ?? []);
      return field.field === "rows" && before.length ? { ...field, present: before, base: before } : field;
    }),
  };
}

/**
 * A report is new, but what it says of its measure is put beside how that stands, and left out where it says the same.
 * @param {ChangeComparison} comparison
 * @param {AbortSignal} signal
 * @returns {Promise<ChangeComparison>}
 */
async function withMeasure(comparison, signal) {
  const { change, fields } = comparison;
  if (isClosed(change)) return comparison;
  const measure = await loadReported(/** @type {import("../forms/part.js").Input} */ (change.input), signal).catch(
    // Not everybody who may read the report may read the measure as it can be changed.
    () => undefined,
  );
  if (!measure) return comparison;
  const beside = (/** @type {string} */ name) => name === "status" || name === "statusAsOf" || passedOn.includes(name);
  return {
    ...comparison,
    references: { ...measure.references, ...comparison.references },
    fields: fields
      .map((field) =>
        beside(field.field) && !saysNothing(field.field, measure.input[field.field])
          ? { ...field, base: measure.input[field.field], present: measure.input[field.field] }
          : field,
      )
      .filter(({ field, present, proposed }) => field === "status" || !beside(field) || !isSame(present, proposed)),
  };
}

/** @typedef {NonNullable<import("../../changes/value.js").Telling["sessions"]>} Sessions */

/** @param {ChangeComparison} comparison @param {StaffVisit} visit @returns {import("../../changes/value.js").Telling} */
export const tellingOf = ({ change, references, files }, visit) => ({
  kind: kindAndCode(change.subject).kind,
  references,
  changeWords,
  visit,
  sessions: /** @type {Sessions} */ (Object(change.input).sessions ?? []),
  file: (checksum) => fileLine(files?.get(checksum), visit),
});

/** The same for what was there before, whose programme may have been another one. @param {ChangeComparison} comparison @param {StaffVisit} visit */
function tellingBefore(comparison, visit) {
  const telling = tellingOf(comparison, visit);
  const programme = comparison.fields.find(({ field }) => field === "sessions");
  return programme ? { ...telling, sessions: /** @type {Sessions} */ (programme.base ?? []) } : telling;
}

/** Properties in the order of the form. @param {ChangeComparison} comparison */
export function inOrder({ change, fields }) {
  const order = partsOf(forms[kindAndCode(change.subject).kind]).map(({ name }) => name);
  const place = (/** @type {ComparedField} */ { field }) => order.indexOf(field) + 1 || order.length + 1;
  return [...fields].sort((a, b) => place(a) - place(b));
}

/** What the two sides are called. @param {ChangeComparison} comparison @param {StaffVisit} visit */
const sideNames = ({ change }, { s: { compare } }) => ({
  before: isClosed(change) ? compare.was : compare.before,
  after: change.state === "applied" ? compare.became : compare.after,
});

/** What a property was and what it shall be, side by side. @param {ComparedField} compared @param {ChangeComparison} comparison @param {StaffVisit} visit */
function row({ field, base, present, proposed, conflict }, comparison, visit) {
  const { s } = visit;
  const telling = tellingOf(comparison, visit);
  const closed = isClosed(comparison.change);
  const isOvertaken = comparison.stale || comparison.change.state === "submitted";
  const before = closed ? base : isOvertaken ? present : (base ?? present);
  const isNew = saysNothing(field, before);
  const isConflict = conflict && !closed;
  const sides = sideNames(comparison, visit);
  return html`<section class="compared ${isConflict ? "compared-conflict" : ""}" aria-labelledby="compared-${field}">
    <h3 class="compared-name" id="compared-${field}">${s.label(telling.kind, field)}</h3>
    ${isConflict ? html`<p class="small">${s.compare.conflict}</p>` : nothing}
    <div class="sides ${isNew ? "sides-new" : ""}">
      ${
        isNew
          ? nothing
          : html`<div class="side">
              <p class="side-name">${sides.before}</p>
              ${sideOf(field, before, proposed, "before", tellingBefore(comparison, visit))}
            </div>`
      }
      <div class="side">
        ${comparison.change.kind === "create" && isNew ? nothing : html`<p class="side-name">${isNew ? s.compare.newHere : sides.after}</p>`}
        ${isNew ? valueOf(field, proposed, telling) : sideOf(field, proposed, before, "after", telling)}
      </div>
    </div>
  </section>`;
}

/** What others have changed since, and this change has not, is none of its doing. @param {ComparedField} compared */
const isIts = ({ base, proposed }) => !isSame(base, proposed);

/** What is shown of a change, in the order of the form. @param {ChangeComparison} comparison */
export function shownFields(comparison) {
  const { stale, change } = comparison;
  const isPast = isClosed(change) || (stale && change.kind === "edit");
  return inOrder(comparison).filter((field) => !isPast || isIts(field));
}

/** A change, field by field. @param {ChangeComparison} comparison @param {StaffVisit} visit */
export function comparisonView(comparison, visit) {
  const { effect } = comparison;
  if (effect?.values)
    return html`<p>${valuesChanged(effect, changeWords, visit.w)}</p>
      ${valuesTold(effect, tellingOf(comparison, visit), publicAddress(comparison.change.subject) ?? "")}`;
  const fields = shownFields(comparison);
  if (!fields.length) return html`<p class="gap">${visit.s.compare.nothing}</p>`;
  const { change } = comparison;
  const sides = sideNames(comparison, visit);
  const isNew =
    change.kind === "create" &&
    fields.every(({ field, base, present }) => saysNothing(field, isClosed(change) ? base : present));
  return html`<div class="comparison comparison-rows ${isNew ? "comparison-new" : ""}">
    ${
      isNew
        ? nothing
        : html`<p class="sides-head small muted" aria-hidden="true">
            <span></span><span>${sides.before}</span><span>${sides.after}</span>
          </p>`
    }
    ${fields.map((field) => row(field, comparison, visit))}
  </div>`;
}
