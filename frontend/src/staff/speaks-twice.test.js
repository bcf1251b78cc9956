import { describe, expect, it } from "vitest";
import { speakingTwice } from "./speaks-twice.js";

/** @param {string} title @param {string} speaker @param {string} [start] @param {string} [end] */
const session = (title, speaker, start, end) => ({
  title: { de: title },
  speaker,
  ...(start ? { start: `2027-05-04T${start}:00+02:00` } : {}),
  ...(end ? { end: `2027-05-04T${end}:00+02:00` } : {}),
});

describe("a person who speaks twice at once", () => {
  it("is named with both parts of the programme, also among others", () => {
    expect(
      speakingTwice([
        session("Wohnen", "Ana Beispiel", "10:00", "11:00"),
        session("Schule", "Bo; ana beispiel ", "10:30"),
      ]),
    ).toEqual([{ name: "Ana Beispiel", one: "Wohnen", other: "Schule" }]);
  });
  it("is nobody whose parts follow each other, or have no time", () => {
    expect(
      speakingTwice([
        session("Wohnen", "Ana", "10:00", "11:00"),
        session("Schule", "Ana", "11:00", "12:00"),
        session("Kultur", "Ana"),
        session("Sport", "", "10:00"),
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
      speakingTwice([
        night("Eins", "02:00:00+02:00", "02:50:00+02:00"),
        night("Zwei", "02:10:00+01:00", "02:40:00+01:00"),
      ]),
    ).toEqual([]);
  });
});
