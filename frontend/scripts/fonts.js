// Cuts the two weights of Fira Sans that the site uses down to the letters of European languages in Latin script.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
// @ts-expect-error: comes without types
import subsetFont from "subset-font";

const source = "node_modules/@kern-ux/native/dist/fonts/fira-sans/";
const target = "src/style/fonts/";

/** @param {number} first @param {number} last */
const range = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join("");

/** Cut in two: what German and English need is fetched at once, further letters only where a text has them. */
const parts = {
  latin: range(0x20, 0x7e) + range(0xa0, 0xff) + "ẞ" + "‐‑‒–—‘’‚“”„†•…‰′″‹›€−≈≠≤≥←↑→↓" + "\u202f\u2009",
  more: range(0x100, 0x17f) + "ȘșȚț" + "↗↘" + range(0x2080, 0x2089),
};

mkdirSync(target, { recursive: true });
for (const weight of ["Regular", "SemiBold"]) {
  for (const [part, letters] of Object.entries(parts)) {
    const file = `${target}fira-sans-${weight.toLowerCase()}-${part}.woff2`;
    if (existsSync(file)) continue;
    const whole = readFileSync(`${source}FiraSans-${weight}.woff2`);
    const subset = await subsetFont(whole, letters, { targetFormat: "woff2" });
    writeFileSync(file, subset);
    console.log(`${file}: ${whole.length} → ${subset.length} bytes`);
  }
}
