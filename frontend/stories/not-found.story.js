import { expect, test } from "vitest";
import { expectNoBarrier } from "./accessible.js";
import { expectValid } from "./valid.js";
import { bremen, open, visitor } from "./visitor.js";

for (const [address, title, onward] of /** @type {const} */ ([
  ["/massnahmen/M-9999", "Diese Seite gibt es nicht", "Maßnahmen"],
  ["/gibt/es/nicht", "Diese Seite gibt es nicht", "Maßnahmen"],
  ["/en/indikatoren/none", "This page does not exist", "Measures"],
  ["/en/nothing-here", "This page does not exist", "Measures"],
])) {
  test(`the broken deep link ${address} is a 404 that helps on`, async () => {
    const page = await visitor(bremen, { failures: true });
    const response = await open(page, address);
    expect(response?.status()).toBe(404);
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
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
  await page.getByRole("link", { name: "Seite ohne Filter zeigen" }).click();
  await page.getByRole("heading", { level: 1, name: "Maßnahmen" }).waitFor();
});
