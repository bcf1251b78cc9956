import { html, nothing } from "lit-html";
import { isBehindTheLast, noSuchPage, pagination } from "../components/pagination.js";
import words from "../words/staff/imports-de.js";
import { publicAddress, subjectAddress } from "./addresses.js";
import { forms } from "./forms/index.js";

/**
 * @typedef {import("./index.js").StaffVisit} StaffVisit
 * @typedef {import("../api/imports.js").Import} Import
 * @typedef {import("../api/imports.js").ImportRow} Row
 * @typedef {{ upload: Import, rows: import("../api/client.js").Schemas["ImportRowList"] }} Data
 */

export const kinds = /** @type {const} */ (["error", "suspicious", "created", "changed", "unchanged"]);
/** What needs a look comes first. @param {Import} upload */
export const firstKind = ({ counts }) => {
  if (counts.some(({ errors }) => errors)) return "error";
  if (counts.some(({ suspicious }) => suspicious)) return "suspicious";
  return "";
};

/** @param {Data} data @param {StaffVisit} visit */
function ways({ upload }, { here, query }) {
  const kind = query.get("kind") ?? firstKind(upload);
  const table = query.get("table") ?? "";
  const link = (/** @type {string} */ label, /** @type {string} */ href, /** @type {boolean} */ isCurrent) =>
    html`<li><a class="quiet" href=${href} aria-current=${isCurrent ? "true" : nothing}>${label}</a></li>`;
  return html`<div class="ways small">
    <ul aria-label=${words.which}>
      ${link(words.all, here({ kind: "all", page: "" }), !kind || kind === "all")}
      ${kinds.map((each) => link(words.kind[each] ?? each, here({ kind: each, page: "" }), kind === each))}
    </ul>
    ${
      upload.counts.length > 1
        ? html`<ul aria-label=${words.whichTable}>
            ${link(words.all, here({ table: "", page: "" }), !table)}
            ${upload.counts.map((each) => link(words.tableOf(each.table), here({ table: each.table, page: "" }), table === each.table))}
          </ul>`
        : nothing
    }
  </div>`;
}

/** The page of the thing that a row belongs to, where there is one. @param {Row} row @param {boolean} isApplied */
const addressOfRow = ({ subject, kind }, isApplied) =>
  subject && (isApplied || kind !== "created") && (subject.split("/")[0] ?? "") in forms
    ? subjectAddress(subject)
    : undefined;

/** @param {Row} row @param {boolean} isApplied */
function rowView(row, isApplied) {
  const address = addressOfRow(row, isApplied);
  const seen = isApplied && row.subject && row.kind !== "unchanged" ? publicAddress(row.subject) : undefined;
  const remarks = [...row.errors, ...row.remarks];
  return html`<tr>
    <th scope="row">
      ${words.inLine(row.table, row.line, undefined)}
      ${row.key ? html`<br />${address ? html`<a href=${address}>${row.key}</a>` : row.key}` : nothing}
      ${seen ? html`<br /><a class="small" href=${seen}>${words.publicPage}<span class="hidden">: ${row.key}</span></a>` : nothing}
    </th>
    <td>
      <span class=${`state small state-${row.kind}`}>${words.kind[row.kind]}</span>
      ${row.suspicious ? html`<span class="state small state-stale">${words.kind.suspicious}</span>` : nothing}
      ${
        remarks.length
          ? html`<ul class="plain-list">
              ${remarks.map(({ column, reason }) => html`<li>${column ? html`<strong>${column}:</strong> ` : nothing}${reason.de}</li>`)}
            </ul>`
          : nothing
      }
      ${
        row.changes.length
          ? html`<dl class="cells small">
              ${row.changes.map(
                ({ column, before, after }) =>
                  html`<div>
                    <dt>${column}</dt>
                    <dd>
                      ${row.kind === "created" ? nothing : html`<span class="hidden">${words.from} </span><del>${before ?? words.empty}</del> → `}
                      <span class="hidden">${words.to} </span><ins>${after ?? words.empty}</ins>
                    </dd>
                  </div>`,
              )}
            </dl>`
          : nothing
      }
    </td>
  </tr>`;
}

/** What an import would do, row by row. @param {Data} data @param {StaffVisit} visit */
export function importRows(data, visit) {
  const { rows: list } = data;
  if (!data.upload.counts.length) return nothing;
  return html`<h2 id="rows">${words.rows}</h2>
    ${ways(data, visit)}
    ${
      isBehindTheLast(list.pagination)
        ? noSuchPage(list.pagination, visit)
        : html`<p class="found">${words.found(list.pagination.totalElements)}</p>
            ${
              list.data.length
                ? html`<div class="scroller" tabindex="0" role="region" aria-labelledby="rows">
                    <table class="values-table import-rows">
                      <thead>
                        <tr>
                          <th scope="col">${words.where}</th>
                          <th scope="col">${words.what}</th>
                        </tr>
                      </thead>
                      <tbody>
                        ${list.data.map((row) => rowView(row, data.upload.state === "applied"))}
                      </tbody>
                    </table>
                  </div>`
                : nothing
            }
            ${pagination(list.pagination, visit)}`
    }`;
}
