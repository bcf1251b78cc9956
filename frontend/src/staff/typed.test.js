import { describe, expect, it } from "vitest";
import { isPeriod, parseNumber, parsePeriod, typedNumber, typedPeriod } from "./typed.js";

describe("a period", () => {
  it.each([
    ["2024", "2024"],
    ["11.2024", "2024-11"],
    ["1/2024", "2024-01"],
    ["16.11.2024", "2024-11-16"],
    ["6. 1. 2024", "2024-01-06"],
    ["November 2024", "2024-11"],
    ["16. Nov. 2024", "2024-11-16"],
    ["März 2021", "2021-03"],
    [" 2024-11-16 ", "2024-11-16"],
  ])("is understood as people write it: %s", (typed, iso) => expect(parsePeriod(typed)).toBe(iso));
  it("stays as it was typed where it is none", () => {
    for (const typed of ["bald", "31.02.2024", "13.2024", "24"]) {
      expect(parsePeriod(typed)).toBe(typed);
      expect(isPeriod(parsePeriod(typed))).toBe(false);
    }
  });
  it("is shown as people write it", () => {
    expect(typedPeriod("2024-11-16")).toBe("16.11.2024");
    expect(typedPeriod("2024-11")).toBe("11.2024");
    expect(typedPeriod("bald")).toBe("bald");
    expect(typedPeriod(undefined)).toBe("");
  });
});

describe("a number", () => {
  it.each([
    ["3,5", 3.5],
    ["3.5", 3.5],
    ["1.234,5", 1234.5],
    ["1.234.567", 1234567],
    ["0.125", 0.125],
    ["-0,3", -0.3],
    ["\u22122", -2],
    ["162 000", 162000],
    ["12,3456789012345", 12.3456789012345],
  ])("has a decimal comma: %s", (typed, value) => expect(parseNumber(typed)).toBe(value));
  it("stays as it was typed where it is none", () => {
    for (const typed of ["etwa 3", "1,2,3", "3,5 %"]) expect(parseNumber(typed)).toBe(typed);
  });
  it("is shown with a comma", () => {
    expect(typedNumber(1234.5)).toBe("1234,5");
    expect(typedNumber("etwa")).toBe("etwa");
    expect(typedNumber(undefined)).toBe("");
  });
});
