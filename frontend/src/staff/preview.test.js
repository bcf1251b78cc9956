import { describe, expect, it } from "vitest";
import { hasPreview, proposedMeasure } from "./preview.js";

const names = {
  "fields/HF01": { de: "Sprache" },
  "organisations/SJIS": { de: "Soziales" },
  "territories/DE-HB": { de: "Land Bremen" },
};
const input = {
  title: { de: "Neu" },
  field: "HF01",
  status: "planned",
  territory: "DE-HB",
  provenance: "concept",
  lead: "SJIS",
};

describe("a preview", () => {
  it("has the form of the public answer, with names instead of codes", () => {
    const measure = proposedMeasure({}, input, names);
    expect(measure).toMatchObject({
      title: { de: "Neu" },
      field: { code: "HF01", title: { de: "Sprache" } },
      lead: { code: "SJIS", title: { de: "Soziales" }, successors: [] },
      territory: { code: "DE-HB", title: { de: "Land Bremen" } },
      goals: [],
      partners: [],
      sources: [],
    });
  });
  it("does not keep what the proposal has taken away", () => {
    const present = /** @type {any} */ ({ code: "M-1", description: { de: "alt" }, plannedEnd: "2025", version: 3 });
    const measure = proposedMeasure(present, input, names);
    expect(measure.description).toBeUndefined();
    expect(measure.plannedEnd).toBeUndefined();
    expect(measure).toMatchObject({ code: "M-1", version: 3 });
  });
  it("is there for measures that can still change", () => {
    expect(hasPreview({ kind: "edit", subject: "measures/M-1", state: "draft" })).toBe(true);
    expect(hasPreview({ kind: "retire", subject: "measures/M-1", state: "draft" })).toBe(false);
    expect(hasPreview({ kind: "edit", subject: "events/e1", state: "draft" })).toBe(false);
    expect(hasPreview({ kind: "edit", subject: "measures/M-1", state: "applied" })).toBe(false);
  });
});
