import { expect, test } from "vitest";
import { beginning } from "./voice-item.js";

test("cuts long words of people where a word ends", () => {
  expect(beginning("kurz")).toBe("kurz");
  expect(beginning(`${"wort ".repeat(80)}`)).toMatch(/wort …$/);
  expect(beginning("😀".repeat(300))).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
});
