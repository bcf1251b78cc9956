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

/**
 * Moves places apart so that labels do not overlap; their order stays.
 * @param {number[]} places
 * @param {number} least distance
 */
export function spread(places, least) {
  const order = places.map((_, i) => i).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const moved = [...places];
  for (let round = 0; round < 60; round++) {
    let calm = true;
    for (let i = 1; i < order.length; i++) {
      const above = /** @type {number} */ (order[i - 1]);
      const below = /** @type {number} */ (order[i]);
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

/**
 * Numbers the runs of points that a line may join: a break, or more than three years without a value, begins a new one.
 * @template {{ x: number, segment: number }} P
 * @param {P[]} points in the order of time
 * @returns {(P & { run: number })[]}
 */
export function runsOf(points) {
  let run = 0;
  return points.map((point, i) => {
    const before = points[i - 1];
    if (before && (before.segment !== point.segment || point.x - before.x > 3.1 * year)) run++;
    return { ...point, run };
  });
}

/** Whether a line is interrupted only because there are no values for years. @param {{ x: number, segment: number }[]} points */
export const hasMissingPeriods = (points) =>
  runsOf(points).some((point, i, all) => {
    const before = all[i - 1];
    return before !== undefined && before.segment === point.segment && before.run !== point.run;
  });

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

/** How much room the names of so many lines take below them, where there is none beside. @param {number} lines */
export const namesHeight = (lines) => (lines > 1 ? lines * 22 + 10 : 0);

/** How high so many bars are. @param {number} bars */
export const barsHeight = (bars) => bars * 54 + 10;
