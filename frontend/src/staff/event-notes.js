import { html, nothing } from "lit-html";
import { doubtsNote, doubtsOf } from "./doubts.js";
import { movingNote } from "./moving.js";

/** What is said below a section of the form of an event while it is written. @param {string} section @param {import("./editor.js").Editor} editor */
export function eventNotes(section, editor) {
  if (!["when", "programme", "outcome"].includes(section)) return nothing;
  const found = doubtsOf(editor.input, editor.visit).filter((doubt) => doubt.section === section);
  return html`<div role="status">${section === "when" ? movingNote(editor) : nothing} ${doubtsNote(found)}</div>`;
}
