import { html, nothing } from "lit-html";
import { formatDay } from "../format/period.js";
import { addressOfSubject, partsOf } from "../subjects.js";
import { fieldChanges } from "./field-changes.js";
import { effectOf, whatChanged } from "./sentences.js";
import { named } from "./value.js";
import { valuesTold } from "./values-changed.js";

/**
 * @typedef {import("../page.js").Schemas["AppliedChange"]} AppliedChange
 * @typedef {import("../page.js").Visit} Visit
 * @typedef {import("../words/changes/de.js").ChangeWords} ChangeWords
 */

/** Whose change it was: an office, never a person. @param {AppliedChange} change @param {ChangeWords} c @param {Visit} visit */
export const officeOf = ({ office }, c, { url, say }) =>
  office ? html`<a href=${url("organisation", office.code)}>${say(office.title)}</a>` : c.office;

/** The day, in the time zone of the plan. @param {AppliedChange} change @param {Visit} visit */
export const dayOf = ({ appliedAt }, { lang, plan }) =>
  html`<time datetime=${appliedAt}>${formatDay(appliedAt, lang, plan.timeZone)}</time>`;

/** What kind of thing it is about. @param {AppliedChange} change @param {ChangeWords} c */
export const thingOf = ({ subject }, c) => c.thing[/** @type {"measures"} */ (partsOf(subject).collection)] ?? "";

/** The thing by its name, else by its code, with a link where it has a page: its own, or that on which it is told. @param {AppliedChange} change @param {ChangeWords} c @param {Visit} visit */
export function titleOf({ subject, title, redacted, about = [] }, c, visit) {
  if (redacted) return c.unnamed;
  const { collection, code } = partsOf(subject);
  const words = visit.say(title ?? (collection === "plan" ? visit.plan.title : { [visit.lang]: code }));
  const address = [subject, ...about].map((path) => addressOfSubject(path, visit)).find(Boolean);
  return address ? html`<a href=${address}>${words}</a>` : words;
}

/** What the sentence does not say already. @param {AppliedChange["fields"]} fields */
const told = (fields) => fields.filter((field) => !effectOf(field));

/** @param {AppliedChange} change @param {ChangeWords} changeWords @param {Visit} visit */
const tellingOf = ({ subject, kind, references }, changeWords, visit) => ({
  kind: partsOf(subject).collection,
  references,
  changeWords,
  visit,
  isNew: kind === "create",
});

/** Values one by one, or the properties of a thing. @param {AppliedChange} change @param {ChangeWords} c @param {Visit} visit */
function table(change, c, visit) {
  const telling = tellingOf(change, c, visit);
  const effect = change.fields.map(effectOf).find(Boolean);
  if (!effect) return fieldChanges(told(change.fields), telling);
  return valuesTold(effect, telling, visit.url("indicator", partsOf(change.subject).code));
}

/** Whether there is more to tell than the sentence says. @param {AppliedChange["fields"]} fields */
const saysMore = (fields) => told(fields).length > 0 || fields.some((field) => effectOf(field)?.values);

/** Where a measure goes on that was merged or replaced. @param {AppliedChange} change @param {ChangeWords} changeWords @param {Visit} visit */
function continuation({ subject, kind, fields, references }, changeWords, visit) {
  const code = fields.find(({ field }) => field === "continuedBy")?.after;
  if (!code || kind === "create" || !fields.some(({ field }) => field === "status")) return nothing;
  const name = named(`measures/${code}`, { kind: partsOf(subject).collection, references, changeWords, visit });
  return html`${changeWords.continuedIn} ${name}.`;
}

/**
 * What was changed, why, and what stood there before.
 * @param {AppliedChange} change
 * @param {ChangeWords} c
 * @param {Visit} visit
 * @param {{ open?: boolean, reasoned?: boolean }} [how] `open`: before and after stand there at once; `reasoned`: the reason was said already
 */
export function changeBody(change, c, visit, { open = false, reasoned = false } = {}) {
  const { kind, fields, reason } = change;
  return html`
    <p class="change-words">${whatChanged(change, c, visit.w)} ${continuation(change, c, visit)}</p>
    ${reason && !reasoned ? html`<p>${c.reason} ${visit.written(reason)}</p>` : nothing}
    ${
      !saysMore(fields)
        ? nothing
        : open
          ? table(change, c, visit)
          : html`<details class="change-detail">
              <summary>${kind === "create" ? c.detailNew : c.detail}</summary>
              ${table(change, c, visit)}
            </details>`
    }
  `;
}
