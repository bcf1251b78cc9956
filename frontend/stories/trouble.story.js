import { afterEach, beforeEach, expect, test } from "vitest";
import { expectNoBarrier } from "./accessible.js";
import { wireTo } from "./stage/wire.js";
import { bremen, open, visitor } from "./visitor.js";

/** @type {Awaited<ReturnType<typeof wireTo>>} */
let wire;

beforeEach(async () => {
  wire = await wireTo(bremen);
});

afterEach(() => wire.close());

/** @param {import("./visitor.js").BrowserPage} page @param {string} name */
const goTo = (page, name) =>
  page.getByRole("navigation", { name: "Hauptnavigation" }).getByRole("link", { name, exact: true }).click();

/** @param {string} address */
const languageOf = (address) => (address.startsWith("/en") ? "en" : "de");

/** @param {import("./visitor.js").BrowserPage} page @param {string} name */
const heading = (page, name) => page.getByRole("heading", { level: 1, name, exact: true });

/** After a retry the reader is at the heading, and it is said. @param {import("./visitor.js").BrowserPage} page @param {string} name @param {string} [said] */
async function expectArrival(page, name, said = name) {
  await heading(page, name).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  await page.getByRole("status").getByText(said).waitFor({ state: "attached" });
}

test("with the API down a page says so, and shows itself as soon as it is up again", async () => {
  const page = await visitor(wire.address, { failures: true });
  await open(page, "/massnahmen");
  wire.cut();
  await page.getByRole("link", { name: "Kommunale Sprachkurse für Erwachsene" }).click();
  await heading(page, "Der Dienst ist gerade nicht erreichbar").waitFor();
  await page.getByRole("button", { name: "Noch einmal versuchen" }).click();
  await page.getByRole("status").getByText("Der Dienst ist gerade nicht erreichbar").waitFor({ state: "attached" });
  await heading(page, "Der Dienst ist gerade nicht erreichbar").waitFor();
  await expectNoBarrier(page);
  wire.mend();
  await page.getByRole("button", { name: "Noch einmal versuchen" }).click();
  await expectArrival(page, "Kommunale Sprachkurse für Erwachsene");
});

test("a page whose code was not fetched works after the retry too", async () => {
  const page = await visitor(wire.address, { failures: true });
  await open(page, "/");
  wire.cut();
  await goTo(page, "Termine");
  await heading(page, "Der Dienst ist gerade nicht erreichbar").waitFor();
  wire.mend();
  await page.getByRole("button", { name: "Noch einmal versuchen" }).click();
  await expectArrival(page, "Termine", "11 Termine");
});

test("a language that could not be fetched is told in the one before", async () => {
  const page = await visitor(wire.address, { failures: true });
  await open(page, "/massnahmen");
  wire.cut();
  await page.getByRole("link", { name: "English" }).click();
  await heading(page, "Der Dienst ist gerade nicht erreichbar").waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("de");
  wire.mend();
  await page.getByRole("button", { name: "Noch einmal versuchen" }).click();
  await heading(page, "Measures").waitFor();
});

for (const [address, said, again, title] of /** @type {const} */ ([
  ["/massnahmen", "Der Dienst ist gerade nicht erreichbar", "Noch einmal versuchen", "Maßnahmen"],
  ["/en/massnahmen", "The service cannot be reached right now", "Try again", "Measures"],
])) {
  test(`a first visit to ${address} that gets no words is told so in the few that are built in`, async () => {
    const page = await visitor(wire.address, { failures: true });
    const held = wire.hold((url) => /^\/assets\/(de|en)-/.test(url));
    await page.goto(address);
    await held.caught;
    wire.cut();
    await heading(page, said).waitFor();
    expect(await page.title()).toBe(said);
    expect(await page.locator("html").getAttribute("lang")).toBe(languageOf(address));
    await expectNoBarrier(page);
    await page.getByRole("button", { name: again }).click();
    await page.getByRole("status").getByText(said).waitFor({ state: "attached" });
    held.release();
    wire.mend();
    await page.getByRole("button", { name: again }).click();
    await heading(page, title).waitFor();
  });
}

test("code that an offline device could not fetch is fetched by itself once it is online", async () => {
  const page = await visitor(wire.address, { failures: true });
  await open(page, "/massnahmen");
  await page.context().setOffline(true);
  await goTo(page, "Termine");
  await heading(page, "Sie sind offline").waitFor();
  await page.context().setOffline(false);
  await expectArrival(page, "Termine", "11 Termine");
});

