import { describe, expect, it } from "vitest";
import { formatDay, formatPeriod, formatPeriodShort, formatTime, isOver, lastDay, middle } from "./period.js";

describe("a period", () => {
  it("is as precise as it is known", () => {
    expect(formatPeriod("2021", "de")).toBe("2021");
    expect(formatPeriod("2021-11", "de")).toBe("November 2021");
    expect(formatPeriod("2023-11-16", "de")).toBe("16. November 2023");
    expect(formatPeriod("2023-11-16", "en")).toBe("16 November 2023");
  });
  it("is short in tables", () => {
    expect(formatPeriodShort("2024", "de")).toBe("2024");
    expect(formatPeriodShort("2024-01", "de")).toBe("01/2024");
    expect(formatPeriodShort("2024-12-31", "de")).toBe("31.12.2024");
    expect(formatPeriodShort("2024-12-31", "en")).toBe("31 Dec 2024");
  });
  it("ends on its last day", () => {
    expect(lastDay("2024")).toBe("2024-12-31");
    expect(lastDay("2024-02")).toBe("2024-02-29");
    expect(lastDay("2024-02-10")).toBe("2024-02-10");
  });
  it("is over when its last day is", () => {
    expect(isOver("2024", "2024-12-31")).toBe(false);
    expect(isOver("2024", "2025-01-01")).toBe(true);
  });
  it("lies on an axis at the middle of its days", () => {
    expect(new Date(middle("2024")).toISOString().slice(0, 10)).toBe("2024-07-02");
    expect(new Date(middle("2024-12-31")).toISOString().slice(0, 10)).toBe("2024-12-31");
  });
});

describe("a point in time", () => {
  it("is told in the time zone of the plan", () => {
    expect(formatDay("2023-11-16T23:30:00Z", "de", "Europe/Berlin")).toBe("17. November 2023");
    expect(formatTime("2023-11-16T09:00:00+01:00", "de", "Europe/Berlin")).toBe("09:00");
  });
  it("is told as the clock there shows it, in a thousand nights and days", () => {
    // When clocks are set in Germany: at 1:00 UTC, on the last Sunday of March and of October.
    const set = (/** @type {number} */ year, /** @type {number} */ month) => {
      const last = new Date(Date.UTC(year, month, 31, 1));
      return last.getTime() - last.getUTCDay() * 86_400_000;
    };
    for (let i = 0; i < 1000; i++) {
      const year = 2020 + (i % 15);
      // A third of them within two hours of one of these, the others anywhere in the year.
      const instant =
        i % 3 ? Date.UTC(year, 0, 1, 0, i * 523) : set(year, i % 2 ? 2 : 9) + ((i * 7) % 240) * 60_000 - 7_200_000;
      const offset = instant >= set(year, 2) && instant < set(year, 9) ? 2 : 1;
      const local = new Date(instant + offset * 3_600_000).toISOString();
      const answered = `${local.slice(0, 19)}+0${offset}:00`;
      expect(formatTime(answered, "de", "Europe/Berlin"), answered).toBe(local.slice(11, 16));
      expect(formatDay(answered, "de", "Europe/Berlin"), answered).toBe(formatPeriod(local.slice(0, 10), "de"));
    }
  });
});
