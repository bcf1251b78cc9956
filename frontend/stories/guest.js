import { setTimeout as after } from "node:timers/promises";
import { expect, inject } from "vitest";
import { bremen, open, visitor } from "./visitor.js";

/** @typedef {import("./visitor.js").BrowserPage} BrowserPage */

/** Mail is sent every few seconds. */
const mayTake = 60_000;
/** How long a story may take that waits for mail. */
export const patience = 150_000;

/** Waits for a mail to somebody whose subject fits. @param {string} to @param {RegExp} subject @returns {Promise<import("./stage/mail.js").Mail>} */
export async function mailTo(to, subject) {
  for (const deadline = Date.now() + mayTake; Date.now() < deadline; await after(250)) {
    const mails = /** @type {import("./stage/mail.js").Mail[]} */ (await (await fetch(inject("mails"))).json());
    const found = mails.find((mail) => mail.to === to && subject.test(mail.subject));
    if (found) return found;
  }
  throw new Error(`No mail to ${to} about ${subject}`);
}

/** The link in a mail that leads here, as a path: the one with a secret, if there is one. @param {{ text: string }} mail */
export function linkIn({ text }) {
  const link = new URL(/http\S+#\S+/.exec(text)?.[0] ?? /http\S+/.exec(text)?.[0] ?? "");
  return link.pathname + link.hash;
}

/** Somebody before the form. @param {string} [address] @param {import("./visitor.js").Form & { failures?: boolean }} [form] @param {string} [site] */
export async function guest(address = "/mitreden", form = {}, site = bremen) {
  const page = await visitor(site, form);
  await open(page, address);
  return page;
}

/** Fills in all that is needed. @param {BrowserPage} page @param {string} text @param {{ email?: string, consent?: string }} [more] */
export async function write(page, text, { email, consent = "Ja, mit dem Namen unserer Organisation" } = {}) {
  await page.getByLabel("Was möchten Sie sagen?").fill(text);
  await page.getByLabel("Ein Verein oder Verband").check();
  await page.getByLabel("Name des Vereins oder Verbands").fill("Verein Beispiel");
  await page.getByRole("radio", { name: "Bremerhaven" }).check();
  await page.getByLabel(consent).check();
  if (email) await page.getByLabel("E-Mail-Adresse").fill(email);
}

/** @param {BrowserPage} page */
export const sendButton = (page) => page.getByRole("button", { name: "Rückmeldung senden" });

/** Reads the receipt: the reference, and the secret link as a path. @param {BrowserPage} page */
export async function receipt(page) {
  await page.getByRole("heading", { level: 1, name: "Danke. Ihre Rückmeldung ist angekommen." }).waitFor();
  const link = new URL(await page.locator(".secret-link").innerText());
  const [code = "", secret = ""] = link.hash.slice(1).split(".");
  expect(code).toMatch(/^B-\d{4}-[34679ACDEFGHJKMNPQRTWXY]{5}$/);
  return { code, secret, link: link.pathname + link.hash };
}

/** What its sender sees. @param {{ code: string, secret: string }} own @returns {Promise<Response>} */
export const ownAnswer = ({ code, secret }) =>
  fetch(`${bremen}/api/own/v1/submissions/${code}`, { headers: { "Own-Secret": secret } });
