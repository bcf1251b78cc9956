import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { expectNoBarrier } from "./accessible.js";
import { workbook } from "./stage/workbook.js";
import { member, office, patience, publicly, tabTo } from "./staff-member.js";
import { open, settled, visitor, wordsOf } from "./visitor.js";

/** @typedef {import("./visitor.js").BrowserPage} BrowserPage */

const excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Chooses a file and sends it. @param {BrowserPage} page @param {string} name @param {string | Buffer} content @param {string} [table] */
async function upload(page, name, content, table) {
  await open(page, "/redaktion/import");
  const mimeType = name.endsWith(".csv") ? "text/csv" : excel;
  await page.getByLabel("Datei", { exact: true }).setInputFiles({ name, mimeType, buffer: Buffer.from(content) });
  if (table) await page.getByLabel("Welche Tabelle ist das?").selectOption(table);
  await page.getByRole("button", { name: "Hochladen und vergleichen" }).click();
}

/** The same, and waits for the preview. @param {BrowserPage} page @param {string} name @param {string | Buffer} content @param {string} [table] @returns {Promise<string>} its path */
async function previewed(page, name, content, table) {
  await upload(page, name, content, table);
  await page.getByRole("heading", { level: 1, name }).waitFor();
  await settled(page);
  return new URL(page.url()).pathname;
}

test(
  "a table is uploaded, looked at row by row, applied by somebody else, and is public as one import",
  { timeout: patience },
  async () => {
    const before = await publicly("measures/M-0008");
    const { pagination } = await publicly("changes?pageSize=1");
    const writer = await member("koordination-1");
    const csv = [
      "code,field,title_de,status,territory,provenance",
      `M-0008,${before.field.code},Aus der Tabelle umbenannt,${before.status},DE-HB,${before.provenance}`,
      "M-0901,HF01,Aus der Tabelle neu,planned,DE-HB,other-plan",
    ];
    const path = await previewed(writer, "massnahmen.csv", csv.join("\r\n"), "measures");
    const rows = writer.locator(".import-rows");
    expect(await wordsOf(rows)).toContain("Aus der Tabelle umbenannt");
    expect(await wordsOf(rows.locator("del").first())).toBe(before.title.de);
    expect(await wordsOf(rows)).toContain("M-0901");
    await expectNoBarrier(writer);
    await writer.getByText("Übernehmen muss sie eine andere Person aus der Koordination.").waitFor();
    expect(await writer.getByRole("button", { name: /übernehmen$/ }).count()).toBe(0);
    expect((await publicly("measures/M-0008")).title.de).toBe(before.title.de);

    const reader = await member("koordination-2", "/redaktion/import");
    await reader.getByRole("link", { name: "massnahmen.csv" }).first().click();
    await reader.getByRole("heading", { level: 1, name: "massnahmen.csv" }).waitFor();
    await reader.getByLabel("Anlass (wird öffentlich)").fill("Umsetzungsplan 2026");
    await reader.getByRole("button", { name: "2 Zeilen übernehmen" }).click();
    await reader.getByText("Der Import ist übernommen und öffentlich.").waitFor();
    await settled(reader);
    await expectNoBarrier(reader);
    expect(await publicly("measures/M-0901")).toMatchObject({ title: { de: "Aus der Tabelle neu" }, version: 1 });

    await reader.getByRole("link", { name: /^öffentliche Seite ?: M-0008$/ }).click();
    await reader.getByRole("heading", { level: 1, name: "Aus der Tabelle umbenannt" }).waitFor();
    await open(reader, path);
    await reader.getByRole("link", { name: "In der öffentlichen Liste der Änderungen ansehen" }).click();
    await reader.getByRole("heading", { level: 1, name: "Was sich geändert hat" }).waitFor();

    const page = await visitor(office.address);
    await open(page, "/aenderungen");
    const one = page.locator("li.change").filter({ hasText: "aus einem Import" }).first();
    expect(await wordsOf(one.locator("h3"))).toBe("2 Änderungen aus einem Import");
    expect(await wordsOf(one)).toContain("Umsetzungsplan 2026");
    const { data } = await publicly(`changes?since=${pagination.totalElements}&pageSize=100`);
    const batches = data.filter((/** @type {any} */ { batch }) => batch === path.split("/").at(-1));
    expect(batches.length).toBe(2);
  },
);

