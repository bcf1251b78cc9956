import { expect, test } from "vitest";
import { readTable, readText } from "./files.js";
import { api, bremen, open, settled, visitor, wordsOf } from "./visitor.js";

const employment = "/indikatoren/ilm-e1a";

/** @param {number} value as the German site writes it */
const german = (value) =>
  new Intl.NumberFormat("de-DE", { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);

test("an indicator reads as a sentence, a chart and a table that say the same", async () => {
  const page = await visitor(bremen);
  await open(page, "/indikatoren");
  await page.getByRole("searchbox", { name: "Nach Wörtern suchen" }).fill("Erwerbstätigenquote");
  await page.getByRole("button", { name: "Suchen" }).click();
  await page.getByRole("link", { name: "Erwerbstätigenquote", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Erwerbstätigenquote" }).waitFor();
  await settled(page);

  const { headline } = await api(bremen, "indicators/ilm-e1a");
  const sentence = await wordsOf(page.locator(".finding"));
  expect(sentence).toContain(german(headline.value));
  expect(sentence).toContain("Land Bremen");
  expect(sentence).toContain("Prozent");

  const chart = page.getByRole("img", { name: /Die Tabelle dazu enthält dieselben Werte/ }).first();
  await chart.waitFor();
  const drawn = await chart.locator("path, circle, rect").count();
  expect(drawn).toBeGreaterThan(0);
  const table = await wordsOf(page.getByRole("table").first());
  expect(table).toContain(german(headline.value));
});

test("the breakdown is switched, said, kept in the address, and downloaded as it is shown", async () => {
  const page = await visitor(bremen);
  await open(page, employment);
  const choices = page.getByRole("navigation", { name: "Aufschlüsselung" });
  const before = await wordsOf(page.getByRole("table").first());
  await choices.getByRole("link", { name: "Geschlecht", exact: true }).click();
  await page.waitForURL(/breakdown=sex/);
  await expect
    .poll(() => choices.getByRole("link", { name: "Geschlecht", exact: true }).getAttribute("aria-current"))
    .toBe("true");
  await page
    .getByRole("status")
    .getByText(/Diagramm und Tabelle zeigen/)
    .waitFor({ state: "attached" });
  const table = page.getByRole("table").first();
  expect(await wordsOf(table)).not.toBe(before);

  const shown = page.locator(".downloads", { hasText: "Gezeigte Werte" });
  const downloaded = page.waitForEvent("download");
  await shown.getByRole("link", { name: "CSV", exact: true }).click();
  const file = await readTable(await downloaded);
  const path = (await shown.getByRole("link", { name: "JSON" }).getAttribute("href")) ?? "";
  const { data } = await (await fetch(bremen + path)).json();
  expect(file.length).toBe(data.length);
  expect(file.map(({ value }) => Number(value))).toEqual(data.map((/** @type {any} */ { value = 0 }) => value));

  const cells = await table.getByRole("cell").allInnerTexts();
  for (const { value } of data.filter((/** @type {any} */ { value }) => value !== undefined)) {
    expect(
      cells.some((cell) => cell.startsWith(german(value))),
      `${value} in the table`,
    ).toBe(true);
  }

  const reader = await visitor(bremen);
  await open(reader, page.url());
  expect(await wordsOf(reader.getByRole("table").first())).toBe(await wordsOf(table));
});

test("the chart is saved as a picture", async () => {
  const page = await visitor(bremen);
  await open(page, employment);
  await page
    .getByRole("img", { name: /Die Tabelle dazu/ })
    .first()
    .waitFor();
  for (const [button, begins] of /** @type {const} */ ([
    ["Diagramm als SVG", "<"],
    ["Diagramm als PNG", "\uFFFDPNG"],
  ])) {
    const downloaded = page.waitForEvent("download");
    await page.getByRole("button", { name: button }).first().click();
    const file = await readText(await downloaded);
    expect(file.startsWith(begins), button).toBe(true);
    if (begins === "<") expectToStandAlone(file);
  }
});

/** A picture that other programs show as the page does, and that says what it is made of. @param {string} svg */
function expectToStandAlone(svg) {
  const colours = [...svg.matchAll(/ (?:fill|stroke|color)="([^"]*)"/g)].map(([, colour = ""]) => colour);
  expect(colours.length).toBeGreaterThan(10);
  expect(colours.filter((colour) => !/^(#[0-9a-f]{6}|none)$/.test(colour))).toEqual([]);
  expect(new Set(colours).size).toBeGreaterThan(3);
  expect(svg).not.toMatch(/(lab|lch|color-mix|light-dark|var)\(/);
  const words = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(" ");
  expect(words).toMatch(/Quellen?: .*\./);
  expect(words).toContain("Die Achse beginnt nicht bei null.");
}

test("a list of indicators tells each gap with its figure, or that there is none", async () => {
  const page = await visitor(bremen);
  const { data } = await api(bremen, "indicators?pageSize=100");
  const gaps = data.filter((/** @type {any} */ { gap }) => gap);
  expect(gaps.length).toBeGreaterThan(0);
  await open(page, "/indikatoren");
  for (const { title, gap } of gaps) {
    const item = page
      .getByRole("listitem")
      .filter({ has: page.getByRole("link", { name: title.de, exact: true }) })
      .last();
    const words = await wordsOf(item);
    expect(words, title.de).toContain(`Abstand „${gap.first.title.de}“ zu „${gap.second.title.de}“: `);
    if (gap.difference === undefined) expect(words).toMatch(/kein Wert für beide Gruppen|nicht vergleichbar/);
    else {
      expect(words).toContain(german(Math.abs(gap.difference)));
      expect(words).toContain(gap.territory.title.de);
    }
  }
});

test("Bremen is compared with Germany, in words and figures", async () => {
  const page = await visitor(bremen);
  await open(page, "/indikatoren/de-poverty");
  const { comparisons } = await api(bremen, "indicators/de-poverty");
  const germany = comparisons.find((/** @type {any} */ { territory }) => territory.code === "DE");
  const words = await wordsOf(page.locator(".finding, .finding-more").first());
  const all = (await page.locator(".finding, .finding-more").allInnerTexts()).join(" ");
  expect(words).toContain("Land Bremen");
  expect(all).toContain("Deutschland");
  expect(all).toContain(german(germany.other.value));
  expect(all).toContain(`Unterschied zu Deutschland: +${german(germany.difference)} Prozentpunkte`);
  const heads = await page.getByRole("table").first().getByRole("columnheader").allInnerTexts();
  expect(heads.join()).toContain("Deutschland");
  expect(heads.join()).toContain("Land Bremen");
});

test("a headline that is of certain groups only names them everywhere", async () => {
  const page = await visitor(bremen);
  await open(page, "/indikatoren/ilm-d3");
  const [citizenship, qualification] = ["Staatsangehörigkeit „ausländisch“", "Abschluss „ohne Hauptschulabschluss“"];
  const both = `${citizenship}, ${qualification}`;
  expect(await wordsOf(page.locator(".finding-more").first())).toContain(`Niedersachsen, ${both}, 2024: 27,8 Prozent`);
  const choices = page.getByRole("navigation", { name: "Aufschlüsselung" });
  expect(await wordsOf(choices.getByRole("link").first())).toBe(both);
  expect(await wordsOf(page.getByRole("main"))).not.toContain("insgesamt");
  expect(await wordsOf(page.locator(".chart-only").first())).toContain(both);
  expect(await wordsOf(page.getByRole("table").first().locator("caption"))).toContain(both);
  await page.locator(".origins summary").click();
  expect(await wordsOf(page.locator(".origins caption"))).toContain(both);
  const gap = page.getByRole("region", { name: "Abstand zwischen Gruppen" });
  expect(await wordsOf(gap)).toContain(qualification);
  expect(await wordsOf(gap)).toContain("\u221221,8 Prozentpunkte (aus ungerundeten Werten)");
  expect(await wordsOf(gap)).toContain("Der Wert ist bei „ausländisch“ höher.");
  expect(await wordsOf(gap.locator("caption"))).toContain(qualification);

  await open(page, "/indikatoren/ilm-d3?breakdown=citizenship");
  const caption = await wordsOf(page.getByRole("table").first().locator("caption"));
  expect(caption).toContain(qualification);
  expect(caption).not.toContain(citizenship);
});

test("values that exist by groups only are not called missing", async () => {
  const page = await visitor(bremen);
  await open(page, "/indikatoren/ba-emp-rate-cit");
  const words = await wordsOf(page.getByRole("main"));
  expect(words).toContain("Werte für „Land Bremen“ gibt es nur nach Gruppen.");
  expect(words).not.toContain("liegen nicht vor");
  await open(page, "/indikatoren?q=Beschäftigungsquote");
  const item = page.getByRole("listitem").filter({ hasText: "Beschäftigungsquote nach Staatsangehörigkeit" });
  expect(await wordsOf(item)).not.toContain("noch keine Werte");
  await item.getByRole("link", { name: "Werte nur nach Gruppen" }).click();
  await page.waitForURL(/ba-emp-rate-cit#values/);
});

test("a value says how exact it is, of which day, and where it comes from", async () => {
  const page = await visitor(bremen);
  await open(page, "/indikatoren/de-naturalisations");
  expect(await wordsOf(page.locator(".finding"))).toContain("4.580 Personen (ungefähr, aus einem Medienbericht)");
  expect(await wordsOf(page.locator(".finding-note").first())).toContain("laut Quelle ungefähr: knapp");
  const row = page.getByRole("table").first().getByRole("row", { name: /^2023/ });
  expect(await wordsOf(row)).toContain("(Anmerkung 1)");
  const sources = page.getByRole("region", { name: "Quellen" });
  await sources.getByRole("heading", { name: "Quellen der gezeigten Werte" }).waitFor();
  await sources.getByRole("heading", { name: "Quelle der Definition" }).waitFor();
  await sources.getByText("Weser-Kurier (2024)").waitFor();

  await open(page, "/indikatoren/population");
  expect(await wordsOf(page.locator(".finding"))).toContain(
    "83.456.045 Personen (31. Dezember 2023, Abschrift einer amtlichen Auswertung)",
  );

  await open(page, "/indikatoren/de-mh-share");
  expect(await wordsOf(page.locator(".notes").first())).toContain("Kreuz (×)");
});

test("a narrow table stands beside its chart, and paper gets every chart", async () => {
  const page = await visitor(bremen);
  await open(page, "/indikatoren/ilm-e1a?breakdown=sex");
  const chart = await page.locator(".chart").first().boundingBox();
  const table = await page.getByRole("table").first().boundingBox();
  expect(table?.x).toBeGreaterThan((chart?.x ?? 0) + (chart?.width ?? Infinity));
  await page.locator(".chart-frame svg").first().waitFor();
  expect(await page.locator(".chart-frame svg").count()).toBe(1);
  await page.pdf({ format: "A4" });
  expect(await page.locator(".chart-frame svg").count()).toBe(2);
});

test("an indicator without a value for Bremen says so, and puts no other in its place", async () => {
  const page = await visitor(bremen);
  await open(page, "/indikatoren/ilm-b2a");
  expect(await wordsOf(page.locator(".finding"))).toMatch(/^Werte für „Land Bremen“ liegen nicht vor\./);
  await open(page, "/indikatoren/ilm-a1a");
  expect(await wordsOf(page.locator(".finding"))).toBe("Zu diesem Indikator liegt noch kein Wert vor.");
  expect(await page.getByRole("table").count()).toBe(0);
});

test("a group that stands for all is put beside the same group elsewhere, and a gap that Bremen lacks is said", async () => {
  const page = await visitor(bremen);
  await open(page, employment);
  const { comparisons } = await api(bremen, "indicators/ilm-e1a");
  const [{ home, other }] = comparisons;
  expect([home.dimensions, other.dimensions]).toEqual([{ migration: "with" }, { migration: "with" }]);
  const words = await wordsOf(page.locator(".finding"));
  expect(words).toContain(`Niedersachsen ${String(other.value).replace(".", ",")} Prozent`);
  await open(page, "/indikatoren/ilm-e5");
  const gap = page.getByRole("region", { name: "Abstand zwischen Gruppen" });
  expect(await wordsOf(gap)).toContain("Für „Land Bremen“ gibt es keine Werte nach dem Merkmal „Staatsangehörigkeit“");
  await open(page, "/indikatoren/ilm-e6a");
  const years = await gap.getByRole("rowheader").count();
  expect(years).toBeGreaterThan(20);
  expect(await wordsOf(gap.getByRole("table"))).toContain("Land Bremen");
});

test("an address with a breakdown or a territory that does not exist says so", async () => {
  const page = await visitor(bremen, { failures: true });
  for (const query of ["breakdown=shoesize", "territory=XX"]) {
    await open(page, `${employment}?${query}`);
    await page.getByRole("heading", { level: 1, name: "Diese Auswahl gibt es nicht" }).waitFor();
    await page.getByRole("link", { name: "Seite ohne Filter zeigen" }).click();
    await page.locator(".finding").waitFor();
  }
  await open(page, `${employment}?breakdown=sex`);
  expect(await page.locator("#permalink").innerText()).toMatch(/ilm-e1a\?breakdown=sex$/);
});
