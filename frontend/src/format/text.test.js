import { describe, expect, it } from "vitest";
import { capitalised, cut, lowered, pick, plain } from "./text.js";

describe("words in a language", () => {
  it("are taken where there are any", () => {
    expect(pick({ de: "Gesundheit", en: "Health" }, "en")).toEqual({ words: "Health", lang: "en" });
  });
  it("fall back to the source language and say so", () => {
    expect(pick({ de: "Gesundheit" }, "en")).toEqual({ words: "Gesundheit", lang: "de" });
  });
  it("are empty where there is no text at all", () => {
    expect(plain(undefined, "de")).toBe("");
  });
});

describe("words within an English sentence", () => {
  it("begin with a small letter, unless they are written in capitals", () => {
    expect(["Migration history", "Sex", "EU citizenship", "sex", ""].map(lowered)).toEqual([
      "migration history",
      "sex",
      "EU citizenship",
      "sex",
      "",
    ]);
  });
});

describe("highlights", () => {
  it("cut the words into marked and unmarked parts", () => {
    expect(cut("Kommunale Sprachkurse", [{ start: 10, end: 21 }])).toEqual([
      { words: "Kommunale ", marked: false },
      { words: "Sprachkurse", marked: true },
    ]);
  });
  it("survive overlapping ranges and ranges beyond the end", () => {
    expect(
      cut("abcdef", [
        { start: 3, end: 99 },
        { start: 1, end: 4 },
      ]),
    ).toEqual([
      { words: "a", marked: false },
      { words: "bcd", marked: true },
      { words: "ef", marked: true },
    ]);
  });
});

it("begins as a sentence does", () => {
  expect(["änderung", "Bedarf", ""].map(capitalised)).toEqual(["Änderung", "Bedarf", ""]);
});
