import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { kill, restartDatabase } from "./crash.js";
import { startMailServer } from "./mail.js";
import { freePorts } from "./ports.js";
import { plans, startProduct } from "./product.js";
import { startProvider } from "./provider.js";
import { proof } from "./say.js";
import { byToken } from "./staff-api.js";

/**
 * Whether what was acknowledged is there exactly once, whatever happens meanwhile: writers that try again, a product that is
 * killed, a PostgreSQL that is killed. It is asked as senders and staff can ask: by own pages, by mailboxes and by the queue.
 *
 * @typedef {{ code: string, secret: string, text: string, email: string }} Acknowledged
 * @typedef {{ acknowledged: number, found: number, lost: string[], doubled: string[], acts: number, mails: number }} Told
 */

/** The product takes what it is given: what is proved here is not the gate. */
export const wideOpen = {
  TEILHABE_GATE_NETWORK_TOKENS: "1000000",
  TEILHABE_GATE_ALL_TOKENS: "1000000",
  TEILHABE_GATE_TASK: "100",
  TEILHABE_GATE_EARLIEST: "0S",
};

const writers = 8;
const patience = 5_000;
/** Acknowledged between two kills, whatever else the machine is doing. */
const atLeast = 12;
const recoveryMayTake = 90_000;
/** Without any new one: a letter that found no server waits for minutes. */
const mailsMayPause = 240_000;

class Refusal extends Error {}

/** @param {string} address @param {string} key @param {string} text @param {string} email */
async function post(address, key, text, email) {
  const answer = await fetch(`${address}/api/v1/submissions`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "Idempotency-Key": key },
    body: JSON.stringify({
      text,
      email,
      language: "de",
      kind: "individual",
      city: "elsewhere",
      consent: "private",
      proof: await proof(address),
    }),
    signal: AbortSignal.timeout(patience),
  });
  if (answer.status >= 400 && answer.status < 500) throw new Refusal(`${answer.status} ${await answer.text()}`);
  if (answer.status !== 201) throw new Error(`${answer.status}`);
  return answer.json();
}

/**
 * Sends one, as often as it takes.
 * @param {string} address
 * @param {{ requests: number }} counted
 * @returns {Promise<Acknowledged>}
 */
async function send(address, counted) {
  const key = randomUUID();
  const text = `Genau einmal ${key}`;
  const email = `${key}@example.org`;
  for (;;) {
    counted.requests++;
    try {
      const { code, secret } = await post(address, key, text, email);
      return { code, secret, text, email };
    } catch (error) {
      if (error instanceof Refusal) throw error;
      await after(50 + Math.random() * 200);
    }
  }
}

/** How often each text is there, whether it was acknowledged or not. @param {import("./staff-api.js").Ask} auditor */
async function queue(auditor) {
  /** @type {Map<string, number>} */
  const there = new Map();
  for (let page = 1, pages = 1; page <= pages; page++) {
    const { data, pagination } = await auditor("GET", `submissions?pageSize=100&page=${page}`);
    for (const { excerpt } of data) there.set(excerpt, (there.get(excerpt) ?? 0) + 1);
    pages = pagination.totalPages;
  }
  return there;
}

/** What its sender gets out of it. @param {string} address @param {Acknowledged} acknowledged */
async function exported(address, { code, secret, text, email }) {
  const answer = await fetch(`${address}/api/own/v1/submissions/${code}/export`, { headers: { "Own-Secret": secret } });
  const kept = answer.ok ? await answer.json() : { log: [] };
  return {
    isThere: kept.submission?.text === text && kept.email === email,
    acts: kept.log.filter((/** @type {{ what: string }} */ { what }) => what === "submission-received").length,
  };
}

/** Different mails to somebody: the same one may come again, with the same Message-ID. @param {import("./mail.js").Mail[]} mails */
function mailsTo(mails) {
  /** @type {Map<string, Set<string>>} */
  const arrived = new Map();
  for (const { to, headers } of mails)
    arrived.set(to, (arrived.get(to) ?? new Set()).add(headers["message-id"] ?? randomUUID()));
  return arrived;
}

/**
 * @param {string} address
 * @param {import("./staff-api.js").Ask} auditor
 * @param {Acknowledged[]} all
 * @param {import("./mail.js").Mail[]} mails
 * @returns {Promise<Told>}
 */
