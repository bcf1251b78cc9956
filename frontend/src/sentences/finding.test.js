import { describe, expect, it } from "vitest";
import { Visit } from "../page.js";
import de from "../words/de.js";
import en from "../words/en.js";
import { finding, findingNotes, gapWords, groupWords, isFromUnrounded, vocabularyOf } from "./finding.js";

const places = {
  "DE-HB": { code: "DE-HB", title: { de: "Land Bremen" } },
  "DE-HB-BHV": { code: "DE-HB-BHV", title: { de: "Bremerhaven" } },
  DE: { code: "DE", title: { de: "Deutschland" } },
  "DE-NI": { code: "DE-NI", title: { de: "Niedersachsen" } },
};
const percent = { code: "percent", title: { de: "Prozent" }, change: { de: "Prozentpunkte" } };
/** @type {any} */
const plan = { homeTerritory: places["DE-HB"] };
const visit = new Visit({ name: "indicator", lang: "de", code: "x" }, new URLSearchParams(), de, plan);
const vocabulary = vocabularyOf(
  /** @type {any} */ ([
    {
      code: "migration",
      title: { de: "Migrationsgeschichte" },
      codes: [{ code: "with", title: { de: "mit Migrationsgeschichte" } }],
    },
    {
      code: "qualification",
      title: { de: "Abschluss" },
      codes: [{ code: "none", title: { de: "ohne Hauptschulabschluss" } }],
    },
  ]),
);

/** @param {keyof typeof places} territory @param {string} period @param {number} value @param {object} [more] */
const value = (territory, period, value, more = {}) => ({
  territory: places[territory],
  period,
  value,
  dimensions: {},
  groupOnly: false,
  flags: [],
  ...more,
});

/** @param {object} indicator */
const read = (indicator) =>
  finding(
    /** @type {any} */ ({
      availability: "home",
      unit: percent,
      hasHeadline: true,
      headlines: [],
      comparisons: [],
      ...indicator,
    }),
    vocabulary,
    visit,
  )
    .join(" ")
    // A value and its unit stay on one line.
    .replaceAll("\u00A0", " ");

describe("the finding of an indicator", () => {
  it("tells the home territory and beside it the others of the same year", () => {
    const headline = value("DE-HB", "2023", 3.0491);
    const comparisons = [
      { territory: places.DE, year: 2023, home: headline, other: value("DE", "2023", 1.6), difference: 1.4491 },
    ];
    expect(read({ headline, comparisons })).toBe(
      "Land Bremen 2023: 3,0 Prozent, Deutschland 1,6 Prozent. Unterschied zu Deutschland: +1,4 Prozentpunkte.",
    );
  });
  it("tells an older comparison apart, and computes no difference across sources", () => {
    const headline = value("DE-HB", "2023", 3);
    const comparisons = [
      { territory: places["DE-NI"], year: 2007, home: value("DE-HB", "2007", 2.1), other: value("DE-NI", "2007", 2) },
    ];
    expect(read({ headline, comparisons })).toBe(
      "Land Bremen 2023: 3,0 Prozent. Im Vergleich, 2007: hier 2,1 Prozent, Niedersachsen 2,0 Prozent. Die Werte hier und für Niedersachsen beruhen auf verschiedenen Quellen oder Abgrenzungen; darum rechnen wir keinen Unterschied aus.",
    );
  });
  it("computes no difference between counts of people", () => {
    const unit = { code: "persons", title: { de: "Personen" }, change: { de: "Personen" } };
    const headline = value("DE-HB", "2024", 41116);
    const comparisons = [
      { territory: places.DE, year: 2024, home: headline, other: value("DE", "2024", 2787113), difference: -2745997 },
    ];
    expect(read({ headline, comparisons, unit })).toBe(
      "Land Bremen 2024: 41.116 Personen, Deutschland 2.787.113 Personen.",
    );
  });
  it("names the group where there is no other value", () => {
    const headline = value("DE-HB", "2023", 62.8, { groupOnly: true, dimensions: { migration: "with" } });
    expect(read({ headline })).toBe(
      "Land Bremen, mit Migrationsgeschichte, 2023: 62,8 Prozent. Ein Wert für alle zusammen liegt für „Land Bremen“ nicht vor.",
    );
  });
  it("picks no group where a single figure makes no sense", () => {
    const headline = value("DE-HB", "2024", 45.4, { groupOnly: true, dimensions: { migration: "with" } });
    const defaultBreakdown = { code: "migration", title: { de: "Migrationsgeschichte" } };
    const words = "Eine einzelne Zahl gibt es hier nicht; die Werte stehen nach dem Merkmal „Migrationsgeschichte“.";
    expect(read({ headline, hasHeadline: false, defaultBreakdown })).toBe(words);
    expect(read({ hasHeadline: false, defaultBreakdown })).toBe(
      `${words} Werte für „Land Bremen“ gibt es nur nach Gruppen.`,
    );
    expect(read({ hasHeadline: false, defaultBreakdown, availability: "elsewhere" })).toBe(
      `${words} Werte für „Land Bremen“ liegen nicht vor.`,
    );
  });
  it("says so where only a city has a value", () => {
    expect(read({ headline: value("DE-HB-BHV", "2022-12-31", 20) })).toBe(
      "Bremerhaven, 31. Dezember 2022: 20,0 Prozent. Ein Wert für das ganze Gebiet „Land Bremen“ liegt nicht vor.",
    );
  });
  it("never puts another territory in the place of a missing value", () => {
    expect(read({ availability: "elsewhere", headlines: [value("DE-NI", "2024", 79)] })).toBe(
      "Werte für „Land Bremen“ liegen nicht vor. Anderswo: Niedersachsen 2024: 79,0 Prozent.",
    );
  });
  it("names every group that the headline is defined for", () => {
    const headlines = [value("DE-NI", "2024", 27.78, { dimensions: { qualification: "none", migration: "with" } })];
    expect(read({ availability: "elsewhere", headlines })).toBe(
      "Werte für „Land Bremen“ liegen nicht vor. Anderswo: Niedersachsen, Abschluss „ohne Hauptschulabschluss“, mit Migrationsgeschichte, 2024: 27,8 Prozent.",
    );
  });
  it("tells the date of another value where it differs", () => {
    const headline = value("DE-HB", "2023-09", 3);
    const comparisons = [
      { territory: places.DE, year: 2023, home: headline, other: value("DE", "2023-12-31", 2), difference: 1 },
    ];
    expect(read({ headline, comparisons })).toBe(
      "Land Bremen, September 2023: 3,0 Prozent, Deutschland 2,0 Prozent (31. Dezember 2023). Unterschied zu Deutschland: +1,0 Prozentpunkte.",
    );
  });
  it("says of whom a figure is that no statistical office has published", () => {
    const headline = value("DE-HB", "2023", 3, { provenance: "media" });
    expect(read({ headline })).toBe("Land Bremen 2023: 3,0 Prozent (aus einem Medienbericht).");
  });
  it("says what is approximate, and what the source remarks", () => {
    const headline = value("DE-HB", "2023", 22.7, { note: "laut Quelle ungefähr: rund" });
    expect(read({ headline })).toBe("Land Bremen 2023: 22,7 Prozent (ungefähr).");
    /** @type {any} */
    const indicator = { headline, headlines: [headline], comparisons: [], hasHeadline: true };
    expect(findingNotes(indicator, visit)).toEqual([
      { about: "Anmerkung zum Wert Land Bremen, 2023:", note: "laut Quelle ungefähr: rund" },
    ]);
  });
  it("says where rounded figures would lead to another difference", () => {
    expect(isFromUnrounded(5.94, 27.78, -21.84, "percent")).toBe(true);
    expect(isFromUnrounded(3.1, 1.6, 1.5, "percent")).toBe(false);
  });
  it("calls a gap a gap", () => {
    expect(read({ availability: "none" })).toBe("Zu diesem Indikator liegt noch kein Wert vor.");
  });
  it("marks an unreliable value", () => {
    expect(read({ headline: value("DE-HB", "2023", 3, { flags: ["low-reliability"] }) })).toBe(
      "Land Bremen 2023: 3,0 Prozent (unsicher).",
    );
  });
});

