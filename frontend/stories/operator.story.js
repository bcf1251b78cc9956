import { expect, test } from "vitest";
import { expectNoBarrier } from "./accessible.js";
import { operator } from "./stage/city.js";
import { bremen, city, open, visitor, wordsOf } from "./visitor.js";

const gaps = /** @type {const} */ ([
  ["/datenschutz", "Datenschutz", "vom Betreiber zu ergänzen", 4],
  ["/en/datenschutz", "Privacy", "to be filled in by the operator", 4],
  ["/impressum", "Impressum", "vom Betreiber zu ergänzen", 3],
  ["/barrierefreiheit", "Erklärung zur Barrierefreiheit", "vom Betreiber zu ergänzen", 1],
]);

for (const [address, title, words, least] of gaps) {
  test(`what only the operator can say is marked on ${address} until it is filled in`, async () => {
    const page = await visitor(bremen);
    await open(page, address);
    expect(await wordsOf(page.getByRole("heading", { level: 1 }))).toBe(title);
    const marks = page.locator("main mark.to-fill-in");
    expect(await marks.count()).toBeGreaterThanOrEqual(least);
    for (const mark of await marks.all()) {
      expect(await wordsOf(mark)).toContain(`[${words}: `);
      const { line, ground, around } = await mark.evaluate((element) => ({
        line: getComputedStyle(element).borderBottomStyle,
        ground: getComputedStyle(element).backgroundColor,
        around: getComputedStyle(document.body).backgroundColor,
      }));
      expect(line).toBe("dashed");
      expect(ground).not.toBe(around);
    }
    await expectNoBarrier(page);
  });
}

test("once the operator has filled them in, the privacy page and the imprint say it and mark nothing", async () => {
  const page = await visitor(city);
  await open(page, "/datenschutz");
  const privacy = await wordsOf(page.getByRole("main"));
  for (const said of [
    operator.privacy.controller,
    operator.privacy.officer,
    "Der Server hebt Protokolle 7 Tage lang auf.",
  ]) {
    expect(privacy).toContain(said);
  }
  expect(await page.locator(".to-fill-in").count()).toBe(0);
  expect(await page.getByRole("link", { name: operator.privacy.officerEmail }).getAttribute("href")).toBe(
    `mailto:${operator.privacy.officerEmail}`,
  );
  expect(await page.getByRole("link", { name: operator.privacy.supervisor }).getAttribute("href")).toBe(
    operator.privacy.supervisorUrl,
  );
  await open(page, "/impressum");
  expect(await wordsOf(page.getByRole("main"))).toContain(operator.imprint.name);
  expect(await page.locator(".to-fill-in").count()).toBe(0);
});
