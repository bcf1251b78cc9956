import { html } from "lit-html";

/**
 * The way from the start page to here; the page itself is named by its heading.
 * @param {[unknown, string][]} steps words and address
 * @param {import("../page.js").Visit} visit
 */
export const breadcrumb = (steps, { w, url }) =>
  html`<nav class="breadcrumb" aria-label=${w.site.breadcrumb}>
    <ol>
      <li><a href=${url("start")}>${w.site.start}</a></li>
      ${steps.map(([words, href]) => html`<li><a href=${href}>${words}</a></li>`)}
    </ol>
  </nav>`;
