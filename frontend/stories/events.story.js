import { expect, test } from "vitest";
import { readText } from "./files.js";
import { api, bremen, open, visitor } from "./visitor.js";

test("the conference of 2023, its five workshops and its presentations are found and go into a calendar", async () => {
  const page = await visitor(bremen);
  await open(page, "/veranstaltungen");
  await page.locator("summary", { hasText: "Art" }).click();
  await page.getByRole("checkbox", { name: /^Fachtag/ }).check();
  await page.waitForURL("**/veranstaltungen?type=conference");
  await page.getByRole("link", { name: /^Fachtag „Gesellschaftliche Teilhabe/ }).click();
  await page.getByRole("heading", { level: 1, name: /^Fachtag „Gesellschaftliche Teilhabe/ }).waitFor();
  await page.getByText("16. November 2023, 09:00 bis 16:00 Uhr").waitFor();

  const programme = page.locator(".programme");
  const items = programme.getByRole("listitem");
  expect(await items.filter({ hasText: /^\s*Workshop/ }).count()).toBe(5);
  const presentations = programme.getByRole("link", { name: /^Unterlagen: / });
  expect(await presentations.count()).toBe(7);

  const downloaded = page.waitForEvent("download");
  await page.getByRole("link", { name: "In den Kalender (ICS)" }).click();
  const download = await downloaded;
  expect(download.suggestedFilename()).toBe("fachtag-2023.ics");
  const calendar = (await readText(download)).replaceAll("\r\n ", "");
  expect(calendar).toContain("DTSTART;TZID=Europe/Berlin:20231116T090000");
  expect(calendar).toContain("DTEND;TZID=Europe/Berlin:20231116T160000");
  expect(calendar).toContain("SUMMARY:Fachtag „Gesellschaftliche Teilhabe und Diversity");

  const { documents } = await api(bremen, "events/fachtag-2023");
  const { title } = documents.find((/** @type {any} */ { code }) => code === "fachtag-vortrag-foroutan");
  await presentations.filter({ hasText: title.de }).click();
  await page.getByRole("heading", { level: 1, name: title.de }).waitFor();
  await page.getByRole("link", { name: "Seite mit dem Dokument öffnen" }).waitFor();
});
