import { describe, expect, it } from "vitest";
import words from "../words/staff/de.js";
import { forms } from "./forms/index.js";
import { partsOf } from "./forms/part.js";
import { idOf, nameOf, wrongAt } from "./problems.js";

describe("a place of a form", () => {
  it("is called as its label", () => {
    const told = (/** @type {string} */ pointer) => nameOf(pointer, forms.measures, words);
    expect(told("/input/title/de")).toBe("Titel (Deutsch)");
    expect(told("/input/plannedEnd")).toBe("Geplantes Ende");
    expect(told("/input/partners/2")).toBe("Beteiligt");
    expect(told("/input/milestones")).toBe("Meilensteine");
    expect(told("/input/milestones/0/title/de")).toBe("Meilensteine, 1: Was erreicht sein soll (Deutsch)");
    expect(told("/reason")).toBe("Begründung");
  });
  it("has no name where the form has no such place", () => {
    expect(nameOf("/input", forms.measures, words)).toBe("");
    const input = { sessions: [{ title: { de: "Auftakt" } }, { title: {} }] };
    const part = (/** @type {string} */ pointer) => nameOf(pointer, forms.events, words, input);
    expect(part("/input/sessions/0/startsAt")).toBe("Programm, 1 „Auftakt“: Beginn");
    expect(part("/input/sessions/1/startsAt")).toBe("Programm, 2: Beginn");
    expect(nameOf("/input/unknown", forms.measures, words)).toBe("");
    expect(nameOf("If-Match", forms.measures, words)).toBe("");
  });
  it("has an id that any browser can look for", () => {
    expect(idOf("/input/milestones/0/title/de")).toBe("f-input-milestones-0-title-de");
  });
  it("knows what is wrong with it, and nothing of its neighbours", () => {
    const problems = [{ name: "/input/title/de", reason: "Bitte ausfüllen." }];
    expect(wrongAt(problems, "/input/title/de")).toBe("Bitte ausfüllen.");
    expect(wrongAt(problems, "/input/title")).toBeUndefined();
  });
});

describe("the words", () => {
  it("name every part of every form, and every section", () => {
    for (const form of Object.values(forms)) {
      for (const { title } of form.sections) expect(words.section[title], `${form.kind}: ${title}`).toBeTruthy();
      for (const part of partsOf(form)) {
        expect(words.label(form.kind, part.name), `${form.kind} ${part.name}`).not.toBe(part.name);
        for (const inner of part.parts ?? []) {
          const label = words.label(form.kind, inner.name, part.name);
          expect(label, `${form.kind} ${part.name} ${inner.name}`).not.toBe(inner.name);
        }
      }
    }
  });
});
