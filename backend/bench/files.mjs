/**
 * Uploads a file of 20 MB by the staff door of the packaged product, publishes it, and downloads it: how long that takes beside
 * an nginx that has the same file on its disk, and how much memory of the JVM. The product has the heap that backend/start gives it.
 *
 *   node backend/bench/files.mjs            prints the table
 *   node backend/bench/files.mjs --write    writes it into backend/docs/performance.md too
 *
 * The frontend has to be built and the backend packaged, and nginx be there; ports from STORIES_PORT (18400) on are used.
 */
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromiumHere, launch } from "../../frontend/stories/stage/chromium.js";
import { freePorts } from "../../frontend/stories/stage/ports.js";
import { providerAt, signInIsPossible, startWithSignIn } from "../../frontend/stories/stage/sign-in.js";
import { coordinators, signedIn } from "../../frontend/stories/stage/staff-api.js";
import { watch } from "./memory.mjs";
import { circumstances } from "./report.mjs";

const REPORT = join(dirname(dirname(fileURLToPath(import.meta.url))), "docs", "performance.md");
const BYTES = 20 * 1024 * 1024;
const READERS = 8;
const TIMES = 5;

/** Lines that do not pack well. */
const table = () => {
  const bytes = Buffer.from(randomBytes((BYTES * 3) / 4).toString("base64"));
  for (let i = 75; i < bytes.length; i += 76) bytes[i] = 10;
  return bytes.subarray(0, BYTES);
};

const seconds = (/** @type {number} */ since) => (performance.now() - since) / 1000;

/** The whole of it, kept nowhere. @param {string} address */
async function download(address) {
  const answer = await fetch(address, { headers: { "Accept-Encoding": "identity" } });
  let bytes = 0;
  for await (const piece of answer.body ?? []) bytes += piece.length;
  if (bytes !== BYTES) throw new Error(`${address} sent ${bytes} bytes`);
}

/** The best of several, as other work on the machine only ever makes it slower. @param {() => Promise<unknown>} act */
async function best(act) {
  let least = Infinity;
  for (let i = 0; i < TIMES; i++) {
    const began = performance.now();
    await act();
    least = Math.min(least, seconds(began));
  }
  return least;
}

const together = (/** @type {string} */ address) => () =>
  Promise.all(Array.from({ length: READERS }, () => download(address)));

/** nginx with one file. @param {number} port @param {Buffer} bytes */
async function nginx(port, bytes) {
  const folder = mkdtempSync(join(tmpdir(), "files-bench-"));
  writeFileSync(join(folder, "file.csv"), bytes, { mode: 0o644 });
  writeFileSync(
    join(folder, "nginx.conf"),
    `pid ${folder}/pid; error_log ${folder}/error.log; daemon off; user root; events {}
     http { access_log off; sendfile on; server { listen 127.0.0.1:${port}; root ${folder}; } }`,
  );
  const process = spawn("nginx", ["-c", join(folder, "nginx.conf"), "-e", join(folder, "error.log")]);
  const address = `http://127.0.0.1:${port}/file.csv`;
  for (let i = 0; i < 50; i++) {
    if (await fetch(address, { method: "HEAD" }).then(({ ok }) => ok, () => false)) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    address,
    stop: () => {
      process.kill("SIGTERM");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function run() {
  const load = loadavg()[0] ?? 0;
  const [port = 0, management = 0, keycloak = 0, plain = 0] = await freePorts(4);
  const product = await startWithSignIn(port, management, keycloak);
  const browser = await launch(chromiumHere());
  const data = table();
  const other = await nginx(plain, data);
  try {
    await signInIsPossible(providerAt(keycloak));
    const writer = await signedIn(browser, product.address, "koordination-1");
    const reader = await signedIn(browser, product.address, "koordination-2");
    let stop = watch({ pid: product.pid, management });
    const began = performance.now();
    const { checksum } = await writer("POST", "files?name=gross.csv", {
      data,
      headers: { "Content-Type": "application/octet-stream" },
    });
    const uploaded = seconds(began);
    const upload = await stop();
    const { subject } = await coordinators(writer, reader).publish({
      subject: "documents",
      kind: "create",
      input: { kind: "survey", title: { de: "Zwanzig Megabyte" }, file: checksum, sources: [] },
    });
    const address = `${product.address}/api/v1/${subject}/file`;
    stop = watch({ pid: product.pid, management });
    const one = await best(() => download(address));
    const many = await best(together(address));
    const downloads = await stop();
    const memory = (/** @type {{ heap: number, resident: number }} */ { heap, resident }) =>
      `${heap.toFixed(0)} / ${resident.toFixed(0)} MB`;
    const speed = (/** @type {number} */ time, files = 1) => `${((files * BYTES) / 1e6 / time).toFixed(0)} MB/s`;
    const text = [
      "| 20 MB | here | nginx, from its disk | heap / RSS, at most |",
      "|---|--:|--:|--:|",
      `| uploaded, looked at and kept | ${uploaded.toFixed(1)} s | | ${memory(upload)} |`,
      `| downloaded by one | ${speed(one)} | ${speed(await best(() => download(other.address)))} | ${memory(downloads)} |`,
      `| downloaded by ${READERS} at once | ${speed(many, READERS)} | ${speed(await best(together(other.address)), READERS)} | ${memory(downloads)} |`,
      "",
      `${circumstances(load)} Who downloads shares the cores with JVM, PostgreSQL and nginx.`,
    ].join("\n");
    console.log(text);
    if (process.argv.includes("--write")) write(text);
  } finally {
    other.stop();
    await browser.close();
    await product.stop();
  }
}

/** @param {string} text */
function write(text) {
  const [begin, end] = ["<!-- files: begin -->", "<!-- files: end -->"];
  const report = readFileSync(REPORT, "utf8");
  const before = report.includes(begin)
    ? report
    : `${report.trimEnd()}\n\n## Files of documents\n\n\`node backend/bench/files.mjs --write\` measures and writes this table: the best of ${TIMES} downloads, nothing in between.\n\n${begin}\n${end}\n`;
  writeFileSync(REPORT, before.replace(new RegExp(`${begin}[^]*${end}`), () => `${begin}\n${text}\n${end}`));
}

await run();
