import { html, nothing } from "lit-html";
import { discardImport, endingOf, isTaken, loadImports, loadTables, uploadImport } from "../../api/imports.js";
import { pagination } from "../../components/pagination.js";
import words from "../../words/staff/imports-de.js";
import { at } from "../addresses.js";
import { attempt, refusal } from "../attempt.js";
import { crumbs } from "../crumbs.js";
import { importItem, isAllWrong } from "../import-item.js";

/**
 * @typedef {import("../index.js").StaffVisit} StaffVisit
 * @typedef {{ list: import("../../api/client.js").Schemas["ImportList"], tables: string[], file?: File, table: string, sent?: number, wrong?: { file?: string, table?: string } } & import("../attempt.js").Attempts} Data
 */

/** @param {import("../index.js").StaffRequest} request @returns {Promise<Data>} */
async function load({ query, signal }) {
  const [list, tables] = await Promise.all([
    loadImports({ page: Number(query.get("page") || 1) }, signal),
    loadTables(signal),
  ]);
  return { list, tables, table: "" };
}

/** @param {Data} data @param {StaffVisit} visit @param {Event} event */
function choose(data, visit, { target }) {
  const file = /** @type {HTMLInputElement} */ (target).files?.[0];
  const called = file?.name.replace(/\.[^.]*$/, "") ?? "";
  data.file = file;
  data.table = data.tables.includes(called) ? called : "";
  delete data.wrong;
  visit.redraw();
}

/** @param {Data} data @param {StaffVisit} visit @param {Event} event */
async function send(data, visit, event) {
  event.preventDefault();
  const { file } = data;
  const isCsv = !!file && endingOf(file) === "csv";
  data.wrong = {
    ...(file ? (isTaken(file) ? {} : { file: words.wrongFile }) : { file: words.noFile }),
    ...(isCsv && !data.table ? { table: words.noTable } : {}),
  };
  if (!file || data.wrong.file || data.wrong.table) {
    visit.redraw();
    document.getElementById(data.wrong.file ? "file" : "table")?.focus();
    return;
  }
  data.sent = 0;
  await attempt(
    data,
    visit,
    async () => {
      const { code } = await uploadImport(file, isCsv ? data.table : "", (share) => {
        data.sent = share;
        visit.redraw();
      });
      visit.go(at(`/import/${code}`));
    },
    words.placed,
  );
  delete data.sent;
  visit.redraw();
}

/** @param {Data} data */
const progress = ({ sent }) =>
  sent === undefined
    ? nothing
    : html`<p role="status">
        <progress max="1" .value=${sent} aria-hidden="true"></progress>
        ${sent < 1 ? words.sending(Math.floor((sent * 100) / 10) * 10) : words.comparing}
      </p>`;

/** @param {string} id @param {string | undefined} wrong */
const fault = (id, wrong) => (wrong ? html`<p class="wrong" id=${`${id}-wrong`}>${wrong}</p>` : nothing);

/** @param {Data} data @param {StaffVisit} visit */
function form(data, visit) {
  const { wrong = {}, file } = data;
  return html`<form class="upload" novalidate @submit=${(/** @type {Event} */ event) => send(data, visit, event)}>
    <div class="part">
      <label for="file">${words.file}</label>
      <p class="hint" id="file-hint">${words.limits}</p>
      ${fault("file", wrong.file)}
      <input
        id="file"
        type="file"
        accept=".csv,.xlsx,.zip"
        aria-describedby=${wrong.file ? "file-hint file-wrong" : "file-hint"}
        aria-invalid=${wrong.file ? "true" : nothing}
        @change=${(/** @type {Event} */ event) => choose(data, visit, event)}
      />
    </div>
    ${
      file && endingOf(file) === "csv"
        ? html`<div class="part">
            <label for="table">${words.table}</label>
            ${fault("table", wrong.table)}
            <select
              id="table"
              class="input"
              aria-describedby=${wrong.table ? "table-wrong" : nothing}
              aria-invalid=${wrong.table ? "true" : nothing}
              @change=${(/** @type {Event} */ { target }) => {
                data.table = /** @type {HTMLSelectElement} */ (target).value;
              }}
            >
              <option value="" ?selected=${!data.table}>${words.choose}</option>
              ${data.tables.map((name) => html`<option value=${name} ?selected=${name === data.table}>${words.tableOf(name)} (${name})</option>`)}
            </select>
          </div>`
        : nothing
    }
    <button
      type="submit"
      class="kern-btn kern-btn--primary kern-btn--small"
      aria-disabled=${data.isBusy ? "true" : nothing}
    >
      <span class="kern-label">${words.send}</span>
    </button>
    ${progress(data)}
  </form>`;
}

/** What cannot be used goes at once. @param {import("../../api/imports.js").Import} each @param {Data} data @param {StaffVisit} visit */
const faulty = (each, data, visit) =>
  each.actions.includes("discard") && isAllWrong(each)
    ? html`<p class="small">
        ${words.onlyErrors}
        <button
          type="button"
          class="plain-button"
          @click=${() =>
            attempt(data, visit, async () => {
              await discardImport(each.code, each.version);
              visit.leaveWord(words.discarded);
              visit.go(location.pathname + location.search);
            })}
        >
          ${words.discard}<span class="hidden">: ${words.nameOf(each.code, each.name)}</span>
        </button>
      </p>`
    : nothing;

/** @type {import("../index.js").StaffPage<Data>} */
export default {
  load,
  title: () => words.title,
  view: (data, visit) => html`
    ${crumbs([], visit)}
    <h1>${words.title}</h1>
    ${refusal(data, visit)}
    <h2>${words.upload}</h2>
    <p>${words.uploadText}</p>
    ${form(data, visit)}
    <h2 id="export">${words.export}</h2>
    <p>${words.exportText}</p>
    <ul class="plain-list">
      <li><a href="/api/staff/v1/export.xlsx" download>${words.exportWorkbook}</a></li>
      <li><a href="/api/staff/v1/export.zip" download>${words.exportZip}</a></li>
    </ul>
    <h2>${words.before}</h2>
    ${
      data.list.data.length
        ? html`<ul class="plain-list ruled changes">
            ${data.list.data.map((each) => html`<li>${importItem(each, visit, faulty(each, data, visit))}</li>`)}
          </ul>`
        : html`<p>${words.none}</p>`
    }
    ${pagination(data.list.pagination, visit)}
  `,
};
