import { describe, expect, it } from "vitest";
import {
  beginsAboveZero,
  hasMissingPeriods,
  hasOtherOrigins,
  nameLines,
  namesHeight,
  runsOf,
  spread,
  tonesOf,
  wrapped,
  yDomain,
  yearTicks,
} from "./layout.js";

describe("the axis of values", () => {
  it("begins at zero where that leaves room to see change", () => {
    expect(yDomain([10, 40])[0]).toBe(0);
  });
  it("does not where all values are high", () => {
    expect(yDomain([90, 95])[0]).toBeGreaterThan(80);
  });
  it("holds negative values and zero", () => {
    const [low, high] = yDomain([-5, -2]);
    expect(low).toBeLessThan(-5);
    expect(high).toBe(0);
  });
  it("says whether it begins above zero", () => {
    expect([[10, 40], [90, 95], [-5, -2], []].map(beginsAboveZero)).toEqual([false, true, false, false]);
  });
  it("has an extent even for one value", () => {
    const [low, high] = yDomain([7]);
    expect(high).toBeGreaterThan(low);
  });
});

describe("series", () => {
  it("that matter alike have colours of their own, four at most", () => {
    const near = (/** @type {string} */ key) => ({ key, weight: /** @type {const} */ ("near") });
    const all = [{ key: "total", weight: /** @type {const} */ ("home") }, ...["a", "b", "c", "d", "e"].map(near)];
    expect([...tonesOf(all).values()]).toEqual(["home", "near-1", "near-2", "near-3", "near-4", "near-1"]);
    expect(tonesOf([{ key: "DE", weight: "other" }]).get("DE")).toBe("other");
  });
});

describe("labels", () => {
  it("stay where they have room", () => {
    expect(spread([10, 50], [19, 19])).toEqual([10, 50]);
  });
  it("move apart where they have not, keeping their order", () => {
    const [a = 0, b = 0, c = 0] = spread([30, 31, 32], [19, 19, 19]);
    expect(b - a).toBeGreaterThanOrEqual(18.9);
    expect(c - b).toBeGreaterThanOrEqual(18.9);
  });
});

describe("names of lines", () => {
  it("stand in as many lines as they need, and take room accordingly", () => {
    expect(nameLines("ohne Migrationsgeschichte, weiblich")).toEqual(["ohne Migrationsgeschichte,", "weiblich"]);
    expect(namesHeight(["weiblich", "ohne Migrationsgeschichte, weiblich"])).toBeGreaterThan(
      namesHeight(["weiblich", "männlich"]),
    );
    expect(namesHeight(["Land Bremen"])).toBe(0);
  });
  it("move further apart where they are higher", () => {
    const [a = 0, b = 0] = spread([30, 31], [39, 21]);
    expect(b - a).toBeGreaterThanOrEqual(29.9);
  });
});

describe("words in a picture", () => {
  const letters = (/** @type {string} */ words) => words.length;
  it("stand in lines as long as there is room", () => {
    expect(wrapped("Quelle: Statistisches Landesamt Bremen", 20, letters)).toEqual([
      "Quelle:",
      "Statistisches",
      "Landesamt Bremen",
    ]);
  });
  it("are never cut", () => {
    expect(wrapped("ohne Hauptschulabschluss", 8, letters)).toEqual(["ohne", "Hauptschulabschluss"]);
    expect(wrapped("", 8, letters)).toEqual([]);
  });
});

describe("a line", () => {
  /** @param {number} year @param {number} [segment] */
  const at = (year, segment = 0) => ({ x: Date.UTC(year, 6, 2), segment });
  it("is interrupted by a break and by years without a value", () => {
    const points = [at(2007), at(2016), at(2017), at(2018, 1)];
    expect(runsOf(points).map(({ run }) => run)).toEqual([0, 1, 1, 2]);
    expect(hasMissingPeriods(points)).toBe(true);
  });
  it("joins no value of official statistics with one of a newspaper", () => {
    const from = (/** @type {number} */ y, /** @type {string} */ provenance) => ({
      ...at(y),
      observation: { provenance },
    });
    const points = [from(2019, "official"), from(2020, "official"), from(2021, "media")];
    expect(runsOf(points).map(({ run }) => run)).toEqual([0, 0, 1]);
    expect([hasOtherOrigins(points), hasMissingPeriods(points)]).toEqual([true, false]);
    expect(hasOtherOrigins(points.slice(0, 2))).toBe(false);
  });
  it("misses nothing where only a break interrupts it", () => {
    expect(hasMissingPeriods([at(2016), at(2017), at(2018, 1)])).toBe(false);
    expect(hasMissingPeriods([at(2012), at(2018, 1)])).toBe(false);
  });
});

describe("the axis of time", () => {
  it("names each year once, the last one always", () => {
    const years = (/** @type {number[]} */ all, /** @type {number} */ most) =>
      yearTicks(
        all.map((y) => Date.UTC(y, 6, 2)),
        most,
      ).map(({ year }) => year);
    const all = Array.from({ length: 20 }, (_, i) => 2005 + i);
    expect(years(all, 4)).toEqual([2009, 2014, 2019, 2024]);
  });
  it("names only years with values where there are few, as far as they have room", () => {
    const day = Date.UTC(2022, 11, 31);
    expect(yearTicks([day, Date.UTC(2020, 11, 31)], 8)).toEqual([
      { x: Date.UTC(2020, 11, 31), year: 2020 },
      { x: day, year: 2022 },
    ]);
    const years = (/** @type {number[]} */ all) =>
      yearTicks(
        all.map((y) => Date.UTC(y, 6, 2)),
        8,
      ).map(({ year }) => year);
    expect(years([2008, 2013, 2023])).toEqual([2008, 2013, 2023]);
    expect(years([2003, 2022, 2023])).toEqual([2003, 2023]);
  });
});
