import { expect, test } from "vitest";
import { expectNoBarrier } from "./accessible.js";
import { german } from "./moderator.js";
import { decide, member, office, patience, publicly, submit } from "./staff-member.js";
import { open, settled, visitor, wordsOf } from "./visitor.js";

test("an administrator sets how long what is kept, and others read it", { timeout: patience }, async () => {
  const page = await member("verwaltung", "/redaktion/aufbewahrung");
  const days = page.getByRole("textbox", { name: "Namen und E-Mail-Adressen zu Rückmeldungen" });
  await days.fill("viele");
  await page.getByRole("button", { name: "Fristen speichern" }).click();
  await page.getByText(/^Fehler: Bitte eine ganze Zahl/).waitFor();
  await expectNoBarrier(page);
  await days.fill("90");
  await page.getByRole("button", { name: "Fristen speichern" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Ja, speichern" }).click();
  await page.getByText("Die Fristen sind gespeichert.").waitFor();
  await settled(page);
  expect(await days.inputValue()).toBe("90");
  await days.fill("183");
  await page.getByRole("button", { name: "Fristen speichern" }).click();
  await page.getByText("Die Fristen sind gespeichert.").waitFor();

  const auditor = await member("pruefung", "/redaktion/aufbewahrung");
  expect(await wordsOf(auditor.getByRole("main"))).toContain("183 Tage");
  expect(await auditor.getByRole("textbox").count()).toBe(0);
  await expectNoBarrier(auditor);
});

test("calls and needs are changed like everything else of the plan", { timeout: patience }, async () => {
  const writer = await member("koordination-1", "/redaktion/neu/bedarfe");
  await german(writer, /^Titel/).fill("Sprachmittlung in Praxen");
  await writer.getByLabel(/^Stand \(nötig\)/).selectOption({ label: "offen" });
  const need = await submit(writer);

  await open(writer, "/redaktion/neu/aufrufe");
  await german(writer, /^Titel/).fill("Was fehlt beim Arztbesuch?");
  await writer.getByLabel("Erster Tag").fill("2026-01-01");
  await writer.getByLabel("Letzter Tag").fill("2099-12-31");
  await writer.getByRole("button", { name: "Frage: hinzufügen" }).click();
  await german(writer, /^Frage \(nötig\)/).fill("Was müsste sich ändern?");
  await expectNoBarrier(writer);
  const call = await submit(writer);

  const reader = await member("koordination-2", call);
  expect(await wordsOf(reader.locator(".comparison"))).toContain("Was müsste sich ändern?");
  await expectNoBarrier(reader);
  await decide(reader, call, "Anwenden", "Angewendet.");
  await decide(reader, need, "Anwenden", "Angewendet.");
  const titles = async (/** @type {string} */ list) =>
    (await publicly(list)).data.map((/** @type {any} */ { title }) => title.de);
  expect(await titles("needs")).toContain("Sprachmittlung in Praxen");
  expect(await titles("calls")).toContain("Was fehlt beim Arztbesuch?");

  // Somebody is about to answer it, and then rather writes without it.
  const { code } = (await publicly("calls")).data.find((/** @type {any} */ { title }) => /Arztbesuch/.test(title.de));
  const somebody = await visitor(office.address);
  await open(somebody, `/mitreden?call=${code}`);
  await somebody.locator("#f-question").getByText("Was müsste sich ändern?").waitFor();
  const leave = somebody.getByRole("button", { name: "Ohne diesen Aufruf schreiben" });
  await leave.click();
  await somebody.locator("#f-question input:focus").waitFor();
  expect(await wordsOf(somebody.locator("#f-question"))).not.toContain("Was müsste sich ändern?");
  await somebody.reload();
  await settled(somebody);
  expect(await leave.count()).toBe(0);

  await open(reader, "/redaktion/plan/bedarfe?state=open");
  await reader.getByRole("link", { name: "Sprachmittlung in Praxen" }).click();
  await reader.getByRole("heading", { level: 1, name: "Sprachmittlung in Praxen" }).waitFor();
  await expectNoBarrier(reader);
});
