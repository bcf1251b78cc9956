import { describe, expect, it } from "vitest";
import { comingOf, sinceWhen } from "./coming-item.js";

/** @param {any[]} data @param {number} totalElements @returns {any} */
const listOf = (data, totalElements) => ({ data, pagination: { totalElements }, facets: {} });

describe("events that are ahead of their team", () => {
  it("are asked for from a month ago on", () => {
    expect(sinceWhen("2027-03-15")).toBe("2027-02-12");
  });
  it("are those that run, on whatever day they began, and not those that are over", () => {
    const [over, running, month, next] = [
      { code: "a", date: "2027-03-14", phase: "over" },
      { code: "b", date: "2027-03-14", phase: "running" },
      { code: "c", date: "2027-03" },
      { code: "d", date: "2027-04-01", phase: "upcoming" },
    ];
    const found = comingOf(listOf([month, over, running, next], 9), "2027-03-15", 2);
    expect(found.data).toEqual([month, running]);
    expect(found.pagination.totalElements).toBe(8);
  });
});
