import { describe, expect, it } from "vitest";
import feedback from "../words/feedback/de.js";
import words from "../words/registration/de.js";
import { bodyOf, emptyDraft, faults } from "./draft.js";

/** @type {import("./questions.js").Question[]} */
const questions = [];
const whole = { ...emptyDraft(), name: " Ana Beispiel ", email: "ana@example.org" };
const places = (/** @type {import("./draft.js").Draft} */ draft, isClosed = false) =>
  faults(draft, { isClosed, questions }, words, feedback).map(({ name }) => name);

describe("a registration", () => {
  it("needs a name and an address, and a consent of its own for what somebody needs", () => {
    expect(places(emptyDraft())).toEqual(["/name", "/email"]);
    expect(places(whole)).toEqual([]);
    expect(places({ ...whole, email: "ana" })).toEqual(["/email"]);
    expect(places({ ...whole, needs: "Rampe" })).toEqual(["/needsConsent"]);
    expect(places({ ...whole, access: ["lift"] })).toEqual(["/needsConsent"]);
    expect(places({ ...whole, needs: "Rampe", needsConsent: true })).toEqual([]);
  });
  it("needs an address that mail gets to, and words that are not too long", () => {
    expect(places({ ...whole, email: "maria@beispiel" })).toEqual(["/email"]);
    expect(places({ ...whole, name: "n".repeat(201), organisation: "o".repeat(301) })).toEqual([
      "/name",
      "/organisation",
    ]);
    expect(places({ ...whole, needs: "😀".repeat(1001), needsConsent: true })).toEqual(["/needs"]);
    expect(places({ ...whole, needs: "😀".repeat(1000), needsConsent: true })).toEqual([]);
    const question = {
      id: "k7q4mx9a",
      kind: /** @type {const} */ ("short-text"),
      text: {},
      required: false,
      choices: [],
    };
    const long = faults(
      { ...whole, answers: { k7q4mx9a: "a".repeat(201) } },
      { isClosed: false, questions: [question] },
      words,
      feedback,
    );
    expect(long).toEqual([{ name: "/answers/k7q4mx9a", reason: words.long(200) }]);
  });
  it("says which parts are at the same time", () => {
    const at = { start: "2027-04-10T11:00:00+02:00", end: "2027-04-10T12:00:00+02:00" };
    const programme = [
      { number: 1, title: { de: "Mieten" }, ...at },
      { number: 2, title: { de: "Bauen" }, ...at },
    ];
    const [problem] = faults(
      { ...whole, sessions: [1, 2] },
      { isClosed: false, questions, programme },
      words,
      feedback,
    );
    expect(problem).toMatchObject({ name: "/sessions", reason: expect.stringContaining("„Mieten“ und „Bauen“") });
  });
  it("needs a code where not everybody may come", () => {
    expect(places(whole, true)).toEqual(["/invitation"]);
    expect(places({ ...whole, invitation: "34679-acdef" }, true)).toEqual([]);
    expect(bodyOf({ ...whole, invitation: " 34679-acdef " }, [], "de")).toMatchObject({ invitation: "34679-acdef" });
  });
  it("is sent without what is empty", () => {
    expect(bodyOf(whole, [], "de")).toEqual({
      name: "Ana Beispiel",
      email: "ana@example.org",
      language: "de",
      consent: expect.stringMatching(/^[a-z0-9-]+$/),
    });
    expect(
      bodyOf({ ...whole, sessions: [2], access: ["lift"], needs: "Rampe", needsConsent: true }, [], "en"),
    ).toMatchObject({
      sessions: [2],
      access: ["lift"],
      needs: "Rampe",
      needsConsent: true,
      language: "en",
    });
  });
});
