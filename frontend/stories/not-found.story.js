import { expect, test } from "vitest";
import { expectNoBarrier } from "./accessible.js";
import { expectValid } from "./valid.js";
import { bremen, open, visitor } from "./visitor.js";

for (const [address, title, onward] of /** @type {const} */ ([
  ["/massnahmen/M-9999", "Diese Seite gibt es nicht", "Maßnahmen"],
  ["/neues/gibt-es-nicht", "Diese Seite gibt es nicht", "Maßnahmen"],
  ["/gibt/es/nicht", "Diese Seite gibt es nicht", "Maßnahmen"],
  ["/en/indikatoren/none", "This page does not exist", "Measures"],
  ["/en/nothing-here", "This page does not exist", "Measures"],
])) {
  test(`the broken deep link ${address} is a 404 that helps on`, async () => {
    const page = await visitor(bremen, { failures: true });
    const response = await open(page, address);
    expect(response?.status()).toBe(404);
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    expect(await page.title()).toBe(`${title} – Teilhabemonitor Bremen`);
    await page.getByRole("banner").getByRole("link", { name: "Teilhabemonitor Bremen" }).waitFor();
    expect(await page.getByRole("contentinfo").locator("a[href^='mailto:']").count()).toBe(1);
    await expectValid(page, address);
    await expectNoBarrier(page);
    await page.getByRole("main").getByRole("link", { name: onward, exact: true }).click();
    await page.getByRole("heading", { level: 1, name: onward }).waitFor();
  });
}

test("a filter that nobody knows is told, with a way on", async () => {
  const page = await visitor(bremen, { failures: true });
  await open(page, "/massnahmen?status=vielleicht");
  await page.getByRole("heading", { level: 1, name: "Diese Auswahl gibt es nicht" }).waitFor();
  const main = page.getByRole("main");
  await main.getByText("Im Filter „Stand“ gibt es „vielleicht“ nicht.").waitFor();
  expect(await main.innerText()).not.toContain("in-progress");
  await expectNoBarrier(page);
  await main.getByRole("link", { name: "läuft", exact: true }).click();
  await page.waitForURL("**/massnahmen?status=in-progress");
  await open(page, "/massnahmen?status=vielleicht");
  await page.getByRole("link", { name: "Seite ohne Filter zeigen" }).click();
  await page.getByRole("heading", { level: 1, name: "Maßnahmen" }).waitFor();
});

test("a key that nobody knows changes nothing", async () => {
  const page = await visitor(bremen);
  await open(page, "/massnahmen?foo=1");
  await page.getByRole("heading", { level: 1, name: "Maßnahmen" }).waitFor();
  await page.locator(".found").waitFor();
});
