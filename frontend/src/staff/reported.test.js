import { describe, expect, it } from "vitest";
import { differing, hasMovedOn, onPresent } from "./reported.js";

const open = { id: "aaaaaaaa", title: { de: "Plätze" }, state: "open" };
const added = { id: "bbbbbbbb", title: { de: "Neuer Schritt" }, state: "open" };
const report = {
  measure: "M-1",
  measureVersion: 3,
  status: "in-progress",
  statusAsOf: "2026-11-20",
  milestones: [open],
};
const measure = {
  version: 4,
  input: { status: "in-progress", statusAsOf: "2026-01", actualStart: "2025", milestones: [open, added] },
  references: {},
};

describe("a report whose measure has moved on", () => {
  it("names what it would write over, and not what it does not speak of", () => {
    expect(differing(report, measure)).toEqual(["milestones"]);
    expect(hasMovedOn(report, measure)).toBe(true);
  });
  it("takes what stands there now, or stays as it was written", () => {
    expect(onPresent(report, measure, true)).toEqual({ ...report, measureVersion: 4, milestones: [open, added] });
    expect(onPresent(report, measure, false)).toEqual({ ...report, measureVersion: 4 });
    expect(hasMovedOn(onPresent(report, measure, false), measure)).toBe(false);
  });
  it("asks nothing where nothing of it has changed, or where it was begun before such things were remembered", () => {
    expect(hasMovedOn({ ...report, milestones: [open, added] }, measure)).toBe(false);
    const { measureVersion: _, ...old } = report;
    expect(hasMovedOn(old, measure)).toBe(false);
    expect(hasMovedOn(report, undefined)).toBe(false);
  });
});
