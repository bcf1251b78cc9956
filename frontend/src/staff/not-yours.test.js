import { expect, test } from "vitest";
import words from "../words/staff/de.js";
import { whoEdits } from "./not-yours.js";

const visit = /** @type {import("./index.js").StaffVisit} */ ({ s: words, plain: (text) => text?.de ?? "" });
/** @param {import("./forms/part.js").Kind} kind @param {Record<string, unknown>} input */
const who = (kind, input) =>
  whoEdits(
    kind,
    /** @type {import("../api/staff.js").StaffSubject} */ (
      /** @type {unknown} */ ({ input, references: { "organisations/sgfv": { de: "Gesundheit" } } })
    ),
    visit,
  );

test("who edits a measure is named, its offices with it", () => {
  expect(who("measures", { lead: "sgfv", partners: ["sk"] })).toContain("Koordination");
  expect(who("measures", { lead: "sgfv", partners: ["sk"] })).toContain("Gesundheit, sk");
  expect(who("measures", {})).toBe("Das bearbeitet die Koordination.");
});

test("of events and their documents, those who keep events", () => {
  expect(who("events", {})).toContain("Veranstaltungen");
  expect(who("documents", { event: "E-1" })).toContain("Veranstaltungen");
  expect(who("documents", {})).toBe("Das bearbeitet die Koordination.");
});
