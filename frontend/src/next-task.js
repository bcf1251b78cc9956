/**
 * Lets the browser draw and answer the reader before work goes on: a phone that puts a whole page together in one go
 * takes no tap meanwhile.
 * @returns {Promise<void>}
 */
export const nextTask = () =>
  new Promise((go) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      go();
    };
    port2.postMessage(null);
  });

/**
 * Waits until what can be read is drawn and nothing else is to be done, but not for ever. Not every browser can say when
 * that is.
 * @returns {Promise<void>}
 */
export const whenIdle = () =>
  new Promise((go) => {
    if ("requestIdleCallback" in globalThis) requestIdleCallback(() => go(), { timeout: 1000 });
    else setTimeout(go, 200);
  });
