import { describe, expect, it } from "vitest";
import { spread, yDomain } from "./layout.js";

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
  it("has an extent even for one value", () => {
    const [low, high] = yDomain([7]);
    expect(high).toBeGreaterThan(low);
  });
});

describe("labels", () => {
  it("stay where they have room", () => {
    expect(spread([10, 50], 19)).toEqual([10, 50]);
  });
  it("move apart where they have not, keeping their order", () => {
    const [a = 0, b = 0, c = 0] = spread([30, 31, 32], 19);
    expect(b - a).toBeGreaterThanOrEqual(18.9);
    expect(c - b).toBeGreaterThanOrEqual(18.9);
  });
});
