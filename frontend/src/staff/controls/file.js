import { html, nothing } from "lit-html";
import { contentOf, isFilm, isPicture, isTooLarge, loadFile, uploadFile } from "../../api/files.js";
import { StaffRefused } from "../../api/staff.js";
import { formatBytes } from "../../format/number.js";
import words from "../../words/staff/files-de.js";
import { idOf } from "../problems.js";
import { announce, describedBy, hinted, invalid, labelWords, put, wrong } from "./box.js";

/**
 * @typedef {import("./box.js").Place} Place
 * @typedef {import("../../api/files.js").Upload} Upload
 *
 * What is known of the file of a form, and what is on its way.
 * @typedef {object} Shelf
 * @property {Place} place where it stands now
 * @property {Map<string, Upload | null>} known by checksum; null: somebody else's, or none any more
 * @property {number} [sent] share of what is being sent
 * @property {string} [name] of what is being sent
 * @property {AbortController} [sending]
 * @property {boolean} [isOver] whether something is held over the box
 */

/** @param {Place} place @returns {Shelf} */
function shelf(place) {
  const { holder, editor } = place;
  const shelf = editor.files.get(holder) ?? { place, known: new Map() };
  shelf.place = place;
  editor.files.set(holder, shelf);
  return shelf;
}

/** What is on its way to something that is taken out of the form is not wanted any more. @param {object} holder @param {import("./box.js").Editor} editor */
export function drop(holder, editor) {
  const own = editor.files.get(holder);
  editor.files.delete(holder);
  const sending = own?.sending;
  delete own?.sending;
  sending?.abort();
}

/** Says beside the box, and in the summary, why a file was not taken. @param {Place} place @param {string} [reason] */
function refuse({ pointer, editor }, reason) {
  editor.problems = [
    ...editor.problems.filter(({ name }) => name !== pointer),
    ...(reason ? [{ name: pointer, reason }] : []),
  ];
}

/** @param {unknown} error */
function reasonOf(error) {
  if (!(error instanceof StaffRefused)) return words.unreachable;
  if (error.status === 413) return words.tooLarge;
  return error.violations.map(({ reason }) => reason).join(" ") || error.message || words.unreachable;
}

/** Why a file does not fit here, as far as that can be told before it is sent. @param {Place} place @param {File} file */
function unfit({ part, editor }, file) {
  if (isTooLarge(file)) return words.tooLarge;
  if (!file.size) return words.empty;
  if (part.takes) return file.name.toLowerCase().endsWith(part.takes) ? undefined : words.onlyCaptions;
  const { kind } = editor.input;
  if (kind === "video") return isFilm(file) ? undefined : words.onlyFilm;
  return kind && isFilm(file) ? words.noFilm : undefined;
}

/** @param {Place} place @param {File} file */
async function send(place, file) {
  const { editor } = place;
  const own = shelf(place);
  own.sending?.abort();
  const reason = unfit(place, file);
  refuse(place, reason);
  if (reason) {
    editor.redraw();
    announce(reason);
    return;
  }
  const sending = new AbortController();
  Object.assign(own, { sending, sent: 0, name: file.name });
  editor.redraw();
  try {
    const upload = await uploadFile(
      file,
      (share) => {
        own.sent = share;
        editor.redraw();
      },
      sending.signal,
    );
    if (own.sending !== sending) return;
    own.known.set(upload.checksum, upload);
    refuse(own.place);
    put(own.place, upload.checksum);
    announce(words.taken(upload.name));
  } catch (error) {
    if (own.sending !== sending) return;
    if (error instanceof DOMException && error.name === "AbortError") {
      announce(words.cancelled);
    } else {
      if (error instanceof StaffRefused && error.status === 401) editor.isSignedOut = true;
      else refuse(own.place, reasonOf(error));
      announce(reasonOf(error));
    }
  }
  delete own.sending;
  delete own.sent;
  editor.redraw();
  document.getElementById(idOf(own.place.pointer))?.focus();
}

/** @param {Place} place @param {string} checksum */
function look(place, checksum) {
  const { known } = shelf(place);
  if (known.has(checksum)) return known.get(checksum) ?? undefined;
  known.set(checksum, null);
  loadFile(checksum).then(
    (upload) => {
      known.set(checksum, upload);
      place.editor.redraw();
    },
    () => undefined,
  );
  return undefined;
}

/** @param {string} words @param {() => void} act @param {string} [described] */
const button = (words, act, described) =>
  html`<button type="button" class="plain-button" aria-describedby=${described ?? nothing} @click=${act}>
    ${words}
  </button>`;

