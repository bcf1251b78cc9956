import { html, nothing } from "lit-html";
import { addressOf } from "../../routes.js";
import { idOf, wrongAt } from "../problems.js";

export { announce } from "../../controls/announce.js";

/**
 * @typedef {import("../editor.js").Editor} Editor
 * @typedef {import("../forms/part.js").Part} Part
 * @typedef {Record<string, unknown>} Holder
 *
 * One control: what it holds, where that is kept, and where it is in the form.
 * @typedef {object} Place
 * @property {Part} part
 * @property {Holder} holder
 * @property {string} pointer
 * @property {string} label
 * @property {string} hint
 * @property {Editor} editor
 */

/** @param {string} label @param {Part} part @param {Editor} editor */
export const labelWords = (label, part, { visit }) =>
  part.required ? html`${label} <span class="needed">(${visit.s.form.required})</span>` : label;

/** What is wrong here, in words beside the control. @param {string} pointer @param {Editor} editor */
export function wrong(pointer, { problems, visit }) {
  const reason = wrongAt(problems, pointer);
  return reason
    ? html`<p class="wrong" id="${idOf(pointer)}-wrong">
        <span class="hidden">${visit.s.wrong.prefix}</span> ${reason}
      </p>`
    : nothing;
}

/** The ids of all that describes a control. @param {string} pointer @param {string} hint @param {Editor} editor @param {string} [more] */
export const describedBy = (pointer, hint, { problems }, more = "") =>
  [hint && `${idOf(pointer)}-hint`, wrongAt(problems, pointer) && `${idOf(pointer)}-wrong`, more]
    .filter(Boolean)
    .join(" ") || nothing;

/** @param {string} pointer @param {Editor} editor */
export const invalid = (pointer, { problems }) => (wrongAt(problems, pointer) ? "true" : nothing);

/** A hint that names the page of the method leads there, beside the form. @param {string} hint @returns {unknown} */
function linked(hint) {
  const [before = "", after] = hint.split("„Methode“");
  return after === undefined
    ? hint
    : html`${before}<a href=${addressOf("method", "de")} target="_blank"
          >„Methode“<span class="hidden"> (öffnet in neuem Fenster)</span></a
        >${after}`;
}

/** @param {string} pointer @param {string} hint */
export const hinted = (pointer, hint) =>
  hint ? html`<p class="hint" id="${idOf(pointer)}-hint">${linked(hint)}</p>` : nothing;

/** A label, what helps, what is wrong, and the control itself. @param {Place} place @param {unknown} control */
export const box = ({ part, pointer, label, hint, editor }, control) => html`
  <div class="part part-${part.type} ${wrongAt(editor.problems, pointer) ? "part-wrong" : ""}">
    <label for=${idOf(pointer)}>${labelWords(label, part, editor)}</label>
    ${hinted(pointer, hint)} ${wrong(pointer, editor)} ${control}
  </div>
`;

/** The same around several controls. @param {Place} place @param {unknown} controls */
export const group = ({ part, pointer, label, hint, editor }, controls) => html`
  <fieldset
    class="part part-${part.type} ${wrongAt(editor.problems, pointer) ? "part-wrong" : ""}"
    id=${idOf(pointer)}
    tabindex="-1"
    aria-describedby=${describedBy(pointer, hint, editor)}
  >
    <legend>${labelWords(label, part, editor)}</legend>
    ${hinted(pointer, hint)} ${wrong(pointer, editor)} ${controls}
  </fieldset>
`;

/** Puts a value where it belongs; nothing leaves no trace. @param {Place} place @param {unknown} value */
export function put({ part, holder, pointer, editor }, value) {
  if (value === undefined || value === "") delete holder[part.name];
  else {
    holder[part.name] = value;
    editor.mend(pointer);
  }
  editor.touch();
}

/** @param {Event} event */
export const typedIn = (event) =>
  /** @type {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} */ (event.target).value;
