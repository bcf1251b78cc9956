import { middle } from "../format/period.js";

/**
 * @typedef {import("../page.js").Schemas} Schemas
 * @typedef {Schemas["Observation"]} Observation
 * @typedef {"home" | "near" | "other"} Weight how much a series matters: the home territory, what belongs to it, all others
 * @typedef {{ period: string, x: number, value: number, unsure: boolean, segment: number, observation: Observation }} Point
 * @typedef {{ key: string, label: string, weight: Weight, points: Point[] }} Series
 * @typedef {{ key: (o: Observation) => string, label: (o: Observation) => string, weight: (o: Observation) => Weight }} Naming
 */

/** How many breaks lie before or in a period: values of different segments are not comparable. @param {Observation} observation @param {Schemas["SeriesBreak"][]} breaks */
export const segmentOf = ({ lastDay, territory }, breaks) =>
  breaks.filter(({ territory: where, from }) => (!where || where.code === territory) && from <= lastDay).length;

/**
 * Observations as lines: in the order of their periods, each point knowing its segment.
 * @param {Observation[]} observations
 * @param {Schemas["SeriesBreak"][]} breaks
 * @param {Naming} naming
 * @returns {Series[]}
 */
export function seriesOf(observations, breaks, { key, label, weight }) {
  /** @type {Map<string, Series>} */
  const all = new Map();
  for (const observation of observations) {
    const { value } = observation;
    if (value === undefined) continue;
    const name = key(observation);
    const series = all.get(name) ?? { key: name, label: label(observation), weight: weight(observation), points: [] };
    series.points.push({
      period: observation.period,
      x: middle(observation.period),
      value,
      unsure: observation.flags.includes("low-reliability"),
      segment: segmentOf(observation, breaks),
      observation,
    });
    all.set(name, series);
  }
  const order = ["home", "near", "other"];
  for (const series of all.values()) series.points.sort((a, b) => a.x - b.x);
  return [...all.values()].sort((a, b) => order.indexOf(a.weight) - order.indexOf(b.weight));
}

/** The periods of all series, the latest first. @param {Series[]} series */
export const periodsOf = (series) =>
  [...new Map(series.flatMap(({ points }) => points).map(({ period, x }) => [period, x]))]
    .sort(([, a], [, b]) => b - a)
    .map(([period]) => period);

/** Lines where time passes, bars where there is but one moment or too many groups. @param {Series[]} series @returns {"lines" | "bars"} */
export const kindOf = (series) =>
  series.length <= 8 && series.some(({ points }) => points.length > 1) ? "lines" : "bars";

/**
 * The gap between two groups, period by period, for each territory that has both.
 * @param {Observation[]} observations
 * @param {Schemas["Gap"]} gap
 * @returns {{ territory: string, period: string, first: number, second: number, difference: number, observation: Observation, partner: Observation }[]}
 */
export function gapsOverTime(observations, { dimension, dimensions, first, second }) {
  /** @param {string} group @param {Observation} o */
  const isGroup = (group, o) => {
    const expected = { ...dimensions, [dimension.code]: group };
    const keys = Object.keys(expected);
    return keys.length === Object.keys(o.dimensions).length && keys.every((k) => o.dimensions[k] === expected[k]);
  };
  return observations.flatMap((o) => {
    if (o.value === undefined || !isGroup(first.code, o)) return [];
    const partner = observations.find(
      (p) =>
        p.territory === o.territory &&
        p.period === o.period &&
        p.value !== undefined &&
        isGroup(second.code, p) &&
        p.note === o.note,
    );
    if (partner?.value === undefined) return [];
    return [
      {
        territory: o.territory,
        period: o.period,
        first: o.value,
        second: partner.value,
        difference: o.value - partner.value,
        observation: o,
        partner,
      },
    ];
  });
}