test(
  "an Excel file that changes nothing says so, and one that does can be discarded",
  { timeout: patience },
  async () => {
    const writer = await member("koordination-1");
    const measure = await publicly("measures/M-0009");
    const columns = ["code", "title_de"];
    await previewed(writer, "gleich.xlsx", workbook("measures", [columns, ["M-0009", measure.title.de]]));
    await writer.getByText("Diese Datei würde nichts ändern.").waitFor();
    const path = await previewed(writer, "anders.xlsx", workbook("measures", [columns, ["M-0009", "Anders"]]));
    expect(await wordsOf(writer.locator(".import-rows ins"))).toBe("Anders");
    // By keyboard alone.
    await tabTo(writer, /^Verwerfen/);
    await writer.keyboard.press("Enter");
    await writer.getByRole("button", { name: "Ja, verwerfen" }).press("Enter");
    await writer.getByText("Der Import ist verworfen.").waitFor();
    await open(writer, path);
    expect(await writer.getByRole("button", { name: /übernehmen|Verwerfen/ }).count()).toBe(0);
    expect((await publicly("measures/M-0009")).title.de).toBe(measure.title.de);
  },
);

test("what cannot be read says where, and what to do", { timeout: patience }, async () => {
  const page = await member("koordination-1");
  const said = async (/** @type {string | RegExp} */ words) =>
    page.getByRole("alert").or(page.locator(".wrong")).getByText(words).waitFor();
  await open(page, "/redaktion/import");
  await page.getByRole("button", { name: "Hochladen und vergleichen" }).click();
  await said("Bitte wählen Sie eine Datei.");
  await upload(page, "brief.pdf", "%PDF");
  await said(/Die Endung muss \.csv, \.xlsx oder \.zip sein/);
  await upload(page, "liste.csv", "code,title_de\nM-0009,x");
  await said("Bitte sagen Sie, welche Tabelle das ist.");
  await upload(page, "kaputt.xlsx", "PK das ist keine Excel-Datei");
  await said(/Diese Datei ist beschädigt/);
  await upload(page, "blatt.xlsx", workbook("Tabelle1", [["code"], ["M-0009"]]));
  await said(/^Diese Tabelle gibt es nicht\. Es gibt: .*measures/);
  await upload(page, "offen.csv", 'code,title_de\nM-0009,"ohne Ende', "measures");
  await said(/Ein Anführungszeichen ist offen/);
  await expectNoBarrier(page);
  // What can be read and is wrong stands in its row.
  await previewed(page, "fehler.csv", "code,field,title_de,status\nM-0009,HF99,Titel,bald", "measures");
  const row = await wordsOf(page.locator(".import-rows tbody tr").first());
  expect(row).toContain("fehlerhaft");
  expect(row).toContain("status:");
  await page.getByText("Solange Zeilen fehlerhaft sind, lässt sich nichts davon übernehmen.").waitFor();
  await expectNoBarrier(page);
  // Nobody has to be asked about what is of no use.
  await open(page, "/redaktion/import");
  await page.getByText("Darin sind nur Fehler.").first().waitFor();
  await expectNoBarrier(page);
  await page.getByRole("button", { name: /^Verwerfen\s*: fehler\.csv$/ }).click();
  await page.getByText("Der Import ist verworfen.").waitFor();
  expect(await page.getByRole("button", { name: /^Verwerfen\s*: fehler\.csv$/ }).count()).toBe(0);
});

