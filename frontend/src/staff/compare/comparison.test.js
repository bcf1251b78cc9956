import { describe, expect, it } from "vitest";
import { shownFields } from "./comparison.js";

const title = {
  field: "title",
  base: { de: "alt" },
  present: { de: "neuer" },
  proposed: { de: "neu" },
  conflict: true,
};
const end = { field: "plannedEnd", base: "2027", present: "2029", proposed: "2027", conflict: false };

/** @param {object} change @param {boolean} [stale] */
const compared = (change, stale = false) =>
  shownFields(
    /** @type {any} */ ({
      change: { subject: "measures/M-0005", kind: "edit", ...change },
      stale,
      fields: [end, title],
    }),
  ).map(({ field }) => field);

describe("what is shown of a change", () => {
  it("is what it changed itself once it is closed or out of date, whatever others have done since", () => {
    expect(compared({ state: "applied" })).toEqual(["title"]);
    expect(compared({ state: "withdrawn" })).toEqual(["title"]);
    expect(compared({ state: "submitted" }, true)).toEqual(["title"]);
  });
  it("is everything that differs while it is open and up to date, in the order of the form", () => {
    expect(compared({ state: "submitted" })).toEqual(["title", "plannedEnd"]);
  });
});
