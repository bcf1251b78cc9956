import { html, nothing } from "lit-html";
import { applyImport, compareImport, discardImport, loadImport, loadImportRows } from "../../api/imports.js";
import words from "../../words/staff/imports-de.js";
import { addressOf } from "../../routes.js";
import { at } from "../addresses.js";
import { attempt, refusal } from "../attempt.js";
import { crumbs } from "../crumbs.js";
import { isAllWrong } from "../import-item.js";
import { countOf, firstKind, hasRows, importRows, kinds } from "../import-rows.js";
import { forgetLists } from "../lookup.js";
import { ask, sure } from "../sure.js";

/**
 * @typedef {import("../index.js").StaffVisit} StaffVisit
 * @typedef {import("../../api/imports.js").Import} Import
 * @typedef {{ upload: Import, rows: import("../../api/client.js").Schemas["ImportRowList"], confirmed: boolean, reason: string, progress?: Import["progress"] } & import("../attempt.js").Attempts} Data
 */

const EVERY = 1500;

/** @param {import("../index.js").StaffRequest} request @returns {Promise<Data>} */
async function load({ params: { code }, query, signal }) {
  const upload = await loadImport(code, signal);
  const kind = query.get("kind") ?? firstKind(upload);
  const table = query.get("table") ?? "";
  const rows = await loadImportRows(
    code,
    /** @type {import("../../api/imports.js").RowQuery} */ ({
      ...(kind && kind !== "all" ? { kind } : {}),
      ...(table ? { table } : {}),
      page: Number(query.get("page") || 1),
      pageSize: 50,
    }),
    signal,
  );
  return { upload, rows, confirmed: false, reason: "" };
}

/** @param {Data} data @param {StaffVisit} visit */
function counts({ upload }, { s, here }) {
  if (!upload.counts.length) return nothing;
  const column = (/** @type {string} */ label, /** @type {string} */ look) =>
    html`<th role="columnheader" scope="col" class=${look}>${label}</th>`;
  return html`<h2 id="counts">${words.countsOf[upload.state]}</h2>
    <section class="scroller" tabindex="0" aria-labelledby="counts">
      <table role="table" class="values-table cards">
        <thead role="rowgroup">
          <tr role="row">
            ${column(words.tableColumn, "")} ${kinds.map((kind) => column(words.kind[kind], "value-cell"))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${upload.counts.map(
            (count) =>
              html`<tr role="row">
                <th role="rowheader" scope="row">${words.tableOf(count.table)}</th>
                ${kinds.map((kind) => {
                  const n = countOf(count, kind);
                  const label = `${s.figure(n)} ${words.kind[kind]}, ${words.tableOf(count.table)}`;
                  return html`<td role="cell" class="value-cell ${n ? "" : "zero"}" data-label=${words.kind[kind]}>
                    ${n && hasRows(upload) ? html`<a href=${here({ kind, table: count.table })} aria-label=${label}>${s.figure(n)}</a>` : s.figure(n)}
                  </td>`;
                })}
              </tr>`,
          )}
        </tbody>
      </table>
    </section>`;
}

/** @param {Data} data */
const faults = ({ upload }) =>
  upload.faults.length
    ? html`<h2>${words.faults}</h2>
        <ul>
          ${upload.faults.map(
            ({ table, line, column, reason }) =>
              html`<li><strong>${words.inLine(table, line, column)}:</strong> ${reason.de}</li>`,
          )}
        </ul>`
    : nothing;

/** @param {Data} data @param {StaffVisit} visit */
async function apply(data, visit) {
  const { code, version } = data.upload;
  const watch = setInterval(async () => {
    const now = await loadImport(code).catch(() => undefined);
    if (now?.progress) {
      data.progress = now.progress;
      visit.redraw();
    }
  }, EVERY);
  await attempt(
    data,
    visit,
    async () => {
      data.upload = await applyImport(code, version, {
        confirmed: data.confirmed,
        ...(data.reason.trim() ? { reason: data.reason.trim() } : {}),
      });
      forgetLists();
      visit.leaveWord(words.applied);
      visit.go(at(`/import/${code}`));
    },
    words.placed,
  );
  clearInterval(watch);
  delete data.progress;
  visit.redraw();
}

/** @param {Data} data @param {StaffVisit} visit @param {(code: string, version: number) => Promise<Import>} step @param {string} done */
const take = (data, visit, step, done) =>
  attempt(
    data,
    visit,
    async () => {
      await step(data.upload.code, data.upload.version);
      visit.leaveWord(done);
      visit.go(at(`/import/${data.upload.code}`));
    },
    words.placed,
  );

