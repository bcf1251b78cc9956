import { html, nothing } from "lit-html";
import { loadDocument } from "../api/index.js";
import { breadcrumb } from "../components/breadcrumb.js";
import { documentFacts } from "../components/document-item.js";
import { factList } from "../components/facts.js";
import { filmPart, isFilm, languageName } from "../components/film.js";
import { pageTools } from "../components/page-tools.js";
import { retirement } from "../components/retirement.js";
import { sourceSection } from "../components/sources.js";
import { formatBytes } from "../format/number.js";
import { formatDay, formatTime } from "../format/period.js";

/** @typedef {import("../page.js").Schemas["Document"]} Data */

/** @typedef {import("../page.js").Visit} Visit */
/** @typedef {import("../page.js").Schemas["DocumentFile"]} DocumentFile */

/** @param {DocumentFile} file @param {string} lang */
const fileFacts = ({ format, bytes }, lang) => `${format.toUpperCase()}, ${formatBytes(bytes, lang)}`;

/** Addresses of files are those of the installation; on its own pages they are read from where the page is. @param {string} url */
const here = (url) => new URL(url).pathname;

/** Where one gets it: here, elsewhere, or nowhere that is known. @param {Data} document @param {Visit} visit */
function ways({ kind, file, pageUrl }, { w, lang }) {
  // Where a film lies is said in its place.
  if (kind === "video" && !file) return nothing;
  if (!file && !pageUrl) return html`<p class="gap">${w.document.noPage}</p>`;
  const elsewhere =
    pageUrl &&
    html`<a class="kern-btn kern-btn--${file ? "secondary" : "primary"}" href=${pageUrl} rel="external"
      ><span class="kern-label">${w.document.open} ↗</span></a
    >`;
  return html`
    <p class="tools">
      ${
        file
          ? html`<a class="kern-btn kern-btn--primary" href=${here(file.url)} download
              ><span class="kern-label">${w.document.download(fileFacts(file, lang))}</span></a
            >`
          : nothing
      }
      ${elsewhere ?? nothing}
    </p>
    ${file ? nothing : html`<p class="muted small">${w.document.atPublisher}</p>`}
  `;
}

/** When a file was the one of its document: to the minute where that was within a day. @param {DocumentFile} file @param {Visit} visit */
function validity({ since, until = "" }, { w, lang, plan }) {
  const [from, to] = [formatDay(since, lang, plan.timeZone), formatDay(until, lang, plan.timeZone)];
  const clock = (/** @type {string} */ moment) => formatTime(moment, lang, plan.timeZone);
  return from === to ? w.document.formerOn(from, clock(since), clock(until)) : w.document.formerItem(from, to);
}

/** @param {Data} document @param {Visit} visit */
function former({ formerFiles }, visit) {
  if (!formerFiles.length) return nothing;
  const { w, lang } = visit;
  return html`<h2>${w.document.former}</h2>
    <p class="muted small">${w.document.formerText}</p>
    <ul>
      ${formerFiles.map(
        (file) =>
          html`<li>
            <a href=${here(file.url)} download>${fileFacts(file, lang)}</a>
            <span class="muted">${validity(file, visit)}</span>
            <p class="muted small former-sum">SHA-256 ${file.checksum}</p>
          </li>`,
      )}
    </ul>`;
}

/** What is said in a film. @param {Data} document @param {Visit} visit */
const transcript = ({ transcript }, { w, say }) =>
  transcript
    ? html`<h2 id="transcript" tabindex="-1">${w.film.transcript}</h2>
        <p class="words film-words">${say(transcript)}</p>`
    : nothing;

/** @type {import("../page.js").Page<Data>} */
export default {
  load: ({ code, signal }) => loadDocument(code, signal),
  title: (document, { plain }) => plain(document.title),
  description: (document, visit) =>
    [visit.plain(document.title), documentFacts(document, visit), document.publisher].filter(Boolean).join(". "),
  view: (document, visit) => {
    const { w, say, written, url, lang } = visit;
    const { kind, format, bytesApprox, file, date, publisher, event, measures } = document;
    const size = file
      ? formatBytes(file.bytes, lang)
      : bytesApprox
        ? w.documents.about(formatBytes(bytesApprox, lang))
        : "";
    return html`
      ${breadcrumb([[w.site.documents, url("documents")]], visit)}
      <article class="flow">
        <p class="eyebrow">${w.sentence(w.documentKind[kind])}</p>
        <h1>${say(document.title)}</h1>
        ${retirement(document, visit)} ${isFilm(document) ? filmPart(document, visit, "#transcript") : nothing}
        ${ways(document, visit)}
        ${factList([
          [w.document.format, format?.toUpperCase() ?? ""],
          [w.document.size, size],
          [w.document.date, date ? w.when(date) : html`<span class="gap">${w.documents.withoutDate}</span>`],
          [w.document.publisher, written(publisher)],
          [w.document.event, event ? html`<a href=${url("event", event.code)}>${say(event.title)}</a>` : ""],
          [w.document.language, document.language ? languageName(document.language, visit) : ""],
          [w.document.licence, document.licence ? w.documentLicence[document.licence] : ""],
          [
            w.document.accessible,
            document.accessible
              ? w.documentAccess[document.accessible]
              : file && html`<span class="gap">${w.document.accessUnknown}</span>`,
          ],
          [w.document.since, file ? formatDay(file.since, lang, visit.plan.timeZone) : ""],
          [w.document.sum, file ? `SHA-256 ${file.checksum}` : ""],
        ])}
        ${
          document.alternative
            ? html`<h2>${w.document.alternative}</h2>
                <p class="words">${say(document.alternative)}</p>`
            : nothing
        }
        ${transcript(document, visit)} ${former(document, visit)}
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
