import { expect, test } from "vitest";
import { bremen, open, settled, visitor } from "./visitor.js";

test("back and forward lead to where the reader was", async () => {
  const page = await visitor(bremen, { width: 390 });
  await open(page, "/massnahmen");
  const link = page.getByRole("main").locator("tbody").getByRole("link").nth(12);
  const title = (await link.innerText()).trim();
  await link.scrollIntoViewIfNeeded();
  const left = await page.evaluate(() => scrollY);
  expect(left).toBeGreaterThan(500);
  await link.click();
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(200);

  await page.goBack();
  await page.getByRole("heading", { level: 1, name: "Maßnahmen" }).waitFor();
  await settled(page);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(left);
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(title);

  await page.goForward();
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(200);
});

test("a reload keeps the place and the choice", async () => {
  const page = await visitor(bremen, { width: 390 });
  await open(page, "/massnahmen?sort=title");
  const titles = await page.getByRole("rowheader").allInnerTexts();
  await page.mouse.wheel(0, 700);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(700);
  await page.reload();
  await settled(page);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(700);
  expect(await page.getByRole("rowheader").allInnerTexts()).toEqual(titles);
});

test("back and forward lead to the box that was ticked, though it is folded away", async () => {
  const page = await visitor(bremen);
  await open(page, "/massnahmen");
  await page.locator("summary", { hasText: "Stand" }).focus();
  await page.keyboard.press("Enter");
  const box = page.getByRole("checkbox", { name: /^läuft/ });
  await box.focus();
  await page.keyboard.press("Space");
  await page.waitForURL(/status=in-progress/);
  await settled(page);
  /** @param {boolean} isTicked */
  const expectToBeThere = async (isTicked) => {
    await settled(page);
    await expect.poll(() => box.isVisible()).toBe(true);
    await expect.poll(() => box.evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await box.isChecked()).toBe(isTicked);
  };
  await page.goBack();
  await page.waitForURL(/massnahmen$/);
  await page.getByRole("link", { name: /Filter entfernen/ }).waitFor({ state: "detached" });
  await expectToBeThere(false);
  await page.goForward();
  await page.getByRole("link", { name: "Filter entfernen: Stand: läuft" }).waitFor();
  await expectToBeThere(true);
});
