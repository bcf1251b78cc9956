import { describe, expect, it } from "vitest";
import f from "../../words/staff/feedback-de.js";
import { waysOf } from "./acts.js";

/** @param {Record<string, any>} what @param {string[]} may */
const submission = ({ summary = {}, ...rest }, may) =>
  /** @type {any} */ ({
    summary: { code: "B-2026-7KQ4M", state: "received", consent: "unnamed", version: 1, ...summary },
    changes: [],
    merged: [],
    may,
    ...rest,
  });

const visit = /** @type {any} */ ({ may: () => false, can: () => false });

/** @param {Record<string, any>} what @param {string[]} may */
const ways = (what, may) =>
  waysOf({ submission: submission(what, may) }, visit, () => {}).map(({ words, href = "" }) => [words, href]);

const own = "/redaktion/rueckmeldungen/B-2026-7KQ4M";

describe("what can be done with a submission", () => {
  it("begins with taking it on", () => {
    expect(ways({}, ["claimSubmission", "releaseSubmission"])[0]?.[0]).toBe(f.acts.claim);
  });
  it("is accepting it together with its public version, where it has none yet", () => {
    const summary = { state: "in-moderation" };
    expect(ways({ summary }, ["acceptSubmission", "declineSubmission"])[0]).toEqual([f.acts.version, `${own}/fassung`]);
    expect(ways({ summary: { ...summary, consent: "private" } }, ["acceptSubmission"])[0]).toEqual([f.acts.accept, ""]);
  });
  it("goes on in the draft that is there", () => {
    const changes = [{ code: "17", subject: "submissions/B-2026-7KQ4M", actions: ["edit"] }];
    expect(ways({ summary: { state: "in-moderation" }, changes }, ["acceptSubmission"])[0]).toEqual([
      f.acts.version,
      "/redaktion/aenderungen/17/bearbeiten",
    ]);
  });
  it("is nothing twice: what somebody else writes is not begun again", () => {
    const changes = [{ code: "17", subject: "answers/B-2026-7KQ4M", actions: [] }];
    const publicVersion = { code: "B-2026-7KQ4M" };
    expect(ways({ publicVersion }, ["proposeAnswer"])).toEqual([[f.acts.answer, `${own}/antwort`]]);
    expect(ways({ publicVersion, changes }, ["proposeAnswer"])).toEqual([]);
  });
  it("is closing it before writing the answer anew", () => {
    const publicVersion = { code: "B-2026-7KQ4M", answer: {} };
    const words = ways({ publicVersion }, ["proposeAnswer", "closeSubmission"]).map(([each]) => each);
    expect(words).toEqual([f.acts.close, f.acts.editAnswer]);
  });
});
