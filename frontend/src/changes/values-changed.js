import { html, nothing } from "lit-html";
import { changedProperties, itemDiff } from "./item-diff.js";
import { itemKinds } from "./properties.js";
import { beforeAndAfter, isEmpty, labelOf, valueOf } from "./value.js";

/**
 * @typedef {import("./value.js").Telling} Telling
 * @typedef {import("./properties.js").Item} Item
 */

/** A value, or why there is none. @param {Item} row @param {Telling} telling */
const figure = ({ value, flags }, telling) =>
  html`${valueOf("value", value, telling)}${
    isEmpty(flags) ? nothing : html`${isEmpty(value) ? nothing : " "}(${valueOf("flags", flags, telling)})`
  }`;

/** Where, when and for whom a value is. @param {Item} row @param {Telling} telling */
const place = ({ territory, period, dimensions }, telling) =>
  html`<strong>${valueOf("territory", territory, telling)}, ${valueOf("period", period, telling)}</strong>${
      isEmpty(dimensions) ? nothing : html`, ${valueOf("dimensions", dimensions, telling)}`
    }:`;

/** What became of one value. @param {import("./item-diff.js").ItemChange} change @param {Telling} telling */
function line({ kind, before = {}, after = {} }, telling) {
  const { changeWords: c } = telling;
  if (kind === "new") return html`<span class="muted">${c.added}</span> ${figure(after, telling)}`;
  if (kind === "gone")
    return html`<span class="muted">${c.removed}</span> <span class="was">${figure(before, telling)}</span>`;
  const changed = changedProperties(before, after).map(({ field }) => field);
  return changed.some((field) => field === "value" || field === "flags")
    ? beforeAndAfter(figure(before, telling), figure(after, telling), telling)
    : c.changedFields(changed.length ? changed.map((field) => labelOf(field, telling)) : [labelOf("sources", telling)]);
}

/**
 * The first values that were changed, each as it was and as it is, and how many there are besides.
 * @param {import("./sentences.js").Effect} effect
 * @param {Telling} telling
 * @param {string} address where all values stand
 */
export function valuesTold({ added, changed, removed, values }, telling, address) {
  if (!values) return nothing;
  const rows = { ...telling, kind: "rows" };
  const told = itemDiff(values.before, values.after, itemKinds.rows);
  const more = added + changed + removed - told.length;
  return html`<ul class="plain-list values-told">
    ${told.map((each) => html`<li>${place(each.after ?? each.before ?? {}, rows)} ${line(each, rows)}</li>`)}
    ${more > 0 ? html`<li class="muted">${telling.changeWords.more(more)}. ${address ? html`<a href=${address}>${telling.changeWords.allValues}</a>` : nothing}</li>` : nothing}
  </ul>`;
}
