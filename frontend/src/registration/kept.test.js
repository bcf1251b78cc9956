import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { emptyDraft } from "./draft.js";
import { forget, keep, keptDraft } from "./kept.js";

/** @param {number} number @param {"workshop" | "break"} [kind] */
const part = (number, kind = "workshop") => /** @type {any} */ ({ number, kind, title: {} });
const event = { code: "wohnen", sessions: [part(1), part(2, "break"), part(3)] };
const typed = { ...emptyDraft(), name: "Ana", email: "ana@example.org", sessions: [1, 2, 3, 4], answers: { a: "yes" } };

/** @type {Map<string, string>} */
let kept;
beforeEach(() => {
  kept = new Map();
  vi.stubGlobal("sessionStorage", {
    getItem: (/** @type {string} */ key) => kept.get(key) ?? null,
    setItem: (/** @type {string} */ key, /** @type {string} */ words) => kept.set(key, words),
    removeItem: (/** @type {string} */ key) => kept.delete(key),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test("what somebody has typed comes back, but for parts that nobody can choose any more", () => {
  keep("wohnen", typed);
  expect(keptDraft(event)).toEqual({ ...typed, sessions: [1, 3] });
  forget("wohnen");
  expect(keptDraft(event)).toBeUndefined();
});

test("what somebody needs is not kept, nor their code", () => {
  keep("wohnen", { ...typed, access: ["lift"], needs: "Rampe", needsConsent: true, invitation: "34679-ACDEF" });
  expect(kept.get("registration-wohnen")).not.toMatch(/lift|Rampe|needs|34679/);
  expect(keptDraft(event)).toEqual({ ...typed, sessions: [1, 3] });
});

test("what was kept too long ago is gone", () => {
  vi.useFakeTimers();
  keep("wohnen", typed);
  vi.advanceTimersByTime(7 * 24 * 3600 * 1000);
  expect(keptDraft(event)).toBeUndefined();
  expect(kept.size).toBe(0);
});
