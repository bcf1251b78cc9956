import { html, nothing } from "lit-html";
import words from "../words/staff/imports-de.js";
import { at } from "./addresses.js";

/** Whether there is nothing in it to be taken in or to be kept: nobody needs to be asked before it goes. @param {Pick<import("../api/imports.js").Import, "counts" | "faults">} upload */
export const isAllWrong = ({ counts, faults }) =>
  (faults.length > 0 || counts.some(({ errors }) => errors > 0)) &&
  counts.every(({ created, changed, unchanged }) => created + changed + unchanged === 0);

/** An import in a list. @param {import("../api/imports.js").Import} each @param {import("./index.js").StaffVisit} visit @param {unknown} [act] what can be done with it there */
export const importItem = (
  { code, name, state, author, createdAt, decidedBy, decidedAt },
  { dayAndTime },
  act = nothing,
) =>
  html`<div class="change-item">
    <a href=${at(`/import/${code}`)}>${words.nameOf(code, name)}</a>
    <span class=${`state small state-${state}`}>${words.state[state]}</span>
    <p class="muted small">
      ${words.uploadedBy(author.name, dayAndTime(createdAt))}.
      ${decidedBy && decidedAt ? `${words.decidedBy(state, decidedBy.name, dayAndTime(decidedAt))}.` : nothing}
    </p>
    ${act}
  </div>`;
