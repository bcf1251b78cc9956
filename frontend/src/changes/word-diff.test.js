import { describe, expect, it } from "vitest";
import { aroundChanges, wordDiff } from "./word-diff.js";

/** @param {import("./word-diff.js").Run[]} runs */
const told = (runs) =>
  runs.map(({ words, kind }) => (kind === "same" ? words : kind === "gone" ? `[-${words}-]` : `[+${words}+]`)).join("");

describe("a changed text", () => {
  it("is told word by word", () => {
    expect(told(wordDiff("Zehn Kurse für Erwachsene im Jahr", "Zwölf Kurse für Erwachsene im Jahr"))).toBe(
      "[-Zehn-][+Zwölf+] Kurse für Erwachsene im Jahr",
    );
    expect(told(wordDiff("Kurse in Bremen.", "Kurse in Bremen und Bremerhaven."))).toBe(
      "Kurse in Bremen[+ und Bremerhaven+].",
    );
  });
  it("keeps words together that changed together", () => {
    expect(
      told(wordDiff("Das Amt plant neue kleine Räume für alle Menschen", "Das Amt baut zwei Häuser für alle Menschen")),
    ).toBe("Das Amt [-plant neue kleine Räume-][+baut zwei Häuser+] für alle Menschen");
  });
  it("is told whole where hardly anything stayed", () => {
    expect(told(wordDiff("Kurse für Frauen", "Ein neues Haus in Gröpelingen"))).toBe(
      "[-Kurse für Frauen-][+Ein neues Haus in Gröpelingen+]",
    );
  });
  it("that stayed has no marks, and an empty one no runs", () => {
    expect(told(wordDiff("Kurse", "Kurse"))).toBe("Kurse");
    expect(wordDiff("", "")).toEqual([]);
    expect(told(wordDiff("", "Kurse"))).toBe("[+Kurse+]");
    expect(told(wordDiff("Kurse", ""))).toBe("[-Kurse-]");
  });
  it("takes letters of every script as words", () => {
    expect(told(wordDiff("دورات اللغة للكبار هنا", "دورات جديدة للكبار هنا"))).toBe(
      "دورات [-اللغة-][+جديدة+] للكبار هنا",
    );
    expect(told(wordDiff("Größe 5 für alle", "Größe 7 für alle"))).toBe("Größe [-5-][+7+] für alle");
  });
  it("gives both texts back, whatever they are", () => {
    const before = `${"eins zwei drei. ".repeat(120)}vier`;
    const after = `${"eins drei, zwei. ".repeat(100)}fünf`;
    const runs = wordDiff(before, after);
    const without = (/** @type {string} */ kind) =>
      runs.flatMap((run) => (run.kind === kind ? [] : [run.words])).join("");
    expect(without("new")).toBe(before);
    expect(without("gone")).toBe(after);
  });
  it("is compared in time even where it is as long as it may be", () => {
    const long = (/** @type {number} */ n) => Array.from({ length: 900 }, (_, i) => `w${(i * n) % 97}`).join(" ");
    const started = performance.now();
    wordDiff(long(7), long(11));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe("what stayed of a long text", () => {
  it("is shown next to a change only", () => {
    const around = "ein langer Satz über Kurse, ".repeat(20);
    const shown = aroundChanges(wordDiff(`${around}heute${around}`, `${around}morgen${around}`));
    expect(shown.map(({ kind }) => kind)).toEqual(["same", "gone", "new", "same"]);
    expect(shown[0]?.words).toMatch(/^… .*Kurse, $/);
    expect(shown[0]?.words.length).toBeLessThan(120);
    expect(shown[3]?.words).toMatch(/ …$/);
  });
  it("is shown whole where it is short", () => {
    expect(told(aroundChanges(wordDiff("Kurse heute", "Kurse morgen")))).toBe("Kurse [-heute-][+morgen+]");
  });
});
