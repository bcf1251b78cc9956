import { describe, expect, it } from "vitest";
import { Visit } from "../page.js";
import de from "../words/de.js";
import en from "../words/en.js";
import { indicatorsSentence, measuresSentence, signalSentences } from "./state-of-things.js";

/** The Bremen plan as far as the sentences need it. */
const bremen = {
  homeTerritory: { code: "DE-HB", title: { de: "Land Bremen", en: "State of Bremen" } },
  counts: { measures: 20 },
  statuses: [
    { status: "unknown", count: 5, asOfFirst: "2020", asOfLast: "2023", withoutAsOf: 0 },
    { status: "in-progress", count: 14, asOfFirst: "2021", asOfLast: "2024-01", withoutAsOf: 1 },
    { status: "completed", count: 1, withoutAsOf: 1 },
    { status: "paused", count: 0, withoutAsOf: 0 },
  ],
  signals: [
    { signal: "overdue", count: 0, everyMeasure: false },
    { signal: "ends-this-year", count: 1, everyMeasure: false },
    { signal: "no-indicator", count: 20, everyMeasure: true },
  ],
  coverage: { indicators: 69, withHomeObservations: 20, onlyElsewhere: 11, withoutObservations: 38 },
};

/** @param {any} plan @param {"de" | "en"} [lang] */
const visit = (plan, lang = "de") =>
  new Visit({ name: "start", lang, code: "" }, new URLSearchParams(), lang === "de" ? de : en, plan);
/** @param {{ words: string }[]} pieces */
const read = (pieces) => pieces.map(({ words }) => words).join("");

describe("the state of things", () => {
  it("says how measures stand, according to whom, as of when", () => {
    expect(read(measuresSentence(visit(bremen)))).toBe(
      "20 Maßnahmen sind dokumentiert. Laut Quellen, Stand 2020 bis Januar 2024: 14 laufen, eine ist abgeschlossen und bei fünf kennen wir den Stand nicht (zwei Angaben sind ohne Datum).",
    );
  });
  it("links each number to the list behind it", () => {
    const links = measuresSentence(visit(bremen, "en")).flatMap(({ href }) => href ?? []);
    expect(links).toEqual([
      "/en/massnahmen",
      "/en/massnahmen?status=in-progress",
      "/en/massnahmen?status=completed",
      "/en/massnahmen?status=unknown",
    ]);
  });
  it("counts only indicators with values for the home territory, and says the others apart", () => {
    expect(read(indicatorsSentence(visit(bremen)))).toBe(
      "Zu 20 von 69 Indikatoren liegen Werte für „Land Bremen“ vor, zu 11 nur Werte anderer Gebiete, zu 38 noch keine.",
    );
  });
  it("says of the plan what is true of every measure", () => {
    const [ends, every] = signalSentences(visit(bremen));
    expect(ends).toEqual([{ words: "Eine Maßnahme endet in diesem Jahr.", href: "/massnahmen?signal=ends-this-year" }]);
    expect(read(every ?? [])).toMatch(/^Noch ist keine Maßnahme mit einem Indikator verbunden/);
  });
  it("is calm about an empty plan", () => {
    const empty = { ...bremen, counts: { measures: 0 }, statuses: [], signals: [], coverage: { indicators: 0 } };
    expect(read(measuresSentence(visit(empty)))).toBe("Noch ist keine Maßnahme dokumentiert. ");
    expect(indicatorsSentence(visit(empty))).toEqual([]);
    expect(signalSentences(visit(empty))).toEqual([]);
  });
});
