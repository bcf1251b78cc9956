import { describe, expect, it } from "vitest";
import words from "../words/staff/de.js";
import { check, cleaned } from "./check.js";
import { forms } from "./forms/index.js";

const { wrong } = words;
const draft = { complete: false, language: "de", wrong };
const whole = { complete: true, language: "de", wrong };

const measure = {
  title: { de: "Sprachcafé" },
  field: "HF01",
  status: "planned",
  territory: "DE-HB",
  provenance: "concept",
};

/** @param {import("./check.js").Violation[]} violations */
const places = (violations) => violations.map(({ name }) => name);

describe("an input", () => {
  it("may lack anything as a draft, and nothing that is needed once it is submitted", () => {
    expect(check(forms.measures, {}, draft)).toEqual([]);
    expect(places(check(forms.measures, {}, whole))).toEqual([
      "/input/title/de",
      "/input/field",
      "/input/provenance",
      "/input/status",
      "/input/territory",
    ]);
    expect(check(forms.measures, measure, whole)).toEqual([]);
  });
  it("needs the language of the plan wherever there are words", () => {
    expect(places(check(forms.measures, { title: { en: "Language café" } }, draft))).toEqual(["/input/title/de"]);
  });
  it("is told at once where a date, a number or an address is none", () => {
    expect(check(forms.measures, { ...measure, plannedEnd: "bald", contact: "wir" }, draft)).toEqual([
      { name: "/input/plannedEnd", reason: wrong.period },
      { name: "/input/contact", reason: wrong.mail },
    ]);
    expect(places(check(forms.documents, { pageUrl: "www.bremen.de", bytesApprox: 1.5 }, draft))).toEqual([
      "/input/pageUrl",
      "/input/bytesApprox",
    ]);
  });
  it("is asked why an event is cancelled or moved, and from when, only where it is", () => {
    const event = { title: { de: "Fachtag" }, type: "conference", date: "2031-05-06", movedFrom: "bald" };
    expect(check(forms.events, { ...event, state: "announced" }, whole)).toEqual([]);
    expect(places(check(forms.events, { ...event, state: "cancelled" }, whole))).toEqual(["/input/stateReason/de"]);
    expect(places(check(forms.events, { ...event, state: "moved" }, whole))).toEqual([
      "/input/stateReason/de",
      "/input/movedFrom",
    ]);
    const stateReason = { de: "Streik" };
    expect(cleaned(forms.events, { ...event, state: "cancelled", stateReason })).not.toHaveProperty("movedFrom");
    expect(cleaned(forms.events, { ...event, stateReason })).not.toHaveProperty("stateReason");
  });
  it("is judged within its lists too, which know no half item", () => {
    const milestones = [
      { title: { de: "Eröffnung" }, state: "open" },
      { title: {}, state: "open", due: "demnächst" },
    ];
    expect(places(check(forms.measures, { milestones }, draft))).toEqual([
      "/input/milestones/1/title/de",
      "/input/milestones/1/due",
    ]);
    expect(places(check(forms.observations, { rows: [{ rank: 0, value: "etwa 3" }] }, draft))).toEqual([
      "/input/rows/0/territory",
      "/input/rows/0/period",
      "/input/rows/0/value",
    ]);
  });
  it("is sent without what is empty, with everything that no form knows", () => {
    expect(
      cleaned(forms.measures, {
        ...measure,
        title: { de: " Sprachcafé ", en: " " },
        description: { de: "" },
        statusAsOf: "",
        partners: [],
        milestones: [{ id: "abcdef", title: { de: "Eröffnung ", en: "" }, state: "open", due: "" }],
        later: 1,
      }),
    ).toEqual({
      ...measure,
      partners: [],
      milestones: [{ id: "abcdef", title: { de: "Eröffnung" }, state: "open" }],
      later: 1,
    });
  });
  it("asks of a consequence only what belongs to its kind, and sends nothing else", () => {
    const answer = { outcome: "adopted", text: { de: "Ja." } };
    expect(places(check(forms.answers, { ...answer, consequences: [{ kind: "need", change: 3 }] }, whole))).toEqual([
      "/input/consequences/0/code",
    ]);
    expect(
      cleaned(forms.answers, { ...answer, consequences: [{ kind: "change", change: 3, code: "N-0001" }] }),
    ).toEqual({
      ...answer,
      consequences: [{ kind: "change", change: 3 }],
    });
  });
  it("needs whole days where a month says too little", () => {
    const call = { title: { de: "Was fehlt?" }, opens: "2026-12", closes: "2026-12-31" };
    expect(check(forms.calls, call, draft)).toEqual([{ name: "/input/opens", reason: wrong.day }]);
  });
  it("has titles that fit into a list", () => {
    const long = { title: { de: "ä".repeat(200), en: "a".repeat(201) } };
    expect(check(forms.measures, long, draft)).toEqual([{ name: "/input/title/en", reason: wrong.long(200) }]);
  });
  it("keeps a headline without codes apart from none", () => {
    expect(cleaned(forms.indicators, { headline: [] })).toEqual({ headline: [] });
    expect(cleaned(forms.indicators, {})).toEqual({});
  });
});
