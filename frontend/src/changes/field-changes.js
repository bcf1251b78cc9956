import { html, nothing } from "lit-html";
import { aroundChanges, wordDiff } from "./word-diff.js";
import { changedProperties, codeDiff, itemDiff } from "./item-diff.js";
import { itemKinds, propertyOf } from "./properties.js";
import { beforeAndAfter, itemLine, itemName, labelOf, named, saysNothing, valueOf } from "./value.js";

/**
 * @typedef {import("./value.js").Telling} Telling
 * @typedef {import("./properties.js").Item} Item
 * @typedef {{ field: string, before?: unknown, after?: unknown }} FieldChange
 * @typedef {import("../format/text.js").Text} Text
 */

/** Items of a list that are told; the others are counted. */
const mostItems = 20;

/** Two texts with their differences marked: for the eye by lines, for a voice by words. @param {string} before @param {string} after @param {Telling} telling */
function marked(before, after, { changeWords: c }) {
  return aroundChanges(wordDiff(before, after)).map(({ words, kind }) =>
    kind === "same"
      ? words
      : kind === "gone"
        ? html`<del><span class="hidden">${c.gone} </span>${words}<span class="hidden">${c.end} </span></del>`
        : html`<ins><span class="hidden">${c.come} </span>${words}<span class="hidden">${c.end} </span></ins>`,
  );
}

/** Text in all its languages; each that has changed is told, the own one first. @param {Text} before @param {Text} after @param {Telling} telling */
function textChange(before, after, telling) {
  const { visit } = telling;
  const changed = [...new Set([visit.lang, ...Object.keys(before), ...Object.keys(after)])].filter(
    (lang) => (before[lang] ?? "") !== (after[lang] ?? ""),
  );
  const name = (/** @type {string} */ lang) => languageName(lang, visit.lang);
  return changed.map((lang) => {
    const isOwn = lang === visit.lang;
    return html`<p class="changed-text">
      ${isOwn ? nothing : html`<span class="muted">${name(lang)}:</span> `}<span
        class="words"
        lang=${isOwn ? nothing : lang}
        >${marked(before[lang] ?? "", after[lang] ?? "", telling)}</span
      >
    </p>`;
  });
}

/** @param {string} lang @param {string} inLang */
const languageName = (lang, inLang) => new Intl.DisplayNames(inLang, { type: "language" }).of(lang) ?? lang;

/** What came and what went, each by its name. @param {unknown[]} come @param {unknown[]} gone @param {Telling} telling */
const comeAndGone = (come, gone, { changeWords: c }) =>
  html`<ul class="plain-list">
    ${come.map((words) => html`<li><span class="muted">${c.added}</span> ${words}</li>`)}
    ${gone.map((words) => html`<li><span class="muted">${c.removed}</span> <span class="was">${words}</span></li>`)}
  </ul>`;

/** @param {import("./properties.js").ItemKind} kind @param {Item[]} before @param {Item[]} after @param {Telling} telling */
function itemChanges(kind, before, after, telling) {
  const { changeWords: c } = telling;
  const how = { ignored: [], ...itemKinds[kind] };
  const changes = itemDiff(before, after, how);
  if (!changes.length) return html`<p>${c.reordered}</p>`;
  const shown = changes.slice(0, mostItems);
  return html`<ul class="plain-list changed-items">
    ${shown.map(({ kind: what, before: old = {}, after: young = {} }) =>
      what === "changed"
        ? html`<li>
            ${itemName(kind, young, telling)}${fieldChanges(changedProperties(old, young, how.ignored), { ...telling, kind })}
          </li>`
        : what === "new"
          ? html`<li><span class="muted">${c.added}</span> ${itemLine(kind, young, telling)}</li>`
          : html`<li>
              <span class="muted">${c.removed}</span> <span class="was">${itemName(kind, old, telling)}</span>
            </li>`,
    )}
    ${changes.length > mostItems ? html`<li class="muted">${c.more(changes.length - mostItems)}</li>` : nothing}
  </ul>`;
}

/**
 * How a property was and how it is.
 * @param {FieldChange} change
 * @param {Telling} telling
 * @returns {unknown}
 */
export function changeOf({ field, before, after }, telling) {
  const { changeWords: c, visit } = telling;
  const written = visit.plan.languages[0] ?? visit.lang;
  const property = propertyOf(telling.kind, field, after ?? before);
  if (saysNothing(field, before)) {
    const value = valueOf(field, after, telling);
    return telling.isNew ? value : html`<span class="muted">${c.added}</span> ${value}`;
  }
  const texts = typeof (before ?? after) === "object" && property.form === "text";
  if (texts) return textChange(/** @type {Text} */ (before), /** @type {Text} */ (after ?? {}), telling);
  if (saysNothing(field, after)) {
    return html`<span class="was">${valueOf(field, before, telling)}</span> <span class="muted">(${c.emptied})</span>`;
  }
  if (property.form === "references" || property.form === "paths") {
    const kind = "of" in property ? `${property.of}/` : "";
    const { come, gone } = codeDiff(/** @type {string[]} */ (before), /** @type {string[]} */ (after));
    if (!come.length && !gone.length) return c.reordered;
    const names = (/** @type {string[]} */ codes) => codes.map((code) => named(kind + code, telling));
    return comeAndGone(names(come), names(gone), telling);
  }
  if (property.form === "items") {
    return itemChanges(property.of, /** @type {Item[]} */ (before), /** @type {Item[]} */ (after), telling);
  }
  if (property.form === "line" || property.form === "long") {
    return html`<p class="changed-text">
      <span class="words" lang=${written === visit.lang ? nothing : written}
        >${marked(String(before), String(after), telling)}</span
      >
    </p>`;
  }
  return beforeAndAfter(valueOf(field, before, telling), valueOf(field, after, telling), telling);
}

/**
 * What has changed in a thing, property by property, before and after. A property that had nothing before is told as it
 * is now; of texts and lists only the differences are marked.
 * @param {FieldChange[]} changes
 * @param {Telling} telling
 */
export const fieldChanges = (changes, telling) =>
  html`<dl class="field-changes">
    ${changes
      .filter(({ field, before, after }) => !saysNothing(field, before) || !saysNothing(field, after))
      .map(
        (change) =>
          html`<div>
            <dt>${labelOf(change.field, telling)}</dt>
            <dd>${changeOf(change, telling)}</dd>
          </div>`,
      )}
  </dl>`;
