import { beforeEach, describe, expect, it, vi } from "vitest";
import { Unreachable } from "../../api/client.js";
import { StaffRefused } from "../../api/staff.js";
import { Queue } from "./queue.js";
import { keyOf, unsent } from "./unsent.js";

/** @type {Map<string, string>} */
let stored;
/** @type {string[]} */
let sent;
/** @type {Error | undefined} */
let failure;

beforeEach(() => {
  stored = new Map();
  sent = [];
  failure = undefined;
  vi.stubGlobal("navigator", {});
  vi.stubGlobal("localStorage", {
    getItem: (/** @type {string} */ key) => stored.get(key) ?? null,
    setItem: (/** @type {string} */ key, /** @type {string} */ value) => void stored.set(key, value),
    removeItem: (/** @type {string} */ key) => void stored.delete(key),
  });
});

const key = keyOf("P-0001", "werkstatt");
const open = () =>
  new Queue(key, {
    send: async ({ id, registration, present }) => {
      if (failure) throw failure;
      sent.push(`${registration} ${present}`);
      return { id, registration, outcome: "done", state: present ? "attended" : "confirmed" };
    },
    settled: () => {},
    refused: () => {},
    changed: () => {},
  });

describe("marks at the door", () => {
  it("wait for the network, also over a reload, and are sent in their order", async () => {
    failure = new Unreachable("");
    const queue = open();
    queue.add("R-1", true);
    queue.add("R-2", true);
    queue.add("R-1", false);
    await queue.flush();
    expect(queue.trouble).toBe(failure);
    expect(sent).toEqual([]);
    failure = undefined;
    const later = open();
    expect(later.of("R-1").map(({ present }) => present)).toEqual([true, false]);
    await later.flush();
    expect(sent).toEqual(["R-1 true", "R-2 true", "R-1 false"]);
    expect(stored.size).toBe(0);
    await later.flush();
    expect(sent).toHaveLength(3);
  });
  it("keep their id and their moment", async () => {
    failure = new Unreachable("");
    const queue = open();
    queue.add("R-1", true);
    const [before] = queue.kept.waiting;
    await queue.flush();
    expect(open().kept.waiting).toEqual([{ ...before, isTried: true }]);
  });
  it("are in their order though a clock is put back", () => {
    vi.useFakeTimers({ now: new Date("2031-05-06T09:00:00Z") });
    const queue = open();
    queue.add("R-1", true);
    vi.setSystemTime(new Date("2031-05-06T08:00:00Z"));
    queue.add("R-1", false);
    vi.useRealTimers();
    expect(queue.kept.waiting.map(({ at }) => at)).toEqual(["2031-05-06T09:00:00.000Z", "2031-05-06T09:00:00.000Z"]);
  });
  it("are dropped where they are taken back before they were sent", async () => {
    failure = new Unreachable("");
    const queue = open();
    queue.add("R-1", true);
    queue.add("R-2", true);
    await queue.flush();
    // The server may have the first one.
    expect(queue.takeBack("R-1", false)).toBe(false);
    // They were there before.
    expect(queue.takeBack("R-2", true)).toBe(false);
    expect(queue.takeBack("R-2", false)).toBe(true);
    expect(queue.takeBack("R-2", false)).toBe(false);
    expect(queue.kept.waiting.map(({ registration, present }) => [registration, present])).toEqual([["R-1", true]]);
  });
  it("are told of wherever the person is", () => {
    open().add("R-1", true);
    vi.stubGlobal("localStorage", { ...localStorage, ...Object.fromEntries(stored) });
    expect(unsent("P-0001")).toEqual([{ event: "werkstatt", count: 1 }]);
    expect(unsent("P-000")).toEqual([]);
  });
  it("stay while somebody is signed out or the server fails", async () => {
    for (const status of [401, 403, 429, 500, 503]) {
      failure = new StaffRefused(status, undefined);
      const queue = open();
      queue.add("R-1", true);
      await queue.flush();
      expect(queue.kept.waiting.length).toBeGreaterThan(0);
    }
  });
  it("are told where they are refused, until somebody has read it", async () => {
    failure = Object.assign(new StaffRefused(409, undefined), {
      violations: [{ name: "state", reason: "abgemeldet" }],
    });
    const queue = open();
    queue.add("R-1", true);
    await queue.flush();
    expect(queue.kept).toEqual({ waiting: [], told: [{ registration: "R-1", reason: "abgemeldet" }] });
    expect(open().kept.told).toHaveLength(1);
    queue.dismiss();
    expect(stored.size).toBe(0);
  });
  it("are in memory where nothing can be kept, and say so", () => {
    vi.stubGlobal("localStorage", {
      getItem: () => null,
      setItem: () => {
        throw new Error("full");
      },
      removeItem: () => {},
    });
    const queue = open();
    queue.add("R-1", true);
    expect(queue.isSafe).toBe(false);
    expect(queue.kept.waiting).toHaveLength(1);
  });
});
