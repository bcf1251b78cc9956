import { expect, test } from "vitest";
import { wireTo } from "./stage/wire.js";
import { bremen, city, open, settled, visitor, wordsOf } from "./visitor.js";

/** Targets below 24 px that are not words within a sentence or beside others. @param {import("./visitor.js").BrowserPage} page */
const smallTargets = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("a, button, input:not([type=hidden]), summary")]
      .filter((element) => element.checkVisibility() && getComputedStyle(element).position !== "absolute")
      .map((element) => element.closest("label.choice") ?? element)
      .filter(
        (element) =>
          !element.closest("p") &&
          (getComputedStyle(element).display !== "inline" ||
            ![...(element.parentElement?.childNodes ?? [])].some(
              (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
            )),
      )
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width < 23.9 || height < 23.9;
      })
      .map((element) => `${element.tagName} ${element.className} ${element.textContent?.trim().slice(0, 40)}`),
  );

/** Captions that are wider than what is seen of their table. @param {import("./visitor.js").BrowserPage} page */
const wideCaptions = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll(".scroller caption")]
      .filter((caption) => caption.getBoundingClientRect().width > (caption.closest(".scroller")?.clientWidth ?? 0))
      .map(({ textContent }) => textContent?.trim()),
  );

const pages = [
  "/",
  "/daten",
  "/organisationen",
  "/handlungsfelder/HF03",
  "/massnahmen",
  "/massnahmen/M-0013",
  "/indikatoren",
  "/indikatoren/ilm-e1a",
  "/indikatoren/ilm-e1a?breakdown=sex",
  "/aenderungen",
  "/aenderungen?kind=create",
  "/neues",
];

for (const [name, form] of /** @type {const} */ ([
  ["at 320 px", { width: 320, height: 640 }],
  ["at 400 % of 1280 × 1024 px", { width: 320, height: 256 }],
])) {
  test(`${name} nothing needs sideways scrolling, and all can be reached`, async () => {
    const page = await visitor(bremen, form);
    for (const address of pages) {
      await open(page, address);
      const [wide, small] = [await page.evaluate(() => document.documentElement.scrollWidth), await smallTargets(page)];
      expect(wide, address).toBeLessThanOrEqual(320);
      expect(small, address).toEqual([]);
      expect(await wideCaptions(page), address).toEqual([]);
    }
    await open(page, "/massnahmen");
    await page.locator("summary", { hasText: /^\s*Filter/ }).click();
    await page.locator("summary", { hasText: "Stand" }).click();
    await page.getByRole("checkbox", { name: /^läuft/ }).check();
    await page.waitForURL(/status=in-progress/);
    await settled(page);
    expect(await page.getByRole("checkbox", { name: /^läuft/ }).isVisible()).toBe(true);
  });
}

test("at 320 px words have room with the spacing that WCAG asks for", async () => {
  const page = await visitor(bremen, { width: 320, height: 640 });
  for (const address of [...pages, "/handlungsfelder", "/wer-steuert", "/veranstaltungen/fachtag-2023"]) {
    await open(page, address);
    const wide = await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
        p { margin-bottom: 2em !important; }`,
      );
      document.adoptedStyleSheets = [sheet];
      return document.documentElement.scrollWidth;
    });
    expect(wide, address).toBeLessThanOrEqual(320);
  }
});

test("with forced colours every mark and every choice still tells what it is", async () => {
  const page = await visitor(bremen, { forced: true });
  await open(page, "/");
  const marks = page.locator(".marks a");
  expect(await marks.count()).toBeGreaterThan(0);
  for (const mark of await marks.all()) expect(await wordsOf(mark)).not.toBe("");
  for (const site of [bremen, city]) await expectMarksToDiffer(site);
  await open(page, "/indikatoren/ilm-e1a");
  const current = page.getByRole("navigation", { name: "Aufschlüsselung" }).locator("[aria-current=true]");
  const other = page.getByRole("navigation", { name: "Aufschlüsselung" }).locator("a:not([aria-current])").first();
  const look = (/** @type {import("playwright-core").Locator} */ link) =>
    link.evaluate((a) => {
      const { borderStyle, borderWidth, fontWeight, textDecorationLine, backgroundColor } = getComputedStyle(a);
      return [borderStyle, borderWidth, fontWeight, textDecorationLine, backgroundColor].join();
    });
  expect(await look(current)).not.toBe(await look(other));
});

/**
 * With forced colours all marks have the same two colours, so that their shapes alone must tell them apart: each is
 * drawn in a colour that is not the ground's, and no two look alike.
 * @param {string} site
 */
async function expectMarksToDiffer(site) {
  const page = await visitor(site, { forced: true });
  await open(page, "/");
  const drawn = await page.locator(".glance .mark").evaluateAll((marks) =>
    marks.map((mark) => {
      const ground = getComputedStyle(document.body).backgroundColor;
      const { stroke, strokeWidth, visibility } = getComputedStyle(mark.querySelector(".frame") ?? mark);
      const { width, height } = mark.getBoundingClientRect();
      return (
        visibility === "visible" && width >= 18 && height >= 18 && parseFloat(strokeWidth) > 0 && stroke !== ground
      );
    }),
  );
  expect(drawn.length).toBeGreaterThan(0);
  expect(drawn).not.toContain(false);
  const legend = page.locator(".legend .mark");
  const pictures = await Promise.all(
    (await legend.all()).map(async (mark) => (await mark.screenshot()).toString("base64")),
  );
  expect(pictures.length).toBeGreaterThan(1);
  expect(new Set(pictures).size, "marks that look different").toBe(pictures.length);
}

test("where less motion is wanted nothing moves, not even while a page loads", async () => {
  const wire = await wireTo(bremen);
  try {
    const page = await visitor(wire.address);
    for (const address of ["/", "/massnahmen", "/indikatoren/ilm-e1a"]) {
      await open(page, address);
      expect(await moving(page), address).toEqual([]);
    }
    const held = wire.hold((url) => url.startsWith("/api/v1/events"));
    await page.getByRole("navigation", { name: "Hauptnavigation" }).getByRole("link", { name: "Termine" }).click();
    await page.locator(".skeleton").waitFor();
    expect(await moving(page), "the outline of a page").toEqual([]);
    held.release();
    await settled(page);
    // The story sees what moves: without the wish, the outline does.
    await page.emulateMedia({ reducedMotion: "no-preference" });
    const again = wire.hold((url) => url.startsWith("/api/v1/documents"));
    await page.getByRole("navigation", { name: "Hauptnavigation" }).getByRole("link", { name: "Dokumente" }).click();
    await page.locator(".skeleton").waitFor();
    expect(await moving(page)).not.toEqual([]);
    again.release();
    await settled(page);
  } finally {
    await wire.close();
  }
});

/** What moves, or would as soon as it changes. @param {import("./visitor.js").BrowserPage} page */
const moving = (page) =>
  page.evaluate(() => [
    ...document.getAnimations().map((animation) => `animation ${animation.id || animation.playState}`),
    ...[...document.querySelectorAll("*")].flatMap((element) =>
      [undefined, "::before", "::after"].flatMap((part) => {
        const { transitionDuration, animationName, animationDuration } = getComputedStyle(element, part);
        const lasts = [transitionDuration, ...(animationName === "none" ? [] : [animationDuration])]
          .flatMap((times) => times.split(","))
          .some((time) => parseFloat(time) > 0);
        return lasts ? [`${element.tagName} ${element.className}${part ?? ""}`] : [];
      }),
    ),
  ]);
