/**
 * Brings 50,000 rows in by the staff door of the packaged product, as a coordinator does and another one applies: how long
 * that takes, and how much memory of the JVM. The product has the heap that backend/start gives it.
 *
 *   node backend/bench/imports.mjs            prints the table
 *   node backend/bench/imports.mjs --write    writes it into backend/docs/performance.md too
 *
 * The frontend has to be built and the backend packaged; ports from STORIES_PORT (18400) on are used.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { deflateRawSync } from "node:zlib";
import { chromiumHere, launch } from "../../frontend/stories/stage/chromium.js";
import { freePorts } from "../../frontend/stories/stage/ports.js";
import {
  providerAt,
  signInIsPossible,
  startWithSignIn,
} from "../../frontend/stories/stage/sign-in.js";
import { signedIn } from "../../frontend/stories/stage/staff-api.js";
import { watch } from "./memory.mjs";

const BACKEND = dirname(dirname(fileURLToPath(import.meta.url)));
const REPORT = join(BACKEND, "docs", "performance.md");
const ROWS = 50_000;
const WORKBOOK =
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const HEADER = [
  "indicator",
  "territory",
  "period",
  "value",
  "computed",
  "provenance",
  "source",
  "note",
];

/** Days from 1900 on: none is one for which there is a value already. @param {number} n */
const day = (n) =>
  new Date(Date.UTC(1900, 0, 1 + n)).toISOString().slice(0, 10);

/** @param {string[]} indicators @param {number} year that others do not have @param {number} noteLength */
const values = (indicators, from, noteLength = 0) =>
  Array.from({ length: ROWS }, (_, i) => [
    indicators[i % indicators.length],
    "DE-HB",
    day(from + Math.floor(i / indicators.length)),
    (50 + 10 * Math.sin(i / 7)).toFixed(3),
    "no",
    "official",
    "q001",
    noteLength ? `Anmerkung ${i} `.padEnd(noteLength, "äöü") : "",
  ]);

/** @param {string[][]} rows */
const csv = (rows) =>
  Buffer.from([HEADER, ...rows].map((row) => row.join(",")).join("\n") + "\n");

const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  for (let i = 0; i < 8; i++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
  return n >>> 0;
});
const crc = (bytes) => {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (CRC[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
};

/** A zip, as small as one can be written. @param {Record<string, string>} files */
function zip(files) {
  const parts = [];
  const directory = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const bytes = Buffer.from(text);
    const packed = deflateRawSync(bytes);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc(bytes), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(bytes.length, 18);
    head.writeUInt16LE(name.length, 22);
    const entry = Buffer.concat([
      Buffer.from("PK\x03\x04"),
      head,
      Buffer.from(name),
      packed,
    ]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    directory.push(
      Buffer.concat([
        Buffer.from("PK\x01\x02\x14\x00"),
        head,
        tail,
        Buffer.from(name),
      ]),
    );
    parts.push(entry);
    at += entry.length;
  }
  const all = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(all.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, all, Buffer.from("PK\x05\x06"), end]);
}

/** With numbers as numbers and texts as shared ones, as spreadsheets write them. @param {string[][]} rows */
function workbook(rows) {
  const texts = new Map();
  const text = (words) =>
    texts.get(words) ?? (texts.set(words, texts.size), texts.size - 1);
  const cell = (words, i) =>
    i === 3 && words !== "value"
      ? `<c><v>${words}</v></c>`
      : `<c t="s"><v>${text(words)}</v></c>`;
  const lines = [HEADER, ...rows]
    .map((row) => `<row>${row.map(cell).join("")}</row>`)
    .join("");
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return zip({
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="observations" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/sharedStrings.xml": `<sst xmlns="${main}">${[...texts.keys()].map((words) => `<si><t>${words}</t></si>`).join("")}</sst>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${lines}</sheetData></worksheet>`,
  });
}

const seconds = (since) => (performance.now() - since) / 1000;

async function run() {
  const [port = 0, management = 0, keycloak = 0] = await freePorts(3);
  const product = await startWithSignIn(port, management, keycloak);
  const browser = await launch(chromiumHere());
  try {
    await signInIsPossible(providerAt(keycloak));
    const writer = await signedIn(browser, product.address, "koordination-1");
    const reader = await signedIn(browser, product.address, "koordination-2");
    const list = await fetch(
      `${product.address}/api/v1/indicators?pageSize=25`,
    ).then((answer) => answer.json());
    const codes = list.data.map(({ code }) => code);
    const cases = [
      ["CSV, 25 indicators", "text/csv", csv(values(codes, 0))],
      ["workbook, 25 indicators", WORKBOOK, workbook(values(codes, 2_000))],
      [
        "CSV of 9 MB, 1 indicator",
        "text/csv",
        csv(values(codes.slice(0, 1), 80_000, 64)),
      ],
      [
        "workbook, 1 indicator",
        WORKBOOK,
        workbook(values(codes.slice(1, 2), 80_000)),
      ],
    ];
    const lines = [];
    for (const [what, type, data] of cases) {
      let stop = watch({ pid: product.pid, management });
      let began = performance.now();
      const upload = await writer("POST", "imports?table=observations", {
        data,
        headers: { "Content-Type": type },
      });
      const previewed = seconds(began);
      const preview = await stop();
      if (upload.counts[0].created !== ROWS)
        throw new Error(`${what}: ${JSON.stringify(upload.counts)}`);
      stop = watch({ pid: product.pid, management });
      began = performance.now();
      await reader("PUT", `imports/${upload.code}/application`, {
        data: { confirmed: true },
        headers: { "If-Match": `"${upload.version}"` },
      });
      const applied = seconds(began);
      const application = await stop();
      const line = [
        `${what} (${(data.length / 2 ** 20).toFixed(1)} MB)`,
        `${previewed.toFixed(1)} s`,
        `${preview.heap.toFixed(0)} / ${preview.resident.toFixed(0)} MB`,
        `${applied.toFixed(1)} s`,
        `${application.heap.toFixed(0)} / ${application.resident.toFixed(0)} MB`,
      ];
      console.error(line.join(", "));
      lines.push(`| ${line.join(" | ")} |`);
    }
    const table = [
      "| 50,000 rows | uploaded and compared | heap / RSS, at most | applied | heap / RSS, at most |",
      "|---|--:|--:|--:|--:|",
      ...lines,
    ].join("\n");
    console.log(table);
    if (process.argv.includes("--write")) write(table);
  } finally {
    await browser.close();
    await product.stop();
  }
}

/** @param {string} table */
function write(table) {
  const [begin, end] = ["<!-- imports: begin -->", "<!-- imports: end -->"];
  const report = readFileSync(REPORT, "utf8");
  const before = report.includes(begin)
    ? report
    : `${report.trimEnd()}\n\n## Imports\n\n\`node backend/bench/imports.mjs --write\` measures and writes this table: new values, each row a day, uploaded by one\ncoordinator and applied by another. Heap of at most 256 MB, as \`backend/start\` gives it.\n\n${begin}\n${end}\n`;
  writeFileSync(
    REPORT,
    before.replace(
      new RegExp(`${begin}[^]*${end}`),
      () => `${begin}\n${table}\n${end}`,
    ),
  );
}

await run();
