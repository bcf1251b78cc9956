import { expect, test } from "vitest";
import { empty, open, visitor, wordsOf } from "./visitor.js";

const said = /** @type {const} */ ([
  ["/", "Noch ist keine Maßnahme dokumentiert."],
  ["/handlungsfelder", "Noch ist kein Handlungsfeld erfasst."],
  ["/massnahmen", "Noch ist keine Maßnahme erfasst."],
  ["/indikatoren", "Noch ist kein Indikator erfasst."],
  ["/veranstaltungen", "Noch ist kein Termin erfasst."],
  ["/dokumente", "Noch ist kein Dokument erfasst."],
  ["/organisationen", "Noch ist keine Organisation erfasst."],
  ["/neues", "Noch gibt es keine Meldung."],
  ["/aenderungen", "hat sich nichts geändert."],
  ["/wer-steuert", "Noch ist kein Schritt erfasst."],
  ["/suche?q=Wohnen", "Nichts gefunden für „Wohnen“."],
  ["/en/massnahmen", "No measure is recorded yet."],
]);

test("with an empty plan every page says what is not there yet", async () => {
  const page = await visitor(empty);
  for (const [address, words] of said) {
    await open(page, address);
    expect.soft(await wordsOf(page.getByRole("main")), address).toContain(words);
  }
});

test("above a list that is empty nothing offers to search, filter or download it", async () => {
  const page = await visitor(empty);
  for (const address of [
    "/massnahmen",
    "/indikatoren",
    "/veranstaltungen",
    "/dokumente",
    "/organisationen",
    "/neues",
    "/aenderungen",
  ]) {
    await open(page, address);
    const main = page.getByRole("main");
    expect.soft(await main.locator("form, input, details, .downloads, table").count(), address).toBe(0);
    await main.getByRole("link", { name: "Zur Startseite" }).click();
    await page.locator("h1.display").waitFor();
  }
});
