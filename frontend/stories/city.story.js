import { expect, test } from "vitest";
import { api, city, open, settled, visitor } from "./visitor.js";

test("two hundred measures come in pages, and the second is where one expects it", async () => {
  const page = await visitor(city);
  await open(page, "/massnahmen");
  await page.getByText("200 Maßnahmen", { exact: true }).waitFor();
  const first = await page.getByRole("rowheader").allInnerTexts();
  const next = page.getByRole("link", { name: "Weiter" });
  await next.click();
  await page.waitForURL("**/massnahmen?page=2");
  await page.getByText("Seite 2 von", { exact: false }).waitFor();
  await expect.poll(() => page.getByRole("rowheader").allInnerTexts()).not.toEqual(first);
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain("results");
  expect(await page.locator(".results").evaluate((results) => results.getBoundingClientRect().top)).toBeLessThan(100);
  await page.goBack();
  await settled(page);
  await expect.poll(() => page.getByRole("rowheader").allInnerTexts()).toEqual(first);
});

test("a filter begins at the first page again and counts what it will find", async () => {
  const page = await visitor(city);
  await open(page, "/massnahmen?page=3");
  await page.locator("summary", { hasText: "Stand" }).click();
  const planned = page.getByRole("checkbox", { name: /^geplant/ });
  const said = Number(/\d+/.exec((await planned.locator("xpath=..").innerText()) ?? "")?.[0]);
  await planned.check();
  await page.waitForURL("**/massnahmen?status=planned");
  const { pagination } = await api(city, "measures?status=planned");
  expect(said).toBe(pagination.totalElements);
  await page.locator(".found").getByText(`${said} Maßnahmen`, { exact: true }).waitFor();
  await page.locator("summary", { hasText: "Handlungsfeld" }).first().click();
  await page.getByRole("checkbox", { name: /^Wonen/ }).check();
  await page.waitForURL(/field=V4/);
  await expect
    .poll(async () => {
      const rows = await page.getByRole("row").allInnerTexts();
      return rows.length > 1 && rows.slice(1).every((row) => row.includes("Wonen") && row.includes("geplant"));
    })
    .toBe(true);
});

test("many measures in a field are counted by status instead of drawn one by one", async () => {
  const page = await visitor(city);
  await open(page, "/");
  const row = page.locator(".glance-row").filter({ hasText: "Wonen" });
  await row.getByRole("link", { name: /Maßnahmen: geplant/ }).click();
  await page.waitForURL(/field=V4.*status=planned|status=planned.*field=V4/);
  await page.getByRole("heading", { level: 1, name: "Maßnahmen" }).waitFor();
});

test("words of another language are marked as such, files come in a language of the plan", async () => {
  const page = await visitor(city);
  await open(page, "/massnahmen/N-01");
  expect(await page.getByRole("heading", { level: 1 }).locator("[lang=nl]").innerText()).toBe(
    "Taalcursussen in de buurt",
  );
  await open(page, "/massnahmen");
  const file = await page.getByRole("link", { name: "CSV", exact: true }).getAttribute("href");
  expect((await fetch(city + file)).status).toBe(200);
});
