import { expect } from "vitest";
import { expectNoBarrier, expectNoBarrierOfItsOwn, isThorough } from "./accessible.js";
import { expectValid } from "./valid.js";
import { open, visitor } from "./visitor.js";

/** The smallest width that WCAG asks for: 1280 px at 400 %. */
const narrowest = 320;

/** @param {string} address without its fragment */
const pathOf = (address) => {
  const { pathname, search } = new URL(address);
  return pathname + search;
};

/** @param {string} path */
const isPage = (path) => !/^\/(api|assets|operator)\//.test(path);
/** @param {string} path */
const languageOf = (path) => (/^\/en(\/|$)/.test(path) ? "en" : "de");

/** What a page links to, and where one can jump to on it. @param {import("./visitor.js").BrowserPage} page */
const linksAndTargets = (page) =>
  page.evaluate(() => ({
    links: [...document.querySelectorAll("a")].map(({ href }) => href),
    targets: [...document.querySelectorAll("[id]")].map(({ id }) => id),
    lang: document.documentElement.lang,
    headings: document.querySelectorAll("h1").length,
    untitled: !document.title || !document.querySelector('meta[name="description"]')?.getAttribute("content"),
  }));

/** @param {import("./visitor.js").BrowserPage} page */
async function expectNoSidewaysScrolling(page) {
  await page.setViewportSize({ width: narrowest, height: 900 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(width, `${page.url()}: width at ${narrowest} px`).toBeLessThanOrEqual(narrowest);
}

/** Pages that differ only in what they tell. @param {string} path */
const kindOf = (path) => path.replace(/^(\/en)?(\/[^/?]+)\/[^/?]+/, "$1$2/…").replace(/=.*/, "");

/** In which width a page is looked at where one has to do: half of the pages in each. @param {string} path */
const isWide = (path) => [...path].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 2 === 0;

/** Pages with a choice in their address that are looked at, of each kind; the others are only asked for. */
const mostChoices = isThorough ? Infinity : 3;

/**
 * Follows every link of one language from its first page on, and looks at each page once. A page with a choice in its
 * address is looked at too, but not the choices within that choice; in English, where only words differ, it is asked for
 * alone.
 * @param {string} site
 * @param {string} first
 * @param {number} [most] pages of one kind, where a plan has too many to look at all
 */
export async function crawl(site, first, most = Infinity) {
  const page = await visitor(site);
  const lang = languageOf(first);
  /** @type {Map<string, string[]>} path → what can be jumped to */
  const pages = new Map();
  /** @type {Map<string, string>} address → the page that links to it */
  const found = new Map();
  /** @type {Map<string, number>} */
  const seen = new Map();
  const queue = [first];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const before = seen.get(kindOf(path)) ?? 0;
    if (pages.has(path) || before >= most || (path.includes("?") && before >= mostChoices)) continue;
    seen.set(kindOf(path), before + 1);
    const response = await open(page, path);
    expect.soft(response?.status(), path).toBe(200);
    const { links, targets, ...about } = await linksAndTargets(page);
    expect.soft(about, path).toEqual({ lang, headings: 1, untitled: false });
    pages.set(path, targets);
    if (isThorough || before === 0 || lang === "de") await expectValid(page, path, isThorough || before === 0);
    // The first of each kind in both widths and both schemes, in German in every combination of them. It stands for the
    // others; in German, each other one is looked at without colours, and each tenth with them.
    if (isThorough || before === 0 || (before % 10 === 0 && lang === "de")) {
      await expectNoBarrier(page, isThorough || (before === 0 && lang === "de"));
    } else if (lang === "de") await expectNoBarrierOfItsOwn(page, isWide(path) ? 1280 : 390);
    await expectNoSidewaysScrolling(page);
    for (const link of links) {
      found.set(link, path);
      const next = pathOf(link);
      const isSeenElsewhere = next.includes("?") && (path.includes("?") || lang === "en");
      if (new URL(link).origin === site && isPage(next) && languageOf(next) === lang && !isSeenElsewhere) {
        queue.push(next);
      }
    }
  }
  await expectNoDeadLink(site, found, pages);
  return [...pages.keys()];
}

/** @param {string} site @param {Map<string, string>} found @param {Map<string, string[]>} pages */
async function expectNoDeadLink(site, found, pages) {
  /** @type {Set<string>} */
  const asked = new Set();
  for (const [link, from] of found) {
    const { origin, protocol, hash } = new URL(link);
    if (origin !== site) {
      expect.soft(["https:", "http:", "mailto:", "webcal:"], `${link} on ${from}`).toContain(protocol);
      continue;
    }
    const path = pathOf(link);
    const targets = pages.get(path);
    if (targets) {
      if (hash) expect(targets, `${link} on ${from}`).toContain(decodeURIComponent(hash.slice(1)));
    } else if (!asked.has(path)) {
      asked.add(path);
      const { status, body } = await fetch(site + path);
      await body?.cancel();
      expect.soft(status, `${link} on ${from}`).toBe(200);
    }
  }
}
