import { describe, expect, it } from "vitest";
import { formatBytes, formatDifference, formatFigure, formatList, joinList } from "./number.js";

describe("a figure", () => {
  it("is as precise as its unit asks for", () => {
    expect(formatFigure(3.04918273645, "percent", "de")).toBe("3,0");
    expect(formatFigure(161710, "persons", "de")).toBe("161.710");
    expect(formatFigure(161710, "persons", "en")).toBe("161,710");
    expect(formatFigure(42, "m2-per-person", "de")).toBe("42");
  });
  it("shows the sign of a difference", () => {
    expect(formatDifference(1.44, "percent", "de")).toBe("+1,4");
    expect(formatDifference(-1.44, "percent", "de")).toBe("\u22121,4");
    expect(formatDifference(0, "percent", "de")).toBe("0,0");
    expect(formatFigure(-21.84, "percent", "en")).toBe("\u221221.8");
    expect(formatFigure(-0.01, "percent", "de")).toBe("0,0");
  });
});

describe("a size", () => {
  it("is told in kilobytes or megabytes", () => {
    expect(formatBytes(3300000, "de")).toBe("3,3 MB");
    expect(formatBytes(122900, "de")).toBe("123 kB");
    expect(formatBytes(46, "de")).toBe("46 Byte");
  });
});

describe("a list", () => {
  it("reads as a sentence", () => {
    expect(formatList(["Bremen", "Bremerhaven"], "de")).toBe("Bremen und Bremerhaven");
    expect(joinList([{ a: 1 }, { a: 2 }, { a: 3 }], "en")).toEqual([{ a: 1 }, ", ", { a: 2 }, ", and ", { a: 3 }]);
  });
});
