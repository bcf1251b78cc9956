import { expect, test } from "vitest";
import { exactlyOnce, inWords } from "./stage/once.js";

test(
  "what was acknowledged is there exactly once, whatever is killed meanwhile; and who looks for that finds one that is lost and one that is doubled",
  { timeout: 300_000 },
  async () => {
    const { told, planted, kills, requests } = await exactlyOnce({ rounds: 2, seconds: 0.5, pause: 100 });
    console.info(`${inWords(told)}; ${requests} requests, killed ${kills} times`);
    const { acknowledged } = told;
    expect(acknowledged).toBeGreaterThan(20);
    expect(requests).toBeGreaterThan(acknowledged);
    const all = { acknowledged, found: acknowledged, lost: [], doubled: [], acts: acknowledged, mails: acknowledged };
    expect(told).toEqual(all);
    expect([planted.found, planted.lost.length, planted.doubled.length]).toEqual([acknowledged - 1, 1, 1]);
  },
);
