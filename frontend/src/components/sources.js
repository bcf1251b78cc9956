import { html } from "lit-html";

/** One citation, with its address where it has one. @param {import("../page.js").Schemas["SourceReference"]} source */
export const citation = ({ citation, url }) =>
  url ? html`<a href=${url} rel="external">${citation}</a>` : html`${citation}`;

/**
 * Where it is documented.
 * @param {import("../page.js").Schemas["SourceReference"][]} sources
 * @param {import("../page.js").Visit} visit
 */
export const sourceSection = (sources, { w }) =>
  html`<section class="sources" aria-labelledby="sources">
    <h2 id="sources">${w.common.sources}</h2>
    ${
      sources.length
        ? html`<ul>
            ${sources.map((source) => html`<li>${citation(source)}</li>`)}
          </ul>`
        : html`<p class="gap">${w.common.noSources}</p>`
    }
  </section>`;