async function check(address, auditor, all, mails) {
  const there = await queue(auditor);
  const arrived = mailsTo(mails);
  /** @type {Told} */
  const told = { acknowledged: all.length, found: 0, lost: [], doubled: [], acts: 0, mails: 0 };
  const codes = new Set();
  for (const acknowledged of all) {
    const { code, text, email } = acknowledged;
    const { isThere, acts } = await exported(address, acknowledged);
    const times = there.get(text) ?? 0;
    const sent = arrived.get(email)?.size ?? 0;
    if (isThere && times && acts && sent) told.found++;
    else told.lost.push(code);
    if (codes.has(code) || times > 1 || acts > 1 || sent > 1) told.doubled.push(code);
    codes.add(code);
    told.acts += acts;
    told.mails += sent;
  }
  return told;
}

/** One that was acknowledged is not there any more, and one is there twice. @param {string} address @param {Acknowledged[]} all */
async function plantLossAndDouble(address, all) {
  const [lost, doubled] = all;
  if (!lost || !doubled) throw new Error("nothing was written");
  await fetch(`${address}/api/own/v1/submissions/${lost.code}`, {
    method: "DELETE",
    headers: { "Own-Secret": lost.secret },
  });
  await post(address, randomUUID(), doubled.text, doubled.email);
}

/**
 * @param {{ rounds: number, seconds: number, pause: number }} how how often something is killed, how long writers write at
 *   least before that, and the milliseconds that each waits before its next one
 * @returns {Promise<{ told: Told, planted: Told, kills: number, requests: number }>} `planted`: what is told where one is lost
 *   and one doubled
 */
export async function exactlyOnce({ rounds, seconds, pause }) {
  const data = mkdtempSync(join(tmpdir(), "teilhabe-once-"));
  const [port = 0, management = 0, smtp = 0, reader = 0, oidc = 0] = await freePorts(5);
  const address = `http://127.0.0.1:${port}`;
  const [mail, provider] = await Promise.all([startMailServer(smtp, reader), startProvider(oidc)]);
  const auditor = byToken(address, provider.token({ sub: "pruefung", name: "Prüfung", roles: ["auditor"] }));
  const start = (/** @type {Record<string, string>} */ more = {}) =>
    startProduct(plans.bremen, port, management, "", {
      TEILHABE_DATA: data,
      ...wideOpen,
      ...provider.settings,
      ...more,
    });
  const counted = { requests: 0 };
  /** @type {Acknowledged[]} */
  const all = [];
  let isWriting = true;
  let kills = 0;
  let product = await start();
  /** Writes until so many more are acknowledged, and then a moment longer. */
  async function more() {
    const enough = all.length + atLeast;
    await after(seconds * 1000 * (0.5 + Math.random()));
    for (const deadline = Date.now() + recoveryMayTake; all.length < enough && isWriting; await after(20))
      if (Date.now() > deadline) throw new Error("The product takes nothing any more.");
  }
  async function write() {
    for (; isWriting; await after(pause)) all.push(await send(address, counted));
  }
  try {
    const written = Promise.all(Array.from({ length: writers }, write));
    written.catch(() => (isWriting = false));
    for (let round = 1; round <= rounds && isWriting; round++) {
      await more();
      // By turns the database under a product that goes on, and the product.
      kills++;
      if (round % 2) await restartDatabase(data);
      else {
        kill(product.pid);
        await product.stop();
        // Mail goes nowhere until the last time, so that none is under way when the product is killed: those are sent again
        // after ten minutes.
        product = await start(round + 1 < rounds ? {} : mail.settings);
      }
    }
    await more();
    isWriting = false;
    await written;
    for (
      let arrived = 0, last = Date.now();
      arrived < all.length && Date.now() - last < mailsMayPause;
      await after(200)
    ) {
      const now = mailsTo(mail.mails).size;
      if (now > arrived) last = Date.now();
      arrived = now;
    }
    const told = await check(address, auditor, all, mail.mails);
    await plantLossAndDouble(address, all);
    return { told, planted: await check(address, auditor, all, mail.mails), kills, requests: counted.requests };
  } finally {
    isWriting = false;
    await product.stop();
    await Promise.all([mail.stop(), provider.stop()]);
    rmSync(data, { recursive: true, force: true });
  }
}

/** @param {Told} told */
export const inWords = ({ acknowledged, found, lost, doubled, acts, mails }) =>
  `acknowledged ${acknowledged}, found ${found}, lost ${lost.length}, doubled ${doubled.length}; acts ${acts}, mails ${mails}`;
