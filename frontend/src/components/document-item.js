import { html, nothing } from "lit-html";
import { formatBytes } from "../format/number.js";

/**
 * @typedef {import("../page.js").Schemas} Schemas
 * @typedef {import("../page.js").Visit} Visit
 */

/** Kind, format, size and date of a document, as far as they are known. @param {Schemas["Document"]} document @param {Visit} visit */
export const documentFacts = ({ kind, format, bytesApprox, file, date }, { w, lang }) =>
  [
    w.documentKind[kind],
    format?.toUpperCase(),
    file ? formatBytes(file.bytes, lang) : bytesApprox && w.documents.about(formatBytes(bytesApprox, lang)),
    date && w.when(date),
  ]
    .filter(Boolean)
    .join(" · ");

/** A document in a list. @param {Schemas["Document"]} document @param {Visit} visit @param {unknown} [more] below it */
export const documentItem = (document, visit, more = nothing) =>
  html`<li class="document-item">
    <a href=${visit.url("document", document.code)}>${visit.say(document.title)}</a>
    <span class="muted">${documentFacts(document, visit)}</span>
    ${document.publisher ? html`<span class="muted">${visit.written(document.publisher)}</span>` : nothing} ${more}
  </li>`;
