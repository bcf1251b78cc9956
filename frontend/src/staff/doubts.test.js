import { describe, expect, it } from "vitest";
import w from "../words/de.js";
import { atOnce, doubtsOf } from "./doubts.js";

/** @param {string} title @param {Partial<import("./doubts.js").Session>} more @param {string} [startsAt] @param {string} [endsAt] */
const session = (title, more, startsAt, endsAt) => ({
  title: { de: title },
  ...more,
  ...(startsAt ? { startsAt: `2027-05-04T${startsAt}` } : {}),
  ...(endsAt ? { endsAt: `2027-05-04T${endsAt}` } : {}),
});

describe("a person who speaks twice at once", () => {
  it("is named with both parts of the programme, also among others", () => {
    expect(
      atOnce([
        session("Wohnen", { speaker: "Ana Beispiel" }, "10:00", "11:00"),
        session("Schule", { speaker: "Bo; ana beispiel " }, "10:30"),
      ]),
    ).toEqual(["Ana Beispiel spricht zur selben Zeit in „Wohnen“ und in „Schule“. Ist das richtig?"]);
  });
  it("is nobody whose parts follow each other, or have no time", () => {
    const ana = { speaker: "Ana" };
    expect(
      atOnce([
        session("Wohnen", ana, "10:00", "11:00"),
        session("Schule", ana, "11:00", "12:00"),
        session("Kultur", ana),
        session("Sport", { speaker: "" }, "10:00"),
      ]),
    ).toEqual([]);
  });
  it("is compared in the hour that the clock shows twice, too", () => {
    const night = (/** @type {string} */ title, /** @type {string} */ start, /** @type {string} */ end) => ({
      title: { de: title },
      speaker: "Ana",
      start: `2026-10-25T${start}`,
      end: `2026-10-25T${end}`,
    });
    expect(
      atOnce([night("Eins", "02:00:00+02:00", "02:50:00+02:00"), night("Zwei", "02:10:00+01:00", "02:40:00+01:00")]),
    ).toEqual([]);
  });
});

describe("a room", () => {
  it("holds one part of the programme at a time", () => {
    expect(
      atOnce([
        session("Wohnen", { room: "Saal" }, "10:00", "11:00"),
        session("", { room: " saal", number: 2 }, "10:30", "11:30"),
        session("Kultur", { room: "Raum 1" }, "10:30", "11:30"),
        session("Sport", { room: "Saal" }, "11:30", "12:00"),
        session("Musik", {}, "10:00", "12:00"),
      ]),
    ).toEqual(["„Wohnen“ und „Programmpunkt 2“ sind zur selben Zeit im selben Raum (Saal). Ist das richtig?"]);
  });
});

describe("an event", () => {
  const plan = /** @type {any} */ ({ today: "2026-11-29", timeZone: "Europe/Berlin" });
  const visit = { plan, w: /** @type {any} */ (w), s: undefined };
  /** @param {import("./doubts.js").Event} event */
  const sections = (event) => doubtsOf(event, visit).map(({ section }) => section);

  it("that is still ahead has no results", () => {
    const results = [{ kind: "outcome" }];
    expect(doubtsOf({ date: "2026-11-30", results }, visit)).toEqual([
      {
        section: "outcome",
        words: "Der Termin liegt noch vor uns (30. November 2026). Stimmen die Ergebnisse schon?",
      },
    ]);
    expect(sections({ date: "2027", result: { de: "Gut." } })).toEqual(["outcome"]);
    for (const event of [
      { date: "2026-11-29", results },
      { date: "2026", results },
      { date: "2027-05-04" },
      { results },
    ])
      expect(sections(event)).toEqual([]);
  });
  it("in a night in which the clock is set says which hour is meant", () => {
    expect(doubtsOf({ date: "2027-10-31", startsAt: "2027-10-31T02:30" }, visit)).toEqual([
      {
        section: "when",
        words:
          "Am 31. Oktober 2027 gibt es 02:30 Uhr zweimal, weil die Uhr zurückgestellt wird. Gemeint ist das erste Mal.",
      },
    ]);
    expect(doubtsOf({ sessions: [{ startsAt: "2027-03-28T01:30", endsAt: "2027-03-28T02:30:00" }] }, visit)).toEqual([
      { section: "programme", words: "Am 28. März 2027 gibt es 02:30 Uhr nicht, weil die Uhr vorgestellt wird." },
    ]);
    expect(sections({ startsAt: "2027-10-31T01:30", endsAt: "2027-10-31T03:30" })).toEqual([]);
  });
});
