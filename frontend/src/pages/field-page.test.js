import { describe, expect, it } from "vitest";
import { Visit } from "../page.js";
import de from "../words/de.js";
import { gapsOf } from "./field-page.js";
import { pathOf } from "./steering-page.js";

/** @type {any} */
const plan = {
  title: { de: "Rahmenkonzept" },
  adopted: "2021-11",
  adoptedBy: { de: "Senat" },
  homeTerritory: { code: "DE-HB", title: { de: "Land Bremen" } },
};
const visit = new Visit({ name: "field", lang: "de", code: "HF05" }, new URLSearchParams(), de, plan);

describe("what is missing in a field", () => {
  it("is said, one thing after the other", () => {
    /** @type {any} */
    const youthWork = { goals: [{}], measures: [], indicators: [{ availability: "none" }], events: [] };
    expect(gapsOf(youthWork, visit)).toEqual([
      "Für dieses Feld ist noch keine Maßnahme erfasst.",
      "Für keinen der Indikatoren gibt es Werte für „Land Bremen“.",
      "Zu diesem Feld ist kein Termin erfasst.",
    ]);
  });
  it("names measures without status or lead, and that none has an indicator", () => {
    /** @type {any} */
    const quarters = {
      goals: [{}],
      measures: [
        { status: "unknown", indicators: [] },
        { status: "in-progress", lead: {}, indicators: [] },
      ],
      indicators: [{ availability: "home" }],
      events: [{}],
    };
    expect(gapsOf(quarters, visit)).toEqual([
      "Bei einer Maßnahme ist der Stand unbekannt.",
      "Bei einer Maßnahme nennt keine Quelle, wer zuständig ist.",
      "Keine Quelle verbindet eine dieser Maßnahmen mit einem Indikator.",
    ]);
  });
});

describe("the path of the plan", () => {
  /** @param {string} date @param {string} type @returns {any} */
  const event = (date, type) => ({ code: date, date, type, title: { de: type } });
  it("has the adoption in its place", () => {
    const path = pathOf([event("2020-01-30", "milestone"), event("2022-11-28", "steering-round")], visit);
    expect(path.map(({ date }) => date)).toEqual(["2020-01-30", "2021-11", "2022-11-28"]);
    expect(path[1]?.words).toBe("„Rahmenkonzept“ beschlossen: Senat");
  });
  it("tells the adoption once", () => {
    expect(pathOf([event("2021-11", "milestone")], visit)).toHaveLength(1);
  });
});
