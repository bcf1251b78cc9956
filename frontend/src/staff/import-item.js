import { html, nothing } from "lit-html";
import words from "../words/staff/imports-de.js";
import { at } from "./addresses.js";

/** An import in a list. @param {import("../api/imports.js").Import} each @param {import("./index.js").StaffVisit} visit */
export const importItem = ({ code, name, state, author, createdAt, decidedBy, decidedAt }, { dayAndTime }) =>
  html`<div class="change-item">
    <a href=${at(`/import/${code}`)}>${words.nameOf(code, name)}</a>
    <span class=${`state small state-${state}`}>${words.state[state]}</span>
    <p class="muted small">
      ${words.uploadedBy(author.name, dayAndTime(createdAt))}.
      ${decidedBy && decidedAt ? `${words.decidedBy(state, decidedBy.name, dayAndTime(decidedAt))}.` : nothing}
    </p>
  </div>`;
