import { expect, test } from "vitest";
import { expectNoBarrier } from "./accessible.js";
import { say } from "./stage/say.js";
import { decide, member, office, patience, publicly, submit, tabTo } from "./staff-member.js";
import { expectValid } from "./valid.js";
import { open, visitor, wordsOf } from "./visitor.js";

test(
  "the pages of the staff area have no barrier, are valid, and fit on the narrowest screen",
  { timeout: 2 * patience },
  async () => {
    const { code } = await say(office.address, { text: "Es fehlen Sprachkurse am Abend." });
    const submission = `/redaktion/rueckmeldungen/${code}`;
    const page = await member("koordination-1");
    for (const address of [
      "/redaktion",
      "/redaktion/aenderungen",
      "/redaktion/plan",
      "/redaktion/plan/massnahmen",
      "/redaktion/plan/massnahmen/M-0005",
      "/redaktion/plan/massnahmen/M-0005/bearbeiten",
      "/redaktion/plan/massnahmen/M-0005/herausnehmen",
      "/redaktion/plan/massnahmen/M-0005/sperren",
      "/redaktion/plan/organisationen/sgfv/bearbeiten",
      "/redaktion/plan/indikatoren/ilm-e1a/bearbeiten",
      "/redaktion/plan/indikatoren/ilm-e1a/werte",
      "/redaktion/neu/termine",
      "/redaktion/berichte",
      "/redaktion/runden",
      "/redaktion/runden/neu",
      "/redaktion/import",
      "/redaktion/protokoll",
      "/redaktion/personen",
      "/redaktion/personen/zuordnung",
      "/redaktion/rueckmeldungen",
      submission,
      `${submission}/fassung`,
      `${submission}/ablehnen`,
      `${submission}/zuweisen`,
      `${submission}/zusammenlegen`,
      "/redaktion/rueckmeldungen/antworten",
      "/redaktion/antwortvorlagen",
      "/redaktion/antwortvorlagen/neu",
      "/redaktion/aufbewahrung",
      "/redaktion/neu/bedarfe",
      "/redaktion/neu/aufrufe",
      "/redaktion/konto",
      "/redaktion/handbuch",
      "/redaktion/gibt-es-nicht",
    ]) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await open(page, address);
      await expectValid(page, address, address === "/redaktion");
      await expectNoBarrier(page, true);
      await page.setViewportSize({ width: 320, height: 900 });
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320);
    }
  },
);

test("a measure is changed, with a milestone and a partner, by keyboard alone", { timeout: patience }, async () => {
  const page = await member("koordination-1", "/redaktion/plan/massnahmen/M-0002");
  await tabTo(page, /^Bearbeiten/);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: /^Bearbeiten:/ }).waitFor();
  await tabTo(page, /^Stand \(nötig\)/);
  await page.keyboard.type("ruht");
  await tabTo(page, /^Deutsch \| Beleg für den Stand/);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("Haushaltssperre vom November 2026");
  await tabTo(page, /^Deutsch \| Grund für den Stand/);
  await page.keyboard.type("Die Mittel sind gesperrt.");
  await tabTo(page, /^Meilenstein: hinzufügen/);
  await page.keyboard.press("Enter");
  await tabTo(page, /^Deutsch \| Was erreicht sein soll/);
  await page.keyboard.type("Neue Förderrunde");
  await tabTo(page, /^Beteiligt: Suchen/);
  await page.keyboard.type("Kinder und Bildung");
  await page.getByRole("option", { name: /Kinder und Bildung/ }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: /^Beteiligt: .*Kinder und Bildung entfernen/ }).waitFor();
  await tabTo(page, /^Einreichen/);
  await page.keyboard.press("Enter");
  await page.getByText("Eingereicht. Jetzt prüft").waitFor();
  expect(await wordsOf(page.locator(".comparison"))).toContain("Neue Förderrunde");
});

