import { afterEach, expect, test, vi } from "vitest";
import { dropTooOld, isTooOld, place, registrations } from "./kept.js";

const day = 24 * 3600 * 1000;

/** As the browser has it: what is kept are its own keys. */
class Store {
  /** @param {Record<string, string>} kept */
  constructor(kept) {
    Object.assign(this, kept);
  }
  /** @param {string} key @returns {string | null} */
  getItem(key) {
    return Object.entries(this).find(([name]) => name === key)?.[1] ?? null;
  }
  /** @param {string} key */
  removeItem(key) {
    Reflect.deleteProperty(this, key);
  }
}

/** A browser that keeps this. @param {string | null} words */
function keeping(words) {
  const store = new Store(words === null ? {} : { [place]: words });
  vi.stubGlobal("localStorage", store);
  dropTooOld();
  return Object.keys(store).includes(place);
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

test("drops a registration that is too old, too, and nothing else of the window", () => {
  const old = JSON.stringify({ at: Date.now() - 8 * day });
  const store = new Store({
    [`${registrations}alt`]: old,
    [`${registrations}neu`]: JSON.stringify({ at: Date.now() }),
    other: old,
  });
  vi.stubGlobal("sessionStorage", store);
  dropTooOld();
  expect(Object.keys(store)).toEqual([`${registrations}neu`, "other"]);
});

test("does not mind a browser that keeps nothing, or something else", () => {
  expect(keeping("{")).toBe(true);
  vi.stubGlobal("localStorage", undefined);
  expect(dropTooOld).not.toThrow();
});
