import { beforeAll, expect, inject, test } from "vitest";
import { expectNoBarrier } from "./accessible.js";
import { drawCharts, tellHistory } from "./stage/charts.js";
import { launch } from "./stage/chromium.js";
import { editPlan } from "./stage/edited-plan.js";
import { mayTake, signInIsPossible } from "./stage/sign-in.js";
import { coordinators, signedIn } from "./stage/staff-api.js";
import { open, settled, visitor, wordsOf } from "./visitor.js";

const site = inject("sites").office;
/** Of the import. */
let batch = "";

beforeAll(async () => {
  await signInIsPossible(inject("provider"));
  const browser = await launch(inject("chromium"));
  try {
    const first = await signedIn(browser, site, "koordination-1");
    const second = await signedIn(browser, site, "koordination-2");
    batch = await editPlan(coordinators(first, second));
  } finally {
    await browser.close();
  }
}, mayTake);

/** A reader before a page, with its history told. @param {string} address @param {import("./visitor.js").Form & { failures?: boolean }} [form] */
async function reader(address, form = {}) {
  const page = await visitor(site, form);
  const response = await open(page, address);
  await drawCharts(page);
  await tellHistory(page);
  return { page, response, history: page.locator(".history"), main: page.getByRole("main") };
}

/** No story of a change may name somebody. @param {string} words */
const namesNobody = (words) => expect(words).not.toMatch(/koordination|Koordin\w+ (Eins|Zwei|1|2)|P-\d{4}/i);

test("a measure tells what changed, before and after, why, who and when", async () => {
  const { page, history } = await reader("/massnahmen/M-0003");
  await page.getByText(/^Laut Eintrag vom .* \(Referat Integrationspolitik.*\), Stand Oktober 2026: ruht$/).waitFor();
  const words = await wordsOf(history);
  namesNobody(words);
  expect(words).toContain("Stand jetzt „ruht“, vorher „läuft“.");
  expect(words).toContain("Grund: Meldung des Ressorts vom Oktober 2026.");
  expect(words).toContain("Referat Integrationspolitik");
  const status = history.locator("dt", { hasText: /^Stand$/ }).locator("xpath=following-sibling::dd[1]");
  expect(await wordsOf(status.first())).toMatch(/läuft.*ruht/);
  await history.getByText("Eine kleine Korrektur").click();
  await history.getByText("win-programm@example.org").waitFor();
  await expectNoBarrier(page);
});

test("in English the same is told in English", async () => {
  const { page, history } = await reader("/en/massnahmen/M-0003");
  const words = await wordsOf(history);
  expect(words).toContain("Status now “paused”, before “in progress”.");
  expect(words).toContain("Changed:");
  namesNobody(words);
  await expectNoBarrier(page);
});

test("what goes on elsewhere and where it goes on name each other", async () => {
  for (const [from, to, said] of /** @type {const} */ ([
    ["M-0006", "M-0010", "in anderer aufgegangen"],
    ["M-0004", "M-0014", "ersetzt"],
  ])) {
    const { page, main } = await reader(`/massnahmen/${from}`);
    expect(await wordsOf(main.locator(".standing"))).toContain(said);
    await main.locator(`.history .change-words a[href="/massnahmen/${to}"]`).waitFor();
    await main.locator(`.standing a[href="/massnahmen/${to}"]`).click();
    await page.waitForURL(`**/massnahmen/${to}`);
    await settled(page);
    await main.locator(`.facts a[href="/massnahmen/${from}"]`).waitFor();
    await tellHistory(page);
    await main.locator(`.history .eyebrow a[href="/massnahmen/${from}"]`).waitFor();
  }
});

test("what left the plan keeps its page, and no list has it", async () => {
  const { page, main, history } = await reader("/massnahmen/M-0009");
  expect(await wordsOf(main.locator(".retired"))).toMatch(/^Seit .* nicht mehr Teil des Plans\./);
  expect(await wordsOf(history)).toContain("Grund: Steht im Umsetzungsplan 2026 nicht mehr.");
  await expectNoBarrier(page);
  await open(page, "/massnahmen?q=Kulturticket");
  expect(await main.locator('a[href="/massnahmen/M-0009"]').count()).toBe(0);
});

test("an indicator with a target says how far it is, and which values are new", async () => {
  const { page, main, history } = await reader("/indikatoren/de-naturalisations");
  const target = await wordsOf(main.locator(".target"));
  expect(target).toContain("5.000");
  expect(target).toContain("2030");
  expect(target).toContain("Beschluss des Senats vom Mai 2026");
  const words = await wordsOf(history);
  expect(words).toContain("Werte für 2024 bis 2025: 2 neu.");
  expect(words).toContain("Land Bremen, 2025: neu: 4.790");
  expect(words).toContain("Ziele in Zahlen");
  namesNobody(words);
  await expectNoBarrier(page);
});

test("an office that passed its tasks on names who has them, and they name it", async () => {
  const { page, main, history } = await reader("/organisationen/sukw");
  await main.getByText("Klima und Umwelt").first().waitFor();
  expect(await wordsOf(history)).toContain("Nachfolge");
  await expectNoBarrier(page);
  await open(page, "/en/organisationen/sbms");
  await main.locator('a[href="/en/organisationen/sukw"]').first().waitFor();
});

