import { html, nothing } from "lit-html";

/**
 * @typedef {import("../page.js").Schemas["Pagination"]} Pagination
 * @typedef {import("../page.js").Visit} Visit
 */

/** @param {Pagination} pagination @param {Visit} visit */
export function pagination({ currentPage, totalPages }, { w, here }) {
  if (totalPages <= 1) return nothing;
  const to = (/** @type {number} */ page) => here({ page: page === 1 ? "" : page });
  return html`<nav class="pagination" aria-label=${w.common.pagination}>
    ${currentPage > 1 ? html`<a rel="prev" href=${to(currentPage - 1)}>← ${w.common.previous}</a>` : html`<span></span>`}
    <span>${w.common.pageOf(currentPage, totalPages)}</span>
    ${currentPage < totalPages ? html`<a rel="next" href=${to(currentPage + 1)}>${w.common.next} →</a>` : html`<span></span>`}
  </nav>`;
}

/** Whether the address asks for a page behind the last one. @param {Pagination} pagination */
export const isBehindTheLast = ({ currentPage, totalPages }) => currentPage > Math.max(1, totalPages);

/** What stands in place of a page behind the last one. @param {Pagination} pagination @param {Visit} visit */
export const noSuchPage = ({ currentPage, totalPages }, { w, here }) =>
  html`<p class="lead">${w.common.noSuchPage(currentPage, totalPages)}</p>
    <ul class="plain-list">
      <li><a href=${here({ page: "" })}>${w.common.firstPage}</a></li>
      ${totalPages > 1 ? html`<li><a href=${here({ page: totalPages })}>${w.common.lastPage(totalPages)}</a></li>` : nothing}
    </ul>`;

/**
 * What a list says to a voice after it has changed.
 * @param {Pagination} pagination
 * @param {{ found: (n: number) => string, noneFound: string }} words
 * @param {Visit} visit
 */
export function announced(pagination, { found, noneFound }, { w }) {
  const { currentPage, totalElements, totalPages } = pagination;
  if (!totalElements) return noneFound;
  return isBehindTheLast(pagination) ? w.common.noSuchPage(currentPage, totalPages) : found(totalElements);
}
