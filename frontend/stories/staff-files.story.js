import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { expectNoBarrier } from "./accessible.js";
import { beside, decide, member, patience, publicly, submit } from "./staff-member.js";
import { expectValid } from "./valid.js";
import { open, settled, visitor, wordsOf } from "./visitor.js";

/** @typedef {import("./visitor.js").BrowserPage} BrowserPage */

/** @param {string} name @param {string} content */
const file = (name, content) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(content, "latin1"),
});

const csv = "Forum;Personen\r\nForum 1;40\r\nForum 2;35\r\n";

/** A page without anything on it. */
const pdf = [
  "%PDF-1.4",
  "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj",
  "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj",
  "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj",
  "trailer<</Size 4/Root 1 0 R>>",
  "%%EOF\n",
].join("\n");

const script = pdf.replace("/Type/Catalog", "/Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert(1))>>");

/** @param {BrowserPage} page @param {{ name: string, mimeType: string, buffer: Buffer }} chosen */
const choose = (page, chosen) => page.getByLabel("Datei", { exact: true }).setInputFiles(chosen);

test(
  "a file is uploaded, refused where it runs something, published by somebody else, and replaced",
  { timeout: patience },
  async () => {
    const writer = await member("koordination-1", "/redaktion/neu/dokumente");
    await writer.locator("#f-input-title-de").fill("Wer in die Foren kam");
    await writer.getByLabel(/^Art/).selectOption("programme");
    await choose(writer, file("foren.pdf", script));
    await writer.locator(".part-file .wrong").getByText("Dieses PDF enthält ein Programm").waitFor();
    await expectNoBarrier(writer);
    await choose(writer, file("foren.exe.csv", csv));
    await writer.locator(".part-file .wrong").getByText("zwei Endungen").waitFor();
    await choose(writer, file("foren.webm", csv));
    await writer.locator(".part-file .wrong").getByText("Bitte wählen Sie zuerst diese Art.").waitFor();
    await choose(writer, file("foren.csv", csv));
    await writer.locator(".file-chosen").getByText("foren.csv").waitFor();
    expect(await writer.locator(".part-file .wrong").count()).toBe(0);
    expect(await writer.getByText("als frühere Fassung").count(), "of a new document there is none").toBe(0);
    await writer.getByLabel("Sprache des Dokuments").selectOption("de");
    await writer.getByLabel(/^Lizenz/).selectOption("cc-by-4.0");
    const accessible = writer.getByLabel(/^Barrierefreiheit/);
    await accessible.selectOption("full");
    // Where one is at work, nothing lies under the tools at the bottom.
    await accessible.blur();
    await accessible.focus();
    await expectNoBarrier(writer);
    await expectValid(writer, "/redaktion/neu/dokumente", false);
    const path = await submit(writer);

    const reader = await member("koordination-2", path);
    const [look] = await Promise.all([
      reader.waitForEvent("download"),
      reader.getByRole("link", { name: "foren.csv" }).click(),
    ]);
    expect(readFileSync(await look.path(), "latin1")).toBe(csv);
    const review = await wordsOf(reader.locator("main"));
    expect(review).toMatch(/foren\.csv CSV, \d+ Byte, hochgeladen am \d/);
    expect(review).not.toContain("SHA-256");
    await decide(reader, path, "Anwenden", "Angewendet.");

    const { data } = await publicly("documents?q=Foren");
    const document = data.find((/** @type {any} */ { title }) => title.de === "Wer in die Foren kam");
    expect(document.file).toMatchObject({ format: "csv", bytes: csv.length });

    // Another file takes its place.
    await open(writer, `/redaktion/plan/dokumente/${document.code}/bearbeiten`);
    await writer.locator(".file-chosen").getByText("foren.csv").waitFor();
    expect(await writer.getByText("neu, noch nicht veröffentlicht").count()).toBe(0);
    await writer.getByText("bleibt die veröffentlichte als frühere Fassung lesbar.").waitFor();
    await choose(writer, file("foren.pdf", pdf));
    await writer.locator(".file-chosen").getByText("neu, noch nicht veröffentlicht").waitFor();
    const replacing = await submit(writer);
    await open(reader, replacing);
    for (const name of ["foren.csv", "foren.pdf"]) await reader.getByRole("link", { name }).waitFor();
    await expectNoBarrier(reader);
    await decide(reader, replacing, "Anwenden", "Angewendet.");

    const page = await visitor(beside);
    await open(page, `/dokumente/${document.code}`);
    await settled(page);
    const [saved] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: /^Datei herunterladen \(PDF, \d+ Byte\)/ }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe("Wer-in-die-Foren-kam.pdf");
    await page.getByRole("heading", { level: 2, name: "Frühere Fassungen" }).waitFor();
    const [former] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: /^CSV/ }).click(),
    ]);
    expect(readFileSync(await former.path(), "latin1")).toBe(csv);
    const words = await wordsOf(page.locator("main"));
    for (const said of ["barrierefrei", "CC BY 4.0", "Deutsch"]) expect(words).toContain(said);
    expect(words).toMatch(/galt am .+ von \d\d:\d\d bis \d\d:\d\d Uhr SHA-256 [0-9a-f]{64}/);
    await expectNoBarrier(page);
  },
);

test("a file that is too large is refused at once, and sending can be cancelled", { timeout: patience }, async () => {
  const writer = await member("koordination-1", "/redaktion/neu/dokumente");
  await choose(writer, file("gross.csv", "a".repeat(20 * 1024 * 1024 + 1)));
  await writer.locator(".part-file .wrong").getByText("Diese Datei ist zu groß").waitFor();
  // A connection on which nothing arrives.
  await writer.route("**/api/staff/v1/files?*", () => {});
  await choose(writer, file("foren.csv", csv));
  await writer.getByRole("button", { name: "Abbrechen" }).click();
  await writer.locator(".file-sending").waitFor({ state: "detached" });
  expect(await writer.locator(".file-chosen").count()).toBe(0);
  await writer.unroute("**/api/staff/v1/files?*");
  await choose(writer, file("foren.csv", csv));
  await writer.locator(".file-chosen").getByText("foren.csv").waitFor();
});
