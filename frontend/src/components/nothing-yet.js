import { html } from "lit-html";

/**
 * What stands in place of a list, its search and its filters while the plan has nothing that could be listed.
 * @param {string} words
 * @param {import("../page.js").Visit} visit
 */
export const nothingYet = (words, { w, url }) =>
  html`<div class="results">
    <p class="lead">${words}</p>
    <p>${w.common.nothingYet} <a href=${url("start")}>${w.trouble.toStart}</a></p>
  </div>`;
