import { describe, expect, it } from "vitest";
import { following } from "./following.js";

/** @typedef {{ version: number, words: string }} Thing */

const draftOf = (/** @type {Thing} */ { words }) => ({ words });
/** @param {import("./following.js").Following<{ words: string }> | undefined} kept @param {number} version @param {string} words */
const follow = (kept, version, words) => following(kept, { version, words }, draftOf, (draft) => draft);

describe("what is written of a thing that others alter", () => {
  it("is the newest while nothing is written", () => {
    expect(follow(follow(undefined, 1, "alt"), 2, "neu")).toMatchObject({ draft: { words: "neu" }, version: 2 });
  });
  it("keeps what is written, and its version where something else is there now", () => {
    const kept = follow(undefined, 1, "alt");
    kept.draft.words = "meins";
    expect(follow(kept, 2, "anders")).toMatchObject({ draft: { words: "meins" }, version: 1 });
    expect(follow(follow(kept, 2, "anders"), 3, "anders")).toMatchObject({ draft: { words: "meins" }, version: 1 });
  });
  it("goes on where a newer version says the same", () => {
    const kept = follow(undefined, 1, "alt");
    kept.draft.words = "meins";
    expect(follow(kept, 2, "alt")).toMatchObject({ draft: { words: "meins" }, version: 2 });
  });
});
