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
