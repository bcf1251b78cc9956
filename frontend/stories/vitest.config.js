import { defineConfig } from "vitest/config";
import { BaseSequencer } from "vitest/node";

/** The crawls take longest: begun last, one browser would go on alone. */
class CrawlsFirst extends BaseSequencer {
  /** @param {import("vitest/node").TestSpecification[]} files */
  async sort(files) {
    const isCrawl = (/** @type {import("vitest/node").TestSpecification} */ { moduleId }) =>
      moduleId.includes("/crawl-");
    const sorted = await super.sort(files);
    return [...sorted.filter(isCrawl), ...sorted.filter((file) => !isCrawl(file))];
  }
}

/** Stories are told in a real browser against the packaged product; unit tests live beside what they test. */
export default defineConfig({
  test: {
    include: ["stories/**/*.story.js"],
    globalSetup: "stories/stage/index.js",
    // Two cores carry three browsers beside the products: each of them often waits.
    maxWorkers: 3,
    // Those who look leave first, then what they looked at is taken down.
    sequence: { hooks: "list", sequencer: CrawlsFirst },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
