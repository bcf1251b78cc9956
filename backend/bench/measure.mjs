/**
 * Starts the product on the plan of plan.mjs, loads it with wrk, and tells what was measured: start, memory, requests per
 * second, waiting times, and how that compares with nginx sending the same bytes from a file.
 */
import { spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { loadavg, tmpdir, userInfo } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { startProvider } from "../../frontend/stories/stage/provider.js";
import { OPTIONS } from "./as-started.mjs";
import {
  EVENTS,
  INDICATORS,
  MEASURES,
  OBSERVATIONS,
  SEARCHES,
  writePlan,
} from "./plan.mjs";
import { circumstances, told, write } from "./report.mjs";
import { measureStaff } from "./staff.mjs";

const BENCH = dirname(fileURLToPath(import.meta.url));
const BACKEND = dirname(BENCH);
const PORT = Number(process.env.BENCH_PORT ?? 18300);
const PRODUCT = `http://127.0.0.1:${PORT}`;
const READY = `http://127.0.0.1:${PORT + 1}/health/ready`;
const NGINX_PORT = PORT + 2;
const PROVIDER_PORT = PORT + 3;
const JAVA = process.env.JAVA_HOME
  ? join(process.env.JAVA_HOME, "bin", "java")
  : "java";
const FIRST_START_MAY_TAKE = 300;
const START_MAY_TAKE = 60;

const LIST = "/api/v1/measures?pageSize=25";
const FILTERED =
  "/api/v1/measures?status=in-progress,planned&organisation=sasji&pageSize=25";
const MEASURE = "/api/v1/measures/M-0500";
const SERIES = "/api/v1/indicators/I-0250/observations?pageSize=120";
const EVENT = "/api/v1/events/V-0100";
const EVENT_PAGE = "/veranstaltungen/V-0100";
const INDICATOR_LIST = "/api/v1/indicators?pageSize=25";

const folder = mkdtempSync(join(tmpdir(), "teilhabemonitor-bench-"));
const data = join(folder, "data");
const running = new Set();
let postgres = null;

// Whatever ends this program, nothing of it stays: not even the PostgreSQL that outlives the product.
process.on("exit", () => {
  running.forEach((child) => stopNow(child.pid, "SIGTERM", child.group));
  if (postgres) stopNow(postgres, "SIGINT");
  rmSync(folder, { recursive: true, force: true });
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
  process.on(signal, () => process.exit(1));

const sleep = (milliseconds) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    // A child that ended but was not waited for yet still has its number.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}

/** Without a promise, because nothing waits for one while this program ends. */
function stopNow(pid, signal, group = false) {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  try {
    // The whole group: a start that is still building has Maven below it.
    process.kill(group ? -pid : pid, signal);
    for (let tries = 0; tries < 100 && isAlive(pid); tries++)
      Atomics.wait(pause, 0, 0, 100);
    if (isAlive(pid)) process.kill(pid, "SIGKILL");
  } catch {
    // Gone already.
  }
}

function say(line) {
  console.error(line);
}

// --- Processes --------------------------------------------------------------------------------------------------------

function launch(command, args, env = {}) {
  const log = [];
  // A group of its own, so that Ctrl-C reaches this program alone, which then stops all in order.
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (bytes) => log.push(bytes.toString()));
  child.log = () => log.join("").split("\n").slice(-25).join("\n");
  child.gone = new Promise((resolve) => child.on("exit", resolve));
  child.group = true;
  child.gone.then(() => running.delete(child));
  running.add(child);
  return child;
}

async function stop(child, signal = "SIGTERM") {
  child.kill(signal);
  await child.gone;
}

const isReady = (address) =>
  fetch(address).then(
    (answer) => answer.status === 200,
    () => false,
  );

/** What a run has loaded, for the next ones, as backend/start keeps it. */
const LOADED = join(folder, "loaded.jsa");

/** Starts the product with the options of backend/start; answers with it and the seconds until it was ready. */
async function start(database, cache, mayTake = START_MAY_TAKE, settings = {}) {
  if (await isReady(READY))
    throw new Error(`something else runs on port ${PORT + 1}; set BENCH_PORT`);
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  const loaded = existsSync(LOADED)
    ? `-XX:SharedArchiveFile=${LOADED}`
    : `-XX:ArchiveClassesAtExit=${LOADED}`;
  const product = launch(
    JAVA,
    [
      ...OPTIONS,
      loaded,
      "-Xlog:cds*=error",
      "-jar",
      join(BACKEND, "target", "quarkus-app", "quarkus-run.jar"),
    ],
    {
      ...database,
      PORT: String(PORT),
      MANAGEMENT_PORT: String(PORT + 1),
      LISTEN_ADDRESS: "127.0.0.1",
      TEILHABE_URL: "http://localhost:8080",
      TEILHABE_PLAN: join(folder, "plan"),
      TEILHABE_CACHE: String(cache),
      ...settings,
    },
  );
  while (!(await isReady(READY))) {
    if (!running.has(product) || seconds() > mayTake)
      throw new Error(`the product did not start:\n${product.log()}`);
    await sleep(20);
  }
  return { product, seconds: seconds() };
}

const megabytes = (child) =>
  Number(
    /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))[1],
  ) / 1024;

