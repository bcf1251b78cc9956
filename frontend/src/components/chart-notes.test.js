import { describe, expect, it } from "vitest";
import { Visit } from "../page.js";
import de from "../words/de.js";
import { chartNotes, pictureNotes, readingOf } from "./chart-notes.js";

/** @type {any} */
const plan = { languages: ["de"], siteName: { de: "Teilhabemonitor" } };
const visit = new Visit({ name: "indicator", lang: "de", code: "x" }, new URLSearchParams(), de, plan);

/** @param {number[]} values @param {object} [more] @returns {any} */
const series = (values, more = {}) => ({
  key: "DE-HB",
  label: "Land Bremen",
  weight: "home",
  points: values.map((value, i) => ({
    value,
    x: Date.UTC(2020 + i, 6, 2),
    segment: 0,
    unsure: false,
    observation: { territory: "DE-HB", others: [] },
    ...more,
  })),
});

describe("how to read a chart", () => {
  it("says that its axis does not begin at zero, where that is so", () => {
    expect(readingOf({ kind: "lines", series: [series([90, 95])], breaks: [] }, visit).notes).toEqual([
      "Die Achse beginnt nicht bei null.",
    ]);
    expect(readingOf({ kind: "lines", series: [series([10, 40])], breaks: [] }, visit).notes).toEqual([]);
    expect(readingOf({ kind: "lines", series: [series([-5, -2])], breaks: [] }, visit).notes).toEqual([]);
    expect(readingOf({ kind: "bars", series: [series([90, 95])], breaks: [] }, visit).notes).toEqual([]);
  });
  it("counts second values too", () => {
    const seconds = series([90, 95], { observation: { others: [{ value: 20 }] } });
    expect(readingOf({ kind: "lines", series: [seconds], breaks: [] }, visit).notes).toEqual([de.indicator.secondNote]);
  });
  it("tells breaks of what only the table shows, without speaking of a line", () => {
    /** @type {any} */
    const elsewhere = {
      from: "2011",
      territory: { title: { de: "Deutschland" } },
      reason: { de: "Zensus" },
      sources: [],
    };
    const reading = readingOf(
      { kind: "lines", series: [series([10, 40])], breaks: [], tableBreaks: [elsewhere] },
      visit,
    );
    expect(reading.breaks.map(({ words }) => words)).toEqual([
      "Bruch ab 2011 (Deutschland), Werte davor und danach sind nicht vergleichbar:",
    ]);
  });
  it("is nothing where there is nothing to say", () => {
    expect(typeof chartNotes(readingOf({ kind: "lines", series: [series([1, 4])], breaks: [] }, visit), visit)).toBe(
      "symbol",
    );
  });
});

describe("what stands below a picture that leaves the page", () => {
  /** @type {any} */
  const broken = { from: "2021", reason: { de: "neue Stichprobe" }, sources: [] };
  it("is how to read it, its sources and where it was taken", () => {
    globalThis.location = /** @type {any} */ ({ host: "monitor.example" });
    const reading = readingOf({ kind: "lines", series: [series([10, 40], { unsure: true })], breaks: [broken] }, visit);
    expect(pictureNotes(reading, ["Mikrozensus", "Melderegister"], visit)).toEqual([
      "Gestrichelte senkrechte Linie: Bruch ab 2021, Werte davor und danach sind nicht vergleichbar: neue Stichprobe.",
      de.indicator.unsureNote,
      "Quellen: Mikrozensus; Melderegister.",
      "Teilhabemonitor, monitor.example",
    ]);
  });
});
