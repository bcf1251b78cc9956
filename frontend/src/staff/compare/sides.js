import { html, nothing } from "lit-html";
import { codeDiff, isSame, itemDiff } from "../../changes/item-diff.js";
import { itemKinds, propertyOf } from "../../changes/properties.js";
import { isEmpty, itemLine, named, valueOf } from "../../changes/value.js";
import { wordDiff } from "../../changes/word-diff.js";

/**
 * @typedef {import("../../changes/value.js").Telling} Telling
 * @typedef {"before" | "after"} Side
 */

/** What is on this side alone. @param {unknown} words @param {Side} side @param {Telling} telling */
const alone = (words, side, { changeWords: c }) =>
  side === "before"
    ? html`<del><span class="hidden">${c.gone} </span>${words}<span class="hidden">${c.end} </span></del>`
    : html`<ins><span class="hidden">${c.come} </span>${words}<span class="hidden">${c.end} </span></ins>`;

/** Words in full, with what this side alone has marked. @param {string} own @param {string} other @param {Side} side @param {Telling} telling */
function words(own, other, side, telling) {
  const runs = side === "before" ? wordDiff(own, other) : wordDiff(other, own);
  const mine = side === "before" ? "gone" : "new";
  return runs.map(({ kind, words: run }) =>
    kind === "same" ? run : kind === mine ? alone(run, side, telling) : nothing,
  );
}

/** @param {any} own @param {any} other @param {Side} side @param {Telling} telling */
function text(own, other, side, telling) {
  const { plan } = telling.visit;
  const { language } = /** @type {import("../index.js").StaffVisit} */ (telling.visit).s;
  const spoken = [...new Set([...plan.languages, ...Object.keys(own)])].filter((each) => own[each]);
  return spoken.map(
    (each) =>
      html`<p lang=${each}>
        ${plan.languages.length > 1 ? html`<span class="muted small">${language(each)}:</span> ` : nothing}<span
          class="shown-words"
          >${words(own[each], other?.[each] ?? "", side, telling)}</span
        >
      </p>`,
  );
}

/** @param {import("../../changes/properties.js").ItemKind} kind @param {any[]} own @param {any[]} other @param {Side} side @param {Telling} telling */
function items(kind, own, other, side, telling) {
  const how = { ignored: [], ...itemKinds[kind] };
  const changes = side === "before" ? itemDiff(own, other, how) : itemDiff(other, own, how);
  const mine = side === "before" ? "gone" : "new";
  const { s } = /** @type {import("../index.js").StaffVisit} */ (telling.visit);
  return html`<ol class="shown-items">
    ${own.map((item) => {
      const change = changes.find(({ before, after }) => (side === "before" ? before : after) === item);
      const line = itemLine(kind, item, telling);
      if (!change) return html`<li>${line}</li>`;
      return html`<li class="shown-changed">
        <span class="small shown-tag"
          >${change.kind === mine ? (side === "before" ? s.compare.removed : s.compare.added) : s.compare.changed}</span
        >
        ${line}
      </li>`;
    })}
  </ol>`;
}

/**
 * One side of a property that differs: its value in full, with what this side alone has marked.
 * @param {string} field
 * @param {any} own
 * @param {any} other the value on the other side
 * @param {Side} side
 * @param {Telling} telling
 * @returns {unknown}
 */
export function sideOf(field, own, other, side, telling) {
  const { s } = /** @type {import("../index.js").StaffVisit} */ (telling.visit);
  if (isEmpty(own))
    return html`<span class="gap">${Array.isArray(own) && field === "headline" ? s.compare.total : s.form.none}</span>`;
  const property = propertyOf(telling.kind, field, own);
  if (property.form === "text" && typeof own === "object") return text(own, other, side, telling);
  if (property.form === "line" || property.form === "long")
    return html`<p>
      <span class="shown-words">${words(String(own), isEmpty(other) ? "" : String(other), side, telling)}</span>
    </p>`;
  if (property.form === "items") return items(property.of, own, Array.isArray(other) ? other : [], side, telling);
  if (property.form === "references" || property.form === "paths") {
    const prefix = "of" in property ? `${property.of}/` : "";
    const { gone } = codeDiff(own, Array.isArray(other) ? other : []);
    return html`<ul class="plain-list">
      ${own.map((/** @type {string} */ code) => {
        const name = named(prefix + code, telling);
        return html`<li>${gone.includes(code) ? alone(name, side, telling) : name}</li>`;
      })}
    </ul>`;
  }
  const value = valueOf(field, own, telling);
  // A file is told in a line, and shown where it is a picture: which side it is on says enough.
  return isSame(own, other) || property.form === "checksum" ? value : alone(value, side, telling);
}
