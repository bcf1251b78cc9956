import { expect, test } from "vitest";
import { expectNoBarrier } from "./accessible.js";
import { guest, linkIn, mailTo, ownAnswer, patience, receipt, sendButton, write } from "./guest.js";
import { tabTo } from "./keys.js";
import { expectValid } from "./valid.js";
import { bremen, open, settled, visitor, wordsOf } from "./visitor.js";

/** Addresses that the browser asks for while something happens. @param {import("./visitor.js").BrowserPage} page */
function asked(page) {
  /** @type {string[]} */
  const paths = [];
  page.on("request", (request) => paths.push(`${request.method()} ${new URL(request.url()).pathname}`));
  return paths;
}

test(
  "an association says something from a phone, keeps its draft over a reload, sends once though it taps twice, confirms its address and sees how it stands",
  { timeout: patience },
  async () => {
    const page = await guest("/massnahmen/M-0005", { width: 390 });
    await page.getByRole("link", { name: "Etwas dazu sagen" }).click();
    await settled(page);
    expect(await wordsOf(page.locator(".chosen span").first())).not.toBe("");
    const paths = asked(page);
    await page.getByRole("combobox", { name: /^Worum geht es/ }).fill("Sprache");
    await page.locator("#f-targets-found").getByRole("option").first().click();
    expect(await page.locator(".chosen").count()).toBe(2);
    // What the link asked for is part of the draft, and can be taken out of it for good.
    expect(new URL(page.url()).search).toBe("");
    await page.locator(".chosen button").first().click();
    await page.locator("#f-targets:focus").waitFor();
    // The small task and its program come when somebody begins, and not before.
    await expect.poll(() => paths.filter((path) => path === "POST /api/v1/challenges").length).toBe(1);
    const text = "In unserer Praxis fehlen Dolmetscherinnen für Tigrinya.";
    await write(page, text, { email: "verein@example.org" });
    await expectNoBarrier(page);
    await page.reload();
    await settled(page);
    expect(await page.getByLabel("Was möchten Sie sagen?").inputValue()).toBe(text);
    await page.getByText("Das hatten Sie schon geschrieben").waitFor();
    expect(await page.locator(".chosen").count()).toBe(1);

    await sendButton(page).dblclick();
    const own = await receipt(page);
    expect(paths.filter((path) => path === "POST /api/v1/submissions")).toHaveLength(1);
    expect(await page.evaluate("localStorage.length")).toBe(0);
    expect(await wordsOf(page.locator("h1:focus"))).toContain("Danke");
    await page.getByRole("button", { name: "Link kopieren" }).click();
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(bremen + own.link);
    await expectNoBarrier(page);
    expect((await (await fetch(`${bremen}/api/v1/submissions/${own.code}`)).json()).status).toBe(404);

    await open(page, linkIn(await mailTo("verein@example.org", /^Bitte bestätigen Sie Ihre E-Mail-Adresse$/)));
    // Programs open links too: looking at it confirms nothing.
    expect((await (await ownAnswer(own)).json()).address.state).toBe("to-be-confirmed");
    await expectNoBarrier(page);
    await page.getByRole("button", { name: "Ja, das ist meine Adresse" }).click();
    await page.getByText("Ihre Adresse ist bestätigt.").waitFor();
    expect(new URL(page.url()).hash).toBe("");

    const mailed = await mailTo("verein@example.org", new RegExp(`^Ihre Rückmeldung ${own.code}`));
    expect(linkIn(mailed)).toBe(own.link);
    const seen = asked(page);
    await open(page, own.link);
    expect(await wordsOf(page.locator(".standing"))).toMatch(/^Angekommen Bis zum .* liest sie ein Mensch\.$/);
    expect(await wordsOf(page.locator("blockquote"))).toBe(text);
    expect(seen.filter((path) => path.includes(own.secret))).toEqual([]);
    // The skip link leads into this page, and not away from it.
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator("main:focus").waitFor();
    await expect.poll(() => new URL(page.url()).hash).toBe(`#${own.code}.${own.secret}`);
    expect(await wordsOf(page.locator("blockquote"))).toBe(text);
    await expectValid(page, "/mitreden/meine");
    await expectNoBarrier(page);
  },
);

test("by keyboard alone somebody hears what is missing, gets there, and sends it", { timeout: patience }, async () => {
  const page = await guest("/mitreden?target=measures/M-0005,measures/M-0013,fields/HF01,fields/HF02");
  await tabTo(page, /^Worum geht es/);
  await page.keyboard.press("ArrowDown");
  expect(await page.locator(".found-none").count()).toBe(0);
  await page.keyboard.type("Hebammen");
  await page.locator("#f-targets-found-0").waitFor();
  await page.keyboard.press("Enter");
  // The fifth is the last: the box is gone, and the reader is where it was.
  await page.locator("#f-targets:focus", { hasText: "Mehr als fünf gehen nicht." }).waitFor();
  await tabTo(page, /^Rückmeldung senden/);
  await page.keyboard.press("Enter");
  await page.locator("#problems:focus").waitFor();
  expect(await page.locator("#problems li").count()).toBe(4);
  await expectNoBarrier(page);
  await tabTo(page, /^Was möchten Sie sagen/);
  await page.keyboard.press("Enter");
  await page.locator("#f-text:focus").waitFor();
  await page.keyboard.type("Von der Tastatur.");
  expect(await wordsOf(page.locator("#f-text-left"))).toBe("Noch 4.983 Zeichen");
  // Counted aloud when the writer pauses.
  await expect.poll(() => page.locator("#announcer").textContent(), { timeout: 5000 }).toBe("Noch 4.983 Zeichen");
  await tabTo(page, /^Ich, für mich selbst/);
  await page.keyboard.press("Space");
  await tabTo(page, /^Stadt Bremen/);
  await page.keyboard.press("ArrowDown");
  await tabTo(page, /^Ja, ohne Namen/);
  await page.keyboard.press("ArrowDown");
  await tabTo(page, /^Rückmeldung senden/);
  await page.keyboard.press("Enter");
  const { code, secret } = await receipt(page);
  expect(await (await ownAnswer({ code, secret })).json()).toMatchObject({ kind: "individual", consent: "private" });
});

