import { describe, expect, it } from "vitest";
import de from "../words/de.js";
import en from "../words/en.js";
import { isPast, whenOf } from "./event-state.js";

const plan = /** @type {import("../page.js").Schemas["Plan"]} */ ({ timeZone: "Europe/Berlin" });
/** @param {"de" | "en"} lang @param {any} event @param {boolean} [weekdays] */
const said = (lang, event, weekdays) => whenOf(event, { w: lang === "de" ? de : en, lang, plan }, weekdays);

describe("when an event is", () => {
  const twoDays = { date: "2027-04-10", start: "2027-04-10T14:00:00+02:00", end: "2027-04-11T12:00:00+02:00" };
  it("tells its end by the day where that is another one", () => {
    expect(said("de", twoDays, false)).toBe("10. April 2027, 14:00 Uhr, bis 11. April 2027, 12:00 Uhr");
    expect(said("de", twoDays)).toBe("Samstag, 10. April 2027, 14:00 Uhr, bis Sonntag, 11. April 2027, 12:00 Uhr");
    expect(said("en", twoDays, false)).toBe("10 April 2027, 14:00, to 11 April 2027, 12:00");
  });
  it("tells hours of one day, as far as they are known", () => {
    const oneDay = { ...twoDays, end: "2027-04-10T16:00:00+02:00" };
    expect(said("de", oneDay, false)).toBe("10. April 2027, 14:00 bis 16:00 Uhr");
    expect(said("de", { date: oneDay.date, start: oneDay.start }, false)).toBe("10. April 2027, 14:00 Uhr");
    expect(said("de", { date: oneDay.date })).toBe("Samstag, 10. April 2027");
    expect(said("en", { date: oneDay.date })).toMatch(/^Saturday,? 10 April 2027$/);
    expect(said("de", { date: "2027-04" })).toBe("April 2027");
  });
  it("is past when its end is, not its first day", () => {
    expect(isPast({ date: "2027-04-10", phase: "running" }, "2027-04-11")).toBe(false);
    expect(isPast({ date: "2027-04-10", phase: "over" }, "2027-04-10")).toBe(true);
    expect(isPast({ date: "2027-03" }, "2027-04-11")).toBe(true);
  });
});
