import { defineConfig } from "vitest/config";

/**
 * Leaves out the tokens of KERN that nothing here uses: they are most of the style sheet, which the first paint waits for.
 * @type {import("postcss").Plugin}
 */
const usedTokensOnly = {
  postcssPlugin: "used-tokens-only",
  OnceExit(root) {
    for (let isDone = false; !isDone;) {
      /** @type {Set<string>} */
      const used = new Set();
      root.walkDecls(({ value }) => {
        for (const [, name] of value.matchAll(/var\(\s*(--[\w-]+)/g)) used.add(name ?? "");
      });
      isDone = true;
      root.walkDecls(/^--kern-/, (token) => {
        if (used.has(token.prop)) return;
        token.remove();
        isDone = false;
      });
    }
    root.walkRules((rule) => {
      if (!rule.nodes.length) rule.remove();
    });
  },
};

export default defineConfig({
  server: { host: "127.0.0.1", port: 18100, proxy: { "/api": "http://127.0.0.1:8080" } },
  css: {
    postcss: { plugins: [usedTokensOnly] },
    preprocessorOptions: { scss: { loadPaths: ["node_modules"], quietDeps: true } },
  },
  build: {
    // The content security policy allows no data: addresses, so nothing is ever inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "es2022",
    rolldownOptions: {
      output: {
        // What several pages share comes at once, not in twenty files of which each takes its turn on a slow line.
        codeSplitting: {
          groups: [
            {
              name: "shared",
              test: /src\/(next-task|components|format|sentences|words\/plural|charts\/layout)/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
    manifest: true,
  },
  test: { include: ["src/**/*.test.js"] },
});
