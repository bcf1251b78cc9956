import { createServer, request } from "node:http";
import { listen } from "./ports.js";

/**
 * A wire between browser and product that can be cut and mended, and on which single answers can be held back. What
 * passes is never changed.
 * @param {string} to address of the product
 */
export async function wireTo(to) {
  const { hostname, port } = new URL(to);
  /** @type {{ held: (url: string) => boolean, waiting: (() => void)[], arrived: () => void } | undefined} */
  let hold;
  let isCut = false;
  const server = createServer((incoming, outgoing) => {
    if (isCut) return void incoming.socket.destroy();
    const { url: path, method, headers } = incoming;
    const pass = () => {
      const onward = request({ hostname, port, path, method, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      });
      onward.on("error", () => outgoing.destroy());
      outgoing.on("close", () => onward.destroy());
      incoming.pipe(onward);
    };
    if (!hold?.held(path ?? "")) return pass();
    hold.waiting.push(pass);
    hold.arrived();
  });
  const wirePort = await listen(server);
  return {
    address: `http://127.0.0.1:${wirePort}`,
    cut() {
      isCut = true;
      server.closeAllConnections();
    },
    mend() {
      isCut = false;
    },
    /** Holds back what matches until it is released. @param {(url: string) => boolean} held */
    hold(held) {
      /** @type {(() => void)[]} */
      const waiting = [];
      /** @type {() => void} */
      let arrived = () => {};
      /** Resolves as soon as one request waits. */
      const caught = new Promise((resolve) => (arrived = () => resolve(undefined)));
      hold = { held, waiting, arrived };
      return {
        caught,
        release() {
          hold = undefined;
          for (const pass of waiting) pass();
        },
      };
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
