import { describe, expect, it } from "vitest";
import { isAtSameTime } from "./same-time.js";

/** @param {string} from @param {string} [to] */
const local = (from, to) => ({ startsAt: `2031-05-06T${from}`, ...(to ? { endsAt: `2031-05-06T${to}` } : {}) });

describe("two parts of a programme", () => {
  it("are at the same time where one begins before the other ends, or both begin at once", () => {
    expect(isAtSameTime(local("09:00", "10:00"), local("09:30", "10:30"))).toBe(true);
    expect(isAtSameTime(local("09:00", "10:00"), local("09:30"))).toBe(true);
    expect(isAtSameTime(local("09:00", "10:00"), local("09:00"))).toBe(true);
    expect(isAtSameTime(local("09:00"), local("09:00"))).toBe(true);
  });
  it("are not where they follow each other, or nobody knows when they are", () => {
    expect(isAtSameTime(local("09:00", "10:00"), local("10:00", "11:00"))).toBe(false);
    expect(isAtSameTime(local("09:00", "10:00"), local("10:00"))).toBe(false);
    expect(isAtSameTime(local("09:00"), local("09:30", "10:00"))).toBe(false);
    expect(isAtSameTime({}, local("09:00"))).toBe(false);
    expect(isAtSameTime({}, {})).toBe(false);
  });
  it("are compared as instants where these are known", () => {
    const at = (/** @type {string} */ start, /** @type {string} */ end) => ({
      start: `2026-10-25T${start}`,
      end: `2026-10-25T${end}`,
    });
    const summer = at("02:00:00+02:00", "02:50:00+02:00");
    expect(isAtSameTime(summer, at("02:10:00+01:00", "02:40:00+01:00"))).toBe(false);
    expect(isAtSameTime(summer, at("02:10:00+02:00", "02:40:00+02:00"))).toBe(true);
  });
});
