import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import { launch } from "./stage/chromium.js";

/**
 * @typedef {import("playwright-core").Page} BrowserPage
 * @typedef {{ width?: number, height?: number, scheme?: "light" | "dark", forced?: boolean }} Form
 */

export const { bremen, empty, city } = inject("sites");

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {import("playwright-core").BrowserContext[]} */
const contexts = [];
/** Characters of a page that are told where a story fails. */
const mostShown = 3_000;

/** What no page of ours may ever do. @type {string[]} */
const complaints = [];

beforeAll(async () => {
  browser = await launch(inject("chromium"));
});

afterEach(async ({ task }) => {
  if (task.result?.state === "fail") await tellWhatIsShown();
  await Promise.all(contexts.splice(0).map((context) => context.close()));
  expect(complaints.splice(0), "console messages, script errors and requests elsewhere").toEqual([]);
});

afterAll(() => browser.close());

/** Says where a story that failed stood: what each of its pages showed then. */
async function tellWhatIsShown() {
  for (const page of contexts.flatMap((context) => context.pages())) {
    const shown = await page.locator("body").innerText({ timeout: 5_000 }).catch(String);
    console.error(`${page.url()} shows:\n${shown.replace(/\n\s*\n+/g, "\n").slice(0, mostShown)}`);
  }
}

/**
 * Takes note of all that a page says on the console or asks of others. Whoever signs in talks to the provider too, and is
 * known by a cookie.
 * @param {BrowserPage} page
 * @param {string} site
 * @param {{ failures: boolean, provider: string }} may `failures`: requests may fail; `provider`: of sign-in
 */
function watch(page, site, { failures, provider }) {
  const { host } = new URL(site);
  page.on("console", (message) => {
    if (provider && page.url().startsWith(provider)) return;
    const isFailure = message.text().startsWith("Failed to load resource");
    if (!(failures && isFailure)) complaints.push(`${page.url()}: ${message.type()} ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error}`));
  page.on("request", (request) => {
    const { protocol, host: asked } = new URL(request.url());
    const isProvider = provider && request.url().startsWith(provider);
    if (protocol !== "blob:" && asked !== host && !isProvider) complaints.push(`${page.url()} asked ${request.url()}`);
  });
  page.on("response", async (response) => {
    if (provider) return;
    if (await response.headerValue("set-cookie").catch(() => null)) complaints.push(`${response.url()} sets a cookie`);
  });
}

/**
 * A person with a browser of their own. What their pages say on the console fails the story.
 * @param {string} site
 * @param {Form & { failures?: boolean, script?: boolean, provider?: string }} [form] `failures` where the story is about requests that fail, `provider` where it is about signing in
 */
export async function visitor(
  site,
  { width = 1280, height = 900, scheme = "light", forced, failures = false, script = true, provider = "" } = {},
) {
  const context = await browser.newContext({
    baseURL: site,
    viewport: { width, height },
    colorScheme: scheme,
    forcedColors: forced ? "active" : "none",
    reducedMotion: "reduce",
    javaScriptEnabled: script,
    locale: "de-DE",
    timezoneId: "Europe/Berlin",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  contexts.push(context);
  context.setDefaultTimeout(15_000);
  context.on("page", (page) => watch(page, site, { failures, provider }));
  return context.newPage();
}

/** Goes to an address and waits until the page is there. @param {BrowserPage} page @param {string} address */
export async function open(page, address) {
  const response = await page.goto(address);
  await settled(page);
  return response;
}

/** Waits until what the address asks for is shown. @param {BrowserPage} page */
export async function settled(page) {
  await page.locator("main h1").waitFor();
  await page.locator("main[aria-busy=true], main .skeleton").waitFor({ state: "detached" });
}

/** The words of an element, without the breaks of its source. @param {import("playwright-core").Locator} locator */
export const wordsOf = async (locator) => (await locator.innerText()).replace(/\s+/g, " ").trim();

/** What the API answers. @param {string} site @param {string} path @returns {Promise<any>} */
export async function api(site, path) {
  const response = await fetch(`${site}/api/v1/${path}`);
  expect(response.status, path).toBe(200);
  return response.json();
}
