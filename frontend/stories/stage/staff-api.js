import { password } from "./sign-in.js";

/**
 * Asks the staff door, as a page of the staff area would.
 * @typedef {(method: string, path: string, how?: { data?: any, headers?: Record<string, string> }) => Promise<any>} Ask
 */

/**
 * Somebody with an account of the demo, signed in at the provider, who works without pages.
 * @param {import("playwright-core").Browser} browser
 * @param {string} address of the product
 * @param {string} name
 * @returns {Promise<Ask>}
 */
export async function signedIn(browser, address, name) {
  const context = await browser.newContext({ baseURL: address });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  // Where an account signs in for the first time in two windows at once, Keycloak asks one of them again.
  for (let tries = 1, arrived = false; !arrived; tries++) {
    await page.goto("/api/staff/v1/login?returnTo=/redaktion");
    if (new URL(page.url()).origin !== address) {
      await page.locator("#username").fill(name);
      await page.locator("#password").fill(password);
      await page.locator("#kc-login").click();
    }
    arrived = await page.waitForURL(/\/redaktion/, { timeout: 20_000 }).then(
      () => true,
      (error) => {
        if (tries === 3) throw error;
        return false;
      },
    );
  }
  await page.close();
  return async (method, path, { data, headers } = {}) => {
    const answer = await context.request.fetch(`/api/staff/v1/${path}`, {
      method,
      data,
      headers: { "Requested-With": "teilhabemonitor", Origin: address, ...headers },
      timeout: 900_000,
    });
    if (!answer.ok()) throw new Error(`${method} ${path} answered ${answer.status()}: ${await answer.text()}`);
    return answer.json();
  };
}

/** A program with a token of a provider. @param {string} address of the product @param {string} token @returns {Ask} */
export const byToken =
  (address, token) =>
  async (method, path, { data, headers } = {}) => {
    const answer = await fetch(`${address}/api/staff/v1/${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${token}`,
        "Requested-With": "teilhabemonitor",
        ...(data ? { "Content-Type": "application/json" } : {}),
        ...headers,
      },
      ...(data ? { body: typeof data === "string" ? data : JSON.stringify(data) } : {}),
    });
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
    return answer.json();
  };

/** @param {{ version: number }} thing */
export const ifMatch = ({ version }) => ({ headers: { "If-Match": `"${version}"` } });

/** What two coordinators do: one proposes, the other applies. @param {Ask} first @param {Ask} second */
export function coordinators(first, second) {
  /** @param {any} change */
  async function publish(change) {
    const draft = await first("POST", "changes", { data: change });
    const submitted = await first("PUT", `changes/${draft.code}/submission`, ifMatch(draft));
    return second("PUT", `changes/${draft.code}/application`, ifMatch(submitted));
  }
  return {
    publish,
    /** A thing as it can be changed. @param {string} subject */
    subject: (subject) => first("GET", `subjects/${subject}`),
    /** @param {string} subject @param {(input: any) => void} alter @param {{ reason?: string, minor?: boolean }} [told] */
    async edit(subject, alter, told = {}) {
      const { input, version } = await first("GET", `subjects/${subject}`);
      alter(input);
      return publish({ subject, kind: "edit", baseVersion: version, input, ...told });
    },
    /** @param {string} subject with a code, or the kind alone @param {any} input @param {string} [reason] */
    create: (subject, input, reason) => publish({ subject, kind: "create", input, ...(reason ? { reason } : {}) }),
    /** @param {string} subject @param {string} reason */
    async retire(subject, reason) {
      const { version } = await first("GET", `subjects/${subject}`);
      return publish({ subject, kind: "retire", baseVersion: version, reason });
    },
    /** @param {string} subject @param {string} reason */
    takeDown: (subject, reason) => first("POST", "takedowns", { data: { subject, reason } }),
    /** @param {string} type @param {Buffer | string} data @param {string} table @param {string} [reason] */
    async bringIn(type, data, table, reason) {
      const upload = await first("POST", `imports?table=${table}`, { data, headers: { "Content-Type": type } });
      await second("PUT", `imports/${upload.code}/application`, {
        data: { confirmed: true, ...(reason ? { reason } : {}) },
        ...ifMatch(upload),
      });
      return upload.code;
    },
  };
}
