import { html, nothing } from "lit-html";

/**
 * What is known about a thing, as a list of terms. A fact without words is left out.
 * @param {[unknown, unknown][]} facts
 */
export const factList = (facts) =>
  html`<dl class="facts">
    ${facts.map(([term, words]) =>
      words
        ? html`<div>
            <dt>${term}</dt>
            <dd>${words}</dd>
          </div>`
        : nothing,
    )}
  </dl>`;
