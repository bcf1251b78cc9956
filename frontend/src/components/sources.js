import { html } from "lit-html";

/**
 * One citation, with its address where it has one.
 * @param {import("../page.js").Schemas["SourceReference"]} source
 * @param {import("../page.js").Visit} [visit] marks the language of the citation
 */
export const citation = ({ citation, url }, visit) => {
  const words = visit ? visit.written(citation) : citation;
  return url ? html`<a href=${url} rel="external">${words}</a>` : html`${words}`;
};

/**
 * Where it is documented.
 * @param {import("../page.js").Schemas["SourceReference"][]} sources
 * @param {import("../page.js").Visit} visit
 */
export const sourceSection = (sources, visit) => {
  const { w } = visit;
  return html`<section class="sources" aria-labelledby="sources">
    <h2 id="sources">${w.common.sources}</h2>
    ${
      sources.length
        ? html`<ul>
            ${sources.map((source) => html`<li>${citation(source, visit)}</li>`)}
          </ul>`
        : html`<p class="gap">${w.common.noSources}</p>`
    }
  </section>`;
};
