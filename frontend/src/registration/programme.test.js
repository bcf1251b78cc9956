import { describe, expect, it } from "vitest";
import de from "../words/de.js";
import { atTheSameTime, fullAmong, hasSeveralDays, particulars } from "./programme.js";

const part = (/** @type {number} */ number, /** @type {string} */ start = "", /** @type {string} */ end = "") => ({
  number,
  title: { de: `Teil ${number}` },
  ...(start ? { start: `2027-04-10T${start}:00+02:00` } : {}),
  ...(end ? { end: `2027-04-10T${end}:00+02:00` } : {}),
});

describe("parts of a programme", () => {
  const programme = [part(1, "11:00", "12:30"), part(2, "12:00", "13:00"), part(3, "12:30", "14:00"), part(4)];
  const numbers = (/** @type {number[]} */ chosen) => atTheSameTime(programme, chosen)?.map(({ number }) => number);

  it("cannot be attended at the same time", () => {
    expect(numbers([1, 2])).toEqual([1, 2]);
    expect(numbers([1, 2, 3])).toEqual([1, 2]);
    expect(numbers([2, 3])).toEqual([2, 3]);
    expect(atTheSameTime([part(1, "11:00"), part(2, "11:00")], [1, 2])).toBeDefined();
    expect(atTheSameTime([part(1, "11:00", "12:00"), part(2, "11:30")], [1, 2])).toBeDefined();
  });
  it("may have come to the same time since they were chosen", () => {
    expect(atTheSameTime(programme, [1, 2], [1, 2])).toBeUndefined();
    expect(atTheSameTime(programme, [1, 2], [1])).toBeDefined();
  });
  it("can be attended one after the other, and where nobody knows when", () => {
    expect(numbers([1, 3, 4])).toBeUndefined();
    expect(numbers([1])).toBeUndefined();
    expect(atTheSameTime([part(1, "11:00"), part(2)], [1, 2])).toBeUndefined();
    expect(atTheSameTime([part(1, "11:00", "12:00"), part(2, "12:00")], [1, 2])).toBeUndefined();
  });
  it("are full where no seat is free, not where nobody counts seats", () => {
    const seats = [{ number: 1, free: 0 }, { number: 2, free: 3 }, { number: 3 }];
    expect(fullAmong(programme, seats, [1, 2, 3]).map(({ number }) => number)).toEqual([1]);
    expect(fullAmong(programme, seats, [2, 3])).toEqual([]);
  });
  it("tell when, where and with whom", () => {
    const visit = /** @type {any} */ ({ w: de, lang: "de", plan: { timeZone: "Europe/Berlin" } });
    const whole = { ...part(1, "11:00", "12:30"), room: "Raum 2", speaker: "Ana Beispiel", affiliation: "Verein" };
    expect(particulars(whole, false, visit)).toBe("11:00 bis 12:30 Uhr · Raum 2 · Ana Beispiel, Verein");
    expect(particulars(whole, true, visit)).toMatch(/^10\. April 2027 · 11:00/);
    expect(particulars(part(4), true, visit)).toBe("");
    expect(hasSeveralDays(programme)).toBe(false);
  });
});
