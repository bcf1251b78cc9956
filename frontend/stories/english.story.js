import { expect, test } from "vitest";
import { api, bremen, open, settled, visitor, wordsOf } from "./visitor.js";

test("in English the same is found, and what is only in German says so to a voice", async () => {
  const page = await visitor(bremen);
  await open(page, "/massnahmen?status=in-progress");
  await page.getByRole("link", { name: "English" }).click();
  await page.getByRole("heading", { level: 1, name: "Measures" }).waitFor();
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe("/en/massnahmen?status=in-progress");
  expect(await page.locator("html").getAttribute("lang")).toBe("en");

  await page.getByRole("searchbox", { name: "Search by words" }).fill("language courses");
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByRole("link", { name: "Municipal language courses for adults" }).click();
  await page.getByRole("heading", { level: 1, name: "Municipal language courses for adults" }).waitFor();
  const german = page.locator("main [lang=de]");
  expect(await german.count()).toBeGreaterThan(0);

  for (const citation of await page.locator(".sources li").all()) {
    expect(await citation.locator("[lang=de]").count()).toBe(1);
  }

  const { data } = await api(bremen, "events?pageSize=100");
  const held = data.find((/** @type {any} */ { place }) => place);
  await open(page, `/en/veranstaltungen/${held.code}`);
  expect(await page.locator(".event-when [lang=de]").filter({ hasText: held.place }).count()).toBe(1);
  await open(page, `/veranstaltungen/${held.code}`);
  expect(await page.locator("main [lang]").count()).toBe(0);

  await open(page, "/en/indikatoren/ilm-e1a");
  expect(await wordsOf(page.locator(".finding"))).toMatch(/\d+\.\d/);
  const shown = await page.locator('link[rel="alternate"][hreflang="de"]').getAttribute("href");
  expect(new URL(shown ?? "").pathname).toBe("/indikatoren/ilm-e1a");
  await page.getByRole("link", { name: "Deutsch" }).click();
  await page.waitForURL("**/indikatoren/ilm-e1a");
  await settled(page);
  expect(await page.locator("html").getAttribute("lang")).toBe("de");
});
