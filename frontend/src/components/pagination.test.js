import { describe, expect, it } from "vitest";
import { Visit } from "../page.js";
import de from "../words/de.js";
import { announced, isBehindTheLast } from "./pagination.js";

/** @type {any} */
const plan = { languages: ["de"] };
const visit = new Visit({ name: "measures", lang: "de", code: "" }, new URLSearchParams(), de, plan);
const pages = { totalElements: 60, elementsPerPage: 25, currentPage: 2, totalPages: 3 };

describe("a page of a list", () => {
  it("is there up to the last one", () => {
    expect(isBehindTheLast({ ...pages, currentPage: 3 })).toBe(false);
    expect(isBehindTheLast({ ...pages, currentPage: 4 })).toBe(true);
  });
  it("that is empty because all are is no page behind the last one", () => {
    expect(isBehindTheLast({ totalElements: 0, elementsPerPage: 25, currentPage: 1, totalPages: 0 })).toBe(false);
  });
  it("is announced by what it holds, or as missing", () => {
    expect(announced(pages, de.measures, visit)).toBe("60 Maßnahmen");
    expect(announced({ ...pages, currentPage: 99 }, de.measures, visit)).toBe(
      "Seite 99 gibt es in dieser Liste nicht. Sie hat 3 Seiten.",
    );
    expect(announced({ ...pages, totalElements: 0 }, de.measures, visit)).toBe(de.measures.noneFound);
  });
});