test(
  "what is said from right to left is shown so, and nothing that people write ever runs",
  { timeout: patience },
  async () => {
    const page = await guest("/mitreden?target=measures/M-0005&q=%3Cscript%3Ealert(1)%3C/script%3E");
    page.on("dialog", () => expect.fail("something ran"));
    const trap = `"><img src=x onerror=alert(1)><script>alert(1)</script>{{7*7}}`;
    await write(page, `الطريق طويل جدا ${trap}`);
    await page.getByLabel("Name des Vereins oder Verbands").fill(`Verein ${trap}`);
    await page.getByLabel("In welcher Sprache schreiben Sie?").selectOption("ar");
    const direction = (/** @type {string} */ selector) =>
      page.locator(selector).evaluate((element) => getComputedStyle(element).direction);
    expect(await direction("#f-text")).toBe("rtl");
    await sendButton(page).click();
    const { link } = await receipt(page);
    await open(page, link);
    expect(await direction("blockquote")).toBe("rtl");
    expect(await page.locator("blockquote").getAttribute("lang")).toBe("ar");
    expect(await wordsOf(page.getByRole("main"))).toContain(`Verein ${trap}`);
    expect(await page.locator("main img, main script").count()).toBe(0);
  },
);

test(
  "whoever sent something takes it back: the name, the consent, the address, all of it",
  { timeout: patience },
  async () => {
    const page = await guest();
    await write(page, "Das nehme ich zurück.", { email: "zurueck@example.org" });
    await sendButton(page).click();
    const own = await receipt(page);
    await page.getByRole("link", { name: "Eigene Seite öffnen" }).click();
    await settled(page);
    await page.getByText("Namen zurücknehmen").click();
    await page.getByRole("button", { name: "Ja, ohne Namen" }).click();
    await page.getByText("Ihr Name ist nicht mehr öffentlich.").waitFor();
    await page.getByText("Zustimmung ganz zurücknehmen").click();
    await page.getByRole("button", { name: "Ja, nicht mehr öffentlich" }).click();
    await page.getByText("Ihre Rückmeldung ist nicht mehr öffentlich.").waitFor();
    expect((await (await ownAnswer(own)).json()).consent).toBe("private");
    await page.getByRole("button", { name: "Adresse löschen" }).click();
    await page.getByText("Ihre Adresse ist gelöscht.").waitFor();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Alles herunterladen" }).click(),
    ]);
    expect(file.suggestedFilename()).toBe(`${own.code}.json`);
    await page.getByText("Alles löschen", { exact: true }).click();
    await page.getByRole("button", { name: "Ja, alles löschen" }).click();
    await page.getByRole("heading", { level: 1, name: "Alles ist gelöscht." }).waitFor();
    expect((await ownAnswer(own)).status).toBe(404);
    const again = await visitor(bremen, { failures: true });
    await open(again, own.link);
    await again.getByRole("heading", { level: 1, name: "Dieser Link gilt nicht." }).waitFor();
  },
);

test(
  "a reader follows a measure from a phone: the form comes when it is wanted, and a mail asks them to confirm",
  { timeout: patience },
  async () => {
    const page = await guest("/massnahmen/M-0013", { width: 390 });
    await page.getByRole("button", { name: "E-Mail-Adresse angeben" }).click();
    await page.getByRole("button", { name: "Verfolgen", exact: true }).click();
    await page.getByText("Bitte tragen Sie Ihre E-Mail-Adresse ein.").waitFor();
    await page.getByLabel("Ihre E-Mail-Adresse").fill("leserin@example.org");
    await expectNoBarrier(page);
    await page.getByRole("button", { name: "Verfolgen", exact: true }).dblclick();
    await page.getByText("Bitte sehen Sie in Ihr Postfach").waitFor();
    await open(page, linkIn(await mailTo("leserin@example.org", /Neues erfahren/)));
    await page.getByRole("button", { name: "Ja, das ist meine Adresse" }).click();
    await page.getByText("Ab jetzt schreiben wir Ihnen").waitFor();
    // Where the mail program has no button of its own, its link leads to one.
    const link = await fetch(`${bremen}/api/own/v1/unsubscriptions/${"x".repeat(43)}`, { redirect: "manual" });
    const { pathname, hash } = new URL(link.headers.get("location") ?? "");
    await open(page, pathname + hash);
    await expectNoBarrier(page);
    await page.getByRole("button", { name: "Nichts mehr verfolgen" }).click();
    await page.getByText("Sie bekommen keine E-Mails über Änderungen mehr.").waitFor();
  },
);

test("the pages of taking part please axe and the validator, in both languages", { timeout: patience }, async () => {
  const page = await visitor(bremen);
  for (const path of [
    "",
    "/beitraege",
    "/bedarfe",
    "/aufrufe",
    "/aufrufe/standing",
    "/bilanz",
    "/meine",
    "/abo",
    "/bestaetigen",
  ])
    for (const prefix of ["", "/en"]) {
      const address = `${prefix}/mitreden${path}`;
      expect((await open(page, address))?.status(), address).toBe(200);
      await expectValid(page, address);
      await expectNoBarrier(page, prefix === "");
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320);
    }
});