test("an offline device is told so, and goes on by itself once it is online", async () => {
  const page = await visitor(wire.address, { failures: true });
  await open(page, "/massnahmen");
  await page.context().setOffline(true);
  await page.getByRole("link", { name: "Kommunale Sprachkurse für Erwachsene" }).click();
  await heading(page, "Sie sind offline").waitFor();
  await page.context().setOffline(false);
  await expectArrival(page, "Kommunale Sprachkurse für Erwachsene");
});

test("a device that is online again and finds the service down is told that, and no more that it is offline", async () => {
  for (const ask of [
    (/** @type {import("./visitor.js").BrowserPage} */ page) => goTo(page, "Termine"),
    (/** @type {import("./visitor.js").BrowserPage} */ page) =>
      page.getByRole("link", { name: "Kommunale Sprachkurse für Erwachsene" }).click(),
  ]) {
    const page = await visitor(wire.address, { failures: true });
    await open(page, "/massnahmen");
    await page.context().setOffline(true);
    await ask(page);
    await heading(page, "Sie sind offline").waitFor();
    wire.cut();
    await page.context().setOffline(false);
    await heading(page, "Der Dienst ist gerade nicht erreichbar").waitFor();
    expect(await page.title()).toBe("Der Dienst ist gerade nicht erreichbar – Teilhabemonitor Bremen");
    wire.mend();
    await page.getByRole("button", { name: "Noch einmal versuchen" }).click();
    await heading(page, "Der Dienst ist gerade nicht erreichbar").waitFor({ state: "detached" });
  }
});

test("a page that takes its time shows its outline after 300 ms, not before", async () => {
  const page = await visitor(wire.address);
  await open(page, "/massnahmen");
  await page.evaluate(() => {
    addEventListener("click", () => performance.mark("asked"), { capture: true });
    new MutationObserver(() => document.querySelector(".skeleton") && performance.mark("outlined")).observe(
      document.body,
      { childList: true, subtree: true },
    );
  });
  const held = wire.hold((url) => url.startsWith("/api/v1/measures/"));
  await page.getByRole("link", { name: "Kommunale Sprachkurse für Erwachsene" }).click();
  await page.locator(".skeleton").waitFor();
  const waited = await page.evaluate(
    () =>
      (performance.getEntriesByName("outlined")[0]?.startTime ?? 0) -
      (performance.getEntriesByName("asked")[0]?.startTime ?? 0),
  );
  expect(waited).toBeGreaterThanOrEqual(299);
  expect(await page.getByRole("status").getByText("Wird geladen …").count()).toBe(1);
  held.release();
  await heading(page, "Kommunale Sprachkurse für Erwachsene").waitFor();
  expect(await page.locator(".skeleton").count()).toBe(0);
});

test("an answer that comes late never replaces what was asked for after it", async () => {
  const page = await visitor(wire.address);
  await open(page, "/massnahmen");
  const held = wire.hold((url) => url.startsWith("/api/v1/measures/M-0013"));
  await page.getByRole("link", { name: "Kommunale Sprachkurse für Erwachsene" }).click();
  await held.caught;
  await goTo(page, "Termine");
  await heading(page, "Termine").waitFor();
  held.release();
  await expectToStayAtEvents(page);
});

test("code that comes late replaces nothing either, nor does its outline", async () => {
  const page = await visitor(wire.address);
  await open(page, "/massnahmen");
  await page.evaluate(() => addEventListener("click", () => performance.mark("asked"), { capture: true, once: true }));
  const held = wire.hold((url) => url.startsWith("/assets/measure-page-"));
  const arrived = page.waitForEvent("requestfinished", (request) => request.url().includes("/assets/measure-page-"));
  await page.getByRole("link", { name: "Kommunale Sprachkurse für Erwachsene" }).click();
  await held.caught;
  await goTo(page, "Termine");
  await heading(page, "Termine").waitFor();
  // Past the moment in which the page that was left would have shown its outline.
  await page.waitForFunction(
    () => performance.now() - (performance.getEntriesByName("asked")[0]?.startTime ?? Infinity) > 400,
  );
  await expectToStayAtEvents(page);
  held.release();
  await arrived;
  await expectToStayAtEvents(page);
});

/** @param {import("./visitor.js").BrowserPage} page */
async function expectToStayAtEvents(page) {
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  expect(await page.locator(".skeleton").count()).toBe(0);
  expect(await heading(page, "Termine").count()).toBe(1);
  expect(new URL(page.url()).pathname).toBe("/veranstaltungen");
  expect(await page.title()).toBe("Termine – Teilhabemonitor Bremen");
}
