/**
 * Many people who want the same seats, at two instances of the packaged product on one database: tells attempts, seats and
 * confirmed, and how many register and confirm in a second. Fails where not exactly all seats are given, never on slow answers.
 *
 *   node backend/bench/seats.mjs [attempts] [seats] [--write]
 *
 * 3000 attempts for 500 seats without numbers, which takes some minutes: each gets a mail. --write writes the table into
 * backend/docs/performance.md too. The frontend has to be built and the backend packaged. Who sends shares the machine with
 * both instances and PostgreSQL.
 */
import { loadavg } from "node:os";
import {
  inWords,
  isRight,
  seatsRace,
} from "../../frontend/stories/stage/seats.js";
import { OPTIONS } from "./as-started.mjs";
import { circumstances, write } from "./report.mjs";

const [attempts = 3000, seats = 500] = process.argv
  .slice(2)
  .filter((word) => /^\d+$/.test(word))
  .map(Number);

const load = loadavg()[0];
const told = await seatsRace(
  { attempts, seats, together: 32, warmUp: Math.min(attempts, 1000) },
  OPTIONS,
);
console.log(inWords(told));

const row = (what, { perSecond, p99 }, goal) =>
  `| ${what} | ${perSecond.toFixed(0)}/s | ${goal} |\n| … the slowest of a hundred (p99) | ${p99.toFixed(0)} ms | |`;
const table = [
  `| ${attempts} people for ${seats} seats, two instances | measured | goal |`,
  "|---|--:|--:|",
  `| have a seat | ${told.confirmed} | ${seats} |`,
  `| wait | ${told.waiting} | ${attempts - seats} |`,
  row("registrations sent, all for one event", told.registered, "≥ 200/s"),
  row(
    "registrations confirmed, each for the same seats",
    told.confirmations,
    "",
  ),
  "",
  `${circumstances(load)} 32 people at a time. Who sends shares the cores with both instances and PostgreSQL, which send mails meanwhile. Up to 1000 registered for another event before.`,
].join("\n");
console.log(table);
if (process.argv.includes("--write")) write("seats", table);
process.exit(isRight(told) ? 0 : 1);
