import { html, nothing } from "lit-html";
import { until } from "lit-html/directives/until.js";
import acts from "../words/staff/acts-de.js";
import { changeWords } from "../words/staff/de.js";
import f from "../words/staff/feedback-de.js";
import { subjectAddress } from "./addresses.js";
import { allOf } from "./lookup.js";

/**
 * @typedef {import("./index.js").StaffVisit} StaffVisit
 * @typedef {import("../api/client.js").Schemas["Act"]} Act
 */

/** What is told at once; what is longer is folded. */
const short = 120;

/** What is written down by its code, in words. @type {Record<string, Record<string, string>>} */
const coded = {
  kind: changeWords.value.submitterKind,
  outcome: { ...changeWords.value.outcome, ...acts.outcome },
  consent: { ...f.consent, staff: acts.consentByStaff },
  state: acts.state,
};

/** A house by its name, as soon as that is known. @param {string} code */
const house = (code) =>
  until(
    allOf("organisations").then(
      (all) => all.find((one) => one.code === code)?.title ?? code,
      () => code,
    ),
    code,
  );

/** @param {string} name @param {unknown} value @param {Pick<StaffVisit, "w" | "dayAndTime">} visit */
export function worded(name, value, { w, dayAndTime }) {
  if (typeof value === "boolean") return value ? acts.yes : acts.no;
  if (Array.isArray(value)) return value.join(", ") || acts.none;
  if (typeof value !== "string") return value === null && name === "capacity" ? acts.noLimit : JSON.stringify(value);
  if (name === "consent" && /^\d{4}-\d\d$/.test(value)) return acts.consent(w.when(value));
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return dayAndTime(value);
  return coded[name]?.[value] ?? (/^\d{4}-\d\d-\d\d$/.test(value) ? w.when(value) : value);
}

/** @param {string} name @param {unknown} value @param {StaffVisit} visit @returns {unknown} */
function detail(name, value, visit) {
  if (name === "office" && typeof value === "string") return house(value);
  if (name === "event") return html`<a class="quiet" href=${subjectAddress(`events/${value}`)}>${value}</a>`;
  return worded(name, value, visit);
}

/** What belongs to an act, by name, as it was written down. @param {Act} act @param {StaffVisit} visit */
export function actDetails({ details: { change: _, message: __, ...known } }, visit) {
  const { s } = visit;
  const told = Object.entries(known).map(
    ([name, value]) => html`${s.log.detail[name] ?? acts.detail[name] ?? name}: ${detail(name, value, visit)}`,
  );
  if (!told.length) return nothing;
  return Object.values(known).join("").length < short
    ? html`<p class="muted small">${told.map((one, i) => html`${i ? " · " : ""}${one}`)}</p>`
    : html`<details class="small">
        <summary>${s.log.details}</summary>
        ${told.map((line) => html`<p>${line}</p>`)}
      </details>`;
}

/** Who did it, where that was no member of staff. @param {Act} act @param {StaffVisit} visit @returns {string | undefined} */
export const nobodyHere = ({ actor: { code } }, { s }) =>
  code === "system" ? s.log.system : code === "guest" ? s.log.guest : undefined;
