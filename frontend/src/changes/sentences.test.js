import { describe, expect, it } from "vitest";
import c from "../words/changes/de.js";
import english from "../words/changes/en.js";
import w from "../words/de.js";
import { propertyOf } from "./properties.js";
import { whatChanged } from "./sentences.js";

const edit = (/** @type {import("./sentences.js").Change["fields"]} */ fields) => ({
  subject: "measures/M-0013",
  kind: "edit",
  redacted: false,
  fields,
});

describe("what has changed", () => {
  it("is said of the status by its words, of the rest by name", () => {
    const fields = [
      { field: "status", before: "planned", after: "in-progress" },
      { field: "statusAsOf", before: "2024", after: "2026-05" },
      { field: "milestones", after: [] },
      { field: "plannedEnd", after: "2027" },
    ];
    expect(whatChanged(edit(fields), c, w)).toBe(
      "Stand jetzt „läuft“, vorher „geplant“. Außerdem geändert: Meilensteine und Geplantes Ende.",
    );
    expect(whatChanged(edit(fields.slice(0, 2)), c, w)).toBe("Stand jetzt „läuft“, vorher „geplant“.");
    expect(whatChanged(edit(fields.slice(1, 3)), c, w)).toBe("Geändert: Stand vom und Meilensteine.");
  });
  it("is one word where a thing came, went or came back", () => {
    expect(whatChanged({ ...edit([]), kind: "create" }, c, w)).toBe("Neu aufgenommen.");
    expect(whatChanged({ ...edit([]), kind: "retire" }, c, w)).toBe("Nicht mehr Teil des Plans.");
    expect(whatChanged(edit([]), c, w)).toBe("Geändert.");
  });
  it("is the status that a report tells", () => {
    const report = { ...edit([{ field: "status", after: "paused" }]), subject: "reports/B-1", kind: "create" };
    expect(whatChanged(report, c, w)).toBe("Neuer Bericht. Stand laut Bericht: „ruht“.");
  });
  it("is a number where values have changed", () => {
    const values = (/** @type {object} */ after) => ({
      ...edit([{ field: "rows", after: { added: 0, changed: 0, removed: 0, ...after } }]),
      subject: "observations/ilm-e1a",
    });
    expect(whatChanged(values({ added: 3, changed: 1, from: "2023", to: "2024-12-31" }), c, w)).toBe(
      "Werte für 2023 bis 31. Dezember 2024: 3 neu und einer geändert.",
    );
    expect(whatChanged(values({ removed: 1, from: "2024", to: "2024" }), c, w)).toBe("Werte für 2024: einer entfernt.");
    expect(whatChanged(values({ added: 1200 }), english, w)).toBe("Values: 1,200 new.");
  });
  it("keeps silent about what was taken down", () => {
    expect(whatChanged({ ...edit([{ field: "title", before: "x" }]), redacted: true }, c, w)).toBe(c.redacted);
  });
});

describe("properties", () => {
  it("mean what they mean in their kind of thing", () => {
    expect(propertyOf("documents", "kind")).toEqual({ form: "word", of: "documentKind" });
    expect(propertyOf("organisations", "kind")).toEqual({ form: "word", of: "organisationKind" });
    expect(propertyOf("measures", "provenance")).toEqual({ form: "word", of: "provenance" });
    expect(propertyOf("rows", "provenance")).toEqual({ form: "word", of: "valueProvenance" });
  });
  it("that nobody has described are told as what they are", () => {
    expect(propertyOf("measures", "budget", 12)).toEqual({ form: "number" });
    expect(propertyOf("measures", "aside", { de: "Worte" })).toEqual({ form: "text" });
    expect(propertyOf("measures", "aside", ["a"])).toEqual({ form: "line" });
  });
  it("have a name in both languages", () => {
    expect(Object.keys(english.property)).toEqual(Object.keys(c.property));
  });
});
