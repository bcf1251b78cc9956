import { describe, expect, it } from "vitest";
import c from "../words/changes/de.js";
import w from "../words/de.js";
import { valuesTold } from "./values-changed.js";

/** The words of a template, without what is for screen readers alone. @param {any} part @returns {string} */
const wordsOf = (part) =>
  Array.isArray(part)
    ? part.map(wordsOf).join("")
    : typeof part === "symbol" || part === undefined
      ? ""
      : part.strings
        ? part.strings
            .map((/** @type {string} */ words, /** @type {number} */ i) => words + wordsOf(part.values[i]))
            .join("")
        : String(part);

const telling = /** @type {any} */ ({
  kind: "observations",
  references: {
    "territories/HB": { de: "Land Bremen" },
    "dimensions/sex": { de: "Geschlecht" },
    "dimensions/sex:f": { de: "Frauen" },
  },
  changeWords: c,
  visit: {
    lang: "de",
    w,
    plan: { languages: ["de"], questions: [] },
    say: (/** @type {any} */ t) => t.de,
    plain: (/** @type {any} */ t) => t.de,
  },
});

/** @param {string} period @param {object} rest */
const row = (period, rest) => ({ territory: "HB", period, dimensions: [], rank: 0, flags: [], ...rest });

/** @param {any[]} before @param {any[]} after @param {number} [more] */
const told = (before, after, more = 0) =>
  wordsOf(
    valuesTold(
      { added: after.length + more, changed: 0, removed: 0, values: { before, after } },
      telling,
      "/indikatoren/x",
    ),
  )
    .replace(/<span class="hidden">.*?<\/span>/g, "")
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ")
    .trim();

describe("values that were changed", () => {
  it("are told one by one, with the group they are of", () => {
    expect(
      told([row("2023", { value: 12.5, dimensions: ["sex:f"] })], [row("2023", { value: 13, dimensions: ["sex:f"] })]),
    ).toBe("Land Bremen, 2023, Geschlecht: Frauen: 12,5 → 13");
    expect(told([], [row("2024", { flags: ["suppressed"] })])).toBe("Land Bremen, 2024: neu: (geheim gehalten)");
    expect(told([row("2024", { value: 3 })], [])).toBe("Land Bremen, 2024: entfällt: 3");
    expect(told([row("2024", { value: 3 })], [row("2024", { value: 3, note: "x" })])).toBe(
      "Land Bremen, 2024: Geändert: Anmerkung.",
    );
  });
  it("are counted where there are more, with a way to all of them", () => {
    expect(told([], [row("2024", { value: 3 })], 4)).toBe(
      "Land Bremen, 2024: neu: 3 und 4 weitere Einträge. Alle Werte ansehen",
    );
  });
});
