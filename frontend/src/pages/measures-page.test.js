import { describe, expect, it } from "vitest";
import de from "../words/de.js";
import { sharesIn } from "./measures-page.js";

/** @param {string} lead @param {string[]} [partners] @returns {any} */
const measure = (lead, partners = []) => ({ lead: { code: lead }, partners: partners.map((code) => ({ code })) });

describe("a list that is narrowed to an office", () => {
  it("says what it counts beside what the office is responsible for", () => {
    const [own, shared, older] = [measure("sasji"), measure("swh", ["sasji"]), measure("sjis")];
    expect(sharesIn([own], ["sasji"])).toEqual({ takesPart: false, tookOver: false });
    expect(sharesIn([own, shared], ["sasji"])).toEqual({ takesPart: true, tookOver: false });
    expect(sharesIn([own, older], ["sasji"])).toEqual({ takesPart: false, tookOver: true });
    expect(sharesIn([own, shared, older, { partners: [] }], ["sasji"])).toEqual({ takesPart: true, tookOver: true });
  });
  it("says nothing where there is nothing to say, or no office was chosen", () => {
    expect(sharesIn([measure("sjis")], [])).toEqual({ takesPart: false, tookOver: false });
    expect(de.measures.included({ takesPart: false, tookOver: false })).toBe("");
  });
});

describe("what an office has to do with its measures", () => {
  it("adds up to what the filter finds", () => {
    expect(de.organisations.share({ leads: 3, partners: 1, measures: 6 })).toBe(
      "für drei zuständig, an einer beteiligt, zwei von Vorgängern übernommen",
    );
    expect(de.organisations.share({ leads: 1, partners: 0, measures: 1 })).toBe("für eine zuständig");
  });
});