/** Why it cannot be applied, where it cannot. @param {Import} upload */
function hindrance({ actions, counts: all, faults: found, mine }) {
  if (actions.includes("apply")) return "";
  if (found.length || all.some(({ errors }) => errors)) return words.hasErrors;
  if (!all.some(({ created, changed }) => created + changed)) return words.changesNothing;
  return mine ? words.fourEyes : "";
}

/** @param {Data} data @param {StaffVisit} visit */
function decisions(data, visit) {
  const { upload } = data;
  if (upload.state !== "preview") return nothing;
  const odd = upload.counts.reduce((sum, { suspicious }) => sum + suspicious, 0);
  const changes = upload.counts.reduce((sum, { created, changed }) => sum + created + changed, 0);
  const mayApply = upload.actions.includes("apply");
  const isOpen = mayApply && (!odd || data.confirmed) && !data.isBusy;
  const hindered = hindrance(upload);
  const isWaiting = hindered === words.fourEyes;
  const discard = () => take(data, visit, discardImport, words.discarded);
  return html`<h2>${words.decide}</h2>
    ${hindered ? html`<p>${hindered}</p>` : nothing}
    ${
      mayApply && odd
        ? html`<label class="choice">
            <input
              type="checkbox"
              .checked=${data.confirmed}
              @change=${(/** @type {Event} */ { target }) => {
                data.confirmed = /** @type {HTMLInputElement} */ (target).checked;
                visit.redraw();
              }}
            />
            <span>${words.odd(odd)}</span>
          </label>`
        : nothing
    }
    ${
      mayApply
        ? html`<div class="part">
            <label for="reason">${words.reason}</label>
            <p class="hint" id="reason-hint">${words.reasonHint}</p>
            <input
              id="reason"
              class="input"
              type="text"
              maxlength="1000"
              aria-describedby="reason-hint"
              .value=${data.reason}
              @input=${(/** @type {Event} */ { target }) => {
                data.reason = /** @type {HTMLInputElement} */ (target).value;
              }}
            />
          </div>`
        : nothing
    }
    <p class="tools">
      ${
        hindered && !isWaiting
          ? html`<a class="kern-btn kern-btn--primary kern-btn--small" href=${at("/import")}
              ><span class="kern-label">${words.another}</span></a
            >`
          : nothing
      }
      ${
        mayApply
          ? html`<button
              type="button"
              class="kern-btn kern-btn--primary kern-btn--small"
              aria-disabled=${isOpen ? nothing : "true"}
              @click=${() => isOpen && apply(data, visit)}
            >
              <span class="kern-label">${data.isBusy ? words.applying : words.apply(changes)}</span>
            </button>`
          : nothing
      }
      <button
        type="button"
        class="kern-btn kern-btn--secondary kern-btn--small"
        @click=${() => take(data, visit, compareImport, words.compared)}
      >
        <span class="kern-label">${words.again}</span>
      </button>
      <button
        type="button"
        class="kern-btn kern-btn--tertiary kern-btn--small"
        @click=${() => (isAllWrong(data.upload) ? discard() : ask("discard"))}
      >
        <span class="kern-label">${words.discard}</span>
      </button>
    </p>
    ${sure({ id: "discard", title: words.discardSure, text: words.discardText, yes: words.discardYes, act: discard }, visit)}
    ${data.progress ? html`<p role="status">${words.progress(data.progress.done, data.progress.total)}</p>` : nothing}`;
}

/** @type {import("../index.js").StaffPage<Data>} */
export default {
  load,
  title: ({ upload }) => words.nameOf(upload.code, upload.name),
  announce: ({ rows: { pagination: found } }) => words.found(found.totalElements),
  view: (data, visit) => {
    const { upload } = data;
    const { dayAndTime } = visit;
    const { state, author, createdAt, decidedBy, decidedAt } = upload;
    return html`
      ${crumbs([[words.title, at("/import")]], visit)}
      <h1>${words.nameOf(upload.code, upload.name)}</h1>
      ${refusal(data, visit)}
      <p>
        <span class=${`state state-${state}`}>${words.state[state]}</span>
        ${words.uploadedBy(author.name, dayAndTime(createdAt))}.
        ${decidedBy && decidedAt ? `${words.decidedBy(state, decidedBy.name, dayAndTime(decidedAt))}.` : nothing}
        ${state === "preview" ? words.keptUntil(dayAndTime(upload.expiresAt)) : nothing}
      </p>
      ${
        upload.firstChange && upload.lastChange
          ? html`<p>
              ${words.history(upload.firstChange, upload.lastChange)}
              <a href=${addressOf("changes", "de", "", { batch: upload.code })}>${words.publicList}</a>
            </p>`
          : nothing
      }
      ${faults(data)} ${counts(data, visit)} ${decisions(data, visit)} ${importRows(data, visit)}
    `;
  },
};
