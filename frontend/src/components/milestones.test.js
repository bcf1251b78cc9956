import { describe, expect, it } from "vitest";
import w from "../words/de.js";
import { milestoneState } from "./milestones.js";

const visit = /** @type {any} */ ({ w, plan: { today: "2026-11-27" } });
/** @param {object} milestone */
const told = (milestone) => milestoneState(/** @type {any} */ ({ title: { de: "Standort" }, ...milestone }), visit);

describe("a milestone", () => {
  it("says first how it stands", () => {
    expect(told({ state: "reached", reachedOn: "2026-03" })).toBe("erreicht, März 2026");
    expect(told({ state: "reached" })).toBe("erreicht");
    expect(told({ state: "dropped", due: "2025" })).toBe("aufgegeben");
    expect(told({ state: "open" })).toBe("offen, ohne Termin");
  });
  it("is late only once all days of its date are over", () => {
    expect(told({ state: "open", due: "2026" })).toBe("offen, fällig 2026");
    expect(told({ state: "open", due: "2026-11" })).toBe("offen, fällig November 2026");
    expect(told({ state: "open", due: "2026-10" })).toBe("offen, war fällig Oktober 2026");
  });
});
