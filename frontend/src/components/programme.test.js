import { describe, expect, it } from "vitest";
import { slotsOf, tracksOf } from "./programme.js";

/** @param {number} number @param {string} [start] @param {string} [track] @returns {any} */
const session = (number, start, track) => ({ number, ...(start ? { start } : {}), ...(track ? { track } : {}) });

/** @param {any[]} sessions */
const numbers = (sessions) => slotsOf(sessions).map((slot) => slot.sessions.map(({ number }) => number));

describe("a programme", () => {
  it("goes by time, then by track in the order of their first mention; what has no time comes last", () => {
    const sessions = [
      session(1, "2027-05-04T09:00:00+02:00"),
      session(2, "2027-05-04T11:00:00+02:00", "Forum 2"),
      session(3, "2027-05-04T10:00:00+02:00", "Forum 1"),
      session(4, "2027-05-04T10:00:00+02:00", "Forum 2"),
      session(5),
    ];
    expect(tracksOf(sessions)).toEqual(["Forum 2", "Forum 1"]);
    expect(numbers(sessions)).toEqual([[1], [4, 3], [2], [5]]);
  });
  it("has the hour that the clock shows twice in the order of time", () => {
    expect(numbers([session(1, "2026-10-25T02:00:00+01:00"), session(2, "2026-10-25T02:30:00+02:00")])).toEqual([
      [2],
      [1],
    ]);
  });
});
