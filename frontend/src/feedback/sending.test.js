import { afterEach, expect, test, vi } from "vitest";
import { emptyDraft } from "./draft.js";

/** A browser adds where it is to an address; Node.js wants to be told. */
class BrowserRequest extends Request {
  /** @param {string} address @param {RequestInit} how */
  constructor(address, how) {
    super(new URL(address, "http://site.example"), how);
  }
}

/** A server that knows what came with which key, as ours does. */
function server() {
  /** @type {Map<string, string>} */
  const known = new Map();
  let isAnswerLost = false;
  const answer = (/** @type {number} */ status, /** @type {object} */ body) =>
    new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json" } });
  vi.stubGlobal("location", { pathname: "/mitreden" });
  vi.stubGlobal("Request", BrowserRequest);
  vi.stubGlobal("fetch", async (/** @type {Request} */ request) => {
    const { proof: _, ...body } = await request.json();
    const key = request.headers.get("Idempotency-Key") ?? "";
    const words = JSON.stringify(body);
    if (known.has(key) && known.get(key) !== words) return answer(422, { status: 422, detail: "other body" });
    if (body.text === "Unsinn")
      return answer(400, { status: 400, violations: [{ name: "/text", reason: "So nicht." }] });
    known.set(key, words);
    if (isAnswerLost) throw new TypeError("lost");
    return answer(201, { code: body.text });
  });
  return { known, lose: (/** @type {boolean} */ is) => (isAnswerLost = is) };
}

/** The part under test, with a browser and a server around it. */
async function sender() {
  const around = server();
  // The client takes what the browser offers when it is loaded.
  vi.resetModules();
  const [{ send }, { Gate }] = await Promise.all([import("./sending.js"), import("./gate.js")]);
  const gate = new Gate("de", {}, () => {});
  Object.assign(gate, { solution: Promise.resolve("proof"), given: -1e6 });
  /** @type {import("./draft.js").Draft[]} */
  const kept = [];
  const draft = emptyDraft("de");
  const say = (/** @type {string} */ text, from = draft) =>
    send(from, /** @type {any} */ ({ text }), "", gate, () => kept.push(structuredClone(from)));
  return { ...around, say, draft, kept };
}

afterEach(() => vi.unstubAllGlobals());

test("keeps what is sent before it is sent, so that a lost answer can be fetched", async () => {
  const { say, draft, kept, lose, known } = await sender();
  lose(true);
  await expect(say("eins")).rejects.toThrow();
  expect(kept.at(-1)?.sent).toEqual([{ text: "eins" }]);
  lose(false);
  expect(await say("eins", structuredClone(kept.at(-1) ?? draft))).toMatchObject({ isEarlier: false });
  expect(known.size).toBe(1);
});

test("gives the receipt of what has arrived where something was altered after that", async () => {
  const { say, lose } = await sender();
  lose(true);
  await expect(say("eins")).rejects.toThrow();
  lose(false);
  expect(await say("zwei")).toEqual({ receipt: { code: "eins" }, isEarlier: true });
});

test("sends with a key of its own what another window has sent in another form", async () => {
  const { say, draft, kept, known } = await sender();
  const elsewhere = structuredClone(draft);
  await say("eins", elsewhere);
  const { key } = draft;
  expect(await say("zwei")).toEqual({ receipt: { code: "zwei" }, isEarlier: false });
  expect([...known.values()]).toEqual(['{"text":"eins"}', '{"text":"zwei"}']);
  expect(draft.key).not.toBe(key);
  expect(kept.at(-1)).toMatchObject({ key: draft.key, sent: [{ text: "zwei" }] });
});

test("does not take for sent what was refused", async () => {
  const { say, kept } = await sender();
  await expect(say("Unsinn")).rejects.toThrow("So nicht.");
  expect(kept.at(-1)?.sent).toEqual([]);
});
