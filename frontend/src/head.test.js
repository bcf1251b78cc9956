import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { documentTitle } from "./head.js";
import de from "./words/de.js";
import en from "./words/en.js";

/** What the server calls the pages. @param {string} lang @returns {Record<string, string>} */
const titlesOfServer = (lang) =>
  Object.fromEntries(
    readFileSync(new URL(`../../backend/src/main/resources/pages_${lang}.properties`, import.meta.url), "utf8")
      .split("\n")
      .flatMap((line) => {
        const [, route, title] = /^(\w+)\.title=(.*)$/.exec(line) ?? [];
        return route && title ? [[route, title]] : [];
      }),
  );

const pages = /** @type {const} */ ([
  "start",
  "fields",
  "measures",
  "indicators",
  "events",
  "documents",
  "organisations",
  "notices",
  "search",
  "steering",
  "method",
  "data",
  "accessibility",
  "privacy",
  "imprint",
]);

describe("the title of the document", () => {
  it("names the page, then the site; at the start the site comes first", () => {
    expect(documentTitle("measures", "Maßnahmen", "Teilhabemonitor")).toBe("Maßnahmen – Teilhabemonitor");
    expect(documentTitle("start", "Was zugesagt ist", "Teilhabemonitor")).toBe("Teilhabemonitor: Was zugesagt ist");
  });
  for (const words of [de, /** @type {typeof de} */ (en)]) {
    it(`is the same from server and browser (${words.lang})`, () => {
      const served = titlesOfServer(words.lang);
      expect(Object.fromEntries(pages.map((page) => [page, served[page]]))).toEqual(
        Object.fromEntries(pages.map((page) => [page, words[page].title])),
      );
    });
  }
});
