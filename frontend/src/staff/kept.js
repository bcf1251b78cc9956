/**
 * What somebody has typed and not saved yet. It is kept in this window of the browser alone and under their name, so that
 * an expired session, a reload or a slip loses nothing, and nobody else finds it.
 * @typedef {import("./forms/part.js").Input} Input
 * @typedef {{ input: Input, reason: string, note: string, minor: boolean, newCode?: string, baseVersion?: number, change?: { code: string, version: number } }} Typed
 * @typedef {{ address: string, title: string, typed: Typed }} Kept
 */

const prefix = "redaktion ";

/** @param {string} person @param {string} address */
const keyOf = (person, address) => `${prefix}${person} ${address}`;

/** @param {string} person @param {Kept} kept */
export function keep(person, kept) {
  try {
    sessionStorage.setItem(keyOf(person, kept.address), JSON.stringify(kept));
  } catch {
    // Full, or forbidden by the browser: then only what is saved is safe, as everywhere else.
  }
}

/** @param {string} person @param {string} address @returns {Kept | undefined} */
export function keptAt(person, address) {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(person, address)) ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} person @param {string} address */
export const forget = (person, address) => sessionStorage.removeItem(keyOf(person, address));

/** Everything that this person has typed here and not saved. @param {string} person @returns {Kept[]} */
export const allKept = (person) =>
  Object.keys(sessionStorage)
    .filter((key) => key.startsWith(`${prefix}${person} `))
    .flatMap((key) => keptAt(person, key.slice(prefix.length + person.length + 1)) ?? []);

/** Whoever leaves leaves nothing behind. */
export function forgetAll() {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
}
