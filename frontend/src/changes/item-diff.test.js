import { describe, expect, it } from "vitest";
import { changedProperties, codeDiff, isSame, itemDiff } from "./item-diff.js";

const byId = { keys: [(/** @type {any} */ { id }) => id, (/** @type {any} */ { title }) => title], ignored: ["id"] };
const [site, grant, opening] = [
  { id: "aaaaaa", title: { de: "Standort gefunden" }, state: "reached" },
  { id: "bbbbbb", title: { de: "Förderung bewilligt" }, state: "open", due: "2025" },
  { id: "cccccc", title: { de: "Eröffnung" }, state: "open" },
];

describe("a list of items", () => {
  it("is compared item by item, by its stable ids", () => {
    const reached = { ...grant, state: "reached", reachedOn: "2025-03" };
    const party = { title: { de: "Fest" }, state: "open" };
    expect(itemDiff([site, grant, opening], [site, reached, party], byId)).toEqual([
      { kind: "changed", before: grant, after: reached },
      { kind: "new", after: party },
      { kind: "gone", before: opening },
    ]);
  });
  it("finds an item without an id again by its next key", () => {
    const { id: _, ...nameless } = opening;
    expect(itemDiff([opening], [{ ...nameless, due: "2026" }], byId)).toMatchObject([{ kind: "changed" }]);
  });
  it("that only changed its order has no changed items", () => {
    expect(itemDiff([site, grant], [grant, site], byId)).toEqual([]);
  });
  it("tells of an item that only got another number nothing", () => {
    const byTitle = { keys: [(/** @type {any} */ { title }) => title], ignored: ["number"] };
    const [first, second] = [
      { number: 1, title: { de: "Begrüßung" } },
      { number: 2, title: { de: "Bilanz" } },
    ];
    expect(itemDiff([second], [first, { ...second, number: 3 }], byTitle)).toEqual([{ kind: "new", after: first }]);
  });
  it("may hold the same item twice", () => {
    expect(itemDiff([site], [site, { ...site }], byId)).toMatchObject([{ kind: "new" }]);
  });
});

describe("an item", () => {
  it("names the properties that differ, but not its id", () => {
    expect(changedProperties(grant, { ...opening, id: "dddddd" }, ["id"])).toEqual([
      { field: "title", before: grant.title, after: opening.title },
      { field: "due", before: "2025" },
    ]);
  });
  it("is the same whatever the order of its keys", () => {
    expect(isSame({ a: 1, b: [{ c: 2, d: 3 }] }, { b: [{ d: 3, c: 2 }], a: 1 })).toBe(true);
    expect(isSame({ a: 1 }, { a: 1, b: undefined })).toBe(false);
    expect(isSame([1, 2], [2, 1])).toBe(false);
    expect(isSame([], {})).toBe(false);
  });
});

describe("a list of codes", () => {
  it("tells what came and what went", () => {
    expect(codeDiff(["a", "b"], ["b", "c"])).toEqual({ come: ["c"], gone: ["a"] });
  });
});
