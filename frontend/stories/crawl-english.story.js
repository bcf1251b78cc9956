import { test } from "vitest";
import { crawl } from "./crawl.js";
import { bremen, city, empty } from "./visitor.js";

const long = { timeout: 900_000 };

test("the whole English site is sound", long, () => crawl(bremen, "/en/"));

for (const first of ["/", "/en/"]) {
  test(`the site of an empty plan is sound from ${first} on`, long, () => crawl(empty, first));
  test(`the site of another city is sound from ${first} on, as far as one page of each kind tells`, long, () =>
    crawl(city, first, 1),
  );
}
