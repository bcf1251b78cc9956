/**
 * @typedef {Record<string, string>} Text Language to words, as the API gives them: the plan's source language first.
 * @typedef {"de" | "en"} Lang Languages that the site itself speaks.
 */

/**
 * The words in this language or, where there is no translation, in the first language that has any.
 * @param {Text | undefined} text
 * @param {string} lang
 * @returns {{ words: string, lang: string }}
 */
export function pick(text, lang) {
  if (!text) return { words: "", lang };
  const own = text[lang];
  if (own) return { words: own, lang };
  const [first] = Object.entries(text);
  return first ? { words: first[1], lang: first[0] } : { words: "", lang };
}

/** The bare words. @param {Text | undefined} text @param {string} lang */
export const plain = (text, lang) => pick(text, lang).words;

/** Words as they begin a sentence. @param {string} words */
export const capitalised = (words) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** Words as they stand within an English sentence; what is written in capitals stays. @param {string} words */
export const lowered = (words) =>
  /^\p{Lu}[\p{Ll}\s-]/u.test(words) ? `${words.charAt(0).toLowerCase()}${words.slice(1)}` : words;

/**
 * Cuts words at the ranges to be highlighted. Ranges count UTF-16 code units, `end` exclusive.
 * @param {string} words
 * @param {{ start: number, end: number }[]} ranges
 * @returns {{ words: string, marked: boolean }[]}
 */
export function cut(words, ranges) {
  const parts = [];
  let at = 0;
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const from = Math.max(at, Math.min(start, words.length));
    const to = Math.min(end, words.length);
    if (to <= from) continue;
    if (from > at) parts.push({ words: words.slice(at, from), marked: false });
    parts.push({ words: words.slice(from, to), marked: true });
    at = to;
  }
  if (at < words.length) parts.push({ words: words.slice(at), marked: false });
  return parts;
}

/** Signs as people and the server count them. @param {string} text */
export const lengthOf = (text) => [...text.normalize("NFC").trim()].length;
