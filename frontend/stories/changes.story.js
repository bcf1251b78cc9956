import { afterEach, beforeEach, expect, test } from "vitest";
import { tellHistory } from "./stage/charts.js";
import { wireTo } from "./stage/wire.js";
import { bremen, open, visitor, wordsOf } from "./visitor.js";

/** @type {Awaited<ReturnType<typeof wireTo>>} */
let wire;

beforeEach(async () => {
  wire = await wireTo(bremen);
});

afterEach(() => wire.close());

test("a plan that has not changed since it was taken in says since when, and offers nothing to filter", async () => {
  const page = await visitor(bremen);
  await open(page, "/");
  await page.getByRole("link", { name: "Was hat sich geändert?" }).click();
  await page.getByRole("heading", { level: 1, name: "Was sich geändert hat" }).waitFor();
  const main = page.getByRole("main");
  await main.getByText(/^Seit der Aufnahme des Plans am \d+\. \S+ \d{4} hat sich nichts geändert\.$/).waitFor();
  expect(await main.locator("form, input, details, .downloads").count()).toBe(0);
});

test("a choice that fits no change says so, and can be taken back", async () => {
  const page = await visitor(bremen);
  await open(page, "/aenderungen?subject=measures&kind=create");
  const main = page.getByRole("main");
  await main.getByText("Keine Änderung passt zu dieser Auswahl.").waitFor();
  await main.getByRole("link", { name: "Indikatoren", exact: true }).click();
  await page.waitForURL("**/aenderungen?subject=indicators&kind=create");
  await page.getByRole("status").getByText("Keine Änderung passt zu dieser Auswahl.").waitFor({ state: "attached" });
});

for (const [address, said] of /** @type {const} */ ([
  ["/massnahmen/M-0013", "Noch keine Änderung erfasst."],
  ["/handlungsfelder/HF03", "Noch keine Änderung erfasst."],
  ["/indikatoren/ilm-e1a", "Noch keine Änderung erfasst."],
  ["/veranstaltungen/fachtag-2023", "Noch keine Änderung erfasst."],
  ["/en/dokumente/rahmenkonzept", "No change recorded yet."],
  ["/en/organisationen/sgfv", "No change recorded yet."],
])) {
  test(`${address} says what has changed: nothing yet`, async () => {
    const page = await visitor(bremen);
    await open(page, address);
    await tellHistory(page);
    expect(await wordsOf(page.locator(".history"))).toBe(said);
  });
}

test("changes are asked for only once a reader comes near", async () => {
  const page = await visitor(bremen);
  /** @type {string[]} */
  const asked = [];
  page.on("request", (request) => request.url().endsWith("/history?pageSize=20") && asked.push(request.url()));
  await open(page, "/indikatoren/ilm-e1a");
  await page.waitForLoadState("networkidle");
  expect(asked).toEqual([]);
  await tellHistory(page);
  expect(asked.length).toBe(1);
});

test("changes that could not be loaded are told, and loaded on request", async () => {
  const page = await visitor(wire.address, { failures: true });
  await open(page, "/indikatoren/ilm-e1a");
  const held = wire.hold((url) => url.includes("/history"));
  await page.locator(".history").scrollIntoViewIfNeeded();
  await held.caught;
  wire.cut();
  await page.getByText("Die Änderungen konnten nicht geladen werden.").waitFor();
  wire.mend();
  held.release();
  await page.locator(".history").getByRole("button", { name: "Noch einmal versuchen" }).click();
  await page.getByText("Noch keine Änderung erfasst.").waitFor();
});

test("so are those whose code did not come", async () => {
  const page = await visitor(wire.address, { failures: true });
  await open(page, "/indikatoren/ilm-e1a");
  await page.waitForLoadState("networkidle");
  wire.cut();
  await page.locator(".history").scrollIntoViewIfNeeded();
  await page.getByText("Die Änderungen konnten nicht geladen werden.").waitFor();
  wire.mend();
  await page.locator(".history").getByRole("button", { name: "Noch einmal versuchen" }).click();
  await page.getByText("Noch keine Änderung erfasst.").waitFor();
});

test("a feed reader finds the feed in the head and in the footer of every page", async () => {
  const page = await visitor(bremen);
  await open(page, "/en/massnahmen");
  const named = await page.locator("head link[type='application/atom+xml']").getAttribute("href");
  const linked = await page.getByRole("contentinfo").getByRole("link", { name: "Changes as a feed (Atom)" });
  expect(named).toBe(`${bremen}${await linked.getAttribute("href")}`);
  const answer = await fetch(named ?? "");
  expect(answer.headers.get("content-type")).toMatch(/^application\/atom\+xml/);
  expect(await answer.text()).toContain('xmlns="http://www.w3.org/2005/Atom"');
});
