import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import acts from "../words/staff/acts-de.js";
import words from "../words/staff/de.js";
import { worded } from "./act-item.js";

const visit = /** @type {any} */ ({
  w: { when: (/** @type {string} */ day) => `am ${day}` },
  dayAndTime: () => "heute, 10:32 Uhr",
});

it.each([
  ["outcome", "already", "war schon so eingetragen"],
  ["outcome", "done", "eingetragen"],
  ["state", "confirmed", "hat einen Platz"],
  ["consent", "2026-11", "Fassung vom am 2026-11"],
  ["at", "2026-11-29T09:32:10.123Z", "heute, 10:32 Uhr"],
  ["due", "2026-11-29", "am 2026-11-29"],
  ["sessions", [1, 2], "1, 2"],
  ["closed", false, "nein"],
  ["capacity", null, "ohne Grenze"],
  ["count", 3, "3"],
])("says %s %s in words", (name, value, said) => {
  expect(worded(name, value, visit)).toBe(said);
});

it("has a name for every detail of what is done about registrations", () => {
  const room = join(import.meta.dirname, "../../../backend/src/main/java/de/teilhabemonitor/registration");
  const names = readdirSync(room)
    .map((file) => readFileSync(join(room, file), "utf8"))
    .flatMap((source) => [
      ...[...source.matchAll(/details\.put\("([a-z]+)"/g)].map(([, name = ""]) => name),
      ...[...source.matchAll(/acts\s*\.record\w*\([^;]*?Map\.of\(([^;]*)\)\);/g)].flatMap(([, map = ""]) =>
        [...map.matchAll(/"([a-z]+)",/g)].map(([, name = ""]) => name),
      ),
    ])
    // Not shown.
    .filter((name) => !["message", "thing"].includes(name));
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !(name in acts.detail) && !(name in words.log.detail))).toEqual([]);
});
