import { expect, it } from "vitest";
import { timesShown } from "./local-time.js";

it.each([
  ["2027-03-28T01:59", "Europe/Berlin", 1],
  ["2027-03-28T02:00", "Europe/Berlin", 0],
  ["2027-03-28T02:30:00", "Europe/Berlin", 0],
  ["2027-03-28T03:00", "Europe/Berlin", 1],
  ["2027-10-31T01:59", "Europe/Berlin", 1],
  ["2027-10-31T02:30", "Europe/Berlin", 2],
  ["2027-10-31T03:00", "Europe/Berlin", 1],
  ["2027-06-01T00:00", "Europe/Berlin", 1],
  ["2027-03-14T02:30", "America/New_York", 0],
  ["2027-03-28T02:30", "UTC", 1],
  ["2027-10-03T02:15", "Australia/Lord_Howe", 0],
  ["0002-05-06T09:00", "Europe/Berlin", 1],
  ["bald", "Europe/Berlin", 1],
])("%s in %s is shown %i times", (local, zone, times) => expect(timesShown(local, zone)).toBe(times));
