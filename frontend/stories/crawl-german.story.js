import { expect, test } from "vitest";
import { crawl } from "./crawl.js";
import { bremen } from "./visitor.js";

test("the whole German site is sound", { timeout: 900_000 }, async () => {
  const pages = await crawl(bremen, "/");
  const sitemap = await (await fetch(`${bremen}/sitemap.xml`)).text();
  const listed = [...sitemap.matchAll(/<loc>([^<]*)</g)].map(([, address]) => new URL(address ?? "").pathname);
  const german = listed.filter((path) => !path.startsWith("/en/"));
  expect(german.length).toBeGreaterThan(100);
  expect(pages.filter((path) => !path.includes("?")).sort(), "found by following links").toEqual(german.sort());
});
