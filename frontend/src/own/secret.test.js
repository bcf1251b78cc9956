import { expect, test } from "vitest";
import { ownIn, secretIn } from "./secret.js";

test("reads what a secret link says behind its sign", () => {
  expect(ownIn("#B-2026-7KQ4M.mJ0b5m5xqZl2_-x")).toEqual({ code: "B-2026-7KQ4M", secret: "mJ0b5m5xqZl2_-x" });
  expect(secretIn("#mJ0b5m5xqZl2_-x")).toBe("mJ0b5m5xqZl2_-x");
});

test("takes nothing else for a link", () => {
  for (const hash of [
    "",
    "#",
    "#B-2026-7KQ4M",
    "#B-2026-7KQ4M.kurz",
    "#a/b.mJ0b5m5xqZl2rXh0",
    "#x.mJ0b5m5xqZl2rXh0<b>",
  ])
    expect(ownIn(hash)).toBeUndefined();
});
