import { expect, it } from "vitest";
import { filesIn } from "./files.js";

it("finds each file of a document and of its captions once, on either side", () => {
  const fields = [
    { field: "file", base: "a", present: "a", proposed: "b", conflict: false },
    {
      field: "captions",
      base: [{ language: "de", file: "c" }],
      proposed: [{ language: "de", file: "c" }, { language: "en", file: "d" }, { language: "tr" }],
      conflict: false,
    },
    { field: "title", base: { de: "e" }, proposed: { de: "f" }, conflict: false },
  ];
  expect(filesIn(fields)).toEqual(["a", "b", "c", "d"]);
  expect(filesIn([{ field: "file", base: "a", conflict: false }])).toEqual(["a"]);
});
