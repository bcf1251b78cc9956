import { expect, test } from "vitest";
import { bremen, open, settled, visitor } from "./visitor.js";

/** What has the focus, and whether one sees that. @param {import("./visitor.js").BrowserPage} page */
const focus = (page) =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom, width, height } = element.getBoundingClientRect();
    return {
      tag: element.tagName,
      words: (element.textContent || element.getAttribute("name") || "").replace(/\s+/g, " ").trim(),
      isSeen:
        outlineStyle !== "none" && outlineWidth !== "0px" && width > 0 && height > 0 && bottom > 0 && top < innerHeight,
    };
  });

/** Presses Tab until what is wanted has the focus; every stop on the way has to be visible. @param {import("./visitor.js").BrowserPage} page @param {string} tag @param {RegExp} words */
async function tabTo(page, tag, words) {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press("Tab");
    const here = await focus(page);
    if (here.tag !== "BODY") expect(here, "every stop can be seen").toMatchObject({ isSeen: true });
    if (here.tag === tag && words.test(here.words)) return;
  }
  throw new Error(`${tag} ${words} is not reached with Tab`);
}

test("everything is done by keyboard alone", async () => {
  const page = await visitor(bremen);
  await open(page, "/");
  await tabTo(page, "A", /^Zum Inhalt springen$/);
  await page.keyboard.press("Enter");
  expect((await focus(page)).tag).toBe("MAIN");

  await page.keyboard.press("Shift+Tab");
  await open(page, "/");
  await tabTo(page, "A", /^Maßnahmen$/);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Maßnahmen" }).waitFor();
  await expect.poll(() => focus(page)).toMatchObject({ tag: "H1", words: "Maßnahmen" });

  await tabTo(page, "SUMMARY", /^Stand/);
  await page.keyboard.press("Enter");
  await tabTo(page, "INPUT", /^status$/);
  await page.keyboard.press("Space");
  await page.waitForURL(/status=/);
  await settled(page);
  await expect.poll(() => focus(page)).toMatchObject({ tag: "INPUT" });

  await tabTo(page, "A", /^Filter entfernen: Stand/);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/massnahmen$/);
  await settled(page);
  await expect.poll(async () => (await focus(page)).tag).not.toBe("BODY");

  await tabTo(page, "A", /^Kommunale Sprachkurse/);
  await page.keyboard.press("Enter");
  await expect.poll(() => focus(page)).toMatchObject({ tag: "H1", words: "Kommunale Sprachkurse für Erwachsene" });

  await open(page, "/indikatoren/ilm-e1a");
  await tabTo(page, "A", /^Geschlecht$/);
  await page.keyboard.press("Enter");
  await page.waitForURL(/breakdown=sex/);
  await settled(page);
  await expect.poll(() => focus(page)).toMatchObject({ tag: "A", words: "Geschlecht" });
  await tabTo(page, "BUTTON", /^Diagramm als SVG$/);
  const downloaded = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  expect((await downloaded).suggestedFilename()).toBe("ilm-e1a.svg");

  await open(page, "/suche");
  await tabTo(page, "INPUT", /^q$/);
  await page.keyboard.type("Hebammen");
  await page.keyboard.press("Enter");
  await page.waitForURL(/q=Hebammen/);
  await tabTo(page, "A", /Hebamme/);
});
