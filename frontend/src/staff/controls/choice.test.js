import { expect, test } from "vitest";
import { dayOf } from "./choice.js";

const today = "2026-11-28";
/** @param {Record<string, unknown>} holder */
const day = (holder, value = "completed") => {
  const saved = { status: "planned", statusAsOf: "2024-05" };
  const editor = { saved, visit: { plan: { today } } };
  const part = /** @type {const} */ ({ name: "status", type: "choice", dated: "statusAsOf" });
  return dayOf({ part, holder: { ...saved, ...holder }, editor }, "statusAsOf", value);
};

test("a new status is of today, until another day is typed", () => {
  expect(day({})).toBe(today);
  expect(day({ statusAsOf: undefined })).toBe(undefined);
  expect(day({ statusAsOf: "2026-10" })).toBe("2026-10");
});

test("the status of before gets its day back", () => {
  expect(day({ status: "completed", statusAsOf: today }, "planned")).toBe("2024-05");
  expect(day({ status: "completed", statusAsOf: "2026-10" }, "planned")).toBe("2026-10");
});
