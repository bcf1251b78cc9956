import { describe, expect, it } from "vitest";
import { Visit } from "./page.js";
import de from "./words/de.js";
import en from "./words/en.js";

/** @type {any} */
const plan = { languages: ["de", "en"] };
const german = new Visit({ name: "start", lang: "de", code: "" }, new URLSearchParams(), de, plan);
const english = new Visit({ name: "start", lang: "en", code: "" }, new URLSearchParams(), en, plan);

describe("words that the plan has in one language only", () => {
  it("stand as they are on a page in that language", () => {
    expect(german.written("Rathaus")).toBe("Rathaus");
  });
  it("say their language on every other page", () => {
    expect(english.written("Rathaus")).toMatchObject({ values: ["de", "Rathaus"] });
  });
  it("are nothing where there are none", () => {
    expect(english.written(undefined)).toBe("");
  });
});
