import { expect, test } from "vitest";
import { NotProved, solutionOf } from "./gate.js";

/** @param {string[]} states what a widget says one after the other */
function found(...states) {
  const widget = new EventTarget();
  let tooOld = 0;
  const solution = solutionOf(widget, () => tooOld++);
  for (const state of states)
    widget.dispatchEvent(new CustomEvent("statechange", { detail: { state, payload: "solution" } }));
  return { solution, tooOld: () => tooOld };
}

test("gives what the widget finds, also where that grows too old later", async () => {
  const { solution, tooOld } = found("verifying", "verified", "expired");
  expect(await solution).toBe("solution");
  expect(tooOld()).toBe(1);
});

test("ends where it fails, and where it grows too old while it is solved", async () => {
  await expect(found("verifying", "error").solution).rejects.toBeInstanceOf(NotProved);
  const { solution, tooOld } = found("verifying", "expired");
  await expect(solution).rejects.toBeInstanceOf(NotProved);
  expect(tooOld()).toBe(1);
});