/** Where the embedded PostgreSQL listens, so that the product can be started against it as against any other. */
function embedded() {
  const lines = readFileSync(
    join(data, "cluster", "postmaster.pid"),
    "utf8",
  ).split("\n");
  postgres = Number(lines[0]);
  return {
    TEILHABE_DATABASE_URL: `jdbc:postgresql://localhost:${lines[3]}/teilhabemonitor`,
    TEILHABE_DATABASE_USER: "teilhabemonitor",
    TEILHABE_DATABASE_PASSWORD: readFileSync(
      join(data, "password"),
      "utf8",
    ).trim(),
    TEILHABE_SERVER_KEY: readFileSync(join(data, "server-key"), "utf8").trim(),
  };
}

async function nginx(bytes) {
  const files = join(folder, "nginx");
  mkdirSync(files);
  writeFileSync(join(files, "list.json"), bytes);
  writeFileSync(
    join(files, "nginx.conf"),
    `daemon off; worker_processes auto; pid ${files}/pid; error_log stderr warn;
    ${userInfo().uid === 0 ? "user root;" : ""}
    events { worker_connections 512; }
    http {
      access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; types { application/json json; }
      client_body_temp_path ${files}; proxy_temp_path ${files}; fastcgi_temp_path ${files};
      uwsgi_temp_path ${files}; scgi_temp_path ${files};
      server { listen 127.0.0.1:${NGINX_PORT}; root ${files}; }
    }\n`,
  );
  const server = launch("nginx", [
    "-e",
    "stderr",
    "-p",
    files,
    "-c",
    join(files, "nginx.conf"),
  ]);
  const address = `http://127.0.0.1:${NGINX_PORT}/list.json`;
  for (let tries = 0; !(await isReady(address)); tries++) {
    if (tries > 100) throw new Error(`nginx did not start:\n${server.log()}`);
    await sleep(50);
  }
  return { server, address };
}

// --- Load -------------------------------------------------------------------------------------------------------------

async function wrk(
  address,
  { connections = 32, seconds = 10, script = null } = {},
) {
  const args = [
    "-t2",
    `-c${connections}`,
    `-d${seconds}s`,
    "--latency",
    ...(script ? ["-s", script] : []),
    address,
  ];
  const child = spawn("wrk", args, { stdio: ["ignore", "pipe", "inherit"] });
  running.add(child);
  let told = "";
  child.stdout.on("data", (bytes) => (told += bytes));
  await new Promise((resolve) => child.on("close", resolve));
  running.delete(child);
  const milliseconds = (percentile) => {
    const line = new RegExp(
      `^\\s+${percentile}%\\s+([\\d.]+)(us|ms|s|m)\\s*$`,
      "m",
    ).exec(told);
    if (!line) throw new Error(`wrk measured nothing:\n${told}`);
    const [, number, unit] = line;
    return Number(number) * { us: 0.001, ms: 1, s: 1000, m: 60000 }[unit];
  };
  const sockets =
    /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(
      told,
    );
  return {
    rate: Number(/Requests\/sec:\s+([\d.]+)/.exec(told)[1]),
    p50: milliseconds(50),
    p99: milliseconds(99),
    errors:
      Number(/Non-2xx or 3xx responses: (\d+)/.exec(told)?.[1] ?? 0) +
      (sockets ? sockets.slice(1).reduce((sum, n) => sum + Number(n), 0) : 0),
  };
}

const rows = [];

/** Rounds of ten seconds until four are hardly faster than the best before them: the JIT compiler shares the cores with the load. */
async function warm(address) {
  let best = 0;
  let still = 0;
  for (let round = 1; round <= 24 && still < 4; round++) {
    const { rate } = await wrk(address);
    say(`  warming up: ${rate.toFixed(0)}/s`);
    still = rate > best * 1.03 ? 0 : still + 1;
    best = Math.max(best, rate);
  }
}

async function measure(what, address, { warmUp = 4, ...settings } = {}) {
  await wrk(address, { ...settings, seconds: warmUp });
  const row = { what, ...(await wrk(address, settings)) };
  rows.push(row);
  say(
    `${what}: ${row.rate.toFixed(0)}/s, p50 ${row.p50.toFixed(1)} ms, p99 ${row.p99.toFixed(1)} ms, ${row.errors} errors`,
  );
  return row;
}

