import { html, nothing } from "lit-html";
import { until } from "lit-html/directives/until.js";

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

/**
 * The sources of an indicator: of the values that are shown, and of its definition.
 * @param {import("../page.js").Schemas["SourceReference"][]} definition
 * @param {string[]} codes of the sources of the values
 * @param {Promise<Map<string, import("../page.js").Schemas["Source"]>>} sources
 * @param {import("../page.js").Visit} visit
 */
export function valueSourceSection(definition, codes, sources, { w }) {
  const cited = (/** @type {string} */ code) => {
    const words = sources.then((all) => {
      const source = all.get(code);
      return source ? citation(source) : code;
    });
    return html`<li>${until(words, code)}</li>`;
  };
  return html`<section class="sources" aria-labelledby="sources">
    <h2 id="sources">${w.common.sources}</h2>
    ${
      codes.length
        ? html`<h3>${w.indicator.valueSources}</h3>
            <ul>
              ${codes.map(cited)}
            </ul>`
        : nothing
    }
    <h3>${w.indicator.definitionSources}</h3>
    ${
      definition.length
        ? html`<ul>
            ${definition.map((source) => html`<li>${citation(source)}</li>`)}
          </ul>`
        : html`<p class="gap">${w.common.noSources}</p>`
    }
  </section>`;
}
