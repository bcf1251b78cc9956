/**
 * What people send, measured on the packaged product: how many submissions in a second and how long each waits; then a flood
 * from one network, while honest senders on networks of their own send one each. Fails where the flood gets through or an
 * honest one does not, never on slow answers.
 *
 *   node backend/bench/writes.mjs [seconds] [--write]
 *
 * 60 seconds of writing without a number, after up to three minutes of warming up, and 15 of flood. --write writes the table into backend/docs/performance.md too.
 * The frontend has to be built and the backend packaged. The programs that send share the machine with the product.
 */
import { randomUUID } from "node:crypto";
import { loadavg } from "node:os";
import { setTimeout as after } from "node:timers/promises";
import { wideOpen } from "../../frontend/stories/stage/once.js";
import { freePorts } from "../../frontend/stories/stage/ports.js";
import { plans, startProduct } from "../../frontend/stories/stage/product.js";
import { proof } from "../../frontend/stories/stage/say.js";
import { OPTIONS } from "./as-started.mjs";
import { circumstances, write } from "./report.mjs";

const SECONDS = Number(
  process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 60,
);
const SENDERS = 16;
/** Seconds of a round of warming up, and how many rounds there are at most. */
const ROUND = 15;
const ROUNDS = 12;
const FLOOD_SECONDS = 15;
const FLOOD_PER_SECOND = 500;
const HONEST = 20;

/** Who sends is known by what our proxy says. */
const BEHIND_PROXY = { TEILHABE_GATE_TRUSTED_PROXIES: "private" };

const [port = 0, management = 0] = await freePorts(2);
const address = `http://127.0.0.1:${port}`;
const product = (settings) =>
  startProduct(
    plans.bremen,
    port,
    management,
    "",
    { ...BEHIND_PROXY, ...settings },
    OPTIONS,
  );

const from = (network) => ({ "X-Forwarded-For": network });

const send = (solved, headers) =>
  fetch(`${address}/api/v1/submissions`, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      "Idempotency-Key": randomUUID(),
      ...headers,
    },
    body: JSON.stringify({
      text: "In unserem Stadtteil fehlt eine Beratung, die man ohne Termin besuchen kann. ".repeat(
        8,
      ),
      language: "de",
      kind: "individual",
      city: "elsewhere",
      consent: "unnamed",
      targets: ["measures/M-0005"],
      proof: solved,
    }),
  });

const at = (waited, share) =>
  waited[Math.min(waited.length - 1, Math.floor(waited.length * share))] ?? NaN;
const milliseconds = (number) => `${number.toFixed(0)} ms`;

/** Sends from many networks at once until the time is over; how long each waited for its answer, from the shortest on. */
async function writeFor(seconds) {
  const waited = [];
  const refused = [];
  const until = Date.now() + seconds * 1000;
  await Promise.all(
    Array.from({ length: SENDERS }, async (_, sender) => {
      for (let sent = 0; Date.now() < until; sent++) {
        const headers = from(`203.${sender}.${sent % 250}.7`);
        const solved = await proof(address, headers);
        const begun = performance.now();
        const answer = await send(solved, headers);
        await answer.arrayBuffer();
        waited.push(performance.now() - begun);
        if (answer.status !== 201) refused.push(answer.status);
      }
    }),
  );
  return { waited: waited.sort((a, b) => a - b), refused };
}

/** Writes until it grows hardly faster any more: then the JIT compiler has little left to do. */
async function warmUp() {
  let best = 0;
  for (let round = 1, still = 0; round <= ROUNDS && still < 3; round++) {
    const { waited } = await writeFor(ROUND);
    process.stderr.write(
      `  warming up: ${(waited.length / ROUND).toFixed(0)}/s\n`,
    );
    still = waited.length > best * 1.03 ? 0 : still + 1;
    best = Math.max(best, waited.length);
  }
}

async function writes() {
  const { stop } = await product(wideOpen);
  try {
    await warmUp();
    const begun = Date.now();
    const { waited, refused } = await writeFor(SECONDS);
    const perSecond = (waited.length * 1000) / (Date.now() - begun);
    return {
      isRight: refused.length === 0,
      rows: [
        `| submissions written, ${SENDERS} senders for ${SECONDS} s, each after a task of its own | ${perSecond.toFixed(0)}/s | ≥ 100/s |`,
        `| … the slowest of a hundred (p99) | ${milliseconds(at(waited, 0.99))} | ≤ 250 ms |`,
        `| … half of them within | ${milliseconds(at(waited, 0.5))} | |`,
        `| … refused | ${refused.length} of ${waited.length} | 0 |`,
      ],
    };
  } finally {
    await stop();
  }
}

