import { describe, expect, it } from "vitest";
import { overlaps } from "../desk-forms.js";
import { seatsInWords } from "./standing.js";

/** @param {object} desk */
const of = (desk) =>
  seatsInWords(
    /** @type {any} */ ({
      reserved: 0,
      counts: { pending: 4, confirmed: 1, attended: 1, waitListed: 3, cancelled: 2 },
      ...desk,
    }),
  );

describe("how the seats stand", () => {
  it("is said with capacity, reserve and deadline", () => {
    expect(of({ capacity: 30, reserved: 1, closesAt: "2027-03-20T18:00:00" })).toBe(
      "2 von 30 Plätzen vergeben, 1 zurückgehalten, Anmeldung bis 20. März 2027, 18:00 Uhr",
    );
    expect(of({})).toBe("2 Plätze vergeben, ohne Grenze");
  });

  it("is said where more have a seat than there are", () => {
    expect(of({ capacity: 1 })).toBe("2 von einem Platz vergeben, 1 mehr als Plätze");
  });
});

describe("parts that somebody chooses", () => {
  const part = (/** @type {number} */ number, /** @type {string} */ from, /** @type {string} */ to) =>
    /** @type {any} */ ({ number, startsAt: `2031-05-06T${from}:00`, endsAt: `2031-05-06T${to}:00` });
  const sessions = [part(1, "09:00", "10:00"), part(2, "10:00", "11:00"), part(3, "09:30", "10:30"), { number: 4 }];

  it("are at the same time where one begins before the other ends", () => {
    expect(overlaps(sessions, [1, 2, 4])).toEqual([]);
    expect(overlaps(sessions, [1, 2, 3]).map((pair) => pair.map(({ number }) => number))).toEqual([
      [1, 3],
      [2, 3],
    ]);
  });
});
