import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { plain } from "../../format/text.js";
import words from "../../words/staff/templates-de.js";
import { announce, typedIn } from "../controls/box.js";

/**
 * @typedef {import("../../api/client.js").Schemas["AnswerTemplate"]} Template
 * @typedef {{ templates: Template[], template?: string }} Templates
 */

/**
 * A template that can be put into an answer.
 * @param {Templates} data
 * @param {import("../editor.js").Editor} editor
 * @param {boolean} [oneLanguage] whether the answer is in one language only
 */
export function templatePicker(data, editor, oneLanguage = false) {
  const { templates } = data;
  if (!templates.length) return nothing;
  const use = () => {
    const chosen = templates.find(({ code }) => code === data.template);
    if (!chosen) return;
    editor.input.text = oneLanguage ? plain(chosen.text, "de") : { ...chosen.text };
    if (chosen.outcome) editor.input.outcome = chosen.outcome;
    editor.touch();
    editor.redraw();
    announce(words.used(chosen.title));
  };
  return html`<div class="part picker">
    <label for="template">${words.choose}</label>
    <p class="hint" id="template-hint">${words.replaces}</p>
    <div class="word-search">
      <select
        class="input"
        id="template"
        aria-describedby="template-hint"
        .value=${live(data.template ?? "")}
        @change=${(/** @type {Event} */ event) => {
          data.template = typedIn(event);
          editor.redraw();
        }}
      >
        <option value="">${words.none}</option>
        ${templates.map(({ code, title }) => html`<option value=${code} ?selected=${code === data.template}>${title}</option>`)}
      </select>
      <button
        type="button"
        class="kern-btn kern-btn--secondary kern-btn--small"
        aria-disabled=${data.template ? nothing : "true"}
        @click=${use}
      >
        <span class="kern-label">${words.use}</span>
      </button>
    </div>
  </div>`;
}
