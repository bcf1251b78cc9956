import { expect, test } from "vitest";
import { readTable } from "./files.js";
import { tellHistory } from "./stage/charts.js";
import { wireTo } from "./stage/wire.js";
import { api, bremen, open, settled, visitor, wordsOf } from "./visitor.js";

const wanted = "Kommunale Sprachkurse für Erwachsene";

test("a resident finds a measure by a word and sends its address to a friend", async () => {
  const page = await visitor(bremen);
  await open(page, "/");
  await page.getByRole("navigation", { name: "Hauptnavigation" }).getByRole("link", { name: "Maßnahmen" }).click();
  await page.getByRole("searchbox", { name: "Nach Wörtern suchen" }).fill("Sprachkurs");
  await page.getByRole("button", { name: "Suchen" }).click();
  await page.getByRole("link", { name: wanted }).click();
  await page.getByRole("heading", { level: 1, name: wanted }).waitFor();
  expect(await page.title()).toBe(`${wanted} – Teilhabemonitor Bremen`);
  await tellHistory(page);
  const seen = await wordsOf(page.locator("main article"));
  expect(seen).toMatch(/Laut Quelle, Stand .*: läuft/);
  expect(seen).toContain("Nicht mit dem Umsetzungsplan");

  await page.getByRole("button", { name: "Adresse kopieren" }).click();
  await page.getByRole("button", { name: "Adresse kopiert" }).waitFor();
  const address = await page.evaluate(() => navigator.clipboard.readText());

  const friend = await visitor(bremen);
  await open(friend, address);
  await tellHistory(friend);
  expect(await wordsOf(friend.locator("main article"))).toBe(seen);
});

test("a filter narrows the list, stands in the address, and can be taken away", async () => {
  const page = await visitor(bremen);
  await open(page, "/massnahmen");
  const all = await page.getByRole("row").count();
  await page.locator("summary", { hasText: "Stand" }).click();
  await page.getByRole("checkbox", { name: /^läuft/ }).check();
  await page.waitForURL("**/massnahmen?status=in-progress");
  const { pagination } = await api(bremen, "measures?status=in-progress");
  await page.locator(".found").getByText(`${pagination.totalElements} Maßnahmen`, { exact: true }).waitFor();
  await page.getByRole("status").getByText(`${pagination.totalElements} Maßnahmen`).waitFor({ state: "attached" });
  const rows = (await page.getByRole("row").allInnerTexts()).slice(1);
  expect(rows.filter((row) => !row.includes("läuft"))).toEqual([]);

  const shown = await page.getByRole("row").allInnerTexts();
  const other = await visitor(bremen);
  await open(other, page.url());
  expect(await other.getByRole("row").allInnerTexts()).toEqual(shown);

  await page.getByRole("link", { name: "Filter entfernen: Stand: läuft" }).click();
  await page.waitForURL("**/massnahmen");
  await expect.poll(() => page.getByRole("row").count()).toBe(all);
});

test("the list can be sorted by a column, which says so", async () => {
  const page = await visitor(bremen);
  await open(page, "/massnahmen");
  const heading = page.getByRole("columnheader", { name: "Maßnahme", exact: false }).first();
  await heading.getByRole("link").click();
  await page.waitForURL("**/massnahmen?sort=title");
  await expect.poll(() => heading.getAttribute("aria-sort")).toBe("ascending");
  const titles = await page.getByRole("rowheader").getByRole("link").allInnerTexts();
  expect(titles).toEqual([...titles].sort(new Intl.Collator("de-DE").compare));
});

test("what the list shows can be downloaded", async () => {
  const page = await visitor(bremen);
  await open(page, "/massnahmen?provenance=concept&sort=title");
  const downloaded = page.waitForEvent("download");
  await page.getByRole("link", { name: "CSV", exact: true }).click();
  const rows = await readTable(await downloaded);
  const { data } = await api(bremen, "measures?provenance=concept&sort=title&pageSize=100");
  expect(rows.map(({ code }) => code)).toEqual(data.map((/** @type {any} */ { code }) => code));
  expect(rows.length).toBe((await page.getByRole("row").count()) - 1);
});

test("a choice that fits nothing says what to do", async () => {
  const page = await visitor(bremen);
  await open(page, "/massnahmen?q=xylophonbau");
  await page.getByText("Keine Maßnahme passt zu dieser Auswahl.").waitFor();
  await page.getByText("Nehmen Sie einen Filter weg").waitFor();
});

test("a field without measures is named, and leads to what else is known about it", async () => {
  const page = await visitor(bremen);
  const { data } = await api(bremen, "fields?pageSize=100");
  const empty = data.filter((/** @type {any} */ { counts }) => !counts.measures);
  expect(empty.length).toBeGreaterThan(0);
  for (const { code, title } of empty) {
    await open(page, `/massnahmen?field=${code}`);
    const main = page.getByRole("main");
    await main.getByText(`noch keine Maßnahme zum Handlungsfeld „${title.de}“`).waitFor();
    await main.getByRole("link", { name: `Filter entfernen: Handlungsfeld: ${title.de}` }).waitFor();
    expect(await wordsOf(main)).not.toContain(code);
    await main.getByRole("link", { name: title.de, exact: true }).click();
    await page.waitForURL(`**/handlungsfelder/${code}`);
    await settled(page);
  }
});

