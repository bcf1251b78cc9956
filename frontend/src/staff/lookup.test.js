import { describe, expect, it } from "vitest";
import { matching } from "./lookup.js";

const all = [
  { code: "SJIS", title: "Senatorin für Arbeit, Soziales, Jugend und Integration" },
  { code: "SKUMS", title: "Senatorin für Klimaschutz" },
  { code: "AFZ", title: "Ämter für Zuwanderung" },
];

describe("a search for something to refer to", () => {
  it("finds by parts of words and by code, whatever the case and the dots", () => {
    expect(matching(all, "senatorin integr").map(({ code }) => code)).toEqual(["SJIS"]);
    expect(matching(all, "skums").map(({ code }) => code)).toEqual(["SKUMS"]);
    expect(matching(all, "amter").map(({ code }) => code)).toEqual(["AFZ"]);
    expect(matching(all, " ")).toHaveLength(3);
    expect(matching(all, "Senatorin Ämter")).toEqual([]);
  });
});
