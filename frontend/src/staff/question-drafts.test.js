import { describe, expect, it } from "vitest";
import words from "../words/staff/questions-de.js";
import { draftOf, emptyQuestion, inputOf, placeOf } from "./question-drafts.js";

/** @type {import("./question-drafts.js").Question} */
const asked = {
  id: "k7q4mx9a",
  kind: "choice",
  text: { de: "Wie?", en: "How?" },
  required: true,
  ended: false,
  answers: 2,
  choices: [{ id: "aaaaaaaa", text: { de: "Rad" } }],
};

describe("a question to those who register", () => {
  it("keeps its ids while it is written anew", () => {
    const draft = draftOf(asked);
    draft.text.en = " ";
    draft.choices.push({ key: "x", text: { de: "Bahn" } });
    expect(inputOf(draft)).toEqual({
      id: "k7q4mx9a",
      kind: "choice",
      text: { de: "Wie?" },
      required: true,
      ended: false,
      choices: [{ id: "aaaaaaaa", text: { de: "Rad" } }, { text: { de: "Bahn" } }],
    });
    expect(asked.text.en).toBe("How?");
  });
  it("has choices only where one chooses", () => {
    expect(inputOf({ ...draftOf(asked), kind: "yes-no" })).not.toHaveProperty("choices");
    expect(inputOf(emptyQuestion())).toEqual({ kind: "short-text", text: {}, required: false, ended: false });
  });
  it("is named where something is wrong with it", () => {
    expect(placeOf("/questions/1/text", words, "Fehlt.")).toBe("Frage 2: Fehlt.");
    expect(placeOf("/questions/1/choices/0/text", words, "Fehlt.")).toBe("Frage 2, Antwort 1: Fehlt.");
    expect(placeOf("/questions", words, "Zu viele.")).toBe("Zu viele.");
  });
});
