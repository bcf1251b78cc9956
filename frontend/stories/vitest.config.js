import { defineConfig } from "vitest/config";

/** Stories are told in a real browser against the packaged product; unit tests live beside what they test. */
export default defineConfig({
  test: {
    include: ["stories/**/*.story.js"],
    globalSetup: "stories/stage/index.js",
    // Two cores carry two browsers beside the products.
    maxWorkers: 2,
    // Those who look leave first, then what they looked at is taken down.
    sequence: { hooks: "list" },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
