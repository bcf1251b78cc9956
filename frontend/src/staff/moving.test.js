import { describe, expect, it } from "vitest";
import { move, moving } from "./moving.js";

const before = {
  date: "2027-03-27",
  startsAt: "2027-03-27T10:00",
  endsAt: "2027-03-28T01:30",
  sessions: [
    { number: 1, title: "Auftakt", startsAt: "2027-03-27T10:00", endsAt: "2027-03-27T11:00" },
    { number: 2, title: "Nachts", startsAt: "2027-03-28T01:00" },
    { number: 3, title: "Offen" },
  ],
};

/** @param {Partial<import("./moving.js").Event>} otherwise */
const changed = (otherwise) => ({ ...structuredClone(before), ...otherwise });

describe("an event that begins on another day", () => {
  it("takes its end and its programme along, over the end of a month", () => {
    const now = changed({ startsAt: "2027-04-03T09:30" });
    const moved = moving(before, now);
    expect(moved.days).toBe(7);
    expect(moved.left).toHaveLength(5);
    move(moved);
    expect(now).toMatchObject({ date: "2027-04-03", startsAt: "2027-04-03T09:30", endsAt: "2027-04-04T01:30" });
    expect(now.sessions).toEqual([
      { number: 1, title: "Auftakt", startsAt: "2027-04-03T10:00", endsAt: "2027-04-03T11:00" },
      { number: 2, title: "Nachts", startsAt: "2027-04-04T01:00" },
      { number: 3, title: "Offen" },
    ]);
  });
  it("does so by its date, too, and forwards", () => {
    const now = changed({ date: "2027-02-27" });
    const moved = moving(before, now);
    expect(moved.days).toBe(-28);
    move(moved);
    expect(now.startsAt).toBe("2027-02-27T10:00");
  });
  it("leaves what was typed anew", () => {
    const now = changed({
      startsAt: "2027-03-30T10:00",
      date: "2027-03-30",
      endsAt: "2027-03-30T18:00",
      sessions: [
        { number: 1, startsAt: "2027-03-30T10:00" },
        { number: 2, startsAt: "2027-03-28T01:00" },
      ],
    });
    const moved = moving(before, now);
    expect(moved.left.map(([, name]) => name)).toEqual(["startsAt"]);
  });
  it("leaves what has come along already, though another part was at that time before", () => {
    const sessions = [
      { number: 1, startsAt: "2027-03-27T10:00" },
      { number: 2, startsAt: "2027-03-28T10:00" },
    ];
    const now = changed({ startsAt: "2027-03-28T10:00", date: "2027-03-28", endsAt: "2027-03-29T01:30" });
    const moved = moving(
      { ...before, sessions },
      {
        ...now,
        sessions: [
          { number: 1, startsAt: "2027-03-28T10:00" },
          { number: 2, startsAt: "2027-03-29T10:00" },
        ],
      },
    );
    expect(moved).toEqual({ days: 1, left: [] });
  });
  it("is none where the day is the same, or not known, or still being typed", () => {
    for (const otherwise of [
      { startsAt: "2027-03-27T09:00" },
      { date: "2027-04" },
      { date: "27.3." },
      { startsAt: "0002-03-27T10:00" },
    ])
      expect(moving(before, changed(otherwise)).left).toEqual([]);
    expect(moving({}, before).left).toEqual([]);
    expect(
      moving({ ...before, date: "2027" }, changed({ startsAt: "2027-03-29T10:00", date: "2027" })).left,
    ).toHaveLength(4);
  });
});
