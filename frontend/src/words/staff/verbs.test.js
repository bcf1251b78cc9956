import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import words from "./de.js";

const sources = join(import.meta.dirname, "../../../../backend/src/main/java");

/** What the backend writes into the log: `acts.record("change-drafted", …)`. */
const verbs = readdirSync(sources, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".java"))
  .flatMap((file) => [
    ...readFileSync(join(sources, file), "utf8").matchAll(/acts\s*\.record(?:BySystem|ByGuest)?\(\s*"([a-z-]+)"/g),
  ])
  .map(([, verb = ""]) => verb);

describe("the log", () => {
  it("has words for everything that is written into it", () => {
    expect(verbs.length).toBeGreaterThan(10);
    expect(verbs.filter((verb) => !(verb in words.log.verb))).toEqual([]);
  });
});
