import { afterEach, expect, test, vi } from "vitest";

/** A browser adds where it is to an address; Node.js wants to be told. */
class BrowserRequest extends Request {
  /** @param {string} address @param {RequestInit} how */
  constructor(address, how) {
    super(new URL(address, "http://site.example"), how);
  }
}

afterEach(() => vi.unstubAllGlobals());

test("is read once at a time, after what waits is sent, and again where something was marked meanwhile", async () => {
  /** @type {((list: object) => void)[]} */
  const asked = [];
  vi.stubGlobal("Request", BrowserRequest);
  vi.stubGlobal("fetch", () => new Promise((answer) => asked.push((list) => answer(Response.json(list)))));
  vi.resetModules();
  const { reload } = await import("./list.js");
  vi.stubGlobal("document", { getElementById: () => null });
  let sent = () => {};
  const waiting = ["R-1"];
  const queue = { kept: { waiting }, flush: () => new Promise((done) => (sent = () => done(waiting.pop()))) };
  const data = /** @type {any} */ ({ code: "tuer", settled: 0, queue, list: "old" });
  const read = reload(data, true);
  expect(reload(data)).toBe(read);
  expect(asked).toHaveLength(0);
  sent();
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  data.settled++;
  asked[0]?.({ version: "before the mark" });
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  asked[1]?.({ version: "after it" });
  await read;
  expect(data).toMatchObject({ list: { version: "after it" }, isOld: false });
  expect(data.reloading).toBeUndefined();
});
