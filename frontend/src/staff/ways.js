import { html, nothing } from "lit-html";
import { valuesOf } from "../routes.js";

/** @typedef {{ words: string, href: string, isCurrent: boolean, count?: number }} Way */

/**
 * A choice among a few: each a link, the chosen one marked.
 * @param {string} title
 * @param {Way[]} ways
 * @param {import("./index.js").StaffVisit} visit
 */
export const wayList = (title, ways, { s }) =>
  html`<div class="way">
    <span class="way-title muted" aria-hidden="true">${title}</span>
    <ul aria-label=${title}>
      ${ways.map(
        ({ words, href, isCurrent, count }) =>
          html`<li>
            <a class="quiet" href=${href} aria-current=${isCurrent ? "true" : nothing}
              >${words}${count === undefined ? nothing : html` <span class="muted">${s.figure(count)}</span>`}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;

/**
 * A choice among a few values of one key of the address; the first stands for none.
 * @param {string} name of the key
 * @param {string} title
 * @param {{ value: string, words: string, count?: number }[]} choices
 * @param {import("./index.js").StaffVisit} visit
 */
export function way(name, title, choices, visit) {
  const { query, here } = visit;
  const chosen = valuesOf(query, name);
  const none = choices[0]?.value ?? "";
  return wayList(
    title,
    choices.map(({ value, ...rest }) => ({
      ...rest,
      href: here({ [name]: value === none ? "" : value }),
      isCurrent: chosen.length ? chosen.includes(value) : value === none,
    })),
    visit,
  );
}
