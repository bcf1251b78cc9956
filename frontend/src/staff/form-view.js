import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { isEmpty, valueOf } from "../changes/value.js";
import { changeWords } from "../words/staff/de.js";
import { changeAddress } from "./addresses.js";
import { describedBy, hinted, invalid, typedIn, wrong } from "./controls/box.js";
import { control } from "./controls/index.js";
import { isAsked } from "./forms/part.js";
import { isSeen } from "./preview.js";
import { focusOn, idOf, nameOf } from "./problems.js";
import { movedOn } from "./reported.js";
import { ask, sure } from "./sure.js";
import { signInButton } from "./trouble.js";

/** @typedef {import("./editor.js").Editor} Editor */

/** What keeps this form from being saved, all of it, with ways to each place. @param {Editor} editor */
export function problemSummary(editor) {
  const { problems, visit, isOutdone, isSignedOut, form } = editor;
  const { s } = visit;
  if (isSignedOut)
    return html`<div class="problems" id="problems" tabindex="-1" role="alert">
      <h2>${s.signIn.expired}</h2>
      <p>${s.signIn.expiredText}</p>
      <p>${signInButton(s.signIn.again)}</p>
    </div>`;
  if (isOutdone)
    return html`<div class="problems" id="problems" tabindex="-1" role="alert">
      <h2>${s.form.newer}</h2>
      <p class="tools">
        <button type="button" class="kern-btn kern-btn--primary kern-btn--small" @click=${editor.saveAnyway}>
          <span class="kern-label">${s.form.saveAnyway}</span>
        </button>
        <button type="button" class="kern-btn kern-btn--secondary kern-btn--small" @click=${editor.discard}>
          <span class="kern-label">${s.form.loadOther}</span>
        </button>
      </p>
    </div>`;
  if (!problems.length) return nothing;
  const go = (/** @type {Event} */ event, /** @type {string} */ pointer) => {
    event.preventDefault();
    focusOn(pointer);
  };
  // What is mended one by one need not be told again.
  return html`<div class="problems" id="problems" tabindex="-1" role=${editor.isMending ? nothing : "alert"}>
    <h2>${problems.every(({ name }) => name) ? s.wrong.summary(problems.length) : s.broken}</h2>
    <ul>
      ${problems.map(({ name, reason }) => {
        const what = nameOf(name, form, s, editor.input);
        return what
          ? html`<li>
              <a href="#${idOf(name)}" @click=${(/** @type {Event} */ event) => go(event, name)}>${what}: ${reason}</a>
            </li>`
          : html`<li>${reason}</li>`;
      })}
    </ul>
  </div>`;
}

/** What somebody with this role sees and does not change. @param {Editor} editor */
function fixed(editor) {
  const { form, input, names, visit, mayChange } = editor;
  const parts = form.sections
    .flatMap(({ parts }) => parts)
    .filter(({ name }) => !mayChange(name) && !isEmpty(input[name]));
  if (!parts.length) return nothing;
  const telling = { kind: form.kind, references: names, changeWords, visit };
  return html`<details class="fixed">
    <summary>${visit.s.form.fixed}</summary>
    <p class="muted small">${visit.s.form.fixedHint}</p>
    <dl class="facts facts-dense">
      ${parts.map(
        ({ name }) =>
          html`<div>
            <dt>${visit.s.label(form.kind, name)}</dt>
            <dd>${valueOf(name, input[name], telling)}</dd>
          </div>`,
      )}
    </dl>
  </details>`;
}

/** @param {Editor} editor @param {"reason" | "note"} name @param {{ required?: boolean, hint: string, most: number }} how */
export function textFor(editor, name, { required, hint, most }) {
  const { s } = editor.visit;
  const pointer = `/${name}`;
  return html`<div class="part">
    <label for=${idOf(pointer)}
      >${s.form[name]}${required ? html` <span class="needed">(${s.form.required})</span>` : nothing}</label
    >
    ${hinted(pointer, hint)} ${wrong(pointer, editor)}
    <textarea
      class="input"
      id=${idOf(pointer)}
      rows="3"
      maxlength=${most}
      aria-describedby=${describedBy(pointer, hint, editor)}
      aria-invalid=${invalid(pointer, editor)}
      .value=${live(editor[name])}
      @input=${(/** @type {Event} */ event) => {
        editor[name] = typedIn(event);
        editor.touch();
      }}
    ></textarea>
  </div>`;
}

/** Why something changes, and whether that is worth telling. @param {Editor} editor */
export function aboutChange(editor) {
  const { s } = editor.visit;
  const isEdit = editor.kind === "edit";
  return html`<section class="form-section" aria-labelledby="section-about">
    <h2 id="section-about">${s.form.about}</h2>
    ${textFor(editor, "reason", { hint: s.form.reasonHint, most: 1000, required: editor.kind === "retire" || editor.kind === "restore" })}
    ${textFor(editor, "note", { hint: s.form.noteHint, most: 2000 })}
    ${
      isEdit
        ? html`<label class="choice part">
            <input
              type="checkbox"
              id="f-minor"
              aria-describedby="f-minor-hint"
              .checked=${live(editor.minor)}
              @change=${(/** @type {Event} */ event) => {
                editor.minor = /** @type {HTMLInputElement} */ (event.target).checked;
                editor.touch();
              }}
            />
            <span>${s.form.minor} <span class="hint" id="f-minor-hint">${s.form.minorHint}</span></span>
          </label>`
        : nothing
    }
  </section>`;
}

