import { html, nothing } from "lit-html";
import { isBehindTheLast, noSuchPage, pagination } from "../components/pagination.js";
import words from "../words/staff/imports-de.js";
import { publicAddress, subjectAddress } from "./addresses.js";
import { forms } from "./forms/index.js";
import { wayList } from "./ways.js";

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

/** How many rows of a table a kind has. @param {Import["counts"][number]} count @param {(typeof kinds)[number]} kind */
export const countOf = (count, kind) => (kind === "error" ? count.errors : count[kind]);

/** @param {Data} data @param {StaffVisit} visit */
function ways({ upload }, visit) {
  const { here, query } = visit;
  const kind = query.get("kind") || firstKind(upload) || "all";
  const table = query.get("table") ?? "";
  const counted = upload.counts.filter((each) => !table || each.table === table);
  const all = counted.reduce(
    (sum, { created, changed, unchanged, errors }) => sum + created + changed + unchanged + errors,
    0,
  );
  const count = (/** @type {(typeof kinds)[number]} */ each) =>
    counted.reduce((sum, one) => sum + countOf(one, each), 0);
  return html`<nav class="ways small" aria-label=${words.which}>
    ${wayList(
      words.what,
      [
        { words: words.all, href: here({ kind: "all" }), isCurrent: kind === "all", count: all },
        ...kinds.map((each) => ({
          words: words.kind[each],
          href: here({ kind: each }),
          isCurrent: kind === each,
          count: count(each),
        })),
      ],
      visit,
    )}
    ${
      upload.counts.length > 1
        ? wayList(
            words.tableColumn,
            [
              { words: words.all, href: here({ table: "" }), isCurrent: !table },
              ...upload.counts.map((each) => ({
                words: words.tableOf(each.table),
                href: here({ table: each.table }),
                isCurrent: table === each.table,
              })),
            ],
            visit,
          )
        : nothing
    }
  </nav>`;
}

/** The page of the thing that a row belongs to, where there is one. @param {Row} row @param {boolean} isApplied */
function addressOfRow({ subject = "", kind, changes }, isApplied) {
  const isThere =
    kind === "error" ? changes.some(({ before }) => before !== undefined) : isApplied || kind !== "created";
  return isThere && (subject.split("/")[0] ?? "") in forms ? subjectAddress(subject) : undefined;
}

/** Columns that name a row together, without those that say nothing. @param {string} key */
const keyOf = (key) =>
  key
    .split("|")
    .filter((part, i) => part && !(i > 2 && part === "0"))
    .join(" · ");

/** @param {Row} row @param {boolean} isApplied */
function rowView(row, isApplied) {
  const address = addressOfRow(row, isApplied);
  const seen = isApplied && row.subject && row.kind !== "unchanged" ? publicAddress(row.subject) : undefined;
  const remarks = [...row.errors, ...row.remarks];
  return html`<tr role="row">
    <th role="rowheader" scope="row">
      ${words.inLine(row.table, row.line, undefined)}
      ${row.key ? html`<br />${address ? html`<a href=${address}>${keyOf(row.key)}</a>` : keyOf(row.key)}` : nothing}
      ${seen ? html`<br /><a class="small" href=${seen}>${words.publicPage}<span class="hidden">: ${keyOf(row.key ?? "")}</span></a>` : nothing}
    </th>
    <td role="cell">
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

/** Whether there is something to look at: rows of what was discarded are gone. @param {Import} upload */
export const hasRows = ({ counts, state }) => counts.length > 0 && state !== "discarded" && state !== "expired";

/** What an import would do, row by row. @param {Data} data @param {StaffVisit} visit */
export function importRows(data, visit) {
  const { rows: list } = data;
  if (!hasRows(data.upload)) return nothing;
  return html`<h2 id="rows">${words.rows}</h2>
    ${ways(data, visit)}
    <div class="results">
      ${
        isBehindTheLast(list.pagination)
          ? noSuchPage(list.pagination, visit)
          : html`<p class="found">${words.found(list.pagination.totalElements)}</p>
              ${
                list.data.length
                  ? html`<section class="scroller" tabindex="0" aria-labelledby="rows">
                      <table role="table" class="values-table cards import-rows">
                        <thead role="rowgroup">
                          <tr role="row">
                            <th role="columnheader" scope="col">${words.where}</th>
                            <th role="columnheader" scope="col">${words.what}</th>
                          </tr>
                        </thead>
                        <tbody role="rowgroup">
                          ${list.data.map((row) => rowView(row, data.upload.state === "applied"))}
                        </tbody>
                      </table>
                    </section>`
                  : nothing
              }
              ${pagination(list.pagination, visit)}`
      }
    </div>`;
}
