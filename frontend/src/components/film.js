import { html, nothing } from "lit-html";
import { joinList } from "../format/number.js";

/**
 * @typedef {import("../page.js").Schemas["Document"]} Film
 * @typedef {import("../page.js").Visit} Visit
 */

/** Whether it is shown as a film. Before there were films, a document of this kind may have got a file of any other. @param {Film} document */
export const isFilm = ({ kind, file }) => kind === "video" && (!file || ["mp4", "webm"].includes(file.format));

/** What a language is called, within a sentence. @param {string} code @param {Pick<Visit, "lang" | "w">} visit */
export function languageName(code, { lang, w }) {
  if (code === "und") return w.film.otherLanguage;
  try {
    return new Intl.DisplayNames(lang, { type: "language" }).of(code) ?? code;
  } catch {
    // No browser knows a language by such a code.
    return code;
  }
}

/** Bytes of a file, read from where the page is; before they are public, by the staff door. @param {string} url @param {string} checksum @param {Visit} visit */
const bytesAt = (url, checksum, { isPreview }) =>
  isPreview ? `/api/staff/v1/files/${checksum}/content` : new URL(url).pathname;

/** Nothing of it is fetched before somebody wants to see it. @param {Film} document @param {Visit} visit */
function player({ title, file, captions }, visit) {
  if (!file) return nothing;
  return html`<video
    class="film"
    controls
    preload="none"
    playsinline
    aria-label=${visit.plain(title)}
    src=${bytesAt(file.url, file.checksum, visit)}
  >
    ${captions.map(
      ({ language, url, checksum }) =>
        html`<track
          kind="captions"
          srclang=${language}
          label=${languageName(language, visit)}
          src=${bytesAt(url, checksum, visit)}
          ?default=${language.split("-")[0] === visit.lang}
        />`,
    )}
  </video>`;
}

/** Whose server it is; an address that browsers cannot read is shown as it is. @param {string} address */
const serverOf = (address) => (URL.canParse(address) ? new URL(address).hostname : address);

/** Whose server is asked by a click, before anybody clicks. @param {Film} document @param {Visit} visit */
function elsewhere({ pageUrl, title }, { w, plain }) {
  if (!pageUrl) return html`<p class="gap">${w.film.nowhere}</p>`;
  return html`<div class="film film-elsewhere">
    <p>${w.film.elsewhere} <strong>${serverOf(pageUrl)}</strong>. ${w.film.asked}</p>
    <p>
      <a class="kern-btn kern-btn--primary" href=${pageUrl} target="_blank" rel="external noopener noreferrer"
        ><span class="kern-label"
          >${w.film.open} ↗<span class="hidden">: ${plain(title)} (${w.film.newWindow})</span></span
        ></a
      >
    </p>
  </div>`;
}

/** What people who do not hear or see it find, and what they do not. @param {Film} document @param {Visit} visit @param {string} toWords where what is said stands */
function access({ file, captions, transcriptLanguages }, visit, toWords) {
  const { w, lang } = visit;
  const names = (/** @type {string[]} */ codes) =>
    joinList(
      codes.map((code) => languageName(code, visit)),
      lang,
    ).join("");
  return html`<ul class="plain-list film-access">
    <li>
      ${
        captions.length
          ? w.film.captions(names(captions.map(({ language }) => language)))
          : html`<span class="gap">${file ? w.film.noCaptions : w.film.captionsUnknown}</span>`
      }
    </li>
    <li>
      ${
        transcriptLanguages.length
          ? html`<a href=${toWords}>${w.film.transcriptIn(names(transcriptLanguages))}</a>`
          : html`<span class="gap">${w.film.noTranscript}</span>`
      }
    </li>
  </ul>`;
}

/**
 * A film: its player, or where it lies; and whether there are captions and its words to read.
 * @param {Film} document
 * @param {Visit} visit
 * @param {string} toWords where what is said in it stands
 */
export const filmPart = (document, visit, toWords) =>
  html`${document.file ? player(document, visit) : elsewhere(document, visit)} ${access(document, visit, toWords)}`;
