import { html, nothing } from "lit-html";
import { contentOf, isPicture, loadFile } from "../../api/files.js";
import { formatBytes } from "../../format/number.js";
import words from "../../words/staff/files-de.js";

/**
 * @typedef {import("../../api/files.js").Upload} Upload
 * @typedef {import("../../page.js").Schemas["ComparedField"]} ComparedField
 */

/** The files that a change speaks of, on either side. @param {ComparedField[]} fields @returns {string[]} */
export const filesIn = (fields) => [
  ...new Set(
    fields.flatMap(({ field, base, present, proposed }) =>
      [base, present, proposed].flatMap((/** @type {any} */ value) => {
        if (field === "file") return value ? [String(value)] : [];
        return field === "captions" && Array.isArray(value) ? value.flatMap(({ file }) => file ?? []) : [];
      }),
    ),
  ),
];

/** What was uploaded, by checksum; what this person may not see is left out. @param {ComparedField[]} fields @param {AbortSignal} signal @returns {Promise<Map<string, Upload>>} */
export async function loadFiles(fields, signal) {
  const found = await Promise.all(filesIn(fields).map((checksum) => loadFile(checksum, signal).catch(() => undefined)));
  return new Map(found.flatMap((upload) => (upload ? [[upload.checksum, upload]] : [])));
}

/** A file by its name, with what is known of it, and where it can be read. @param {Upload | undefined} upload @param {Pick<import("../index.js").StaffVisit, "dayAndTime">} visit */
export function fileLine(upload, { dayAndTime }) {
  if (!upload) return undefined;
  const { checksum, name, format, bytes, createdAt, state } = upload;
  return html`${state === "clean" ? html`<a href=${contentOf(checksum)} download>${name}</a>` : name}
    <span class="muted">${words.about(format.toUpperCase(), formatBytes(bytes, "de"), dayAndTime(createdAt))}</span>
    ${state === "clean" ? nothing : html`<span class="muted">${words.notReadable}</span>`}
    ${state === "clean" && isPicture(upload) ? html`<img class="file-picture" src=${contentOf(checksum)} alt=${words.picture(name)} />` : nothing}`;
}
