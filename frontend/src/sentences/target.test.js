import { describe, expect, it } from "vitest";
import { Visit } from "../page.js";
import de from "../words/de.js";
import { assessmentSentences, targetWords } from "./target.js";

const percent = { code: "percent", title: { de: "Prozent" } };
const home = { code: "DE-HB", title: { de: "Land Bremen" } };
/** @type {any} */
const plan = { homeTerritory: home };
const visit = new Visit({ name: "indicator", lang: "de", code: "x" }, new URLSearchParams(), de, plan);
const vocabulary = { sex: { title: { de: "Geschlecht" }, codes: { female: { de: "Frauen" } } } };
/** @param {object} more @returns {any} */
const target = (more) => ({
  id: "aaaaaa",
  territory: home,
  dimensions: {},
  period: "2030",
  value: 55,
  sources: [],
  ...more,
});
const spoken = (/** @type {string[]} */ sentences) => sentences.join(" ").replaceAll("\u00A0", " ");

describe("a target", () => {
  it("says how much until when, and where and for whom it is another than the plan's", () => {
    expect(spoken([targetWords(target({}), percent, vocabulary, visit)])).toBe("55,0 Prozent bis 2030");
    const elsewhere = { territory: { code: "DE-HB-BHV", title: { de: "Bremerhaven" } }, dimensions: { sex: "female" } };
    expect(spoken([targetWords(target(elsewhere), percent, vocabulary, visit)])).toBe(
      "55,0 Prozent bis 2030 (Bremerhaven, Geschlecht „Frauen“)",
    );
  });
});

describe("an assessment", () => {
  const baseline = { period: "2015", value: 40 };
  const latest = { period: "2023", value: 46 };
  it("names the values with which it was computed", () => {
    const found = /** @type {any} */ ({
      state: "slightly-off",
      progress: 0.4,
      elapsed: 8 / 15,
      ratio: 0.75,
      baseline,
      latest,
    });
    expect(spoken(assessmentSentences(found, percent, visit))).toBe(
      "Ausgangswert 2015: 40,0 Prozent. Jüngster Wert 2023: 46,0 Prozent. Vom Weg zum Ziel sind 40 % geschafft, von der Zeit sind 53 % vergangen.",
    );
  });
  it("does not count a way in the wrong direction as one", () => {
    const found = /** @type {any} */ ({
      state: "moving-away",
      progress: -0.3,
      elapsed: 0.53,
      ratio: -0.56,
      baseline,
      latest,
    });
    expect(spoken(assessmentSentences(found, percent, visit))).toMatch(/Der Wert hat sich vom Ziel entfernt\.$/);
  });
  it("says why there is none", () => {
    const found = /** @type {any} */ ({ state: "not-assessable", reason: "one-value", latest });
    expect(spoken(assessmentSentences(found, percent, visit))).toBe(
      "Es liegt erst ein Wert vor. Jüngster Wert 2023: 46,0 Prozent.",
    );
  });
});
