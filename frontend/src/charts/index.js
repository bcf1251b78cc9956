import { axisX, axisY, barX, dot, gridY, line, plot, ruleX, ruleY, text } from "@observablehq/plot";
import {
  barsHeight,
  drawnValues,
  nameHeight,
  nameLines,
  namesHeight,
  runsOf,
  spread,
  tonesOf,
  wrapped,
  yDomain,
  yearTicks,
} from "./layout.js";

/**
 * @typedef {import("../series/series.js").Series} Series
 * @typedef {import("@observablehq/plot").PlotOptions} PlotOptions
 * @typedef {object} ChartSpec
 * @property {"lines" | "bars"} kind
 * @property {Series[]} series
 * @property {{ x: number, words: string }[]} breaks
 * @property {string} label what the chart says, for those who do not see it
 * @property {string} unit
 * @property {(value: number) => string} formatValue
 * @property {(period: string) => string} formatPeriod
 */

const colours = { home: "var(--chart-home)", near: "var(--chart-near-1)", other: "var(--chart-other)" };
/** Territories and groups differ by shape too, not by colour alone. The thin cross is kept for second values. */
const symbols = ["circle", "square2", "triangle", "diamond2", "wye", "star", "hexagon", "cross"];
/** How wide a letter is at most, taken over a name. */
const letterWidth = 7.6;
const font = { fontFamily: "inherit", fontSize: 14 };

/** Lines over time, each named at its end, as layers, each made when its turn comes. @param {ChartSpec} spec @param {number} width */
function lines({ series, breaks, formatValue, formatPeriod, unit }, width) {
  const narrow = width < 560;
  // On a phone there is no room beside the lines: their names stand below.
  const below = narrow ? namesHeight(series.map(({ label }) => label)) : 0;
  const height = (narrow ? 300 : 380) + below;
  const margin = { top: 34, right: narrow ? 12 : 235, bottom: 34 + below, left: 64 };
  const points = series.flatMap(({ key, label, weight, points }) =>
    runsOf(points).map((point) => ({ ...point, key, label, weight, line: `${key} ${point.run}` })),
  );
  const seconds = points.flatMap((point) =>
    point.observation.others.flatMap(({ value }) => (value === undefined ? [] : [{ ...point, value }])),
  );
  const domain = yDomain(drawnValues(series));
  const scale = (/** @type {number} */ v) =>
    height - margin.bottom - ((v - domain[0]) / (domain[1] - domain[0])) * (height - margin.bottom - margin.top);
  const invert = (/** @type {number} */ y) =>
    domain[0] + ((height - margin.bottom - y) / (height - margin.bottom - margin.top)) * (domain[1] - domain[0]);
  const ends = series.map(({ key, points, label, weight }) => ({ ...points[points.length - 1], key, label, weight }));
  const heights = series.map(({ label }) => nameHeight(label));
  /** Where names below the lines stand, one under the other. */
  const stacked = heights.map((own, i) =>
    heights.slice(0, i).reduce((y, one) => y + one + 2, height - below + 1 + own / 2),
  );
  const places = narrow
    ? stacked
    : spread(
        ends.map(({ value }) => scale(value ?? 0)),
        heights,
      );
  const labels = ends.map((end, i) => ({ ...end, at: invert(places[i] ?? 0) }));
  const xs = points.map(({ x }) => x);
  const [first, last] = [Math.min(...xs), Math.max(...xs)];
  const labelX = narrow ? first : last;
  const inset = 8;
  const onePixel = (last - first) / (width - margin.left - margin.right - 2 * inset) || 1;
  const ticks = yearTicks(xs, narrow ? 4 : 8);
  // A second symbol beside the last one would look like another value: a thin line leads from there to the name.
  const leaders = narrow
    ? []
    : labels.flatMap(({ key, weight, x = last, value = 0, at }) => [
        { key, weight, x: x + 7 * onePixel, y: value },
        { key, weight, x: last + 9 * onePixel, y: value },
        { key, weight, x: last + 24 * onePixel, y: at },
      ]);
  const labelShift = -20;
  const tones = tonesOf(series);
  const fill = (/** @type {{ key: string }} */ d) => `var(--chart-${tones.get(d.key)})`;
  const symbol = (/** @type {{ key: string }} */ d) => d.key;
  /** @type {PlotOptions} */
  const frame = {
    width,
    height,
    marginTop: margin.top,
    marginRight: margin.right,
    marginBottom: margin.bottom,
    marginLeft: margin.left,
    x: { type: "utc", domain: [first, last], nice: false, insetLeft: inset, insetRight: inset, axis: null },
    y: { domain, label: null, axis: null },
    symbol: { domain: series.map(({ key }) => key), range: symbols },
  };
  /** @type {(() => import("@observablehq/plot").Markish[])[]} */
  const layers = [
    // The frame alone: what Plot does the first time takes long enough.
    () => [],
    () => [gridY({ stroke: "var(--line)", strokeOpacity: 1 })],
    () => [
      axisY({
        tickSize: 0,
        tickFormat: formatValue,
        fill: "var(--muted)",
        label: unit,
        labelArrow: "none",
        labelAnchor: "top",
        ...font,
      }),
    ],
    () => [
      axisX({
        label: null,
        ticks: ticks.map(({ x }) => new Date(x)),
        tickSize: 4,
        fill: "var(--muted)",
        tickFormat: (/** @type {Date} */ _, /** @type {number} */ i) => String(ticks[i]?.year ?? ""),
        ...font,
      }),
    ],
    () => [
      domain[0] === 0 ? ruleY([0], { stroke: "var(--muted)" }) : null,
      ruleX(breaks, { x: "x", stroke: "var(--muted)", strokeDasharray: "3 4" }),
      line(points, {
        x: "x",
        y: "value",
        z: "line",
        stroke: fill,
        strokeWidth: (/** @type {any} */ d) => (d.weight === "home" ? 3 : 1.75),
      }),
    ],
    () => [
      dot(seconds, {
        x: "x",
        y: "value",
        symbol: () => "times",
        r: 6,
        stroke: fill,
        strokeWidth: 2,
        title: (/** @type {any} */ d) => `${d.label}, ${formatPeriod(d.period)}: ${formatValue(d.value)}`,
      }),
      dot(points, {
        x: "x",
        y: "value",
        symbol,
        r: 4,
        stroke: fill,
        fill: (/** @type {any} */ d) => (d.unsure ? "var(--ground)" : fill(d)),
        title: (/** @type {any} */ d) => `${d.label}, ${formatPeriod(d.period)}: ${formatValue(d.value)}`,
      }),
    ],
    () => [
      line(leaders, { x: "x", y: "y", z: "key", stroke: fill, strokeWidth: 1, strokeDasharray: "1 3" }),
      below ? dot(labels, { x: () => labelX, dx: labelShift, y: "at", symbol, r: 4, stroke: fill, fill }) : null,
      ...(below || !narrow ? [true, false] : []).map((home) =>
        text(labels, {
          filter: (/** @type {any} */ d) => (d.weight === "home") === home,
          x: () => labelX,
          y: "at",
          text: (/** @type {any} */ d) => nameLines(d.label).join("\n"),
          textAnchor: "start",
          dx: narrow ? labelShift + 10 : 28,
          fill,
          fontWeight: home ? 600 : 400,
          lineHeight: 18 / font.fontSize,
          ...font,
        }),
      ),
    ],
  ];
  return { frame, layers };
}