async function bytes(address) {
  const answer = await fetch(address, {
    headers: { "Accept-Encoding": "identity" },
  });
  if (answer.status !== 200)
    throw new Error(`${address} answered ${answer.status}`);
  return Buffer.from(await answer.arrayBuffer());
}

function expect(holds, what) {
  if (!holds) throw new Error(`wrong: ${what}`);
}

// --- The run ----------------------------------------------------------------------------------------------------------

async function run() {
  const quiet = loadavg()[0];
  if (quiet > 0.5)
    say(
      `This machine is busy (load ${quiet.toFixed(1)}): the numbers will be worse than they could be.`,
    );

  mkdirSync(join(folder, "plan"));
  writePlan(
    join(BACKEND, "src", "main", "resources", "plan-bremen"),
    join(folder, "plan"),
  );
  const words = join(folder, "search.lua");
  writeFileSync(
    words,
    `local words = {${SEARCHES.map((word) => `"${encodeURIComponent(word)}"`).join(", ")}}
    local next = 0
    request = function()
      next = next % #words + 1
      return wrk.format("GET", "/api/v1/search?q=" .. words[next])
    end\n`,
  );

  const own = process.env.BENCH_DATABASE_URL && {
    TEILHABE_DATABASE_URL: process.env.BENCH_DATABASE_URL,
    TEILHABE_DATABASE_USER: process.env.BENCH_DATABASE_USER ?? "",
    TEILHABE_DATABASE_PASSWORD: process.env.BENCH_DATABASE_PASSWORD ?? "",
    TEILHABE_SERVER_KEY:
      process.env.BENCH_SERVER_KEY ?? "only-to-measure-0123456789abcdef",
  };
  say("First start: a new database, the plan package taken in …");
  const first = await start(
    own || { TEILHABE_DATABASE_URL: "", TEILHABE_DATA: data },
    false,
    FIRST_START_MAY_TAKE,
  );
  say(`  ${first.seconds.toFixed(1)} s`);
  const database = own || embedded();
  // Killed, because a product that ends in order takes its embedded PostgreSQL with it.
  await stop(first.product, "SIGKILL");

  // The first run that ends in order writes what it has loaded; those after it are measured.
  await stop((await start(database, false)).product);
  const starts = [];
  let product;
  for (let i = 0; i < 3; i++) {
    if (product) await stop(product);
    const started = await start(database, false);
    product = started.product;
    starts.push(started.seconds);
    say(`Start against a running PostgreSQL: ${started.seconds.toFixed(2)} s`);
  }
  await sleep(2000);
  const memory = { idle: megabytes(product) };

  const answers = new Map();
  for (const path of [
    LIST,
    FILTERED,
    MEASURE,
    SERIES,
    INDICATOR_LIST,
    EVENT,
    EVENT_PAGE,
  ])
    answers.set(path, await bytes(PRODUCT + path));
  const list = JSON.parse(answers.get(LIST));
  expect(
    list.data.length === 25 && list.pagination.totalElements === MEASURES,
    "the list of measures",
  );
  expect(
    JSON.parse(answers.get(FILTERED)).pagination.totalElements > 25,
    "the filtered list",
  );
  expect(JSON.parse(answers.get(MEASURE)).code === "M-0500", "the measure");
  expect(
    JSON.parse(answers.get(SERIES)).pagination.totalElements === OBSERVATIONS,
    "the observations",
  );
  expect(JSON.parse(answers.get(EVENT)).code === "V-0100", "the event");
  expect(
    answers.get(EVENT_PAGE).includes("schema.org"),
    "the page of the event",
  );
  expect(
    JSON.parse(answers.get(INDICATOR_LIST)).pagination.totalElements ===
      INDICATORS,
    "the list of indicators",
  );

  await warm(PRODUCT + LIST);
  await measure("25 measures, uncached", PRODUCT + LIST);
  await measure("25 measures, filtered, uncached", PRODUCT + FILTERED);
  await measure("25 indicators, uncached", PRODUCT + INDICATOR_LIST);
  await measure("1 measure, uncached", PRODUCT + MEASURE);
  await measure("observations, uncached", PRODUCT + SERIES);
  await measure("1 event, uncached", PRODUCT + EVENT);
  await measure("page of an event, uncached", PRODUCT + EVENT_PAGE);
  await measure("search, 50 words, 8 connections, uncached", PRODUCT, {
    connections: 8,
    script: words,
    warmUp: 10,
  });
  memory.uncached = megabytes(product);
  await stop(product);

  ({ product } = await start(database, true));
  for (const round of ["first", "kept"]) {
    for (const [path, expected] of answers) {
      expect(
        (await bytes(PRODUCT + path)).equals(expected),
        `the ${round} answer to ${path} with the cache on`,
      );
    }
  }
  const { server, address } = await nginx(answers.get(LIST));
  expect(
    (await bytes(address)).equals(answers.get(LIST)),
    "the bytes of nginx",
  );
  const yardstick = await measure(
    "nginx, the bytes of the list as a file",
    address,
    { warmUp: 2 },
  );
  await stop(server);
  await warm(PRODUCT + LIST);
  const cached = await measure("25 measures, cached", PRODUCT + LIST);
  cached.ratio = cached.rate / yardstick.rate;
  await measure("1 measure, cached", PRODUCT + MEASURE);
  await measure("observations, cached", PRODUCT + SERIES);
  await measure("1 event, cached", PRODUCT + EVENT);
  await measure("page of an event, cached", PRODUCT + EVENT_PAGE);
  memory.cached = megabytes(product);
  await stop(product);

  const signIn = await startProvider(PROVIDER_PORT);
  ({ product } = await start(database, true, START_MAY_TAKE, signIn.settings));
  const staff = await measureStaff(PRODUCT, signIn.token);
  staff.forEach(say);
  await stop(product);
  await signIn.stop();

  const table = report(
    first.seconds,
    starts.sort((a, b) => a - b)[1],
    memory,
    staff,
    answers,
    quiet,
  );
  console.log(`\n${table}`);
  if (process.argv.includes("--write")) write("measured", table);
  const errors = rows.reduce((sum, row) => sum + row.errors, 0);
  expect(errors === 0, `${errors} requests were not answered with 200`);
}

