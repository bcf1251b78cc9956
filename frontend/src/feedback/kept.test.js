import { afterEach, expect, test, vi } from "vitest";
import { dropTooOld, isTooOld, place } from "./kept.js";

const day = 24 * 3600 * 1000;

/** A browser that keeps this. @param {string | null} words */
function keeping(words) {
  const kept = new Map(words === null ? [] : [[place, words]]);
  vi.stubGlobal("localStorage", {
    getItem: (/** @type {string} */ key) => kept.get(key) ?? null,
    removeItem: (/** @type {string} */ key) => kept.delete(key),
  });
  dropTooOld();
  return kept.has(place);
}

afterEach(() => vi.unstubAllGlobals());

test("is too old after seven days, and where nobody knows when it was kept", () => {
  expect(isTooOld({ at: Date.now() - 6.9 * day })).toBe(false);
  expect(isTooOld({ at: Date.now() - 7 * day })).toBe(true);
  expect(isTooOld(/** @type {any} */ ({}))).toBe(true);
});

test("drops what is too old, and nothing else", () => {
  expect(keeping(JSON.stringify({ at: Date.now() - 8 * day, text: "alt" }))).toBe(false);
  expect(keeping(JSON.stringify({ at: Date.now() - day, text: "neu" }))).toBe(true);
  expect(keeping(null)).toBe(false);
});

test("does not mind a browser that keeps nothing, or something else", () => {
  expect(keeping("{")).toBe(true);
  vi.stubGlobal("localStorage", undefined);
  expect(dropTooOld).not.toThrow();
});
