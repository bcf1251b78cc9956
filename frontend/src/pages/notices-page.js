import { html } from "lit-html";
import { loadNotices } from "../api/changes.js";
import { breadcrumb } from "../components/breadcrumb.js";
import { downloads } from "../components/downloads.js";
import { nothingYet } from "../components/nothing-yet.js";
import { noticeItem } from "../components/notice-item.js";
import { announced, isBehindTheLast, noSuchPage, pagination } from "../components/pagination.js";

/** @typedef {import("../page.js").Schemas["NoticeList"]} Data */

/** @param {Data} data @param {import("../page.js").Visit} visit */
function results({ data, pagination: pages }, visit) {
  if (isBehindTheLast(pages)) return noSuchPage(pages, visit);
  return html`
    <p class="found">${visit.w.notices.found(pages.totalElements)}</p>
    <ul class="plain-list ruled">
      ${data.map((notice) => noticeItem(notice, visit))}
    </ul>
    ${pagination(pages, visit)} ${downloads("/api/v1/notices", {}, visit)}
  `;
}

/** @type {import("../page.js").Page<Data>} */
export default {
  load: ({ query, signal }) => loadNotices({ page: Number(query.get("page") ?? 1), pageSize: 20 }, signal),
  title: (_, { w }) => w.notices.title,
  description: (_, { w }) => w.notices.lead,
  announce: (data, visit) => announced(data.pagination, visit.w.notices, visit),
  view: (data, visit) => html`
    ${breadcrumb([], visit)}
    <h1>${visit.w.notices.title}</h1>
    <p class="lead">${visit.w.notices.lead}</p>
    ${
      data.pagination.totalElements
        ? html`<div class="results">${results(data, visit)}</div>`
        : nothingYet(visit.w.notices.none, visit)
    }
  `,
};
