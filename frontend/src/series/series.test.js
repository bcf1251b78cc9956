import { describe, expect, it } from "vitest";
import { gapsOverTime, kindOf, periodsOf, segmentOf, seriesOf } from "./series.js";
import { breakdownsOf, chosenOf, queryOf, shownOf } from "./view.js";

/** @param {string} territory @param {string} period @param {number | undefined} value @param {Record<string, string>} [dimensions] @returns {any} */
const observation = (territory, period, value, dimensions = {}) => ({
  territory,
  period,
  firstDay: period.length === 4 ? `${period}-01-01` : period,
  lastDay: period.length === 4 ? `${period}-12-31` : period,
  dimensions,
  value,
  flags: [],
  others: [],
});
const naming = {
  key: (/** @type {any} */ o) => o.territory,
  label: (/** @type {any} */ o) => o.territory,
  weight: (/** @type {any} */ o) => /** @type {"home" | "other"} */ (o.territory === "DE-HB" ? "home" : "other"),
};
/** @type {any[]} */
const breaks = [
  { from: "2017", reason: {} },
  { from: "2022-12-31", territory: { code: "DE" }, reason: {} },
];

describe("series", () => {
  it("begin with the home territory and follow time", () => {
    const series = seriesOf(
      [observation("DE", "2021", 30), observation("DE-HB", "2021", 37), observation("DE-HB", "2016", 30.5)],
      breaks,
      naming,
    );
    expect(series.map(({ key }) => key)).toEqual(["DE-HB", "DE"]);
    expect(series[0]?.points.map(({ period, segment }) => [period, segment])).toEqual([
      ["2016", 0],
      ["2021", 1],
    ]);
    expect(periodsOf(series)).toEqual(["2021", "2016"]);
    expect(kindOf(series)).toBe("lines");
  });
  it("leave out what has no value", () => {
    expect(seriesOf([observation("DE", "2021", undefined)], [], naming)).toEqual([]);
  });
  it("are bars where there is one moment only", () => {
    expect(kindOf(seriesOf([observation("DE", "2021", 1), observation("DE-HB", "2021", 2)], [], naming))).toBe("bars");
  });
});

describe("a break", () => {
  it("begins a new segment, everywhere or in one territory", () => {
    expect(segmentOf(observation("DE", "2021-12-31", 1), breaks)).toBe(1);
    expect(segmentOf(observation("DE", "2022-12-31", 1), breaks)).toBe(2);
    expect(segmentOf(observation("DE-HB", "2022-12-31", 1), breaks)).toBe(1);
    expect(segmentOf(observation("DE-HB", "2016-12-31", 1), breaks)).toBe(0);
  });
});

describe("a gap over time", () => {
  /** @type {any} */
  const gap = {
    dimension: { code: "migration" },
    dimensions: {},
    first: { code: "without" },
    second: { code: "with" },
  };
  it("is the difference of two groups in the same period and territory", () => {
    const gaps = gapsOverTime(
      [
        observation("DE-HB", "2020", 75, { migration: "without" }),
        observation("DE-HB", "2020", 60, { migration: "with" }),
        observation("DE-HB", "2021", 76, { migration: "without" }),
        observation("DE", "2021", 64, { migration: "with" }),
      ],
      gap,
    );
    expect(gaps).toMatchObject([{ territory: "DE-HB", period: "2020", first: 75, second: 60, difference: 15 }]);
  });
});

describe("what is shown", () => {
  /** @type {any} */
  const plain = { hasHeadline: true };
  it("is the total, unless the address says otherwise", () => {
    expect(queryOf(shownOf(plain, null))).toEqual({ dimensions: "total" });
    expect(queryOf(shownOf(plain, "sex"))).toEqual({ dimensions: "total", breakdown: ["sex"] });
  });
  it("keeps the codes that make the headline", () => {
    /** @type {any} */
    const leavers = { hasHeadline: true, headlineDimensions: { qualification: "none", citizenship: "foreign" } };
    expect(queryOf(shownOf(leavers, null))).toEqual({ dimensions: "qualification:none,citizenship:foreign" });
  });
  it("opens with the group where that is all there is", () => {
    /** @type {any} */
    const single = { hasHeadline: true, headline: { groupOnly: true, dimensions: { age: "from-16" } } };
    expect(shownOf(single, null).breakdown).toEqual(["age"]);
    expect(shownOf(single, "none").breakdown).toEqual([]);
  });
  it("opens with the default breakdown where there is no headline", () => {
    /** @type {any} */
    const none = { hasHeadline: false, defaultBreakdown: { code: "citizenship" } };
    expect(queryOf(shownOf(none, null))).toEqual({ dimensions: "total", breakdown: ["citizenship"] });
  });
});

describe("the data", () => {
  const rows = [
    observation("DE-NI", "2024", 79),
    observation("DE-NI", "2024", 75, { sex: "female" }),
    observation("DE-NI", "2024", 83, { sex: "male" }),
    observation("DE-NI", "2024", 67, { migration: "with" }),
    observation("DE-NI", "2024", 60, { migration: "with", sex: "female" }),
  ];
  it("offer breakdowns by one dimension, then by several", () => {
    expect(breakdownsOf(rows, {})).toEqual(["migration", "sex", "migration,sex"]);
  });
  it("offer other codes of a dimension that the headline names", () => {
    expect(breakdownsOf(rows.slice(1, 3), { sex: "female" })).toEqual(["sex"]);
  });
  it("are chosen as the API chooses them", () => {
    const values = (/** @type {any} */ shown) => chosenOf(rows, shown).map(({ value }) => value);
    expect(values({ dimensions: {}, breakdown: [] })).toEqual([79]);
    expect(values({ dimensions: {}, breakdown: ["sex"] })).toEqual([79, 75, 83]);
    expect(values({ dimensions: { migration: "with" }, breakdown: ["sex"] })).toEqual([67, 60]);
  });
});
