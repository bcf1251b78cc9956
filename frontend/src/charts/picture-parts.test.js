import { describe, expect, it } from "vitest";
import { hexOf } from "./picture-parts.js";

describe("a colour in a picture", () => {
  it("is one that other programs know", () => {
    expect(hexOf([0, 107, 118, 255])).toBe("#006b76");
    expect(hexOf(Uint8ClampedArray.of(0, 0, 0, 128))).toBe("rgba(0, 0, 0, 0.50)");
  });
  it("is none where nothing is painted", () => {
    expect(hexOf([0, 0, 0, 0])).toBe("none");
  });
});
