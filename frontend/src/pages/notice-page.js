import { html, nothing } from "lit-html";
import { loadNotice } from "../api/changes.js";
import { breadcrumb } from "../components/breadcrumb.js";
import { pageTools } from "../components/page-tools.js";
import { retirement } from "../components/retirement.js";
import { sourceSection } from "../components/sources.js";
import { addressOfSubject } from "../subjects.js";

/** @typedef {import("../page.js").Schemas["Notice"]} Data */

/** @param {Data["about"]} about @param {import("../page.js").Visit} visit */
const aboutList = (about, visit) =>
  about.length
    ? html`<h2>${visit.w.notices.about}</h2>
        <ul>
          ${about.map(({ subject, title, links }) => {
            const address = addressOfSubject(subject, visit) ?? (links.web && new URL(links.web).pathname);
            return html`<li>${address ? html`<a href=${address}>${visit.say(title)}</a>` : visit.say(title)}</li>`;
          })}
        </ul>`
    : nothing;

/** @type {import("../page.js").Page<Data>} */
export default {
  load: ({ code, signal }) => loadNotice(code, signal),
  title: (notice, { plain }) => plain(notice.title),
  description: (notice, { plain, w }) => [w.when(notice.date), plain(notice.body)].filter(Boolean).join(": "),
  view: (notice, visit) => {
    const { w, say, url } = visit;
    return html`
      ${breadcrumb([[w.site.notices, url("notices")]], visit)}
      <article class="flow">
        <p class="eyebrow"><time datetime=${notice.date}>${w.when(notice.date)}</time></p>
        <h1>${say(notice.title)}</h1>
        ${retirement(notice, visit)} ${notice.body ? html`<div class="prose">${say(notice.body)}</div>` : nothing}
        ${
          notice.pageUrl
            ? html`<p>
                <a class="kern-btn kern-btn--primary" href=${notice.pageUrl} rel="external"
                  ><span class="kern-label">${w.notices.open} ↗</span></a
                >
              </p>`
            : nothing
        }
        ${aboutList(notice.about, visit)} ${sourceSection(notice.sources, visit)} ${pageTools(notice, visit)}
      </article>
    `;
  },
};
