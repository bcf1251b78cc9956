import { html, nothing } from "lit-html";
import { valuesOf } from "../routes.js";

/**
 * Why a list is empty: of a field of action that has nothing it says so, and leads to what else is known about it.
 * @param {object} list
 * @param {Record<string, unknown>} list.asked what the list was asked for
 * @param {import("./filters.js").FacetValue[]} list.fields
 * @param {{ noneFound: string, noneInField: { before: string, after: string } }} list.words
 * @param {import("../page.js").Visit} visit
 */
export function noneFound({ asked, fields, words }, { w, query, url, say }) {
  const chosen = fields.filter(({ value }) => valuesOf(query, "field").includes(value));
  const isByFieldAlone = Object.keys(asked).every((name) => name === "field" || name === "sort");
  const link = (/** @type {import("./filters.js").FacetValue} */ { value, title }) =>
    html`<a href=${url("field", value)}>${title ? say(title) : value}</a>`;
  if (!chosen.length || !isByFieldAlone) {
    return html`<p class="lead">${words.noneFound}</p>
      <p>${w.filters.takeAway}</p>`;
  }
  const { before, after } = words.noneInField;
  return html`${chosen.map((field) => html`<p class="lead">${before}${field.title ? say(field.title) : field.value}${after}</p>`)}
    <p>${w.filters.fieldPage} ${chosen.map((field, i) => html`${i ? ", " : nothing}${link(field)}`)}</p>`;
}
