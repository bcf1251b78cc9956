import { describe, expect, it } from "vitest";
import { isApproximate, notesOn } from "./notes.js";

describe("a remark on a value", () => {
  it("may say that it is not exact", () => {
    expect(
      ["laut Quelle ungefähr: über", "Register: AZR; laut Quelle ungefähr: gerundet", "rund"].map(isApproximate),
    ).toEqual([true, true, true]);
    expect(["gerundet", "Register: AZR", "Rundfunkgebiet", undefined].map(isApproximate)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
  it("is numbered where it is not on all values", () => {
    const some = notesOn([{ note: "a" }, {}, { note: "b" }, { note: "a" }]);
    expect([some.isOnAll, some.notes, some.numberOf("b"), some.numberOf(undefined)]).toEqual([false, ["a", "b"], 2, 0]);
  });
  it("is said once where it is on all", () => {
    const same = notesOn([{ note: "a" }, { note: "a" }]);
    expect([same.isOnAll, same.notes, same.numberOf("a")]).toEqual([true, ["a"], 0]);
  });
});
