import { createServer } from "node:net";

/** Stories stay on the loopback, in a range of their own. */
const range = Number(process.env.STORIES_PORT ?? 18400);
/** Stories that are told side by side do not find the same port free. */
const first = range + 24 * Number(process.env.VITEST_POOL_ID ?? 0);
const last = range + 99;

/** Listens on the first free port. @param {import("node:net").Server} server @returns {Promise<number>} */
export async function listen(server) {
  for (let port = first; port <= last; port++) {
    const isOurs = await new Promise((resolve) => {
      const listening = () => resolve(true);
      server.once("listening", listening);
      server.once("error", () => {
        server.off("listening", listening);
        resolve(false);
      });
      server.listen(port, "127.0.0.1");
    });
    server.removeAllListeners("error");
    if (isOurs) return port;
  }
  throw new Error(`No port from ${first} to ${last} is free; set STORIES_PORT.`);
}

/** Ports that are free now, for programs that listen themselves. @param {number} n */
export async function freePorts(n) {
  const servers = Array.from({ length: n }, () => createServer());
  /** @type {number[]} */
  const ports = [];
  for (const server of servers) ports.push(await listen(server));
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