test(
  "many values come in pages, odd ones only after somebody has looked, and are one import in public",
  { timeout: patience },
  async () => {
    const values = ["de-mh-share", "ilm-e3"].flatMap((indicator) =>
      Array.from({ length: 30 }, (_, i) => `${indicator},DE-HB,${1900 + i},${20 + i / 10},no,official`),
    );
    values[29] = "de-mh-share,DE-HB,1929,4000,no,official";
    const csv = ["indicator,territory,period,value,computed,provenance", ...values].join("\n");
    const writer = await member("koordination-2");
    // Whatever the speed of the line: all that is said meanwhile is kept.
    /** @type {string[]} */
    const meanwhile = [];
    await writer.exposeFunction("told", (/** @type {string} */ words) => meanwhile.push(words));
    await writer.addInitScript(() => {
      const { told } = /** @type {any} */ (window);
      new MutationObserver(() => {
        for (const each of document.querySelectorAll("form.upload [role=status]")) told(each.textContent);
      }).observe(document, { subtree: true, childList: true, characterData: true });
    });
    const path = await previewed(writer, "observations.csv", csv, "observations");
    expect(meanwhile.join(" ")).toMatch(/Wird (hochgeladen|gelesen)/);

    const reader = await member("koordination-1", path);
    // What is odd comes first.
    const rows = reader.locator(".import-rows tbody tr");
    expect(await rows.count()).toBe(1);
    expect(await wordsOf(rows.first())).toMatch(/auffällig.*4000/s);
    await reader.getByRole("link", { name: /^alle/ }).first().click();
    await reader.locator(".found").getByText("60 Zeilen", { exact: true }).waitFor();
    expect(await rows.count()).toBe(50);
    await reader.locator('a[rel="next"]').click();
    await rows.nth(10).waitFor({ state: "detached" });
    await settled(reader);
    expect(await rows.count()).toBe(10);
    await expectNoBarrier(reader);

    const apply = reader.getByRole("button", { name: "60 Zeilen übernehmen" });
    expect(await apply.getAttribute("aria-disabled")).toBe("true");
    // Not disabled, so that it can be reached and says why: a press does nothing.
    await apply.click({ force: true });
    expect(await apply.count()).toBe(1);
    expect(await reader.getByText("Der Import ist übernommen").count()).toBe(0);
    await reader.getByRole("checkbox", { name: "1 Zeile ist auffällig. Ich habe sie geprüft." }).check();
    await reader.route("**/application", async (route) => {
      await reader.getByRole("button", { name: "Wird übernommen …" }).waitFor();
      await route.continue();
    });
    await apply.click();
    await reader.getByText("Der Import ist übernommen und öffentlich.").waitFor();

    const odd = await publicly("indicators/de-mh-share/observations?territory=DE-HB&from=1929&to=1929");
    expect(odd.data).toMatchObject([{ value: 4000 }]);
    const page = await visitor(office.address);
    await open(page, "/aenderungen");
    const one = page.locator("li.change").filter({ hasText: "aus einem Import" }).first();
    expect(await wordsOf(one.locator("h3"))).toBe("2 Änderungen aus einem Import");
  },
);

test(
  "reports come in by a table: who applies them sees which of them changes its measure, and what is newer stays",
  { timeout: patience },
  async () => {
    const columns = "code,measure,happened_de,next_de,status,status_as_of,status_reason_de";
    const csv = [
      columns,
      "bericht-2019,M-0011,Im Herbst 2019 geplant,,planned,2019-10,",
      "bericht-2026,M-0011,Alle Lerneinheiten sind fertig,Sie werden jedes Jahr geprüft,completed,2026-09,",
    ].join("\n");
    const writer = await member("koordination-1");
    const path = await previewed(writer, "berichte.csv", csv, "reports");
    const reader = await member("koordination-2", path);
    // What changes more than its own row comes first.
    const rows = reader.locator(".import-rows tbody tr");
    expect(await rows.count()).toBe(1);
    expect(await wordsOf(rows.first())).toMatch(
      /Dieser Bericht ändert auch die Maßnahme M-0011\. Bisher steht dort: „Stand unbekannt“/,
    );
    await expectNoBarrier(reader);
    await tabTo(reader, /^1 Zeile ist auffällig/);
    await reader.keyboard.press("Space");
    await tabTo(reader, /^2 Zeilen übernehmen/);
    await reader.keyboard.press("Enter");
    await reader.getByText("Der Import ist übernommen und öffentlich.").waitFor();
    expect(await publicly("measures/M-0011")).toMatchObject({ status: "completed", statusAsOf: "2026-09" });
    const page = await visitor(office.address);
    await open(page, "/massnahmen/M-0011");
    await page.getByText("Alle Lerneinheiten sind fertig").first().waitFor();
    await page.getByText("Sie werden jedes Jahr geprüft").first().waitFor();
    await page.getByText("Im Herbst 2019 geplant").first().waitFor({ state: "attached" });
  },
);

test(
  "everything can be downloaded from the staff area, and comes back without a change",
  { timeout: patience },
  async () => {
    const page = await member("koordination-1", "/redaktion/plan");
    await page.getByRole("link", { name: /Alles als Tabelle herunterladen/ }).click();
    await page.getByRole("heading", { level: 1, name: "Import und Export" }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Als Excel-Datei (.xlsx)" }).click(),
    ]);
    await previewed(page, "plan.xlsx", readFileSync(await download.path()));
    await page.getByText("Diese Datei würde nichts ändern.").waitFor({ timeout: 120_000 });
    expect(await page.getByRole("button", { name: /übernehmen$/ }).count()).toBe(0);
  },
);