/** The code that a new thing will have for ever. @param {Editor} editor */
function newCode(editor) {
  const { s } = editor.visit;
  return html`<div class="part">
    <label for=${idOf("/subject")}>${s.form.subject}</label>
    ${hinted("/subject", s.form.subjectHint)} ${wrong("/subject", editor)}
    <input
      class="input"
      id=${idOf("/subject")}
      type="text"
      maxlength="64"
      autocomplete="off"
      aria-describedby=${describedBy("/subject", s.form.subjectHint, editor)}
      aria-invalid=${invalid("/subject", editor)}
      .value=${live(editor.newCode)}
      @input=${(/** @type {Event} */ event) => {
        editor.newCode = typedIn(event);
        editor.touch();
      }}
    />
  </div>`;
}

/** What stands above the form before one begins. @param {Editor} editor */
export function notes(editor) {
  const { change, visit, isRestored } = editor;
  const { s } = visit;
  return html`
    ${
      isRestored
        ? html`<div class="note">
            <p>${s.form.restored}</p>
            <p>
              <button type="button" class="plain-button" @click=${() => ask("discard")}>${s.form.discard}</button>
            </p>
            ${sure({ id: "discard", title: s.form.discardSure, text: s.form.discardText, yes: s.form.discardYes, act: editor.discard, isDangerous: true }, visit)}
          </div>`
        : nothing
    }
    ${
      change?.state === "returned" && change.returnReason
        ? html`<div class="note note-returned">
            <h2>${s.form.returned}</h2>
            <p><span class="shown-words">${change.returnReason}</span></p>
          </div>`
        : nothing
    }
    ${movedOn(editor)}
    ${
      change?.stale
        ? html`<div class="note">
            <p>${s.form.outdated}</p>
            <p><a href="${changeAddress(change.code)}/abgleichen">${s.form.reconcile}</a></p>
          </div>`
        : nothing
    }
  `;
}

/** What Enter in a box does: it saves, and never submits. @param {Editor} editor */
export const saving = (editor) => (/** @type {Event} */ event) => {
  event.preventDefault();
  editor.save();
};

/** What can be done with the form; it stays in sight. @param {Editor} editor */
export function formTools(editor) {
  const { visit, change, said, isBusy } = editor;
  const { s } = visit;
  const button = (
    /** @type {string} */ words,
    /** @type {(() => void) | undefined} */ act,
    /** @type {string} */ look,
    /** @type {"button" | "submit"} */ type = "button",
  ) =>
    html`<button
      type=${type}
      class="kern-btn kern-btn--${look} kern-btn--small"
      aria-disabled=${isBusy ? "true" : nothing}
      @click=${act}
    >
      <span class="kern-label">${words}</span>
    </button>`;
  return html`<div class="form-tools">
      <p class="tools">
        ${button(s.form.submit, editor.submit, "primary")} ${button(s.form.save, undefined, "secondary", "submit")}
        ${isSeen(editor.kindOfThing) ? button(s.form.look, editor.look, "tertiary") : nothing}
      </p>
      <p class="small form-said" role="status">${said}</p>
    </div>
    ${change?.actions.includes("withdraw") ? html`<p>${button(s.form.withdraw, () => ask("withdraw"), "tertiary")}</p>` : nothing}
    ${sure({ id: "withdraw", title: s.form.withdrawSure, text: s.form.withdrawText, yes: s.form.withdrawYes, act: editor.withdraw }, visit)}`;
}

/** The sections of a long form, beside it where there is room. @param {{ title: string }[]} sections @param {Editor} editor */
const contents = (sections, { visit: { s } }) =>
  html`<nav class="form-contents small" aria-label=${s.form.sections}>
    <ul class="plain-list">
      ${sections.map(({ title }) => html`<li><a class="quiet" href="#section-${title}">${s.section[title]}</a></li>`)}
      <li><a class="quiet" href="#section-about">${s.form.about}</a></li>
    </ul>
  </nav>`;

/** The form of a thing. @param {Editor} editor */
export function formView(editor) {
  const { form, kind, input, mayChange, visit } = editor;
  const { s } = visit;
  const sections = form.sections
    .map(({ title, parts }) => ({ title, parts: parts.filter(({ name }) => mayChange(name)) }))
    .filter(({ parts }) => parts.length);
  return html`
    ${problemSummary(editor)} ${notes(editor)} ${sections.length > 2 ? contents(sections, editor) : nothing}
    <form class="staff-form" novalidate aria-label=${editor.title} @submit=${saving(editor)}>
      ${sections.map(
        ({ title, parts }) =>
          html`<section class="form-section" aria-labelledby="section-${title}">
            <h2 id="section-${title}">${s.section[title]}</h2>
            <div class="form-parts">
              ${parts.filter((part) => isAsked(part, input)).map((part) => control(part, input, "/input", editor))}
            </div>
            ${form.notes?.(title, editor) ?? nothing}
            ${title === "what" && kind === "create" && !editor.change ? newCode(editor) : nothing}
          </section>`,
      )}
      ${fixed(editor)} ${aboutChange(editor)} ${formTools(editor)}
    </form>
  `;
}