test("so do an event, a document and a field", async () => {
  for (const [address, said] of /** @type {const} */ ([
    ["/veranstaltungen/dialog-gesundheit-2023", "Gesundheit in allen Sprachen"],
    ["/dokumente/epi-abschlussbericht", "Mai 2018"],
    ["/handlungsfelder/HF05", "Eine kleine Korrektur"],
  ])) {
    const { page, history } = await reader(address);
    expect(await wordsOf(history)).toContain(said);
    await expectNoBarrier(page);
  }
});

test("a cancelled event says so first, on its page and wherever it is named, and shows its forums side by side", async () => {
  const { page, main } = await reader("/veranstaltungen/zukunftstag-2027");
  expect(await page.title()).toMatch(/^Abgesagt: Zukunftstag Teilhabe/);
  await main.getByText("Dieser Termin ist abgesagt.").first().waitFor();
  await main.getByText("Das Haus wird bis Juli saniert.").first().waitFor();
  await main.getByText("Ohne Stufen, barrierefreie Toilette, Gebärdensprache und Dolmetschen").first().waitFor();
  const boxes = async () =>
    Promise.all(
      ["Wohnen", "Schule", "Gesundheit"].map((what) => main.getByRole("heading", { name: what }).boundingBox()),
    );
  const tops = new Set((await boxes()).map((box) => box?.y));
  expect(tops.size, "parallel forums stand side by side").toBe(1);
  await expectNoBarrier(page);
  await page.setViewportSize({ width: 390, height: 800 });
  expect(new Set((await boxes()).map((box) => box?.x)).size, "and one after the other on a phone").toBe(1);
  await expectNoBarrier(page);
  for (const address of ["/", "/veranstaltungen", "/suche?q=Zukunftstag"]) {
    await open(page, address);
    await main.getByText("Abgesagt.", { exact: true }).first().waitFor();
  }
});

test("what was taken down is gone, and says so", async () => {
  const { page, response, main } = await reader("/dokumente/pm-2021-10-07", { failures: true });
  expect(response?.status()).toBe(410);
  await main
    .getByText(/aus rechtlichen Gründen/)
    .first()
    .waitFor();
  await expectNoBarrier(page);
  await open(page, "/aenderungen?subject=documents&kind=take-down");
  expect(await wordsOf(main.locator(".change").first())).toContain("Ein Eintrag, dessen Inhalt entfernt wurde");
});

test("a notice stands on the start page and leads to what it is about", async () => {
  const { page, main } = await reader("/");
  await main.getByRole("link", { name: "Umsetzungsplan 2026 ist veröffentlicht" }).click();
  await page.waitForURL("**/neues/umsetzungsplan-2026");
  await settled(page);
  await main.locator('a[href="/massnahmen/M-0003"]').first().waitFor();
  await expectNoBarrier(page);
});

test("all changes can be narrowed, an import is one of them, and has pages of its own", async () => {
  const { page, main } = await reader("/aenderungen");
  await expectNoBarrier(page);
  namesNobody(await wordsOf(main));
  await page.setViewportSize({ width: 1280, height: 900 });
  // Beside those of other stories, which may fill the first page.
  await open(page, "/aenderungen?subject=sources");
  const imported = main.getByRole("link", { name: "60 Änderungen aus einem Import" });
  expect(await imported.count()).toBe(1);
  await main.getByText("Quellen: 60.").waitFor();

  await main.getByRole("link", { name: "Ressorts und Gremien", exact: true }).click();
  await page.waitForURL("**/aenderungen?subject=organisations");
  await page.getByRole("status").getByText(/Eintr/).waitFor({ state: "attached" });
  expect(await main.locator(".change").count()).toBe(1);
  await main.getByText("Vorher und nachher").click();
  await main.getByText("Klima und Umwelt").waitFor();

  await open(page, "/aenderungen?subject=sources");
  await imported.click();
  await page.waitForURL(new RegExp(`[?&]batch=${batch}`));
  await main.locator(".chip").getByText(batch).waitFor();
  expect(await main.locator(".change").count()).toBe(50);
  await main.locator(".pagination [rel=next]").click();
  await page.waitForURL(/page=2/);
  await main.getByText("Seite 2 von 2").waitFor();
  expect(await main.locator(".change").count()).toBe(10);
  await expectNoBarrier(page);
});

test("a feed reader gets an import once, and each change with its reason", async () => {
  const feed = await fetch(`${site}/api/v1/changes.atom?subject=sources`).then((answer) => answer.text());
  expect(feed.split("Import: 60 Änderungen").length).toBe(2);
  const measure = await fetch(`${site}/api/v1/changes.atom?subject=measures/M-0003`).then((answer) => answer.text());
  expect(measure).toContain("Stand jetzt: ruht.");
  expect(measure).toContain("Grund: Meldung des Ressorts vom Oktober 2026.");
  namesNobody(feed);
});
