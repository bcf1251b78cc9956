import { afterEach, expect, test, vi } from "vitest";
import { NotFetched, Refused, Unreachable } from "../api/client.js";
import { NotProved } from "./gate.js";
import { problemsOf } from "./trouble.js";
import f from "../words/feedback/de.js";

const said = (/** @type {unknown} */ error, isKept = false) =>
  problemsOf(error, f.wrong, isKept).map(({ reason }) => reason);

afterEach(() => vi.restoreAllMocks());

test("says that the page has to be loaded anew where code of it is gone", () => {
  expect(said(new NotFetched())).toEqual([f.wrong.reloadShort]);
  expect(said(new NotFetched(), true)).toEqual([f.wrong.reload]);
});

test("promises that something is kept only where it is", () => {
  expect(said(new Unreachable())).toEqual([f.wrong.downShort]);
  expect(said(new Unreachable(), true)).toEqual([f.wrong.down]);
});

test("says when it can be sent again, and what the server does not take", () => {
  expect(said(Object.assign(new Refused(429), { retryAfter: 61 }))[0]).toContain("in 2 Minuten");
  expect(said(new NotProved())).toEqual([f.wrong.proof]);
  const violations = [{ name: "/email", reason: "So nicht." }];
  expect(problemsOf(Object.assign(new Refused(400), { violations }), f.wrong)).toEqual(violations);
});

test("leaves nobody waiting where something goes wrong that nobody foresaw", () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  expect(said(new RangeError("?"))).toEqual([f.wrong.broken]);
  expect(log).toHaveBeenCalledOnce();
});
