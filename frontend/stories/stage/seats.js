import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { startMailServer } from "./mail.js";
import { wideOpen } from "./once.js";
import { freePorts } from "./ports.js";
import { databaseOf, plans, startProduct } from "./product.js";
import { startProvider } from "./provider.js";
import { proof } from "./say.js";
import { byToken, coordinators } from "./staff-api.js";

/**
 * Many people who want the same few seats, at two instances of the packaged product on one database. Each does all that a
 * person does: sends the form with the solution of a task, gets a mail, and confirms with the secret in it.
 */

const event = "gedraenge";
/** Where those register who only warm up both instances: the JIT compiler shares the cores with all others. */
const before = "vorlauf";
/** Without any new one. */
const mailsMayPause = 120_000;

/**
 * Does the same for all, so many at a time; how many in a second, and how long the slowest of a hundred waited.
 * @template Item
 * @param {Item[]} items
 * @param {number} together
 * @param {(item: Item, n: number) => Promise<unknown>} act
 */
async function forAll(items, together, act) {
  /** @type {number[]} */
  const waited = [];
  const left = items.entries();
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: together }, async () => {
      for (const [n, item] of left) {
        const from = performance.now();
        await act(item, n);
        waited.push(performance.now() - from);
      }
    }),
  );
  const seconds = (performance.now() - begun) / 1000;
  waited.sort((a, b) => a - b);
  return { perSecond: items.length / seconds, p99: waited[Math.floor((waited.length - 1) * 0.99)] ?? NaN };
}

/** @param {string} address @param {RequestInit} how @param {number} expected */
async function ask(address, how, expected) {
  const answer = await fetch(address, { method: "POST", ...how });
  const words = await answer.text();
  if (answer.status !== expected) throw new Error(`${address} answered ${answer.status}: ${words}`);
}

/** @param {string} site @param {string} event @param {string} solved @param {number} n */
const register = (site, event, solved, n) =>
  ask(
    `${site}/api/v1/events/${event}/registrations`,
    {
      headers: { "Content-Type": "application/json", "Idempotency-Key": randomUUID() },
      body: JSON.stringify({
        name: `Person ${n}`,
        email: `${event}-${n}@example.org`,
        sessions: [1],
        language: "de",
        consent: "2026-11",
        proof: solved,
      }),
    },
    202,
  );

/** The secrets in the mails that ask to confirm, when each has got one. @param {import("./mail.js").Mail[]} mails @param {number} attempts */
async function secretsIn(mails, attempts) {
  const secrets = () => [
    ...new Set(mails.flatMap(({ text }) => /\/mitreden\/bestaetigen#([A-Za-z0-9_-]+)/.exec(text)?.[1] ?? [])),
  ];
  // What was to be sent before goes first.
  for (let known = 0, last = Date.now(); secrets().length < attempts; await after(200)) {
    if (mails.length > known) last = Date.now();
    else if (Date.now() - last > mailsMayPause) throw new Error(`${secrets().length} of ${attempts} got a mail`);
    known = mails.length;
  }
  return secrets();
}

/**
 * @param {{ attempts: number, seats: number, together: number, warmUp?: number }} how so many people, of whom so many act at the
 *   same time; so many register for something else before
 * @param {string[]} [options] of the JVM
 */
export async function seatsRace({ attempts, seats, together, warmUp = 0 }, options) {
  const data = mkdtempSync(join(tmpdir(), "teilhabe-seats-"));
  const [one = 0, oneHealth = 0, two = 0, twoHealth = 0, smtp = 0, reader = 0, oidc = 0] = await freePorts(7);
  const [mail, provider] = await Promise.all([startMailServer(smtp, reader), startProvider(oidc)]);
  const settings = { TEILHABE_DATA: data, ...wideOpen, ...provider.settings, ...mail.settings };
  const start = (
    /** @type {number} */ port,
    /** @type {number} */ health,
    /** @type {Record<string, string>} */ more,
  ) => startProduct(plans.bremen, port, health, "", { ...settings, ...more }, options);
  const sites = [one, two].map((port) => `http://127.0.0.1:${port}`);
  const site = (/** @type {number} */ n) => sites[n % sites.length] ?? "";
  const products = [await start(one, oneHealth, {})];
  try {
    products.push(await start(two, twoHealth, databaseOf(data)));
    const staff = (/** @type {string} */ sub, /** @type {string} */ role) =>
      byToken(site(0), provider.token({ sub, name: sub, roles: [role] }));
    const change = coordinators(staff("eins", "coordinator"), staff("zwei", "coordinator"));
    const team = staff("team", "event-team");
    /** So many register for an event and confirm it. @param {string} event @param {number} attempts */
    async function crowd(event, attempts) {
      await change.create(`events/${event}`, {
        type: "conference",
        date: "2031-05-06",
        title: { de: "Gedränge" },
        admission: "registration",
        sessions: [{ number: 1, kind: "workshop", title: { de: "Alle wollen hierhin" }, capacity: seats }],
        sources: ["q001"],
      });
      await team("PUT", `events/${event}/registration`, { data: { capacity: seats }, headers: { "If-Match": '"0"' } });
      const people = Array.from({ length: attempts }, (_, n) => n);
      /** @type {string[]} */
      const solved = [];
      await forAll(people, together, async (n) => (solved[n] = await proof(site(n))));
      mail.mails.length = 0;
      const registered = await forAll(people, together, (n) => register(site(n), event, solved[n] ?? "", n));
      const secrets = await secretsIn(mail.mails, attempts);
      const confirmations = await forAll(secrets, together, (secret, n) =>
        ask(`${site(n)}/api/own/v1/confirmations`, { headers: { "Own-Secret": secret } }, 200),
      );
      return { registered, confirmations };
    }
    if (warmUp) await crowd(before, warmUp);
    const speed = await crowd(event, attempts);
    const desk = await team("GET", `events/${event}/registration`);
    const seen = await (await fetch(`${site(1)}/api/v1/events/${event}/seats`)).json();
    return {
      attempts,
      seats,
      confirmed: desk.counts.confirmed,
      waiting: desk.counts.waitListed,
      taken: desk.sessions[0].taken,
      free: seen.free,
      ...speed,
    };
  } finally {
    // The second one first: the first has the database.
    for (const product of products.reverse()) await product.stop();
    await Promise.all([mail.stop(), provider.stop()]);
    rmSync(data, { recursive: true, force: true });
  }
}

/** @typedef {Awaited<ReturnType<typeof seatsRace>>} Told */

/** @param {Told} told */
export const inWords = ({ attempts, seats, confirmed, waiting }) =>
  `attempts ${attempts}, seats ${seats}, confirmed ${confirmed}, waiting ${waiting}`;

/** @param {Told} told */
export const isRight = ({ attempts, seats, confirmed, waiting, taken, free }) =>
  confirmed === seats && taken === seats && free === 0 && waiting === attempts - seats;