/** Bars for one moment, each with its name and value, as one layer. @param {ChartSpec} spec @param {number} width */
function bars({ series, formatValue, formatPeriod }, width) {
  const rows = series.flatMap(({ key, label, weight, points }) => {
    const last = points[points.length - 1];
    return last ? [{ key, label, weight, value: last.value, unsure: last.unsure, period: last.period }] : [];
  });
  const fill = (/** @type {any} */ d) => (d.unsure ? "var(--ground)" : colours[/** @type {"home"} */ (d.weight)]);
  const names = new Map(
    rows.map(({ key, label, period }) => [
      key,
      wrapped(`${label}, ${formatPeriod(period)}`, width / letterWidth, (words) => words.length),
    ]),
  );
  const most = Math.max(1, ...[...names.values()].map((lines) => lines.length));
  /** @type {PlotOptions} */
  const frame = {
    width,
    height: barsHeight(rows.length, most),
    marginLeft: 1,
    marginRight: 90,
    marginTop: 5,
    marginBottom: 5,
    x: { domain: [Math.min(0, ...rows.map((r) => r.value)), Math.max(0, ...rows.map((r) => r.value))], axis: null },
    y: { domain: rows.map((r) => r.key), axis: null, padding: 0 },
  };
  return {
    frame,
    layers: [
      () => [
        barX(rows, {
          x: "value",
          y: "key",
          fill,
          stroke: (/** @type {any} */ d) => colours[/** @type {"home"} */ (d.weight)],
          insetTop: 6 + most * 18,
          insetBottom: 8,
        }),
        text(rows, {
          x: 0,
          y: "key",
          text: (/** @type {any} */ d) => names.get(d.key)?.join("\n"),
          textAnchor: "start",
          lineHeight: 18 / font.fontSize,
          dx: 6,
          dy: -15,
          fill: "var(--text)",
          ...font,
        }),
        text(rows, {
          x: "value",
          y: "key",
          text: (/** @type {any} */ d) => formatValue(d.value),
          textAnchor: "start",
          dx: 8,
          dy: most * 9,
          fill: "var(--text)",
          fontWeight: 600,
          ...font,
        }),
        ruleX([0], { stroke: "var(--muted)" }),
      ],
    ],
  };
}

/**
 * Draws a chart as SVG, one layer of it at each step, so that a phone can do something else in between. What Plot adds for
 * itself, a style sheet and inner labels, is taken off again: the content security policy forbids the one, and a picture
 * has one name only.
 * @param {ChartSpec} spec
 * @param {number} width
 * @returns {Generator<void, SVGSVGElement>}
 */
export function* drawing(spec, width) {
  const { frame, layers } = spec.kind === "lines" ? lines(spec, width) : bars(spec, width);
  /** @type {SVGSVGElement | undefined} */
  let svg;
  for (const layer of layers) {
    yield;
    const marks = layer();
    yield;
    const drawn = /** @type {SVGSVGElement} */ (plot({ ...frame, marks }));
    if (svg) svg.append(...drawn.children);
    else svg = drawn;
  }
  yield;
  if (!svg) throw new Error("A chart has at least one layer");
  for (const style of svg.querySelectorAll("style")) style.remove();
  for (const labelled of svg.querySelectorAll("[aria-label], [aria-hidden], [aria-description]")) {
    for (const name of ["aria-label", "aria-hidden", "aria-description"]) labelled.removeAttribute(name);
  }
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", spec.label);
  return svg;
}

export { pngOf, svgOf } from "./picture.js";
