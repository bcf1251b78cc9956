/**
 * Places of an original that should probably not be public, and what stands for them in the public version. The server counts
 * in characters; JavaScript in halves of some of them.
 * @typedef {import("../../api/client.js").Schemas["Redaction"]} Redaction
 * @typedef {{ words: string, redaction?: Redaction }} Run
 * @typedef {{ words: string, kind: Redaction["kind"], gap: string, places: number[] }} Finding the same words, once; what stands for them, and which of all places they are
 */

/** What stands for something, unless the proposal has a word for it. */
const unnamed = "[…]";

/** An original, cut where something was found. @param {string} text @param {Redaction[]} redactions @returns {Run[]} */
export function runsOf(text, redactions) {
  const letters = Array.from(text);
  /** @type {Run[]} */
  const runs = [];
  let at = 0;
  for (const redaction of [...redactions].sort((a, b) => a.start - b.start)) {
    const from = Math.max(at, redaction.start);
    const to = Math.min(redaction.end, letters.length);
    if (to <= from) continue;
    if (from > at) runs.push({ words: letters.slice(at, from).join("") });
    runs.push({ words: letters.slice(from, to).join(""), redaction });
    at = to;
  }
  if (at < letters.length) runs.push({ words: letters.slice(at).join("") });
  return runs;
}

/** What stands in a proposal for each place that was found. @param {Run[]} runs @param {string} proposal @returns {string[]} */
function gapsIn(runs, proposal) {
  let rest = proposal;
  return runs.flatMap(({ words, redaction }) => {
    if (!redaction) {
      rest = rest.slice(words.length);
      return [];
    }
    const [gap = ""] = /^\[[^\]]{1,60}\]/.exec(rest) ?? [];
    rest = rest.slice(gap.length);
    return [gap || unnamed];
  });
}

/** What was found, the same words once. @param {Run[]} runs @param {string} proposal the original without what was found @returns {Finding[]} */
export function findingsOf(runs, proposal) {
  const gaps = gapsIn(runs, proposal);
  /** @type {Map<string, Finding>} */
  const findings = new Map();
  runs
    .filter(({ redaction }) => redaction)
    .forEach(({ words, redaction }, place) => {
      const known = findings.get(words);
      if (known) known.places.push(place);
      else
        findings.set(words, { words, kind: redaction?.kind ?? "name", gap: gaps[place] ?? unnamed, places: [place] });
    });
  return [...findings.values()];
}

/** @param {string} words */
const literally = (words) => words.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

/** These words, and not within longer ones. @param {Finding} finding */
const alone = ({ words }) => new RegExp(`(?<![\\p{L}\\p{N}])${literally(words)}(?![\\p{L}\\p{N}])`, "gu");

/** Whether it can be read in a text. @param {string} text @param {Finding} finding */
export const isLeft = (text, finding) => alone(finding).test(text);

/** A text without it. @param {string} text @param {Finding} finding */
export const taken = (text, finding) => text.replaceAll(alone(finding), () => finding.gap);

/**
 * A text with it again, where its places can still be told: somebody may have written the text anew.
 * @param {string} text
 * @param {Finding} finding
 * @param {Finding[]} all that was found
 * @returns {string | undefined}
 */
export function left(text, finding, all) {
  const expected = all
    .filter((each) => !isLeft(text, each))
    .flatMap(({ places, gap }) => places.map((place) => ({ place, gap })))
    .sort((a, b) => a.place - b.place);
  // Every second part is a gap.
  const parts = text.split(new RegExp(`(${[...new Set(all.map(({ gap }) => literally(gap)))].join("|")})`, "u"));
  const found = parts.filter((_, i) => i % 2);
  if (found.length !== expected.length || found.some((gap, i) => gap !== expected[i]?.gap)) return undefined;
  return parts
    .map((part, i) => (i % 2 && finding.places.includes(expected[(i - 1) / 2]?.place ?? -1) ? finding.words : part))
    .join("");
}
