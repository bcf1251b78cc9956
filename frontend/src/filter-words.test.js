import { describe, expect, it } from "vitest";
import { refusedFilter } from "./filter-words.js";
import de from "./words/de.js";

/** @type {import("./routes.js").Place} */
const measures = { name: "measures", lang: "de", code: "" };

describe("a filter that was refused", () => {
  it("is told in words, with what it knows", () => {
    const refused = refusedFilter(measures, "status", new URLSearchParams("status=planned,quatsch"), de);
    expect(refused).toMatchObject({ title: "Stand", unknown: ["quatsch"] });
    expect(refused?.choices).toContainEqual({ value: "in-progress", label: "läuft" });
  });
  it("offers nothing where only the plan knows its values", () => {
    expect(refusedFilter(measures, "field", new URLSearchParams("field=HF99"), de)).toEqual({
      title: "Handlungsfeld",
      unknown: ["HF99"],
      choices: [],
    });
  });
  it("is none where the page has no such filter", () => {
    expect(refusedFilter(measures, "page", new URLSearchParams("page=abc"), de)).toBeUndefined();
    expect(refusedFilter(undefined, "status", new URLSearchParams(), de)).toBeUndefined();
  });
});
