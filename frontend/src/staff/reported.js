import { html, nothing } from "lit-html";
import { loadSubject } from "../api/staff.js";
import { isSame } from "../changes/item-diff.js";
import { isEmpty, valueOf } from "../changes/value.js";
import { changeWords } from "../words/staff/de.js";
import r from "../words/staff/rounds-de.js";
import { cleaned } from "./check.js";
import reports from "./forms/reports.js";

/**
 * What a report says of its measure, and the measure as it is now.
 * @typedef {import("./forms/part.js").Input} Input
 * @typedef {{ version: number, input: Input, references: Record<string, import("../format/text.js").Text> }} Measure
 */

/** What a report says of the measure itself; the day is always a new one. */
export const passedOn = ["status", "statusReason", "continuedBy", "actualStart", "actualEnd", "milestones"];

/** The measure that a report is about. @param {Input | undefined} report @param {AbortSignal} signal @returns {Promise<Measure | undefined>} */
export async function loadReported(report, signal) {
  const code = report?.measure;
  if (typeof code !== "string") return undefined;
  const { version, input, references = {} } = await loadSubject("measures", code, signal);
  return { version, input: /** @type {Input} */ (input), references };
}

/** What the report would write over, though it says nothing of it where it is silent. @param {Input} report @param {Measure} measure */
export function differing(report, measure) {
  const says = cleaned(reports, report);
  return passedOn.filter((name) => !isEmpty(says[name]) && !isSame(says[name], measure.input[name]));
}

/** Whether the measure has moved on in what the report says of it. @param {Input} report @param {Measure | undefined} measure @returns {measure is Measure} */
export const hasMovedOn = (report, measure) =>
  !!measure &&
  typeof report.measureVersion === "number" &&
  report.measureVersion < measure.version &&
  differing(report, measure).length > 0;

/** The report on the measure as it is now. @param {Input} report @param {Measure} measure @param {boolean} takes whether what the measure says holds @returns {Input} */
export function onPresent(report, measure, takes) {
  /** @type {Input} */
  const input = { ...report, measureVersion: measure.version };
  if (takes)
    for (const name of differing(report, measure)) {
      if (isEmpty(measure.input[name])) delete input[name];
      else input[name] = structuredClone(measure.input[name]);
    }
  return input;
}

/** Says what has changed in the measure meanwhile, and asks what shall hold. @param {import("./editor.js").Editor} editor */
export function movedOn(editor) {
  const { measure, visit, redraw } = editor;
  if (!hasMovedOn(editor.input, measure)) return nothing;
  const { s } = visit;
  const telling = { kind: "measures", references: measure.references, changeWords, visit };
  const decide = (/** @type {boolean} */ takes) => () => {
    editor.input = onPresent(editor.input, measure, takes);
    editor.problems = [];
    editor.touch();
    redraw();
  };
  const button = (/** @type {string} */ words, /** @type {boolean} */ takes) =>
    html`<button type="button" class="kern-btn kern-btn--secondary kern-btn--small" @click=${decide(takes)}>
      <span class="kern-label">${words}</span>
    </button>`;
  return html`<section class="note" aria-labelledby="moved-on">
    <h2 id="moved-on">${r.moved.title}</h2>
    <p>${r.moved.text}</p>
    <dl class="facts facts-dense">
      ${differing(editor.input, measure).map(
        (name) =>
          html`<div>
            <dt>${s.label("reports", name)}</dt>
            <dd>${isEmpty(measure.input[name]) ? s.form.none : valueOf(name, measure.input[name], telling)}</dd>
          </div>`,
      )}
    </dl>
    <p class="tools">${button(r.moved.take, true)} ${button(r.moved.keep, false)}</p>
  </section>`;
}
