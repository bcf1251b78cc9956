import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { repeat } from "lit-html/directives/repeat.js";
import { addressOf, valuesOf } from "../routes.js";

/**
 * @typedef {import("../page.js").Schemas["FacetValue"]} FacetValue
 * @typedef {import("../page.js").Visit} Visit
 * @typedef {{ name: string, title: string, values: FacetValue[], label: (value: FacetValue) => unknown }} Filter
 */

/** A filter's values and the chosen ones that nothing has any more. @param {Filter} filter @param {string[]} chosen */
const offered = ({ values }, chosen) => [
  ...values,
  ...chosen.filter((value) => !values.some((v) => v.value === value)).map((value) => ({ value, count: 0 })),
];

/** @param {Event} event */
const submit = (event) => /** @type {HTMLInputElement} */ (event.target).form?.requestSubmit();

/** @param {Filter} filter @param {Visit} visit */
function group(filter, { query, w }) {
  const chosen = valuesOf(query, filter.name);
  const values = offered(filter, chosen);
  if (!values.length) return nothing;
  return html`<details class="filter" ?open=${chosen.length > 0}>
    <summary>
      ${filter.title}${chosen.length ? html` <span class="muted">(${w.figure(chosen.length)})</span>` : nothing}
    </summary>
    <fieldset>
      <legend class="hidden">${filter.title}</legend>
      ${repeat(
        values,
        ({ value }) => value,
        (value) =>
          html`<label class="choice">
            <input
              type="checkbox"
              name=${filter.name}
              value=${value.value}
              .checked=${live(chosen.includes(value.value))}
              @change=${submit}
            />
            <span>${filter.label(value)} <span class="muted">${w.figure(value.count)}</span></span>
          </label>`,
      )}
    </fieldset>
  </details>`;
}

/** What is chosen, in words, and the address without it. @param {Filter[]} filters @param {Visit} visit */
function chipsOf(filters, { query, here, w }) {
  const chips = filters.flatMap((filter) => {
    const chosen = valuesOf(query, filter.name);
    return chosen.map((value) => ({
      words: html`${filter.title}: ${filter.label(filter.values.find((v) => v.value === value) ?? { value, count: 0 })}`,
      href: here({ [filter.name]: chosen.filter((other) => other !== value) }),
    }));
  });
  const q = query.get("q");
  if (q) chips.push({ words: html`${w.filters.quoted(q)}`, href: here({ q: "" }) });
  return chips;
}

/** On paper: what the list was narrowed to, and where it is found. @param {Filter[]} filters @param {Visit} visit */
function chosenOnPaper(filters, visit) {
  const { query, place, lang, w } = visit;
  const chosen = chipsOf(filters, visit);
  const address = new URL(addressOf(place.name, lang, place.code, Object.fromEntries(query)), location.href).href;
  return html`<div class="print-only">
    ${chosen.length ? html`<p>${w.filters.chosen}: ${chosen.map(({ words }, i) => html`${i ? "; " : ""}${words}`)}.</p>` : nothing}
    <p>${w.filters.address}: ${address}</p>
  </div>`;
}

/** Chosen values, each of which can be taken away. @param {Filter[]} filters @param {Visit} visit */
function chosenValues(filters, visit) {
  const { w, here } = visit;
  const chips = chipsOf(filters, visit);
  return chips.length
    ? html`<ul class="chips" aria-label=${w.filters.chosen}>
        ${chips.map(
          ({ words, href }) =>
            html`<li>
              <a class="chip" href=${href}
                ><span class="hidden">${w.filters.remove}</span> ${words} <span aria-hidden="true">×</span></a
              >
            </li>`,
        )}
        ${
          chips.length > 1
            ? html`<li>
                <a
                  class="chip chip-all"
                  href=${here({ q: "", ...Object.fromEntries(filters.map(({ name }) => [name, ""])) })}
                  >${w.filters.removeAll}</a
                >
              </li>`
            : nothing
        }
      </ul>`
    : nothing;
}

/**
 * Filters beside a list. They are a form that leads to an address; what is chosen stands in the address alone.
 * @param {Filter[]} filters
 * @param {Visit} visit
 * @param {unknown} results
 * @param {{ words?: boolean, kept?: string[] }} [options] whether the list can be searched by words; what else of the address stays as it is
 */
export function filtered(filters, visit, results, { words = true, kept = ["sort"] } = {}) {
  const { w, query, url, place } = visit;
  return html`<div class="filtered">
    <form
      class="filters"
      method="get"
      action=${url(place.name, place.code)}
      role="search"
      aria-label=${w.filters.title}
    >
      ${
        words
          ? html`<label class="field-label" for="q">${w.filters.words}</label>
              <div class="word-search">
                <input
                  id="q"
                  class="input"
                  type="search"
                  name="q"
                  maxlength="200"
                  .value=${live(query.get("q") ?? "")}
                />
                <button class="kern-btn kern-btn--primary kern-btn--small" type="submit">
                  <span class="kern-label">${w.filters.find}</span>
                </button>
              </div>`
          : nothing
      }
      ${kept.map((name) => (query.get(name) ? html`<input type="hidden" name=${name} value=${query.get(name)} />` : nothing))}
      ${
        filters.length
          ? html`<details class="filter-drawer" ?open=${matchMedia("(min-width: 60rem)").matches}>
              <summary>${w.filters.title}</summary>
              <p class="small muted">${w.filters.atOnce}</p>
              ${filters.map((filter) => group(filter, visit))}
            </details>`
          : nothing
      }
    </form>
    <div class="results">${chosenOnPaper(filters, visit)}${chosenValues(filters, visit)}${results}</div>
  </div>`;
}
