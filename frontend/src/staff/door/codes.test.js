import { describe, expect, it } from "vitest";
import { codeIn, found } from "./codes.js";

/** @type {import("./codes.js").Guest[]} */
const guests = [
  { code: "R-2031-7KQ4M", name: "Émilie Brun", organisation: "Verein Süd", state: "confirmed" },
  { code: "R-2031-ACDEF", name: "Ana Meyer", state: "attended" },
];

describe("a code at the door", () => {
  it("is known however it is typed", () => {
    for (const typed of ["R-2031-7KQ4M", " r-2031-7kq4m ", "r2031 7kq4m", "7kq4m"])
      expect(codeIn(typed, guests)).toBe("R-2031-7KQ4M");
  });
  it("may be of somebody who is not on the list", () => {
    expect(codeIn("R-2031-99999", guests)).toBe("R-2031-99999");
  });
  it("is not what is a name or something else", () => {
    for (const typed of ["Meyer", "meyer", "99999", "https://example.org/R-2031-7KQ4M", "", "R-2031-BBBBB"])
      expect(codeIn(typed, guests)).toBeUndefined();
  });
  it("and names are found by all words, without accents", () => {
    expect(found(guests, "emilie sud").map(({ name }) => name)).toEqual(["Émilie Brun"]);
    expect(found(guests, "")).toHaveLength(2);
    expect(found(guests, "2031-acd").map(({ name }) => name)).toEqual(["Ana Meyer"]);
  });
});
