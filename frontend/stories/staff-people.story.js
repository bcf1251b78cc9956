import { expect, test } from "vitest";
import { expectNoBarrier } from "./accessible.js";
import { decide, member, patience, publicly, submit } from "./staff-member.js";
import { open, settled, wordsOf } from "./visitor.js";

/** What somebody reads of themselves at the top of the staff area. @param {import("./visitor.js").BrowserPage} page */
const who = (page) => wordsOf(page.locator(".who"));

test("an administrator says which office a name of the sign-in means", { timeout: patience }, async () => {
  const reporter = await member("bericht-soziales");
  expect(await who(reporter)).toContain("Arbeit, Soziales, Jugend und Integration");

  const page = await member("verwaltung", "/redaktion/personen");
  await page.getByRole("link", { name: "Zuordnung der Ressorts" }).click();
  await page.getByText("Noch ist nichts zugeordnet.").waitFor();
  await page.getByRole("button", { name: "Zuordnung hinzufügen" }).click();
  await page.getByRole("button", { name: "Zuordnung speichern" }).click();
  await page.getByRole("alert").waitFor();
  await expectNoBarrier(page);
  await page.getByRole("textbox", { name: "Angabe der Anmeldung" }).fill("sasji");
  await page.getByRole("combobox", { name: "Organisation" }).selectOption({ label: "Der Senator für Kultur" });
  await page.getByRole("button", { name: "Zuordnung speichern" }).click();
  await page.getByText("Die Zuordnung ist gespeichert.").waitFor();
  await settled(page);
  await expectNoBarrier(page);

  // It holds from their next request on, without signing in again.
  await reporter.reload();
  await settled(reporter);
  expect(await who(reporter)).toContain("Der Senator für Kultur");

  await page.reload();
  expect(await page.getByRole("textbox", { name: "Angabe der Anmeldung" }).inputValue()).toBe("sasji");
  await page.getByRole("button", { name: /^Entfernen/ }).click();
  await page.getByRole("button", { name: "Zuordnung speichern" }).click();
  await page.getByText("Die Zuordnung ist gespeichert.").waitFor();
  await page.getByText("Noch ist nichts zugeordnet.").waitFor();
  await reporter.reload();
  await settled(reporter);
  expect(await who(reporter)).toContain("Arbeit, Soziales, Jugend und Integration");

  const auditor = await member("pruefung", "/redaktion/protokoll?verb=set-organisation-claims");
  expect(await wordsOf(auditor.locator(".acts"))).toContain("Zuordnung der Ressorts geändert");
});

test("what somebody leaves behind is found, and somebody goes on with it", { timeout: patience }, async () => {
  const leaver = await member("bericht-soziales", "/redaktion/plan/massnahmen/M-0017/bearbeiten");
  await leaver.getByRole("textbox", { name: "Kontakt" }).fill("ehrenamt@example.org");
  await leaver.getByRole("button", { name: "Entwurf speichern" }).click();
  await leaver.getByText(/^Entwurf gespeichert um/).waitFor();

  const administrator = await member("verwaltung", "/redaktion/personen");
  const item = administrator.getByRole("listitem").filter({ hasText: "Bericht Soziales" });
  await item.getByRole("button", { name: /^Ausscheiden vermerken/ }).click();
  const dialog = administrator.getByRole("dialog");
  await dialog.getByRole("textbox", { name: /^Grund/ }).fill("Neues Ressort");
  await dialog.getByRole("button", { name: "Ausscheiden vermerken" }).click();
  await item.getByText("ausgeschieden", { exact: true }).waitFor();
  await open(leaver, "/redaktion");
  expect(await wordsOf(leaver.getByRole("heading", { level: 1 }))).toBe("Bitte melden Sie sich an");

  const coordinator = await member("koordination-2");
  const left = coordinator
    .locator("section")
    .filter({ has: coordinator.getByRole("heading", { name: /^Von Ausgeschiedenen/ }) });
  await left.getByRole("link", { name: "Förderung ehrenamtlicher Integrationsprojekte" }).waitFor();
  await expectNoBarrier(coordinator);
  await open(coordinator, "/redaktion/aenderungen");
  await coordinator.getByRole("link", { name: "Von Ausgeschiedenen" }).click();
  await coordinator
    .getByRole("main")
    .getByRole("link", { name: "Förderung ehrenamtlicher Integrationsprojekte" })
    .click();
  await coordinator.getByText("Demo Bericht Soziales (ausgeschieden)").waitFor();
  await expectNoBarrier(coordinator);
  await coordinator.getByRole("button", { name: "Übernehmen", exact: true }).click();
  await coordinator.getByText("Sie führen diese Änderung jetzt weiter.").waitFor();
  await coordinator.getByRole("link", { name: "Bearbeiten", exact: true }).click();
  await coordinator.getByRole("textbox", { name: "Begründung" }).fill("Neue Anschrift.");
  const change = await submit(coordinator);
  const other = await member("koordination-1");
  await decide(other, change, "Anwenden", "Angewendet.");
  expect((await publicly("measures/M-0017")).contact).toBe("ehrenamt@example.org");
  expect((await publicly("measures/M-0017/history")).data[0].office.code).toBe("sasji");

  await item.getByRole("button", { name: /^Ausscheiden zurücknehmen/ }).click();
  await item.getByRole("button", { name: /^Ausscheiden vermerken/ }).waitFor();
  const auditor = await member("pruefung", "/redaktion/protokoll");
  await settled(auditor);
  const log = await wordsOf(auditor.locator(".acts"));
  expect(log).toContain("Ausscheiden vermerkt");
  expect(log).toContain("Änderung übernommen");
  await expectNoBarrier(auditor);
});