test(
  "a value with a decimal comma is added, another one removed, and both become public together",
  { timeout: patience },
  async () => {
    const address = "indicators/ilm-e1a/observations?territory=DE-HB&pageSize=1000";
    const before = (await publicly(address)).pagination.totalElements;
    const writer = await member("koordination-1", "/redaktion/plan/indikatoren/ilm-e1a/werte");
    await writer.getByRole("button", { name: /^Entfernen\s*: .*2021/ }).click();
    await writer.getByRole("button", { name: "Wert: hinzufügen" }).click();
    const fresh = writer.getByRole("group", { name: /^Wert 2/ });
    await fresh.getByLabel(/^Gebiet/).selectOption({ label: "Land Bremen" });
    await fresh.getByRole("textbox", { name: /^Zeitraum/ }).fill("2025");
    await fresh.getByRole("textbox", { name: /^Wert/ }).fill("64,7");
    await fresh.getByRole("combobox", { name: /^Quellen/ }).fill("Rahmenkonzept");
    await writer.getByRole("listbox").getByRole("option").first().click();
    const change = await submit(writer);
    expect((await publicly(address)).pagination.totalElements).toBe(before);
    const reader = await member("koordination-2", change);
    expect(await wordsOf(reader.locator(".comparison"))).toContain("64,7");
    await expectNoBarrier(reader);
    await decide(reader, change, "Anwenden", "Angewendet.");
    const { data } = await publicly(address);
    expect(
      data.find((/** @type {any} */ { period, dimensions }) => period === "2025" && !Object.keys(dimensions).length)
        .value,
    ).toBe(64.7);
    expect(data.some((/** @type {any} */ { period }) => period === "2021")).toBe(false);
  },
);

test("a new notice is written, applied, taken out of the plan and back in", { timeout: patience }, async () => {
  const writer = await member("koordination-1", "/redaktion/neu/meldungen");
  await writer
    .getByRole("group", { name: /^Titel/ })
    .getByRole("textbox", { name: "Deutsch" })
    .fill("Umsetzungsplan 2027 veröffentlicht");
  await writer.getByRole("textbox", { name: /^Kürzel/ }).fill("umsetzungsplan-2027");
  const created = await submit(writer);
  const reader = await member("koordination-2");
  await decide(reader, created, "Anwenden", "Angewendet.");
  expect((await publicly("notices/umsetzungsplan-2027")).title.de).toBe("Umsetzungsplan 2027 veröffentlicht");
  for (const [path, kept] of /** @type {const} */ ([
    ["herausnehmen", false],
    ["wiederaufnehmen", true],
  ])) {
    await open(writer, `/redaktion/plan/meldungen/umsetzungsplan-2027/${path}`);
    await writer.getByRole("button", { name: "Einreichen" }).click();
    await writer.getByRole("alert").getByRole("link", { name: "Begründung: Bitte einen Grund nennen." }).waitFor();
    await writer.getByRole("textbox", { name: /^Begründung/ }).fill("Zu früh.");
    await decide(reader, await submit(writer), "Anwenden", "Angewendet.");
    const { data } = await publicly("notices");
    expect(data.some((/** @type {any} */ { code }) => code === "umsetzungsplan-2027")).toBe(kept);
  }
});

test(
  "something is taken down for legal reasons, and only whoever means it can do that",
  { timeout: patience },
  async () => {
    const page = await member("koordination-1", "/redaktion/plan/massnahmen/M-0012/sperren");
    await page.getByRole("button", { name: "Sperren …" }).click();
    await page.getByText("Bitte einen Grund nennen.").waitFor();
    await page.getByRole("textbox", { name: /^Rechtlicher Grund/ }).fill("Beschluss des Gerichts");
    await page.getByRole("textbox", { name: /^Zur Bestätigung/ }).fill("M-0012");
    await page.getByRole("button", { name: "Sperren …" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Abbrechen" }).click();
    expect((await fetch(`${office.address}/api/v1/measures/M-0012`)).status).toBe(200);
    await page.getByRole("button", { name: "Sperren …" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Ja, endgültig sperren" }).click();
    await page.getByText("Der Inhalt ist gesperrt.").first().waitFor();
    expect((await fetch(`${office.address}/api/v1/measures/M-0012`, { cache: "no-store" })).status).toBe(410);
  },
);

test("nothing of the staff area comes with a public page", async () => {
  const page = await visitor(office.address);
  /** @type {string[]} */
  const loaded = [];
  page.on("request", (request) => loaded.push(new URL(request.url()).pathname));
  await open(page, "/massnahmen/M-0005");
  expect(loaded.some((path) => path.startsWith("/assets/"))).toBe(true);
  expect(loaded.filter((path) => /staff/.test(path))).toEqual([]);
});
