// What Lighthouse says about five pages on a phone: npm run lighthouse [-- address of a running product]
// Lighthouse itself is fetched for the occasion: with its two hundred packages it is no part of the build.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { wholeChromiumHere } from "../stories/stage/chromium.js";
import { withBremen } from "../stories/stage/product.js";

const version = "12.8.2";
const goal = 95;
const pages = {
  Start: "/",
  Measures: "/massnahmen",
  "A measure": "/massnahmen/M-0013",
  "An indicator": "/indikatoren/ilm-e1a",
  "An event": "/veranstaltungen/fachtag-2023",
};
const categories = ["performance", "accessibility", "best-practices", "seo"];
const flags = [
  "--headless=new",
  "--disable-background-networking",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

/** @param {string} address @param {string} file @param {number} tries Lighthouse sometimes misses its own beginning, and asks to be run again */
function judge(address, file, tries = 3) {
  const options = [`--only-categories=${categories}`, "--output=json", `--output-path=${file}`, "--quiet"];
  try {
    execFileSync("npx", ["--yes", `lighthouse@${version}`, address, ...options, `--chrome-flags=${flags.join(" ")}`], {
      env: { ...process.env, CHROME_PATH: wholeChromiumHere() },
      stdio: ["ignore", "ignore", "inherit"],
    });
  } catch (error) {
    if (tries === 1) throw error;
    return judge(address, file, tries - 1);
  }
  return JSON.parse(readFileSync(file, "utf8"));
}

const folder = mkdtempSync(join(tmpdir(), "teilhabe-lighthouse-"));
let reached = true;
await withBremen(process.argv[2], async (site) => {
  console.log(
    "| Page | Performance | Accessibility | Best practices | SEO | Largest paint | Blocked | Shift | Bytes |",
  );
  console.log("|---|---|---|---|---|---|---|---|---|");
  for (const [name, path] of Object.entries(pages)) {
    const file = join(folder, "report.json");
    // The middle of three, as Lighthouse recommends: one run may meet a product that has just started, or a busy moment.
    const [, { categories: judged, audits }] = [1, 2, 3]
      .map(() => judge(site + path, file))
      .sort((a, b) => a.categories.performance.score - b.categories.performance.score);
    const scores = categories.map((category) => Math.round(judged[category].score * 100));
    reached &&= scores.every((score) => score >= goal);
    const measured = ["largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift"].map(
      (audit) => audits[audit].displayValue,
    );
    const bytes = `${Math.round(audits["total-byte-weight"].numericValue / 1024)} KB`;
    console.log(`| ${[name, ...scores, ...measured, bytes].join(" | ")} |`);
    if (process.env.LIGHTHOUSE_MISSES) {
      for (const { id, score, title, displayValue = "" } of Object.values(audits)) {
        if (score !== null && score < 0.9) console.error(`  ${name}: ${id} ${score} ${title} ${displayValue}`);
      }
    }
  }
});
rmSync(folder, { recursive: true, force: true });
if (!reached) {
  console.error(`Not every score is ${goal} or better.`);
  process.exitCode = 1;
}
