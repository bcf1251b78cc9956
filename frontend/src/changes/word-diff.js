/** @typedef {{ words: string, kind: "same" | "gone" | "new" }} Run */

/** Words, single signs and the spaces between them. @param {string} text @returns {string[]} */
const tokensOf = (text) => text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];

/** Beyond so many comparisons a text counts as rewritten. */
const mostComparisons = 4e6;
/** Below this share of what stayed, before and after are easier to read whole. */
const leastKept = 0.4;

/**
 * Lengths of what both have in common, from each place to the end.
 * @param {string[]} before
 * @param {string[]} after
 */
function commonLengths(before, after) {
  const width = after.length + 1;
  const lengths = new Uint16Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        before[i] === after[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  return (/** @type {number} */ i, /** @type {number} */ j) => lengths[i * width + j] ?? 0;
}

/** @param {string[]} before @param {string[]} after @returns {Run[]} one token each */
function steps(before, after) {
  const common = commonLengths(before, after);
  /** @type {Run[]} */
  const found = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const [gone, come] = [before[i], after[j]];
    if (gone !== undefined && gone === come) {
      found.push({ words: gone, kind: "same" });
      i++;
      j++;
    } else if (gone !== undefined && (come === undefined || common(i + 1, j) >= common(i, j + 1))) {
      found.push({ words: gone, kind: "gone" });
      i++;
    } else if (come !== undefined) {
      found.push({ words: come, kind: "new" });
      j++;
    }
  }
  return found;
}

/** A space between two changed words belongs to the change: else one sentence falls into twenty pieces. @param {Run[]} tokens */
const isBridge = (tokens, /** @type {number} */ at) =>
  tokens[at]?.kind === "same" &&
  !tokens[at].words.trim() &&
  (tokens[at - 1]?.kind ?? "same") !== "same" &&
  (tokens[at + 1]?.kind ?? "same") !== "same";

/** Neighbours become one run; of each change first what is gone, then what is new. @param {Run[]} tokens @returns {Run[]} */
function merged(tokens) {
  /** @type {Run[]} */
  const runs = [];
  let gone = "";
  let come = "";
  const close = () => {
    if (gone) runs.push({ words: gone, kind: "gone" });
    if (come) runs.push({ words: come, kind: "new" });
    gone = come = "";
  };
  tokens.forEach(({ words, kind }, at) => {
    const bridges = isBridge(tokens, at);
    if (kind === "gone" || bridges) gone += words;
    if (kind === "new" || bridges) come += words;
    if (kind !== "same" || bridges) return;
    close();
    const last = runs.at(-1);
    if (last?.kind === "same") last.words += words;
    else runs.push({ words, kind });
  });
  close();
  return runs;
}

/** @param {string} before @param {string} after @returns {Run[]} */
const whole = (before, after) => [
  { words: before, kind: "gone" },
  { words: after, kind: "new" },
];

/**
 * What has changed in a text, word by word. A text that is mostly another one is told as before and after.
 * @param {string} before
 * @param {string} after
 * @returns {Run[]}
 */
export function wordDiff(before, after) {
  if (before === after) return before ? [{ words: before, kind: "same" }] : [];
  if (!before) return [{ words: after, kind: "new" }];
  if (!after) return [{ words: before, kind: "gone" }];
  const [old, young] = [tokensOf(before), tokensOf(after)];
  let start = 0;
  while (start < old.length && start < young.length && old[start] === young[start]) start++;
  let end = 0;
  while (end < Math.min(old.length, young.length) - start && old.at(-1 - end) === young.at(-1 - end)) end++;
  const [oldCore, youngCore] = [old.slice(start, old.length - end), young.slice(start, young.length - end)];
  if (oldCore.length * youngCore.length > mostComparisons) return whole(before, after);
  const same = (/** @type {string} */ words) => /** @type {Run} */ ({ words, kind: "same" });
  const runs = merged([
    ...old.slice(0, start).map(same),
    ...steps(oldCore, youngCore),
    ...old.slice(old.length - end).map(same),
  ]);
  const kept = runs.reduce((sum, { kind, words }) => sum + (kind === "same" ? words.trim().length : 0), 0);
  return kept < leastKept * Math.min(before.length, after.length) ? whole(before, after) : runs;
}

/** Letters around a change that are shown of a long text which stayed. */
const shownAround = 90;

/** Cuts at a space, not within a word. @param {string} words @param {number} most @param {"start" | "end"} keep */
function cutTo(words, most, keep) {
  if (keep === "start") {
    const at = words.lastIndexOf(" ", most);
    return words.slice(0, at > 0 ? at : most);
  }
  const at = words.indexOf(" ", words.length - most);
  return words.slice(at > 0 ? at + 1 : words.length - most);
}

/**
 * Of long stretches that stayed only what stands next to a change.
 * @param {Run[]} runs
 * @returns {Run[]}
 */
export const aroundChanges = (runs) =>
  runs.map((run, i) => {
    if (run.kind !== "same" || runs.length === 1) return run;
    const [isFirst, isLast] = [i === 0, i === runs.length - 1];
    if (run.words.length <= shownAround * (isFirst || isLast ? 1.5 : 2.5)) return run;
    const head = isFirst ? "" : `${cutTo(run.words, shownAround, "start")} `;
    const tail = isLast ? "" : ` ${cutTo(run.words, shownAround, "end")}`;
    return { ...run, words: `${head}…${tail}` };
  });
