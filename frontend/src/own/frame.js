import { html, nothing } from "lit-html";
import { Refused } from "../api/client.js";
import { attempt, ownButton, unlessSure } from "./attempt.js";
import { download } from "./download.js";
import { dropSecret, heedNewLink, ownIn } from "./secret.js";

/**
 * What all pages of one's own have in common: they are opened by a secret link, and one can take all with one and erase it.
 *
 * @typedef {import("../page.js").Visit} Visit
 * @typedef {import("../api/own.js").Own} Key
 * @typedef {Record<"erased" | "erasedText" | "noLink" | "noLinkText" | "unknown" | "unknownText", string>} FrameWords
 * @typedef {Record<"data" | "export" | "exported" | "erase" | "eraseText" | "eraseSure" | "bookmark", string> & { keptUntil: (day: string) => string }} DataWords
 */

/**
 * @template Thing
 * @typedef {{ key?: Key, own?: Thing, isErased?: boolean }} Owned
 */

/**
 * What the link in the address bar opens: without `key` there is none, without `own` nothing is behind it.
 * @template Thing
 * @param {(key: Key, signal: AbortSignal) => Promise<Thing>} load
 * @param {AbortSignal} signal
 * @returns {Promise<Owned<Thing>>}
 */
export async function opened(load, signal) {
  heedNewLink(signal);
  const key = ownIn(location.hash);
  if (!key) return {};
  try {
    return { key, own: await load(key, signal) };
  } catch (error) {
    if (error instanceof Refused && error.status === 404) return { key };
    throw error;
  }
}

/** @param {string} title @param {string} text */
const alone = (title, text) =>
  html`<div class="flow">
    <h1>${title}</h1>
    <p class="lead" id="outcome" tabindex="-1">${text}</p>
  </div>`;

/**
 * @template Thing
 * @param {Owned<Thing>} data
 * @param {FrameWords} words
 * @param {(own: Thing, key: Key) => import("../page.js").Template} view
 */
export function framed({ key, own, isErased }, words, view) {
  if (isErased) return alone(words.erased, words.erasedText);
  if (!key) return alone(words.noLink, words.noLinkText);
  if (!own) return alone(words.unknown, words.unknownText);
  return view(own, key);
}

/**
 * How long it is kept, and the ways to take it along and to erase it.
 * @param {import("./attempt.js").Attempts & { isErased?: boolean }} data
 * @param {{ words: DataWords, f: import("../words/feedback/de.js").FeedbackWords, code: string, keptUntil?: string | undefined, take: () => Promise<unknown>, erase: () => Promise<unknown> }} how
 * @param {Visit} visit
 */
export function ownData(data, { words, f, code, keptUntil, take, erase }, visit) {
  const save = () =>
    attempt(data, f, visit, async () => {
      download(await take(), `${code}.json`);
      return words.exported;
    });
  const eraseAll = () =>
    attempt(data, f, visit, async () => {
      await erase();
      data.isErased = true;
      dropSecret();
      return "";
    });
  return html`<h2>${words.data}</h2>
    ${keptUntil ? html`<p>${words.keptUntil(visit.w.when(keptUntil))}</p>` : nothing}
    <p class="tools">${ownButton(words.export, save)}</p>
    ${unlessSure(words.erase, words.eraseText, words.eraseSure, eraseAll)}
    <p class="muted small">${words.bookmark}</p>`;
}
