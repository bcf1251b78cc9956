import { describe, expect, it, vi } from "vitest";
import { begun, discard, emptyEntry, emptyInvited, emptyLetter, loadOther, ofThoseThereAre } from "./written.js";
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

  it("is of no part that was taken out of the programme", () => {
    const there = /** @type {any} */ ({ sessions: [{ number: 2 }] });
    const typed = {
      entry: { ...emptyEntry(), name: "Ana", sessions: [1, 2] },
      letter: { ...emptyLetter(), text: "Guten Tag", session: "1" },
      editing: { code: "R-1", version: 1, name: "Bo", organisation: "", sessions: [2, 1], was: "" },
    };
    expect(ofThoseThereAre(typed, there)).toMatchObject({
      entry: { name: "Ana", sessions: [2] },
      letter: { text: "Guten Tag", session: "" },
      editing: { sessions: [2] },
    });
    const letter = { ...typed.letter, session: "2" };
    expect(ofThoseThereAre({ letter }, there)).toEqual({ letter });
    expect(ofThoseThereAre({}, there)).toEqual({});
  });

  it("is thrown away form by form: what was refused because others were first, and what somebody discards", () => {
    const stored = new Map();
    const removeItem = (/** @type {string} */ key) => stored.delete(key);
    vi.stubGlobal("sessionStorage", { setItem: stored.set.bind(stored), removeItem });
    vi.stubGlobal("location", { pathname: "/anmeldungen", search: "?q=ana" });
    const go = vi.fn();
    const visit = /** @type {any} */ ({ me: { code: "P-1" }, plain: () => "Werkstatt", go });
    const typed = following(undefined, desk, () => ({ ...settings }), same);
    typed.draft.capacity = "7";
    const data = /** @type {any} */ ({
      ...nothing(),
      code: "werkstatt",
      desk: { event: { title: {} } },
      entry: { ...emptyEntry(), name: "Ana" },
      settings: typed,
      wrong: { form: "desk", found: [] },
      failed: { status: 409, words: [] },
    });
    const kept = () => Object.keys(JSON.parse([...stored.values()][0] ?? "{}").typed?.input ?? {});
    loadOther(data, visit);
    expect(kept(), "another refusal throws nothing away").toEqual(["entry", "settings"]);
    data.failed.status = 412;
    loadOther(data, visit);
    expect(kept()).toEqual(["entry"]);
    discard(data, visit, "entry");
    expect(kept()).toEqual([]);
    expect(go).toHaveBeenLastCalledWith("/anmeldungen?q=ana");
    vi.unstubAllGlobals();
  });
});
