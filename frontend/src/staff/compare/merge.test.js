import { describe, expect, it } from "vitest";
import { merged, suggested } from "./merge.js";

const title = { field: "title", base: { de: "alt" }, present: { de: "alt" }, proposed: { de: "neu" }, conflict: false };
const status = { field: "status", base: "planned", present: "in-progress", proposed: "planned", conflict: false };
const end = { field: "plannedEnd", base: "2025", present: "2026", proposed: "2027", conflict: true };
const gone = { field: "lead", base: "SJIS", present: "SJIS", conflict: false };

describe("two changes of one thing", () => {
  it("begin with whoever has changed a property, and with nobody where both have", () => {
    expect([title, status, end, gone].map(suggested)).toEqual(["proposed", "present", undefined, "proposed"]);
  });
  it("are put together as chosen, and keep what neither has touched", () => {
    const present = { title: { de: "alt" }, status: "in-progress", plannedEnd: "2026", lead: "SJIS", field: "HF01" };
    const picks = new Map(
      /** @type {const} */ ([
        ["title", "proposed"],
        ["status", "present"],
        ["plannedEnd", "present"],
        ["lead", "proposed"],
      ]),
    );
    expect(merged(present, [title, status, end, gone], new Map(picks))).toEqual({
      title: { de: "neu" },
      status: "in-progress",
      plannedEnd: "2026",
      field: "HF01",
    });
  });
});
