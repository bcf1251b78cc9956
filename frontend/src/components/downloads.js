import { html } from "lit-html";
import { queryString } from "../routes.js";

/**
 * The same data as a file.
 * @param {string} path of the API, without suffix
 * @param {import("../routes.js").Query} query
 * @param {import("../page.js").Visit} visit
 * @param {string} [words] what is downloaded
 */
export const downloads = (path, query, { w, fileLang: lang }, words) =>
  html`<p class="downloads">
    <span>${words ?? w.common.download}:</span>
    <a href="${path}.csv${queryString({ ...query, lang })}" download>${w.common.csv}</a>
    <a href="${path}.csv${queryString({ ...query, lang, dialect: "excel-de" })}" download>${w.common.excel}</a>
    <a href="${path}${queryString(query)}" target="_blank">${w.common.json}</a>
  </p>`;
