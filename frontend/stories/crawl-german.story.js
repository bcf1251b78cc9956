import { expect, test } from "vitest";
import { crawl } from "./crawl.js";
import { bremen } from "./visitor.js";

test("the whole German site is sound", { timeout: 900_000 }, async () => {
  const pages = await crawl(bremen, "/");
  for (const address of ["/indikatoren/ilm-e1a", "/veranstaltungen/fachtag-2023", "/barrierefreiheit", "/impressum"]) {
    expect(pages, "found by following links").toContain(address);
  }
});
