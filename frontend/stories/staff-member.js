import { beforeAll, expect, inject } from "vitest";
import { mayTake, password, signInIsPossible } from "./stage/sign-in.js";
import { open, settled, visitor } from "./visitor.js";

export { tabTo } from "./keys.js";

/** @typedef {import("./visitor.js").BrowserPage} BrowserPage */

/** The product at which one can sign in, and who knows the people. */
export const office = { address: inject("sites").office, provider: inject("provider") };
/** A second instance on its database: what staff do at one is seen by guests at the other. */
export const beside = inject("sites").beside;

/** How long a story of several people may take. */
export const patience = 150_000;

beforeAll(() => signInIsPossible(office.provider), mayTake);

/** Fills in the provider's page, and waits for the way back. @param {BrowserPage} page @param {string} name */
export async function signIn(page, name) {
  // Where an account signs in for the first time in two windows at once, Keycloak asks one of them again.
  for (let arrived = false, tries = 1; !arrived; tries++) {
    await page.locator("#username").fill(name);
    await page.locator("#password").fill(password);
    await page.locator("#kc-login").click();
    arrived = await page.waitForURL(/\/redaktion/, { timeout: 15_000 }).then(
      () => true,
      (error) => {
        if (tries === 3) throw error;
        return false;
      },
    );
  }
  await settled(page);
}

/** Somebody before the staff area who has not signed in. @param {import("./visitor.js").Form} [form] */
export async function stranger(form = {}) {
  const page = await visitor(office.address, { ...form, provider: office.provider, failures: true });
  // Whoever comes first waits for a Keycloak that has just started.
  page.setDefaultTimeout(45_000);
  page.setDefaultNavigationTimeout(45_000);
  return page;
}

/**
 * Somebody with an account of the demo, signed in, at an address of the staff area.
 * @param {string} name
 * @param {string} [address]
 * @param {import("./visitor.js").Form} [form]
 */
export async function member(name, address = "/redaktion", form = {}) {
  const page = await stranger(form);
  await open(page, address);
  await page.getByRole("link", { name: "Anmelden" }).click();
  await signIn(page, name);
  return page;
}

/** Submits the form and waits for the page of the change. @param {BrowserPage} page @returns {Promise<string>} its path */
export async function submit(page) {
  await page.getByRole("button", { name: "Einreichen" }).click();
  await page.getByText("Eingereicht. Jetzt prüft").waitFor();
  return new URL(page.url()).pathname;
}

/** Opens a change and does one of the things that can be done with it. @param {BrowserPage} page @param {string} path @param {string} act @param {string} said */
export async function decide(page, path, act, said) {
  await open(page, path);
  await page.getByRole("button", { name: act, exact: true }).click();
  await page.getByText(said).waitFor();
}

/** What the public API says of a thing. @param {string} path @returns {Promise<any>} */
export async function publicly(path) {
  const response = await fetch(`${office.address}/api/v1/${path}`, { cache: "no-store" });
  expect(response.status, path).toBe(200);
  return response.json();
}
