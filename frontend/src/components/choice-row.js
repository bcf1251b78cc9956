import { html, nothing } from "lit-html";

/** @typedef {{ words: string, href: string, current: boolean }} Choice */

/** Links of which one is chosen. @param {string} title @param {Choice[]} choices */
export const choiceRow = (title, choices) =>
  html`<nav class="choices" aria-label=${title}>
    <span class="muted" aria-hidden="true">${title}:</span>
    <ul>
      ${choices.map(
        ({ words, href, current }) =>
          html`<li><a href=${href} aria-current=${current ? "true" : nothing}>${words}</a></li>`,
      )}
    </ul>
  </nav>`;
