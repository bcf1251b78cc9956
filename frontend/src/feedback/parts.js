import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";

/**
 * Parts of a form for the public: a label, what helps, what is wrong, and the control.
 * @typedef {{ name: string, reason: string }} Problem
 * @typedef {import("../words/feedback/de.js").FeedbackWords} FeedbackWords
 *
 * @typedef {object} Part
 * @property {string} name pointer into what is sent, such as `/text`
 * @property {unknown} label
 * @property {string} [hint]
 * @property {boolean} [required]
 * @property {Problem[]} problems
 * @property {FeedbackWords} f
 */

/** The element of a part: `/text` → f-text. @param {string} name */
export const idOf = (name) => `f${name.replaceAll("/", "-")}`;

/** What is wrong with a part or with something in it. @param {Problem[]} problems @param {string} name */
export const wrongAt = (problems, name) =>
  problems.find((problem) => problem.name === name || problem.name.startsWith(`${name}/`))?.reason;

/** @param {Part} part */
const labelWords = ({ label, required, f }) =>
  html`${label} <span class="needed">(${required ? f.form.required : f.form.optional})</span>`;

/** @param {Part} part */
const hintAndWrong = ({ name, hint, problems, f }) => {
  const reason = wrongAt(problems, name);
  return html`${hint ? html`<p class="hint" id="${idOf(name)}-hint">${hint}</p>` : nothing}
  ${
    reason
      ? html`<p class="wrong" id="${idOf(name)}-wrong"><span class="hidden">${f.wrong.prefix}</span> ${reason}</p>`
      : nothing
  }`;
};

/** The ids of all that describes a control. @param {Part} part @param {string} [more] */
export const describedBy = ({ name, hint, problems }, more = "") =>
  [hint && `${idOf(name)}-hint`, wrongAt(problems, name) && `${idOf(name)}-wrong`, more].filter(Boolean).join(" ") ||
  nothing;

/** @param {Part} part */
export const invalid = ({ name, problems }) => (wrongAt(problems, name) ? "true" : nothing);

/** @param {Part} part @param {unknown} control */
export const part = (part, control) =>
  html`<div class="part ${wrongAt(part.problems, part.name) ? "part-wrong" : ""}">
    <label for=${idOf(part.name)}>${labelWords(part)}</label>
    ${hintAndWrong(part)} ${control}
  </div>`;

/**
 * One line to type into.
 * @param {Part} what
 * @param {{ type: "text" | "email", value: string, most?: number, autocomplete: string, put: (value: string) => void }} how
 */
export const line = (what, { type, value, most, autocomplete, put }) =>
  part(
    what,
    html`<input
      class="input"
      id=${idOf(what.name)}
      type=${type}
      maxlength=${most ?? nothing}
      dir="auto"
      autocomplete=${autocomplete}
      ?required=${what.required}
      aria-describedby=${describedBy(what)}
      aria-invalid=${invalid(what)}
      .value=${live(value)}
      @input=${(/** @type {Event} */ event) => put(typedIn(event))}
    />`,
  );

/** A few choices of which one is taken. @param {Part} part @param {{ value: string, words: unknown }[]} options @param {string} chosen @param {(value: string) => void} choose */
export const radios = (part, options, chosen, choose) =>
  html`<fieldset
    class="part ${wrongAt(part.problems, part.name) ? "part-wrong" : ""}"
    id=${idOf(part.name)}
    aria-describedby=${describedBy(part)}
  >
    <legend>${labelWords(part)}</legend>
    ${hintAndWrong(part)}
    ${options.map(
      ({ value, words }, i) =>
        html`<label class="choice">
          <input
            type="radio"
            id="${idOf(part.name)}-${i}"
            name=${idOf(part.name)}
            value=${value}
            ?required=${part.required}
            .checked=${live(value === chosen)}
            @change=${() => choose(value)}
          />
          <span>${words}</span>
        </label>`,
    )}
  </fieldset>`;

/** @param {Event} event */
export const typedIn = (event) =>
  /** @type {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} */ (event.target).value;

/** Moves the focus to what a problem is about. @param {string} name */
export function focusOn(name) {
  for (let at = name; at; at = at.slice(0, at.lastIndexOf("/"))) {
    const found = document.getElementById(idOf(at));
    const control = found?.matches("fieldset") ? found.querySelector("input") : found;
    if (control) return control.focus();
  }
}

/** A question ends itself; other labels are set apart from what is wrong with them. @param {string} label @param {string} reason */
const labelled = (label, reason) => `${label}${/[?.:!]$/.test(label) ? "" : ":"} ${reason}`;

/**
 * All that is wrong, with ways to each place.
 * @param {Problem[]} problems
 * @param {(name: string) => string} labelOf
 * @param {FeedbackWords} f
 */
export function problemSummary(problems, labelOf, f) {
  if (!problems.length) return nothing;
  const go = (/** @type {Event} */ event, /** @type {string} */ name) => {
    event.preventDefault();
    focusOn(name);
  };
  return html`<div class="problems" id="problems" tabindex="-1" role="alert">
    <h3>${problems.every(({ name }) => labelOf(name)) ? f.wrong.summary(problems.length) : f.wrong.notSent}</h3>
    <ul>
      ${problems.map(({ name, reason }) =>
        labelOf(name)
          ? html`<li>
              <a href="#${idOf(name)}" @click=${(/** @type {Event} */ event) => go(event, name)}
                >${labelled(labelOf(name), reason)}</a
              >
            </li>`
          : html`<li>${reason}</li>`,
      )}
    </ul>
  </div>`;
}
