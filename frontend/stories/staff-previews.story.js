import { expect, test } from "vitest";
import { expectNoBarrier } from "./accessible.js";
import { member, office, patience } from "./staff-member.js";
import { open, wordsOf } from "./visitor.js";

for (const [what, path, shown] of /** @type {const} */ ([
  ["a field", "handlungsfelder/HF05", "/api/v1/fields/HF05"],
  ["an indicator", "indikatoren/de-mh-share", "/api/v1/indicators/de-mh-share"],
  ["an event", "termine/fachtag-2023", "/api/v1/events/fachtag-2023"],
  ["a document", "dokumente/rahmenkonzept", "/api/v1/documents/rahmenkonzept"],
  ["an organisation", "organisationen/sk", "/api/v1/organisations/sk"],
  ["a measure", "massnahmen/M-0003", "/api/v1/measures/M-0003"],
])) {
  test(`${what} can be looked at as the public will see it, before anybody does`, { timeout: patience }, async () => {
    const before = await (await fetch(office.address + shown, { cache: "no-store" })).text();
    const page = await member("koordination-1", `/redaktion/plan/${path}/bearbeiten`);
    const title = page
      .getByRole("group", { name: /^Titel|^Name/ })
      .first()
      .getByRole("textbox", { name: "Deutsch" });
    await title.fill(`${await title.inputValue()} (bald)`);
    await page.getByRole("button", { name: "Vorschau" }).click();
    await page
      .locator(".preview")
      .getByRole("heading", { level: 1, name: /\(bald\)$/ })
      .waitFor();
    await page.getByText("Noch ist nichts davon öffentlich.").waitFor();
    await expectNoBarrier(page);
    expect(await (await fetch(office.address + shown, { cache: "no-store" })).text()).toBe(before);
    await page.getByRole("link", { name: "Weiter bearbeiten" }).click();
    await title.waitFor();
    expect(await title.inputValue()).toContain("(bald)");
    await page.getByRole("button", { name: "Entwurf zurückziehen" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Ja, zurückziehen" }).click();
    await page.getByText("Der Entwurf ist zurückgezogen.").waitFor();
  });
}

test(
  "a goal is looked at on the page of its field, a new notice on one of its own",
  { timeout: patience },
  async () => {
    const page = await member("koordination-1", "/redaktion/plan/ziele/Z07-1/bearbeiten");
    await page
      .getByRole("group", { name: /^Titel|^Ziel/ })
      .first()
      .getByRole("textbox", { name: "Deutsch" })
      .fill("Ein Ziel in neuen Worten");
    await page.getByRole("button", { name: "Vorschau" }).click();
    await page.locator(".preview").getByText("Ein Ziel in neuen Worten").waitFor();
    await expectNoBarrier(page);

    await open(page, "/redaktion/neu/meldungen");
    await page.getByRole("button", { name: "Vorschau" }).click();
    await page.getByText("Eine Vorschau ist erst möglich, wenn alles Nötige da ist.").waitFor();
    expect(await wordsOf(page.getByRole("main"))).toContain("Titel");
    await expectNoBarrier(page);
    await page.getByRole("link", { name: "Weiter bearbeiten" }).click();
    await page
      .getByRole("group", { name: /^Titel/ })
      .getByRole("textbox", { name: "Deutsch" })
      .fill("Anmeldung offen");
    await page.getByRole("button", { name: "Vorschau" }).click();
    await page.locator(".preview").getByRole("heading", { level: 1, name: "Anmeldung offen" }).waitFor();
    await expectNoBarrier(page);
  },
);

test(
  "new values are looked at in the finding, the figure and the table of their indicator",
  { timeout: patience },
  async () => {
    const page = await member("koordination-1", "/redaktion/plan/indikatoren/ilm-e1a/werte");
    await page.getByRole("button", { name: "Wert: hinzufügen" }).click();
    const fresh = page.getByRole("group", { name: /^Wert 1/ });
    await fresh.getByLabel(/^Gebiet/).selectOption({ label: "Land Bremen" });
    await fresh.getByRole("textbox", { name: /^Zeitraum/ }).fill("2029");
    await fresh.getByRole("textbox", { name: /^Wert/ }).fill("77,7");
    await page.getByRole("button", { name: "Vorschau" }).click();
    const preview = page.locator(".preview");
    await preview
      .getByText(/2029: 77,7/)
      .first()
      .waitFor();
    expect(await wordsOf(preview.locator(".finding"))).toContain("77,7");
    await expectNoBarrier(page);
  },
);

test(
  "what is to leave the plan is looked at with the note that its page will bear",
  { timeout: patience },
  async () => {
    const page = await member("koordination-1", "/redaktion/plan/massnahmen/M-0004/herausnehmen");
    await page.getByRole("textbox", { name: /^Begründung/ }).fill("Nicht mehr Teil des Plans.");
    await page.getByRole("button", { name: "Vorschau" }).click();
    await page.locator(".preview .retired").waitFor();
    await expectNoBarrier(page);
  },
);

test(
  "whoever cancels an event has to say why, and learns who would speak in two places at once",
  { timeout: patience },
  async () => {
    const page = await member("koordination-1", "/redaktion/plan/termine/fachtag-2023/bearbeiten");
    await page.getByLabel(/^Findet er statt/).selectOption({ label: "abgesagt" });
    await page.getByRole("checkbox", { name: "Gebärdensprache" }).check();
    await page.getByRole("button", { name: "Vorschau" }).click();
    await page.getByText("Bitte sagen Sie, warum der Termin abgesagt oder verlegt ist.").waitFor();
    await page.getByRole("link", { name: "Weiter bearbeiten" }).click();
    await page
      .getByRole("group", { name: /^Grund/ })
      .getByRole("textbox", { name: "Deutsch" })
      .fill("Sturmwarnung.");
    for (const place of [3, 4]) {
      await page.locator("summary", { hasText: `Programmpunkt ${place}` }).click();
      const part = page.getByRole("group", { name: new RegExp(`^Programmpunkt ${place}`) });
      await part.getByLabel(/^Wer spricht/).fill("Ana Beispiel; Bo Muster".slice(0, place === 3 ? undefined : 12));
      await part.getByLabel(/^Beginn/).fill("2023-11-16T10:00");
      await part.getByLabel(/^Parallele Reihe/).fill(`Forum ${place}`);
    }
    await page.getByRole("button", { name: "Vorschau" }).click();
    await page.getByText("Ana Beispiel spricht zur selben Zeit in „Repräsentation“ und in").waitFor();
    await page.locator(".preview").getByText("Dieser Termin ist abgesagt.").waitFor();
    await page.locator(".preview").getByText("Sturmwarnung.").waitFor();
    await expectNoBarrier(page);
    await page.getByRole("link", { name: "Weiter bearbeiten" }).click();
    await page.getByRole("button", { name: "Entwurf zurückziehen" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Ja, zurückziehen" }).click();
    await page.getByText("Der Entwurf ist zurückgezogen.").waitFor();
  },
);
