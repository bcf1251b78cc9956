import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import words from "./imports-de.js";

const shape = join(import.meta.dirname, "../../../../backend/src/main/resources/plan-package/datapackage.json");
/** @type {{ resources: { name: string }[] }} */
const { resources } = JSON.parse(readFileSync(shape, "utf8"));

describe("imports", () => {
  it("have words for every table of a package", () => {
    expect(Object.keys(words.tables).sort()).toEqual(resources.map(({ name }) => name).sort());
  });
  it("name the place of what cannot be read", () => {
    expect(words.placed({ name: "measures:1200", reason: "Zu lang." })).toBe("Maßnahmen, Zeile 1.200: Zu lang.");
    expect(words.placed({ name: "measures", reason: "Fehlt." })).toBe("Maßnahmen: Fehlt.");
    expect(words.placed({ name: "body", reason: "Kein Text." })).toBe("Kein Text.");
  });
});
