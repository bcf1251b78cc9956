import { describe, expect, it } from "vitest";
import { begun, emptyEntry, emptyInvited, emptyLetter } from "./written.js";
import { following } from "../following.js";

const nothing = () => ({ entry: emptyEntry(), letter: emptyLetter(), invited: emptyInvited() });
const settings = { capacity: "5", reserved: "", closesAt: "", closed: false, onlineUrl: "" };
const same = (/** @type {typeof settings} */ draft) => draft;
const desk = { version: 3 };

describe("what is being written about registrations", () => {
  it("is nothing at first, whatever identifiers are drawn", () => {
    expect(begun(nothing())).toEqual({});
    expect(begun({ ...nothing(), settings: following(undefined, desk, () => settings, same) })).toEqual({});
  });

  it("is each form that somebody has typed in, and no other", () => {
    const entry = { ...emptyEntry(), name: "Ana" };
    expect(begun({ ...nothing(), entry })).toEqual({ entry });
    const letter = { ...emptyLetter(), text: "Guten Tag" };
    expect(begun({ ...nothing(), letter })).toEqual({ letter });
    expect(begun({ ...nothing(), invited: { ...emptyInvited(), count: "3" } })).toHaveProperty("invited.count", "3");
  });

  it("of what others may alter keeps the version that it was written from", () => {
    const typed = following(undefined, desk, () => ({ ...settings }), same);
    typed.draft.capacity = "7";
    const kept = JSON.parse(JSON.stringify(begun({ ...nothing(), settings: typed }))).settings;
    expect(following(kept, { version: 3 }, () => settings, same)).toMatchObject({
      version: 3,
      draft: { capacity: "7" },
    });
    const altered = following(kept, { version: 4 }, () => ({ ...settings, closed: true }), same);
    expect(altered).toMatchObject({ version: 3, draft: { capacity: "7" } });
  });
});
