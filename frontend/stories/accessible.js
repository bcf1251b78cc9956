import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect } from "vitest";
import { drawCharts, tellHistory } from "./stage/charts.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The rules that judge colours: all that another colour scheme can break. */
const ofColours = ["color-contrast", "link-in-text-block"];

/**
 * A page has to please axe in each of these. Width changes what is shown and how; the scheme changes colours alone.
 * @type {{ width: number, scheme: "light" | "dark", rules?: string[] }[]}
 */
const forms = [
  { width: 1280, scheme: "light" },
  { width: 1280, scheme: "dark", rules: ofColours },
  { width: 390, scheme: "dark" },
  { width: 390, scheme: "light", rules: ofColours },
];

/** @typedef {{ type: "tag" | "rule", values: string[] }} Rules */

/** All rules. @type {Rules} */
const all = { type: "tag", values: standards };

/** What axe finds wrong with the page as it stands. @param {import("./visitor.js").BrowserPage} page @param {Rules} [rules] @param {string[]} [without] rules that are left out @returns {Promise<string[]>} */
export async function barriers(page, rules = all, without = []) {
  // Evaluated, not inserted: the content security policy allows no script but ours.
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe);
  return page.evaluate(
    async ({ runOnly, left }) => {
      // @ts-expect-error axe has just been put there
      const { violations } = await window.axe.run(document, {
        runOnly,
        rules: Object.fromEntries(left.map((rule) => [rule, { enabled: false }])),
        resultTypes: ["violations"],
        // No frames, and no rule that reads style sheets.
        iframes: false,
        preload: false,
      });
      return violations.flatMap((/** @type {any} */ { id, nodes }) =>
        nodes.map((/** @type {any} */ { target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary}`),
      );
    },
    { runOnly: rules, left: without },
  );
}

/**
 * Fails where the page has a barrier that the first one of its kind has not. Colours belong to the kind, and judging them
 * takes most of the time: they are left out.
 * @param {import("./visitor.js").BrowserPage} page
 * @param {number} width
 */
export async function expectNoBarrierOfItsOwn(page, width) {
  await drawCharts(page);
  await tellHistory(page);
  await page.setViewportSize({ width, height: 900 });
  expect.soft(await barriers(page, all, ofColours), `${page.url()} at ${width} px`).toEqual([]);
}

/** Every form takes much longer; without it the first page of each kind stands for the others. */
export const isThorough = Boolean(process.env.STORIES_THOROUGH);

/** Both widths and both schemes, each once. */
const fewForms = forms.filter(({ rules }) => !rules);

/**
 * Fails where the page has a barrier in one of the forms: both widths and both schemes, each once.
 * @param {import("./visitor.js").BrowserPage} page
 * @param {boolean} [inAll] every scheme in every width
 */
export async function expectNoBarrier(page, inAll = isThorough) {
  await drawCharts(page);
  await tellHistory(page);
  for (const { width, scheme, rules } of inAll ? forms : fewForms) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    expect
      .soft(await barriers(page, rules && { type: "rule", values: rules }), `${page.url()} at ${width} px, ${scheme}`)
      .toEqual([]);
  }
}
