import { readFileSync } from "node:fs";

/** Looks ten times a second how much memory there is, until asked. @param {{ pid: number, management: number }} product */
export function watch({ pid, management }) {
  const peak = { resident: 0, heap: 0 };
  const look = async () => {
    const resident = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;
    const metrics = await fetch(`http://127.0.0.1:${management}/metrics`).then((answer) => answer.text());
    const heap = [...metrics.matchAll(/^jvm_memory_used_bytes\{area="heap",.*\} ([\d.E+]+)$/gm)].reduce(
      (sum, [, bytes]) => sum + Number(bytes) / 2 ** 20,
      0,
    );
    peak.resident = Math.max(peak.resident, resident);
    peak.heap = Math.max(peak.heap, heap);
  };
  let ended = false;
  const looking = (async () => {
    while (!ended) {
      await look().catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  })();
  return async () => {
    ended = true;
    await looking;
    return peak;
  };
}
