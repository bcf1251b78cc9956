import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { answers, backend, plans, startProduct } from "./product.js";

/** The first start of Keycloak, on a busy machine. */
export const mayTake = 360_000;

const demo = JSON.parse(readFileSync(join(backend, "keycloak/demo.json"), "utf8"));

/** Of all accounts of the demo, which everybody knows. @type {string} */
export const password = demo.users[0].credentials[0].value;

/** Where a Keycloak is for browsers. @param {number} port */
export const providerAt = (port) => `http://localhost:${port}`;

/**
 * A product with Bremen's plan, and the demo's Keycloak beside it, which comes up later.
 * @param {number} port
 * @param {number} management
 * @param {number} keycloak
 * @param {Record<string, string>} settings
 */
export const startWithSignIn = (port, management, keycloak, settings) =>
  startProduct(plans.bremen, port, management, "", {
    TEILHABE_DEMO_SIGN_IN: backend,
    KEYCLOAK_PORT: String(keycloak),
    ...settings,
  });

/** Waits until one can sign in. @param {string} provider */
export async function signInIsPossible(provider) {
  const deadline = Date.now() + mayTake;
  while (!(await answers(`${provider}/realms/${demo.realm}/.well-known/openid-configuration`))) {
    if (Date.now() > deadline) throw new Error("Keycloak did not start.");
    await after(500);
  }
}
