import { expect, test } from "vitest";
import w from "../words/de.js";
import f from "../words/feedback/de.js";
import { balanceSentences } from "./balance.js";

const nothing = { suppressedBelow: 5, declinedBy: [], byField: [], byKind: [], byCity: [] };
const told = (/** @type {object} */ balance) => balanceSentences({ ...nothing, ...balance }, f, { w, lang: "de" });

test("tells what became of it in sentences", () => {
  expect(
    told({
      received: 40,
      since: "2026-11-01",
      published: 30,
      declined: 1,
      underWay: 0,
      answered: 28,
      medianDays: 9.5,
      worstDays: 41,
      shareOverdue: 0.1,
      shareWithConsequence: 0.25,
    }),
  ).toEqual([
    "Seit dem 1. November 2026 sind 40 Rückmeldungen eingegangen. 30 davon sind veröffentlicht, eine ist abgelehnt und keine ist noch in Arbeit. 28 sind beantwortet.",
    "Die Hälfte der Antworten kam nach höchstens 9,5 Tagen, die langsamste nach 41 Tagen. Zu spät oder noch überfällig: 10\u00a0%. Von den öffentlichen Antworten führten 25\u00a0% zu einer Änderung, einem Termin oder einem neuen Bedarf.",
  ]);
});

test("says one day, where it is one", () => {
  expect(told({ medianDays: 1, worstDays: 1 }).at(-1)).toBe(
    "Die Hälfte der Antworten kam nach höchstens einem Tag, die langsamste nach einem Tag.",
  );
});

test("leaves out what the server leaves out", () => {
  expect(told({ received: 0 })).toEqual(["Bisher ist nichts eingegangen."]);
  expect(told({ received: 1, answered: 0 })).toEqual([
    "Bisher ist eine Rückmeldung eingegangen. Keine ist beantwortet.",
  ]);
});