/** The file that everybody can read now; of files in lists the list says it. @param {Place} place @returns {unknown} */
const publishedAt = ({ part, pointer, editor }) =>
  pointer === `/input/${part.name}` ? editor.published?.[part.name] : undefined;

/** The file that the document has, or will have. @param {Place} place @param {string} checksum */
function chosen(place, checksum) {
  const { part, pointer, editor } = place;
  const upload = look(place, checksum);
  const before = publishedAt(place);
  const isNew = pointer === `/input/${part.name}` && checksum !== before;
  const id = `${idOf(pointer)}-chosen`;
  return html`<div class="file-chosen">
    <p id=${id}>
      <strong>${upload?.name ?? words.aFile}</strong>
      <span class="muted">
        ${upload ? [upload.format.toUpperCase(), formatBytes(upload.bytes, "de")].join(", ") : words.sum(checksum)}
        ${isNew ? html`· ${words.isNew}` : nothing}
      </span>
    </p>
    ${upload?.state === "quarantined" ? html`<p class="note">${words.quarantined}</p>` : nothing}
    ${upload?.redrawn ? html`<p class="muted small">${words.redrawn}</p>` : nothing}
    ${
      upload?.state === "clean" && isPicture(upload)
        ? html`<img class="file-picture" src=${contentOf(checksum)} alt=${words.picture(upload.name)} />`
        : nothing
    }
    <p class="item-tools">
      ${
        upload?.state === "clean"
          ? html`<a href=${contentOf(checksum)} download aria-describedby=${id}>${words.save}</a>`
          : nothing
      }
      ${button(
        words.remove,
        () => {
          put(place, undefined);
          editor.redraw();
          document.getElementById(idOf(pointer))?.focus();
        },
        id,
      )}
      ${
        before && before !== checksum
          ? button(words.back, () => {
              put(place, before);
              editor.redraw();
            })
          : nothing
      }
    </p>
  </div>`;
}

/** How much of it is sent; said in steps, so that nobody has to listen to every byte. @param {Shelf} own */
const progress = (own) =>
  own.sent === undefined
    ? nothing
    : html`<div class="file-sending">
        <p role="status">
          <progress max="1" .value=${own.sent} aria-hidden="true"></progress>
          ${own.sent < 1 ? words.sending(own.name ?? "", Math.floor(own.sent * 10) * 10) : words.looking}
        </p>
        <p>${button(words.cancel, () => own.sending?.abort())}</p>
      </div>`;

/** A file: chosen or dropped, sent at once, and kept for this form by its checksum. @param {Place} place */
export function file(place) {
  const { part, holder, pointer, label, hint, editor } = place;
  const own = shelf(place);
  const checksum = /** @type {string | undefined} */ (holder[part.name]);
  const over = (/** @type {boolean} */ isOver) => (/** @type {DragEvent} */ event) => {
    event.preventDefault();
    if (own.isOver === isOver) return;
    own.isOver = isOver;
    editor.redraw();
  };
  const dropped = (/** @type {DragEvent} */ event) => {
    over(false)(event);
    const [brought] = event.dataTransfer?.files ?? [];
    if (brought) send(place, brought);
  };
  const choose = (/** @type {Event} */ { target }) => {
    const input = /** @type {HTMLInputElement} */ (target);
    const [picked] = input.files ?? [];
    // The same file can be chosen again once it is mended.
    if (picked) send(place, picked).finally(() => (input.value = ""));
  };
  return html`<div class="part part-file ${invalid(pointer, editor) === "true" ? "part-wrong" : ""}">
    <label for=${idOf(pointer)}>${labelWords(label, part, editor)}</label>
    ${hinted(pointer, hint)} ${wrong(pointer, editor)} ${checksum ? chosen(place, checksum) : nothing} ${progress(own)}
    <div
      class="upload drop ${own.isOver ? "drop-over" : ""}"
      @dragenter=${over(true)}
      @dragover=${over(true)}
      @dragleave=${over(false)}
      @drop=${dropped}
    >
      <input
        id=${idOf(pointer)}
        type="file"
        accept=${part.takes ?? ".pdf,.png,.jpg,.jpeg,.docx,.xlsx,.csv,.mp4,.webm"}
        aria-describedby=${describedBy(pointer, hint, editor, checksum ? `${idOf(pointer)}-chosen` : "")}
        aria-invalid=${invalid(pointer, editor)}
        @change=${choose}
      />
      <p class="muted small" aria-hidden="true">${checksum ? words.dropOther : words.drop}</p>
      ${checksum && publishedAt(place) ? html`<p class="muted small">${words.staysReadable}</p>` : nothing}
    </div>
  </div>`;
}
