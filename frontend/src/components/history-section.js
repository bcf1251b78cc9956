import { html, nothing } from "lit-html";
import { latePart } from "./late.js";

/**
 * What has changed in a thing. Loaded only when a reader comes near, with the code and the words that it needs.
 * @param {import("../subjects.js").Collection} collection
 * @param {{ code: string, version: number }} thing
 * @param {import("../page.js").Visit} visit
 * @param {unknown} [more] what else belongs there
 */
export const historySection = (collection, { code, version }, visit, more = nothing) =>
  html`<section class="page-tools" aria-labelledby="history">
    <h2 id="history">${visit.w.common.history}</h2>
    ${latePart(
      {
        name: "history",
        key: `${visit.lang} ${collection}/${code} ${version}`,
        load: async () => (await import("../changes/history.js")).history(collection, code, visit),
        failed: visit.w.common.historyFailed,
      },
      visit,
    )}
    ${more}
  </section>`;
