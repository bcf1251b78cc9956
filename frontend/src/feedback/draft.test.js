import { expect, test } from "vitest";
import de from "../words/feedback/de.js";
import { asked, bodyOf, emptyDraft, faultsOf, isMailbox, longestText } from "./draft.js";
import { lengthOf } from "../format/text.js";

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

const [sprache, weg] = [
  { path: "measures/M-0005", title: "Sprache" },
  { path: "measures/M-0013", title: "Weg" },
];
const wish = (/** @type {object} */ more) => ({ targets: [], call: "", question: "", ...more });
const paths = (/** @type {import("./draft.js").Draft} */ { targets }) => targets.map(({ path }) => path);

test("adds what somebody comes with to what they write, once and within bounds", () => {
  const draft = drafted({ targets: [sprache] });
  expect(paths(asked(draft, wish({ targets: [sprache, weg] })))).toEqual([sprache.path, weg.path]);
  const many = Array.from({ length: 5 }, (_, i) => ({ path: `goals/Z-${i}`, title: "" }));
  expect(paths(asked(draft, wish({ targets: many })))).toHaveLength(5);
});

test("forgets what an earlier link asked for, where nothing was written about it", () => {
  const draft = { ...emptyDraft("de"), targets: [sprache] };
  expect(paths(asked(draft, wish({ targets: [weg] })))).toEqual([weg.path]);
  expect(paths(asked(draft, wish({})))).toEqual([sprache.path]);
  const called = { ...emptyDraft("de"), call: "2026", question: "was-fehlt" };
  expect(asked(called, wish({ targets: [weg] }))).toMatchObject({ call: "", question: "" });
  expect(asked({ ...called, text: "Es fehlt etwas." }, wish({ targets: [weg] })).call).toBe("2026");
});

test("answers another call with none of its questions, and the same call with the question as it was", () => {
  const draft = drafted({ call: "2026", question: "huerden" });
  expect(asked(draft, wish({ call: "2027" }))).toMatchObject({ call: "2027", question: "" });
  expect(asked(draft, wish({ call: "2026" }))).toMatchObject({ call: "2026", question: "huerden" });
  expect(asked(drafted(), wish({ call: "standing", question: "weg" }))).toMatchObject({ call: "", question: "weg" });
});
