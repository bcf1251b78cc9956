/**
 * Where an axis of values begins and ends: at zero, unless that would press all values together at the top.
 * @param {number[]} values
 * @returns {[number, number]}
 */
export function yDomain(values) {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = (high - low) * 0.08 || Math.abs(high) * 0.08 || 1;
  if (low >= 0 && low < high * 0.6) return [0, high + room];
  if (low < 0) return [low - room, Math.max(0, high + room)];
  return [low - room, high + room];
}

/** Whether the axis of these values begins above zero, so that changes look larger than they are. @param {number[]} values */
export const beginsAboveZero = (values) => values.length > 0 && yDomain(values)[0] > 0;

/** All values that lines are drawn of: the first published and the second ones. @param {import("../series/series.js").Series[]} series */
export const drawnValues = (series) =>
  series.flatMap(({ points }) =>
    points.flatMap(({ value, observation }) => [
      value,
      ...observation.others.flatMap(({ value }) => (value === undefined ? [] : [value])),
    ]),
  );

/** How many colours tell series apart that matter alike; beyond that their shapes alone do. */
const mostTones = 4;

/**
 * The name of the colour of each series: by how much it matters, and where several matter alike, one for each.
 * @param {{ key: string, weight: import("../series/series.js").Weight }[]} series
 * @returns {Map<string, string>} key to name
 */
export function tonesOf(series) {
  let near = 0;
  return new Map(
    series.map(({ key, weight }) => [key, weight === "near" ? `near-${(near++ % mostTones) + 1}` : weight]),
  );
}

/**
 * Moves places apart so that labels do not overlap; their order stays.
 * @param {number[]} places
 * @param {number[]} heights of the labels in these places
 */
export function spread(places, heights) {
  const order = places.map((_, i) => i).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const moved = [...places];
  for (let round = 0; round < 60; round++) {
    let calm = true;
    for (let i = 1; i < order.length; i++) {
      const above = /** @type {number} */ (order[i - 1]);
      const below = /** @type {number} */ (order[i]);
      const least = ((heights[above] ?? 0) + (heights[below] ?? 0)) / 2;
      const missing = least - ((moved[below] ?? 0) - (moved[above] ?? 0));
      if (missing <= 0.01) continue;
      moved[above] = (moved[above] ?? 0) - missing / 2;
      moved[below] = (moved[below] ?? 0) + missing / 2;
      calm = false;
    }
    if (calm) break;
  }
  return moved;
}

const year = 365.25 * 24 * 3600 * 1000;

/** @typedef {{ x: number, segment: number, observation?: { provenance: string } }} InTime */

/** Whether years lie between two points of which nothing is known. @param {InTime} before @param {InTime} point */
const isFar = (before, point) => point.x - before.x > 3.1 * year;

/** Whether an official value stands beside one that others have told. @param {InTime} before @param {InTime} point */
const isOfOtherOrigin = (before, point) => before.observation?.provenance !== point.observation?.provenance;

/**
 * Numbers the runs of points that a line may join: a break, more than three years without a value, or values of another
 * origin begin a new one.
 * @template {InTime} P
 * @param {P[]} points in the order of time
 * @returns {(P & { run: number })[]}
 */
export function runsOf(points) {
  let run = 0;
  return points.map((point, i) => {
    const before = points[i - 1];
    const isApart = before && (before.segment !== point.segment || isFar(before, point));
    if (before && (isApart || isOfOtherOrigin(before, point))) run++;
    return { ...point, run };
  });
}

/** @param {InTime[]} points @param {(before: InTime, point: InTime) => boolean} condition */
const anywhere = (points, condition) => points.some((point, i) => i > 0 && condition(points[i - 1] ?? point, point));

/** Whether a line is interrupted because there are no values for years. @param {InTime[]} points */
export const hasMissingPeriods = (points) =>
  anywhere(points, (before, point) => before.segment === point.segment && isFar(before, point));

/** Whether a line is interrupted because its values are of different origin. @param {InTime[]} points */
export const hasOtherOrigins = (points) => anywhere(points, isOfOtherOrigin);

/**
 * Where the axis of time names years, each at most once, the last one always: where there are few, only years with
 * values, as far as their names have room; else years at equal distance.
 * @param {number[]} xs
 * @param {number} most
 */
export function yearTicks(xs, most) {
  const [from, to] = [Math.min(...xs), Math.max(...xs)];
  const yearOf = (/** @type {number} */ x) => new Date(x).getUTCFullYear();
  const years = [...new Set(xs.map(yearOf))].sort((a, b) => b - a);
  const [first, last] = [yearOf(from), yearOf(to)];
  if (years.length > most) {
    const step = Math.max(1, Math.ceil((last - first + 1) / most));
    const ticks = [];
    for (let y = last; y >= first; y -= step) {
      ticks.unshift({ x: Math.min(to, Math.max(from, Date.UTC(y, 6, 2))), year: y });
    }
    return ticks;
  }
  /** @type {{ x: number, year: number }[]} */
  const ticks = [];
  for (const year of years) {
    const own = xs.filter((x) => yearOf(x) === year);
    const x = (Math.min(...own) + Math.max(...own)) / 2;
    const next = ticks[0];
    if (!next || next.x - x >= (to - from) / (most * 1.6)) ticks.unshift({ x, year });
  }
  return ticks;
}

/**
 * Words in lines, because SVG breaks none. A word that is longer than a line stands alone.
 * @param {string} words
 * @param {number} width of a line
 * @param {(words: string) => number} measure
 * @returns {string[]}
 */
export function wrapped(words, width, measure) {
  /** @type {string[]} */
  const lines = [];
  for (const word of words.split(/\s+/).filter(Boolean)) {
    const line = lines.at(-1);
    if (line !== undefined && measure(`${line} ${word}`) <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** How many letters of a name have room beside lines, or below them on the narrowest phone. */
const nameLength = 28;

/** A name in as many lines as it needs: none is cut. @param {string} label */
export const nameLines = (label) => wrapped(label, nameLength, (words) => words.length);

/** How high a name beside or below lines is. @param {string} label */
export const nameHeight = (label) => nameLines(label).length * 18 + 3;

/** How much room these names of lines take below them, where there is none beside. @param {string[]} labels */
export const namesHeight = (labels) =>
  labels.length > 1 ? labels.reduce((sum, label) => sum + nameHeight(label) + 2, 10) : 0;

/** How high so many bars are. @param {number} bars @param {number} [lines] of the longest of their names */
export const barsHeight = (bars, lines = 1) => bars * (36 + lines * 18) + 10;
