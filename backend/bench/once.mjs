/**
 * Eight writers that try again, against the packaged product, which is killed with -9 again and again, and its PostgreSQL
 * under it: tells what was acknowledged, found, lost and doubled, and fails where anything is, or where one planted loss and
 * one planted double are not found.
 *
 *   node backend/bench/once.mjs [rounds] [--write]
 *
 * 12 rounds without a number, which takes some minutes. --write writes the table into backend/docs/performance.md too.
 * The frontend has to be built and the backend packaged.
 */
import { loadavg } from "node:os";
import { exactlyOnce, inWords } from "../../frontend/stories/stage/once.js";
import { circumstances, write } from "./report.mjs";

const rounds = Number(
  process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 12,
);
const load = loadavg()[0];
const { told, planted, kills, requests } = await exactlyOnce({
  rounds,
  seconds: 8,
  pause: 400,
});
console.log(`${inWords(told)}; ${requests} requests, killed ${kills} times`);
console.log(`with one lost and one doubled: ${inWords(planted)}`);

const row = (name, { acknowledged, found, lost, doubled, acts, mails }) =>
  `| ${name} | ${[acknowledged, found, lost.length, doubled.length, acts, mails].join(" | ")} |`;
const table = [
  "| | acknowledged | found | lost | doubled | acts | mails |",
  "|---|--:|--:|--:|--:|--:|--:|",
  row(`killed ${kills} times, ${requests} requests`, told),
  row("the same, with one loss and one double planted", planted),
  "| goal | | = acknowledged | 0 | 0 | = acknowledged | = acknowledged |",
  "",
  circumstances(load),
].join("\n");
if (process.argv.includes("--write")) write("exactly once", table);

const { acknowledged, found, acts, mails, lost, doubled } = told;
const isWhole =
  acknowledged > 0 &&
  [found, acts, mails].every((number) => number === acknowledged);
const isFound = planted.lost.length === 1 && planted.doubled.length === 1;
if (!isWhole || lost.length || doubled.length || !isFound) {
  console.error("lost:", lost.join(" "), "doubled:", doubled.join(" "));
  process.exit(1);
}
