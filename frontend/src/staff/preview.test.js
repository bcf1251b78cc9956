import { describe, expect, it } from "vitest";
import { hasPreview, withThing } from "./preview.js";

describe("a preview", () => {
  it("is there for what can still change and stands on a page", () => {
    const draft = { kind: "edit", subject: "events/e1", state: "draft" };
    expect(hasPreview(draft)).toBe(true);
    expect(hasPreview({ ...draft, kind: "retire", state: "submitted" })).toBe(true);
    expect(hasPreview({ ...draft, kind: "create", subject: "notices" })).toBe(true);
    expect(hasPreview({ ...draft, kind: "take-down" })).toBe(false);
    expect(hasPreview({ ...draft, state: "applied" })).toBe(false);
    expect(hasPreview({ ...draft, subject: "sources/q1" })).toBe(false);
  });
  it("shows a thing in the place of the one that it changes, and a new one last", () => {
    const all = [
      { code: "a", page: 1 },
      { code: "b", page: 2 },
    ];
    expect(withThing(all, { code: "a", page: 7 })).toEqual([{ code: "a", page: 7 }, all[1]]);
    expect(withThing(all, { code: "c", page: 3 })).toEqual([...all, { code: "c", page: 3 }]);
  });
});
