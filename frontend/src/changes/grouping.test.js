import { describe, expect, it } from "vitest";
import { byDay, localDay, minorTogether } from "./grouping.js";

const zone = "Europe/Berlin";
const change = (/** @type {number} */ number, /** @type {string} */ appliedAt) => ({ number, appliedAt });

describe("changes", () => {
  it("belong to the day of the plan's time zone", () => {
    expect(localDay("2026-05-11T22:30:00Z", zone)).toBe("2026-05-12");
    expect(localDay("2026-12-11T22:30:00Z", zone)).toBe("2026-12-11");
  });
  it("are grouped by day, in their order", () => {
    const all = [
      change(4, "2026-05-12T10:00:00Z"),
      change(3, "2026-05-12T08:00:00Z"),
      change(2, "2026-05-11T08:00:00Z"),
      change(1, "2026-05-10T22:00:00Z"),
    ];
    expect(byDay(all, zone).map(({ day, changes }) => [day, changes.map(({ number }) => number)])).toEqual([
      ["2026-05-12", [4, 3]],
      ["2026-05-11", [2, 1]],
    ]);
  });
  it("are none where there are none", () => {
    expect(byDay([], zone)).toEqual([]);
  });
  it("that are minor corrections stand together where they are neighbours", () => {
    const minors = [true, true, false, true, false].map((minor, number) => ({ minor, number }));
    expect(minorTogether(minors).map(({ minor, changes }) => [minor, changes.map(({ number }) => number)])).toEqual([
      [true, [0, 1]],
      [false, [2]],
      [true, [3]],
      [false, [4]],
    ]);
  });
});
