import { html, nothing } from "lit-html";

/** @param {import("../page.js").Schemas["Pagination"]} pagination @param {import("../page.js").Visit} visit */
export function pagination({ currentPage, totalPages }, { w, here }) {
  if (totalPages <= 1) return nothing;
  const to = (/** @type {number} */ page) => here({ page: page === 1 ? "" : page });
  return html`<nav class="pagination" aria-label=${w.common.pagination}>
    ${currentPage > 1 ? html`<a rel="prev" href=${to(currentPage - 1)}>← ${w.common.previous}</a>` : html`<span></span>`}
    <span>${w.common.pageOf(currentPage, totalPages)}</span>
    ${currentPage < totalPages ? html`<a rel="next" href=${to(currentPage + 1)}>${w.common.next} →</a>` : html`<span></span>`}
  </nav>`;
}
