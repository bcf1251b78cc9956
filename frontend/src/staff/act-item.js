import { html, nothing } from "lit-html";
import { changeWords } from "../words/staff/de.js";
import f from "../words/staff/feedback-de.js";

/**
 * @typedef {import("./index.js").StaffVisit} StaffVisit
 * @typedef {import("../api/client.js").Schemas["Act"]} Act
 */

/** What is told at once; what is longer is folded. */
const short = 120;

/** What is written down by its code, in words. @type {Record<string, Record<string, string>>} */
const coded = {
  kind: changeWords.value.submitterKind,
  outcome: changeWords.value.outcome,
  consent: f.consent,
};

/** What belongs to an act, by name, as it was written down. @param {Act} act @param {StaffVisit} visit */
export function actDetails({ details: { change: _, ...known } }, { s }) {
  const words = (/** @type {string} */ name, /** @type {unknown} */ value) =>
    typeof value === "string" ? (coded[name]?.[value] ?? value) : JSON.stringify(value);
  const told = Object.entries(known).map(([name, value]) => `${s.log.detail[name] ?? name}: ${words(name, value)}`);
  if (!told.length) return nothing;
  return told.join("").length < short
    ? html`<p class="muted small">${told.join(" · ")}</p>`
    : html`<details class="small">
        <summary>${s.log.details}</summary>
        ${told.map((line) => html`<p>${line}</p>`)}
      </details>`;
}

/** Who did it, where that was no member of staff. @param {Act} act @param {StaffVisit} visit @returns {string | undefined} */
export const nobodyHere = ({ actor: { code } }, { s }) =>
  code === "system" ? s.log.system : code === "guest" ? s.log.guest : undefined;
