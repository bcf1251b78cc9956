import { describe, expect, it } from "vitest";
import { findingsOf, isLeft, left, runsOf, taken } from "./redactions.js";

const text = "🙂 Frau Yıldız (a@b.de) und Herr Ochs, a@b.de";
/** @type {import("./redactions.js").Redaction[]} */
const redactions = [
  { kind: "name", start: 7, end: 13 },
  { kind: "email", start: 15, end: 21 },
  { kind: "name", start: 32, end: 36 },
  { kind: "email", start: 38, end: 44 },
];
const proposal = "🙂 Frau [Name entfernt] ([E-Mail entfernt]) und Herr [Name entfernt], [E-Mail entfernt]";
const runs = runsOf(text, redactions);
const findings = findingsOf(runs, proposal);
const [name, mail, other] = findings;
if (!name || !mail || !other) throw new Error("nothing found");

describe("suggested redactions", () => {
  it("are counted in characters, not in halves of them", () => {
    expect(runs.map(({ words }) => words)).toEqual([
      "🙂 Frau ",
      "Yıldız",
      " (",
      "a@b.de",
      ") und Herr ",
      "Ochs",
      ", ",
      "a@b.de",
    ]);
    expect(runsOf("kurz", [{ kind: "name", start: 2, end: 90 }]).map(({ words }) => words)).toEqual(["ku", "rz"]);
  });
  it("name the same words once, with what stands for them in the proposal", () => {
    expect(findings).toEqual([
      { words: "Yıldız", kind: "name", gap: "[Name entfernt]", places: [0] },
      { words: "a@b.de", kind: "email", gap: "[E-Mail entfernt]", places: [1, 3] },
      { words: "Ochs", kind: "name", gap: "[Name entfernt]", places: [2] },
    ]);
    expect(findingsOf(runs, "something else").map(({ gap }) => gap)).toEqual(["[…]", "[…]", "[…]"]);
  });
  it("are all carried out as the proposal does it", () => {
    expect(findings.reduce(taken, text)).toBe(proposal);
    expect(findings.some((finding) => isLeft(proposal, finding))).toBe(false);
  });
  it("are taken back one by one, each at its place", () => {
    const withOchs = left(proposal, other, findings);
    expect(withOchs).toBe("🙂 Frau [Name entfernt] ([E-Mail entfernt]) und Herr Ochs, [E-Mail entfernt]");
    expect(left(withOchs ?? "", mail, findings)).toBe("🙂 Frau [Name entfernt] (a@b.de) und Herr Ochs, a@b.de");
    expect(left(left(withOchs ?? "", name, findings) ?? "", mail, findings)).toBe(text);
  });
  it("leave longer words alone", () => {
    const alt = { words: "Alt", kind: /** @type {const} */ ("name"), gap: "[…]", places: [0] };
    expect(taken("Frau Alt in der Altstadt (Alt).", alt)).toBe("Frau […] in der Altstadt ([…]).");
    expect(isLeft("Altstadt", alt)).toBe(false);
  });
  it("cannot be taken back where nobody knows their place any more", () => {
    expect(left("Frau [Name entfernt], neu geschrieben", mail, findings)).toBeUndefined();
  });
});
