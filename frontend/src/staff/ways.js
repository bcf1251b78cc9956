import { html, nothing } from "lit-html";
import { valuesOf } from "../routes.js";

/**
 * A choice among a few values of one key of the address: each a link, the chosen one marked; the first stands for none.
 * @param {string} name of the key
 * @param {string} title
 * @param {{ value: string, words: string, count?: number }[]} choices
 * @param {import("./index.js").StaffVisit} visit
 */
export function way(name, title, choices, { query, here, s }) {
  const chosen = valuesOf(query, name);
  const [first] = choices;
  const isChosen = (/** @type {string} */ value) =>
    chosen.length ? chosen.includes(value) : value === (first?.value ?? "");
  return html`<ul class="way" aria-label=${title}>
    ${choices.map(
      ({ value, words, count }) =>
        html`<li>
          <a
            class="quiet"
            href=${here({ [name]: value === first?.value ? "" : value })}
            aria-current=${isChosen(value) ? "true" : nothing}
            >${words}${count === undefined ? nothing : html` <span class="muted">${s.figure(count)}</span>`}</a
          >
        </li>`,
    )}
  </ul>`;
}
