import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { tellHistory } from "./stage/charts.js";
import { launch } from "./stage/chromium.js";
import { ownPages, publicPages, staffPages, withoutThem } from "./stage/hostile-pages.js";
import { makeHostile, offerTooMuch } from "./stage/hostile-plan.js";
import { hostileLine } from "./stage/hostile-words.js";
import { wideOpen } from "./stage/once.js";
import { freePorts } from "./stage/ports.js";
import { plans, startProduct } from "./stage/product.js";
import { startProvider } from "./stage/provider.js";
import { byToken } from "./stage/staff-api.js";
import { open, settled, visitor } from "./visitor.js";

const mayTake = 300_000;
/** Tabs that pages are opened in, side by side. */
const tabs = 4;

const roles = ["coordinator", "moderator", "reporter", "event-team", "auditor", "administrator", "personal-data"];
const [first, second] = ["eins", "zwei"].map((sub) => ({ sub, name: hostileLine(`name.${sub}`, 200), roles }));

/** @type {Awaited<ReturnType<typeof startProvider>>} */
let provider;
/** @type {Awaited<ReturnType<typeof startProduct>>} */
let product;
/** @type {Awaited<ReturnType<typeof makeHostile>>} */
let made;

beforeAll(async () => {
  const [port = 0, management = 0, oidc = 0] = await freePorts(3);
  provider = await startProvider(oidc);
  product = await startProduct(plans.bremen, port, management, "", { ...wideOpen, ...provider.settings });
  made = await makeHostile(
    product.address,
    byToken(product.address, tokenOf(first)),
    byToken(product.address, tokenOf(second)),
  );
}, mayTake);

afterAll(() => Promise.all([product?.stop(), provider?.stop()]));

const tokenOf = (/** @type {any} */ account) => provider.token(account);

/** What turns round how all that follows is read. */
const turning = /[\u202A-\u202E\u2066-\u2069]/;

/** What ran, and where. @type {string[]} */
const ran = [];

/** @param {import("playwright-core").Page} page */
async function setTrap(page) {
  await page.exposeFunction("trap", (/** @type {string} */ where) => void ran.push(`${page.url()}: ${where}`));
  page.on("dialog", (dialog) => {
    ran.push(`${page.url()}: dialog`);
    dialog.dismiss();
  });
  return page;
}

/** Attributes that run something, or load something from elsewhere. @param {import("playwright-core").Page} page @returns {Promise<string[]>} */
const dangers = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("*")].flatMap((element) =>
      [...element.attributes]
        .filter(
          ({ name, value }) =>
            name.startsWith("on") ||
            /^\s*(javascript|data):/i.test(value) ||
            (["src", "href", "action", "srcdoc", "content"].includes(name) && /^(https?:)?\/\/fremd/.test(value)),
        )
        .map(({ name, value }) => `<${element.localName} ${name}="${value}">`),
    ),
  );

/**
 * Opens pages in several tabs.
 * @param {{ path: string, shows: boolean }[]} pages
 * @param {() => Promise<import("playwright-core").Page>} tab
 */
async function look(pages, tab) {
  const left = [...pages];
  await Promise.all(
    Array.from({ length: tabs }, async () => {
      const page = await setTrap(await tab());
      for (let next = left.shift(); next; next = left.shift()) {
        const { path, shows } = next;
        await open(page, path);
        await tellHistory(page);
        expect.soft(await dangers(page), path).toEqual([]);
        const words = await page.locator("body").innerText();
        if (!shows) continue;
        expect.soft(words.includes("<script>trap("), `${path} shows hostile words`).toBe(true);
        // In the office people see words of their own as they have typed them.
        if (!path.startsWith("/redaktion")) expect.soft(turning.test(words), `${path} turns round`).toBe(false);
      }
    }),
  );
  expect(ran).toEqual([]);
}

test("the trap snaps where nothing keeps people's words from running", { timeout: mayTake }, async () => {
  const browser = await launch(inject("chromium"));
  try {
    const page = await setTrap(await browser.newPage());
    await page.setContent(`<p>${hostileLine("alone")}</p>`);
    await expect.poll(() => ran).toContain("about:blank: alone");
  } finally {
    await browser.close();
    ran.splice(0);
  }
});

test("nothing that breaks a database or a limit is taken, and nothing breaks of it", async () => {
  const answers = await offerTooMuch(product.address, made.contract, tokenOf(first));
  for (const [what, status] of Object.entries(answers)) expect.soft([400, 413], what).toContain(status);
});

test("nothing that people write runs on public pages, nor on their own", { timeout: mayTake }, async () => {
  await look([...publicPages(made), ...ownPages(made), ...withoutThem], () => visitor(product.address));
});

test("nothing that people or staff write runs on pages of the staff", { timeout: mayTake }, async () => {
  provider.seat(/** @type {any} */ (first));
  await look(staffPages(made), async () => {
    const page = await visitor(product.address, { provider: provider.address });
    await page.goto("/api/staff/v1/login?returnTo=/redaktion/konto");
    await page.waitForURL(/\/redaktion/);
    await settled(page);
    return page;
  });
});
