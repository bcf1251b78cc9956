import { expect, test } from "vitest";
import { unmentioned } from "./said.js";

/** @typedef {import("../../api/submissions.js").StaffSubmission} StaffSubmission */

const proposal = /** @type {StaffSubmission["proposal"]} */ ({ includes: ["B-2026-AAAAA", "B-2026-BBBBB"] });
/** @param {object} version */
const of = (version) => unmentioned(/** @type {StaffSubmission["publicVersion"]} */ (version), proposal);

test("what was merged after something became public is to be mentioned there", () => {
  expect(of({ includes: ["B-2026-AAAAA"] })).toEqual(["B-2026-BBBBB"]);
  expect(of({ includes: ["B-2026-BBBBB", "B-2026-AAAAA"] })).toEqual([]);
});

test("nothing is where there is no public version", () => {
  expect(unmentioned(undefined, proposal)).toEqual([]);
  expect(of({ includes: [], retired: { since: "2026-01-01" } })).toEqual([]);
});
