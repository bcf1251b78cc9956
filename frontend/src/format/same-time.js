/**
 * Parts of a programme by their time: as instants, or as the local times of a form.
 * @typedef {{ start?: string | undefined, end?: string | undefined, startsAt?: string | undefined, endsAt?: string | undefined }} Timed
 */

/** @param {Timed} timed */
function spanOf({ start, end, startsAt, endsAt }) {
  const from = start ?? startsAt;
  const to = end ?? endsAt;
  const begins = from ? Date.parse(from) : NaN;
  return { begins, ends: to ? Date.parse(to) : begins };
}

/** Whether nobody can be at both, as the server sees it: what has no time is at no time, and what has no end ends as it begins. @param {Timed} one @param {Timed} other */
export function isAtSameTime(one, other) {
  const [a, b] = [spanOf(one), spanOf(other)];
  return a.begins === b.begins || (a.begins < b.ends && b.begins < a.ends);
}