for (const [address, list] of /** @type {const} */ ([
  ["/massnahmen?page=99", "/massnahmen"],
  ["/veranstaltungen?page=99", "/veranstaltungen"],
  ["/dokumente?page=99", "/dokumente"],
  ["/suche?q=Bremen&page=99", "/suche?q=Bremen"],
])) {
  test(`behind the last page of a list (${address}) it says so and leads back`, async () => {
    const page = await visitor(bremen);
    await open(page, address);
    await page.getByText("Seite 99 gibt es in dieser Liste nicht.").waitFor();
    expect(await page.getByRole("table").count()).toBe(0);
    await page.getByRole("link", { name: "Zur ersten Seite der Liste" }).click();
    await page.waitForURL(`**${list}`);
    await page.getByText("Seite 99 gibt es in dieser Liste nicht.").waitFor({ state: "hidden" });
  });
}

test("a measure is printed without what paper cannot do", async () => {
  const page = await visitor(bremen);
  await open(page, "/massnahmen/M-0013");
  await page.emulateMedia({ media: "print" });
  expect(await page.getByRole("heading", { level: 1, name: wanted }).isVisible()).toBe(true);
  expect(await page.getByText("Laut Quelle, Stand").isVisible()).toBe(true);
  expect(await page.getByText("/massnahmen/M-0013").isVisible()).toBe(true);
  expect(await page.getByRole("button").count()).toBe(0);
  expect(await page.getByRole("navigation", { name: "Hauptnavigation" }).isVisible()).toBe(false);
  const pdf = await page.pdf({ format: "A4" });
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? [];
  expect(pages.length).toBeGreaterThan(0);
  expect(pages.length).toBeLessThanOrEqual(2);
});

test("a printed list says what it was narrowed to, and where it is found", async () => {
  const page = await visitor(bremen);
  await open(page, "/massnahmen?field=HF07&status=in-progress");
  const { title } = await api(bremen, "fields/HF07");
  const chosen = page.getByText(`Ausgewählt: Handlungsfeld: ${title.de}; Stand: läuft.`);
  expect(await chosen.isVisible()).toBe(false);
  await page.emulateMedia({ media: "print" });
  expect(await chosen.isVisible()).toBe(true);
  const address = `${bremen}/massnahmen?field=HF07&status=in-progress`;
  expect(await page.getByText(`Adresse dieser Liste: ${address}`).isVisible()).toBe(true);
});

test("what is loaded late is loaded for paper too, and paper says where it was not", async () => {
  const wire = await wireTo(bremen);
  try {
    const page = await visitor(wire.address, { height: 300 });
    const held = wire.hold((url) => url.includes("/history?"));
    await open(page, "/massnahmen/M-0013");
    const history = page.locator(".late.history");
    await page.emulateMedia({ media: "print" });
    expect(await history.getByText("Dieser Teil war beim Drucken noch nicht geladen.").isVisible()).toBe(true);
    expect(await page.getByText("Wird geladen …").filter({ visible: true }).count()).toBe(0);
    await page.emulateMedia({ media: "screen" });
    // Nobody comes near; it is asked for all the same, a little later.
    await held.caught;
    expect(await page.evaluate(() => scrollY)).toBe(0);
    held.release();
    await history.and(page.locator(":not([aria-busy])")).waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await history.getByText("Dieser Teil war").count()).toBe(0);
  } finally {
    await wire.close();
  }
});

test("a list of an office says what it counts too, and the list of offices counts the same", async () => {
  const page = await visitor(bremen);
  await open(page, "/organisationen");
  const { title, leads, partners, measures } = await api(bremen, "organisations/sasji");
  expect(measures).toBeGreaterThan(leads + partners);
  const item = page.getByRole("main").getByRole("listitem").filter({ hasText: title.de }).first();
  await item.getByRole("link", { name: `${measures} Maßnahmen` }).click();
  await page.waitForURL(/organisation=sasji/);
  await page.locator(".found").getByText(`${measures} Maßnahmen`, { exact: true }).waitFor();
  await page.getByText("Mitgezählt sind Maßnahmen, die von Vorgängern übernommen wurden").waitFor();
});

test("on a phone one sees that the headings sort", async () => {
  const page = await visitor(bremen, { width: 390 });
  await open(page, "/massnahmen");
  const label = await page.locator(".card-table thead tr").evaluate((row) => getComputedStyle(row, "::before").content);
  expect(label).toMatch(/Sortieren nach|attr\(data-label\)/);
  expect(await page.locator(".card-table thead tr").getAttribute("data-label")).toBe("Sortieren nach");
});

test("a search that is too long is told so, and not that a filter is unknown", async () => {
  const page = await visitor(bremen, { failures: true });
  await open(page, `/suche?q=${"Teilhabe+".repeat(30)}`);
  await page.getByRole("heading", { level: 1, name: "Diese Suche ist zu lang" }).waitFor();
  const words = await wordsOf(page.getByRole("main"));
  expect(words).not.toContain("Filter");
  await page.getByRole("link", { name: "Neue Suche" }).click();
  await page.getByRole("heading", { level: 1, name: "Suche" }).waitFor();
});
