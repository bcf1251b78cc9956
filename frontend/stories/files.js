import { readFileSync } from "node:fs";

/** @param {import("playwright-core").Download} download */
export const readText = async (download) => readFileSync(await download.path(), "utf8");

/** The cells of a line of CSV. @param {string} line */
const cellsOf = (line) =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? "",
  );

/** The rows of a CSV by the names of its columns. @param {string} text */
export function rowsOf(text) {
  // A line break within quotes belongs to its cell.
  const [head = "", ...lines] = text
    .replace(/^\uFEFF/, "")
    .trim()
    .split(/\r?\n(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const columns = cellsOf(head);
  return lines.map((line) => Object.fromEntries(cellsOf(line).map((cell, i) => [columns[i] ?? i, cell])));
}

/** @param {import("playwright-core").Download} download */
export const readTable = async (download) => rowsOf(await readText(download));
