import { html } from "lit-html";
import { loadDocument } from "../api/index.js";
import { breadcrumb } from "../components/breadcrumb.js";
import { documentFacts } from "../components/document-item.js";
import { factList } from "../components/facts.js";
import { pageTools } from "../components/page-tools.js";
import { retirement } from "../components/retirement.js";
import { sourceSection } from "../components/sources.js";
import { formatBytes } from "../format/number.js";

/** @typedef {import("../page.js").Schemas["Document"]} Data */

/** @type {import("../page.js").Page<Data>} */
export default {
  load: ({ code, signal }) => loadDocument(code, signal),
  title: (document, { plain }) => plain(document.title),
  description: (document, visit) =>
    [visit.plain(document.title), documentFacts(document, visit), document.publisher].filter(Boolean).join(". "),
  view: (document, visit) => {
    const { w, say, written, url, lang } = visit;
    const { kind, format, bytesApprox, date, publisher, event, measures, pageUrl } = document;
    return html`
      ${breadcrumb([[w.site.documents, url("documents")]], visit)}
      <article class="flow">
        <p class="eyebrow">${w.sentence(w.documentKind[kind])}</p>
        <h1>${say(document.title)}</h1>
        ${retirement(document, visit)}
        ${
          pageUrl
            ? html`<p>
                  <a class="kern-btn kern-btn--primary" href=${pageUrl} rel="external"
                    ><span class="kern-label">${w.document.open} ↗</span></a
                  >
                </p>
                <p class="muted small">${w.document.atPublisher}</p>`
            : html`<p class="gap">${w.document.noPage}</p>`
        }
        ${factList([
          [w.document.format, format?.toUpperCase() ?? ""],
          [w.document.size, bytesApprox ? w.documents.about(formatBytes(bytesApprox, lang)) : ""],
          [w.document.date, date ? w.when(date) : html`<span class="gap">${w.documents.withoutDate}</span>`],
          [w.document.publisher, written(publisher)],
          [w.document.event, event ? html`<a href=${url("event", event.code)}>${say(event.title)}</a>` : ""],
        ])}
        <h2>${w.document.measures}</h2>
        ${
          measures.length
            ? html`<ul>
                ${measures.map(({ code, title }) => html`<li><a href=${url("measure", code)}>${say(title)}</a></li>`)}
              </ul>`
            : html`<p class="gap">${w.document.noMeasures}</p>`
        }
        ${sourceSection(document.sources, visit)} ${pageTools(document, visit)}
      </article>
    `;
  },
};
