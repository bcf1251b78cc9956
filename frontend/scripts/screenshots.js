// Eleven pages in four forms, for looking at: npm run screenshots -- folder [address of a running product]
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { drawCharts, tellHistory } from "../stories/stage/charts.js";
import { chromiumHere, launch } from "../stories/stage/chromium.js";
import { withBremen } from "../stories/stage/product.js";

const pages = {
  start: "/",
  fields: "/handlungsfelder",
  field: "/handlungsfelder/HF03",
  measures: "/massnahmen",
  measure: "/massnahmen/M-0013",
  indicators: "/indikatoren",
  indicator: "/indikatoren/ilm-e1a?breakdown=sex",
  event: "/veranstaltungen/fachtag-2023",
  search: "/suche?q=Wohnen",
  steering: "/wer-steuert",
  changes: "/aenderungen",
};
const forms = [390, 1280].flatMap((width) =>
  /** @type {const} */ (["light", "dark"]).map((colorScheme) => ({ width, colorScheme })),
);

const [folder, given] = process.argv.slice(2);
if (!folder) {
  console.error("Which folder? npm run screenshots -- folder [address]");
  process.exit(1);
}
mkdirSync(folder, { recursive: true });

await withBremen(given, async (site) => {
  const browser = await launch(chromiumHere());
  for (const { width, colorScheme } of forms) {
    const context = await browser.newContext({ baseURL: site, viewport: { width, height: 900 }, colorScheme });
    const page = await context.newPage();
    for (const [name, address] of Object.entries(pages)) {
      await page.goto(address, { waitUntil: "networkidle" });
      await page.locator("main h1").waitFor();
      await drawCharts(page);
      await tellHistory(page);
      await page.evaluate("scrollTo(0, 0)");
      await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true });
    }
    await context.close();
  }
  await browser.close();
});
console.log(`${Object.keys(pages).length * forms.length} pictures in ${folder}`);
