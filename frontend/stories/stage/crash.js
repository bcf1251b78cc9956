import { spawn } from "node:child_process";
import { readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";

const mayTake = 60_000;
/** A PostgreSQL that finds what another one has left behind gives up at once. */
const givesUpWithin = 500;

const isRoot = process.getuid?.() === 0;

/** Dead at once, and nobody is told. @param {number} pid */
export function kill(pid) {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It was gone already.
  }
}

/** The first line of its file. @param {string} data of the product */
const postgres = (data) => Number(readFileSync(join(data, "cluster", "postmaster.pid"), "utf8").split("\n")[0]);

/**
 * Kills the PostgreSQL of a product, and starts it again as it was: the product is not told.
 * @param {string} data of the product
 */
export async function restartDatabase(data) {
  const pid = postgres(data);
  const program = readlinkSync(`/proc/${pid}/exe`);
  const [, ...options] = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").slice(0, -1);
  kill(pid);
  for (const deadline = Date.now() + mayTake; Date.now() < deadline; await after(50)) {
    // PostgreSQL does not run as root; in a room of its own root is somebody else.
    const [command = "", ...words] = [...(isRoot ? ["unshare", "-U"] : []), program, ...options];
    const again = spawn(command, words, { stdio: "ignore", detached: true });
    again.unref();
    const hasGivenUp = await Promise.race([
      new Promise((resolve) => again.once("exit", () => resolve(true))),
      after(givesUpWithin, false),
    ]);
    if (!hasGivenUp) return;
  }
  throw new Error("PostgreSQL did not start again");
}
