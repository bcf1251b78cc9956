import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect } from "vitest";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** A page has to please axe in each of these. @type {{ width: number, scheme: "light" | "dark" }[]} */
export const forms = [
  { width: 1280, scheme: "light" },
  { width: 1280, scheme: "dark" },
  { width: 390, scheme: "dark" },
  { width: 390, scheme: "light" },
];

/** What axe finds wrong with the page as it stands. @param {import("./visitor.js").BrowserPage} page @returns {Promise<string[]>} */
export async function barriers(page) {
  // Evaluated, not inserted: the content security policy allows no script but ours.
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe);
  return page.evaluate(async (values) => {
    // @ts-expect-error axe has just been put there
    const { violations } = await window.axe.run(document, {
      runOnly: { type: "tag", values },
      resultTypes: ["violations"],
      // No frames, and no rule that reads style sheets.
      iframes: false,
      preload: false,
    });
    return violations.flatMap((/** @type {any} */ { id, nodes }) =>
      nodes.map((/** @type {any} */ { target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary}`),
    );
  }, standards);
}

/** Fails where the page has a barrier in one of these forms. @param {import("./visitor.js").BrowserPage} page @param {typeof forms} [asked] */
export async function expectNoBarrier(page, asked = forms) {
  for (const { width, scheme } of asked) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    expect.soft(await barriers(page), `${page.url()} at ${width} px, ${scheme}`).toEqual([]);
  }
}
