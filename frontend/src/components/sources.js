import { html, nothing } from "lit-html";
import { until } from "lit-html/directives/until.js";

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
 * Citations as bare words, in the order of the codes; a code where its source could not be loaded.
 * @param {string[]} codes
 * @param {Promise<Map<string, import("../page.js").Schemas["Source"]>>} sources
 */
export async function citationsOf(codes, sources) {
  const all = await sources;
  return [...new Set(codes)].map((code) => all.get(code)?.citation ?? code);
}

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

/**
 * The sources of an indicator: of the values that are shown, and of its definition.
 * @param {import("../page.js").Schemas["SourceReference"][]} definition
 * @param {string[]} codes of the sources of the values
 * @param {Promise<Map<string, import("../page.js").Schemas["Source"]>>} sources
 * @param {import("../page.js").Visit} visit
 */
export function valueSourceSection(definition, codes, sources, visit) {
  const { w } = visit;
  const cited = (/** @type {string} */ code) => {
    const words = sources.then((all) => {
      const source = all.get(code);
      return source ? citation(source, visit) : code;
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
            ${definition.map((source) => html`<li>${citation(source, visit)}</li>`)}
          </ul>`
        : html`<p class="gap">${w.common.noSources}</p>`
    }
  </section>`;
}