// --- What is told -----------------------------------------------------------------------------------------------------

function report(firstStart, start, memory, staff, answers, load) {
  const kilobytes = (path) =>
    `${(answers.get(path).length / 1024).toFixed(0)} KiB`;
  const postgresVersion = existsSync(join(data, "postgresql.log"))
    ? /starting (PostgreSQL [\d.]+)/.exec(
        readFileSync(join(data, "postgresql.log"), "utf8"),
      )?.[1]
    : "PostgreSQL of one's own";
  return [
    "| what | requests/s | p50 ms | p99 ms | of nginx | errors |",
    "|---|--:|--:|--:|--:|--:|",
    ...rows.map(
      (row) =>
        `| ${row.what} | ${row.rate.toFixed(0)} | ${row.p50.toFixed(1)} | ${row.p99.toFixed(1)} | ` +
        `${row.ratio ? row.ratio.toFixed(2) : ""} | ${row.errors} |`,
    ),
    "",
    "| what | measured | goal |",
    "|---|--:|--:|",
    `| 25 measures, uncached | ${rows[0].rate.toFixed(0)}/s | ≥ 1000/s |`,
    `| 25 measures, cached, of nginx | ${rows.find((row) => row.ratio).ratio.toFixed(2)} | ≥ 0.4 |`,
    `| search, p99 | ${rows.find((row) => row.what.startsWith("search")).p99.toFixed(0)} ms | ≤ 50 ms |`,
    `| start against a running PostgreSQL, median of 3 | ${start.toFixed(1)} s | ≤ 5 s |`,
    `| first start: database made, package taken in | ${firstStart.toFixed(1)} s | |`,
    `| memory of the JVM (RSS), idle | ${memory.idle.toFixed(0)} MB | ≤ 450 MB |`,
    `| … after the load without cache | ${memory.uncached.toFixed(0)} MB | ≤ 450 MB |`,
    `| … after the load with cache | ${memory.cached.toFixed(0)} MB | ≤ 450 MB |`,
    ...staff,
    "",
    `${circumstances(load)} ${told(JAVA, "-version")}, ${postgresVersion}, ${told("nginx", "-v").replace("nginx version: ", "")}, ` +
      `${told("wrk", "-v").replace(/ Copyright.*/, "")}. wrk, JVM and PostgreSQL share the cores. ` +
      `wrk with 32 connections and 2 threads for 10 s after a warm-up (for the first line with the cache off and on until it grows no faster: the JIT compiler has little left to do), without compression. With the cache off the names of things stay in memory (decision 0019). ` +
      `The plan: ${MEASURES} measures, ${INDICATORS} indicators with ${OBSERVATIONS} observations each, ${EVENTS} events. ` +
      `Sizes: list ${kilobytes(LIST)}, measure ${kilobytes(MEASURE)}, observations ${kilobytes(SERIES)}.`,
  ].join("\n");
}

try {
  await run();
} catch (failure) {
  say(failure.message);
  process.exitCode = 1;
}
process.exit();
