import { expect, test } from "vitest";
import { bremen, open, settled, visitor, wordsOf } from "./visitor.js";

/** Targets below 24 px that are not words within a sentence. @param {import("./visitor.js").BrowserPage} page */
const smallTargets = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("a, button, input:not([type=hidden]), summary")]
      .filter((element) => element.checkVisibility() && getComputedStyle(element).position !== "absolute")
      .map((element) => element.closest("label.choice") ?? element)
      .filter((element) => getComputedStyle(element).display !== "inline" && !element.closest("p"))
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width < 23.9 || height < 23.9;
      })
      .map((element) => `${element.tagName} ${element.className} ${element.textContent?.trim().slice(0, 40)}`),
  );

const pages = [
  "/",
  "/handlungsfelder/HF03",
  "/massnahmen",
  "/massnahmen/M-0013",
  "/indikatoren",
  "/indikatoren/ilm-e1a",
];

for (const [name, form] of /** @type {const} */ ([
  ["at 320 px", { width: 320, height: 640 }],
  ["at 400 % of 1280 × 1024 px", { width: 320, height: 256 }],
])) {
  test(`${name} nothing needs sideways scrolling, and all can be reached`, async () => {
    const page = await visitor(bremen, form);
    for (const address of pages) {
      await open(page, address);
      const [wide, small] = [await page.evaluate(() => document.documentElement.scrollWidth), await smallTargets(page)];
      expect(wide, address).toBeLessThanOrEqual(320);
      expect(small, address).toEqual([]);
    }
    await open(page, "/massnahmen");
    await page.locator("summary", { hasText: /^\s*Filter/ }).click();
    await page.locator("summary", { hasText: "Stand" }).click();
    await page.getByRole("checkbox", { name: /^läuft/ }).check();
    await page.waitForURL(/status=in-progress/);
    await settled(page);
    expect(await page.getByRole("checkbox", { name: /^läuft/ }).isVisible()).toBe(true);
  });
}

test("with forced colours every mark and every choice still tells what it is", async () => {
  const page = await visitor(bremen, { forced: true });
  await open(page, "/");
  const marks = page.locator(".marks a");
  expect(await marks.count()).toBeGreaterThan(0);
  for (const mark of await marks.all()) expect(await wordsOf(mark)).not.toBe("");
  await open(page, "/indikatoren/ilm-e1a");
  const current = page.getByRole("navigation", { name: "Aufschlüsselung" }).locator("[aria-current=true]");
  const other = page.getByRole("navigation", { name: "Aufschlüsselung" }).locator("a:not([aria-current])").first();
  const look = (/** @type {import("playwright-core").Locator} */ link) =>
    link.evaluate((a) => {
      const { borderStyle, borderWidth, fontWeight, textDecorationLine, backgroundColor } = getComputedStyle(a);
      return [borderStyle, borderWidth, fontWeight, textDecorationLine, backgroundColor].join();
    });
  expect(await look(current)).not.toBe(await look(other));
});