describe("the gap in a list", () => {
  /** @param {object} more */
  const gap = (more) =>
    gapWords(
      /** @type {any} */ ({
        territory: places["DE-HB"],
        dimensions: {},
        first: { code: "without", title: { de: "ohne Migrationsgeschichte" } },
        second: { code: "with", title: { de: "mit Migrationsgeschichte" } },
        ...more,
      }),
      percent,
      vocabulary,
      visit,
    );
  const between = "Abstand „ohne Migrationsgeschichte“ zu „mit Migrationsgeschichte“";
  it("has its figure, its unit, its place and its time", () => {
    expect(gap({ difference: 14.6, period: "2023" })).toBe(`${between}: +14,6 Prozentpunkte (Land Bremen, 2023)`);
  });
  it("is of the groups of the headline", () => {
    expect(gap({ difference: -21.8, period: "2024", dimensions: { qualification: "none" } })).toBe(
      `${between}: −21,8 Prozentpunkte (Land Bremen, Abschluss „ohne Hauptschulabschluss“, 2024)`,
    );
  });
  it("says why there is no figure", () => {
    expect(gap({ missing: "one-group-missing", period: "2023" })).toBe(
      `${between}: kein Wert für beide Gruppen (Land Bremen)`,
    );
    expect(gap({ missing: "not-comparable", period: "2023" })).toBe(
      `${between}: die Werte beider Gruppen sind nicht vergleichbar (Land Bremen)`,
    );
  });
});

describe("groups", () => {
  const both = { migration: "with", sex: "female" };
  const words = vocabularyOf(
    /** @type {any} */ ([
      { code: "migration", title: {}, codes: [{ code: "with", title: { de: "zugewandert", en: "Immigrated" } }] },
      { code: "sex", title: {}, codes: [{ code: "female", title: { de: "Frauen", en: "Women" } }] },
    ]),
  );
  it("are written as each language writes them within a phrase", () => {
    const english = new Visit({ name: "indicator", lang: "en", code: "x" }, new URLSearchParams(), en, plan);
    expect(groupWords(both, words, visit)).toBe("zugewandert, Frauen");
    expect(groupWords(both, words, english)).toBe("Immigrated, women");
  });
});
