// Fails the build when a list page or the chart grows beyond what we promise. Fonts do not count.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const listPageBudget = 120 * 1024;
const chartBudget = 110 * 1024;
const staffBudget = 70 * 1024;

/** @typedef {{ file: string, css?: string[], imports?: string[], dynamicImports?: string[] }} Chunk */
/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync("dist/.vite/manifest.json", "utf8"));

/** @param {string} file */
const weight = (file) => gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length;

/** All files that come with these chunks. @param {string[]} keys @param {Set<string>} [files] @param {Set<string>} [seen] */
function filesOf(keys, files = new Set(), seen = new Set()) {
  for (const key of keys) {
    if (seen.has(key)) continue;
    seen.add(key);
    const chunk = manifest[key];
    if (!chunk) throw new Error(`The build has no ${key}; budget.js must name what is there.`);
    files.add(chunk.file);
    for (const css of chunk.css ?? []) files.add(css);
    filesOf(chunk.imports ?? [], files, seen);
  }
  return files;
}

/** @param {string} name @param {Iterable<string>} files @param {number} budget */
function check(name, files, budget) {
  const bytes = [...files].reduce((sum, file) => sum + weight(file), 0);
  console.log(`${name}: ${(bytes / 1024).toFixed(1)} of ${budget / 1024} KB gzip`);
  return bytes <= budget;
}

/** Fails where a page that everybody sees brings code or style of the staff area along. @param {Set<string>} staff */
function checkApart(staff) {
  const pages = Object.keys(manifest).filter((key) => /^src\/pages\/[^/]+-page\.js$/.test(key));
  const leaks = ["index.html", ...pages].flatMap((key) =>
    [...filesOf([key])].filter((file) => staff.has(file)).map((file) => `${key} loads ${file}`),
  );
  for (const leak of leaks) console.error(leak);
  console.log(`Public pages that load what is of the staff area: ${leaks.length}`);
  return leaks.length === 0;
}

const page = filesOf(["index.html", "src/pages/measures-page.js", "src/words/de.js"]);
const chart = [...filesOf(["src/charts/index.js"])].filter((file) => !page.has(file));
const staff = filesOf(["src/staff/index.js"]);
const common = filesOf(["index.html", "src/words/de.js"]);
const staffOnly = [...staff].filter((file) => !page.has(file) && !common.has(file));
const { file: staffCode = "", css: staffStyle = [] } = manifest["src/staff/index.js"] ?? {};
const kept = [
  check("List page (HTML, CSS, JS)", ["index.html", ...page], listPageBudget),
  check("Chart, loaded where shown", chart, chartBudget),
  check("Staff area, loaded for staff", staffOnly, staffBudget),
  checkApart(new Set([staffCode, ...staffStyle])),
];
if (kept.includes(false)) process.exit(1);