/** Every second one asks for a task, the others send what is none of a person. */
const flooding = (n) => {
  const headers = from(`198.51.100.${n % 250}`);
  return n % 2
    ? fetch(`${address}/api/v1/challenges`, { method: "POST", headers })
    : send("Z2FyYmFnZQ==", headers);
};

/** One person: asks for a task, solves it, sends. */
async function honestly(n) {
  await after((FLOOD_SECONDS * 1000 * (n + 1)) / (HONEST + 2));
  const headers = from(`203.0.${n}.7`);
  const begun = performance.now();
  const { status } = await proof(address, headers).then(
    (solved) => send(solved, headers),
    () => ({ status: 0 }),
  );
  return { status, waited: performance.now() - begun };
}

/** Sends at the same pace, whether answers come or not. @returns how often each status was answered to submissions */
async function flood() {
  const answered = new Map();
  const under = new Set();
  const begun = Date.now();
  for (let sent = 0; sent < FLOOD_SECONDS * FLOOD_PER_SECOND; await after(4)) {
    const wanted = Math.min(
      FLOOD_SECONDS * FLOOD_PER_SECOND,
      Math.floor(((Date.now() - begun) * FLOOD_PER_SECOND) / 1000),
    );
    for (; sent < wanted; sent++) {
      const what = sent % 2 ? "task" : "submission";
      const count = (status) => {
        const name = `${what} ${status}`;
        answered.set(name, (answered.get(name) ?? 0) + 1);
        under.delete(one);
      };
      // Read to the end: what is not would keep its connection.
      const one = flooding(sent)
        .then(async (answer) => (await answer.arrayBuffer(), answer.status))
        .then(count, () => count("without answer"));
      under.add(one);
    }
  }
  const seconds = (Date.now() - begun) / 1000;
  await Promise.all(under);
  return { answered, perSecond: (FLOOD_SECONDS * FLOOD_PER_SECOND) / seconds };
}

async function flooded() {
  const { stop } = await product({
    TEILHABE_GATE_TASK: "1000",
    TEILHABE_GATE_EARLIEST: "0S",
  });
  try {
    const people = Promise.all(
      Array.from({ length: HONEST }, (_, n) => honestly(n)),
    );
    const { answered, perSecond } = await flood();
    const honest = await people;
    const through = honest.filter(({ status }) => status === 201).length;
    const told = [...answered]
      .sort()
      .map(([name, times]) => `${name}: ${times}`);
    const times = (name) => answered.get(name) ?? 0;
    // What the bucket of one network holds, and what it gains meanwhile, gets as far as its worthless proof.
    const isStopped =
      times("submission 429") > 0 &&
      times("task 429") > 0 &&
      times("submission 400") <= 22 &&
      times("task 201") <= 205 &&
      times("submission 201") === 0;
    const slowest = Math.max(...honest.map(({ waited }) => waited));
    return {
      isRight: through === HONEST && isStopped,
      rows: [
        `| a flood from one network for ${FLOOD_SECONDS} s, half of it for tasks | ${perSecond.toFixed(0)}/s | ${FLOOD_PER_SECOND}/s |`,
        `| … what it was answered | ${told.join(", ")} | 429 |`,
        `| … honest senders on networks of their own who got through meanwhile | ${through} of ${HONEST} | ${HONEST} |`,
        `| … the slowest of them, with the solving of a task | ${milliseconds(slowest)} | |`,
      ],
    };
  } finally {
    await stop();
  }
}

const load = loadavg()[0];
const parts = [await writes(), await flooded()];
const table = [
  "| what people send | measured | goal |",
  "|---|--:|--:|",
  ...parts.flatMap(({ rows }) => rows),
  "",
  `${circumstances(load)} Who sends shares the cores with JVM and PostgreSQL. Tasks are small (100 and 1000 numbers), so that ` +
    `solving them does not measure the senders, and may be solved at once; all else of the flood is as it is by default.`,
].join("\n");
console.log(table);
if (process.argv.includes("--write")) write("what people send", table);
process.exit(parts.every(({ isRight }) => isRight) ? 0 : 1);
