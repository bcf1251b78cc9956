import { expect, test } from "vitest";
import de from "../words/feedback/de.js";
import { bodyOf, emptyDraft, faultsOf, isMailbox, lengthOf, longestText } from "./draft.js";

/** @type {Partial<import("./draft.js").Draft>} */
const whole = { text: " Es fehlt etwas. ", kind: "individual", city: "DE-HB-HB", consent: "private" };
const drafted = (/** @type {Partial<import("./draft.js").Draft>} */ more = {}) => ({
  ...emptyDraft("de"),
  ...whole,
  ...more,
});
const faults = (/** @type {Partial<import("./draft.js").Draft>} */ more) =>
  faultsOf(drafted(more), de.wrong).map(({ name }) => name);

test("says all that is missing, in the order of the form", () => {
  expect(faultsOf(emptyDraft("de"), de.wrong).map(({ name }) => name)).toEqual(["/text", "/kind", "/city", "/consent"]);
  expect(faults({})).toEqual([]);
});

test("asks organisations for their name, and lets nobody be named who speaks for themselves", () => {
  expect(faults({ kind: "association" })).toEqual(["/name"]);
  expect(faults({ kind: "association", name: "Verein", consent: "named" })).toEqual([]);
  expect(faults({ consent: "named" })).toEqual(["/consent"]);
});

test("counts signs as people do", () => {
  expect(lengthOf("👍🏽".repeat(2))).toBe(4);
  expect(lengthOf("u\u0308")).toBe(1);
  expect(faults({ text: "😀".repeat(longestText) })).toEqual([]);
  expect(faults({ text: "😀".repeat(longestText + 1) })).toEqual(["/text"]);
});

test("knows what is no mailbox", () => {
  expect(["a@b", "verein@example.org"].every(isMailbox)).toBe(true);
  expect(["", "a", "a b@c", "a@b\nBcc: c@d", "a@b,c@d"].some(isMailbox)).toBe(false);
  expect(faults({ email: "nein" })).toEqual(["/email"]);
});

test("sends nothing that was not said", () => {
  expect(bodyOf(drafted({ name: "Verein", call: "standing" }), "en")).toEqual({
    text: "Es fehlt etwas.",
    language: "de",
    kind: "individual",
    city: "DE-HB-HB",
    consent: "private",
    mailLanguage: "en",
  });
});
