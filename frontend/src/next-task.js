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
