import { expect, test } from "vitest";
import { expectNoBarrier } from "./accessible.js";
import { tellHistory } from "./stage/charts.js";
import { decide, member, office, patience, publicly, submit, tabTo } from "./staff-member.js";
import { open, visitor, wordsOf } from "./visitor.js";

/** How many measures the public sees a report asked for. */
const due = async () => (await publicly("measures?signal=report-due&pageSize=100")).pagination.totalElements;

/** @param {import("./visitor.js").BrowserPage} coordinator @param {string} title */
async function openRound(coordinator, title) {
  await open(coordinator, "/redaktion/runden/neu");
  await coordinator.getByLabel("Titel (nötig)").fill(title);
  await coordinator.getByLabel("Alle von bestimmten Häusern").check();
  await coordinator.getByLabel("Die Senatorin für Gesundheit, Frauen und Verbraucherschutz").check();
  await expectNoBarrier(coordinator);
  await coordinator.getByRole("button", { name: "Runde öffnen", exact: true }).click();
  await coordinator
    .getByRole("dialog")
    .getByText(/^Zu .+ wird ein Bericht angefragt, bei einem Haus\. /)
    .waitFor();
  await coordinator.getByRole("button", { name: "Ja, Runde öffnen" }).click();
  await coordinator.getByText("Die Berichtsrunde ist offen.").waitFor();
  await expectNoBarrier(coordinator);
  const row = coordinator.getByRole("row", { name: /Gesundheit/ });
  // How many there are depends on the stories before.
  return Number(await wordsOf(row.getByRole("cell").first()));
}

test(
  "a coordinator opens a round, alters it, reminds those who report, and closes it",
  { timeout: patience },
  async () => {
    await member("bericht-gesundheit");
    const coordinator = await member("koordination-1", "/redaktion/runden");
    await coordinator.getByRole("link", { name: "Neue Berichtsrunde" }).click();
    await coordinator.getByRole("heading", { level: 1, name: "Neue Berichtsrunde" }).waitFor();
    await coordinator.getByRole("button", { name: "Runde öffnen", exact: true }).click();
    expect(await wordsOf(coordinator.locator("#round-title-wrong"))).toContain("Bitte ausfüllen.");
    const before = await due();
    const asked = await openRound(coordinator, "Zwischenbericht");
    expect(asked).toBeGreaterThan(0);
    expect(await due()).toBe(before + asked);

    await coordinator.getByLabel("Titel", { exact: true }).fill("Zwischenbericht Herbst");
    await coordinator.getByLabel("Frist", { exact: true }).fill("2099-01-01");
    await coordinator.getByRole("button", { name: "Speichern" }).click();
    await coordinator
      .getByRole("alert")
      .getByText(/^Die Frist darf nicht/)
      .waitFor();
    const day = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
    await coordinator.getByLabel("Frist", { exact: true }).fill(day);
    await coordinator.getByRole("button", { name: "Speichern" }).click();
    await coordinator.getByText("Gespeichert.").waitFor();
    await coordinator.getByRole("heading", { level: 1, name: "Zwischenbericht Herbst" }).waitFor();

    const remind = async () => {
      // By keyboard alone.
      await tabTo(coordinator, /^Jetzt erinnern/);
      await coordinator.keyboard.press("Enter");
      await tabTo(coordinator, /^Ja, erinnern/);
      await coordinator.keyboard.press("Enter");
    };
    await remind();
    await coordinator.getByText(/^(Eine Erinnerung ist|\d+ Erinnerungen sind) geschrieben\.$/).waitFor();
    expect(await wordsOf(coordinator.getByRole("row", { name: /Gesundheit/ }))).toMatch(/\d{4}$/);
    await remind();
    await coordinator.getByText(/^Niemand bekommt jetzt eine Erinnerung\. (Eine Person|\d+ Personen)/).waitFor();

    await coordinator.getByRole("button", { name: "Runde schließen" }).click();
    await coordinator.getByRole("dialog").getByRole("button", { name: "Ja, schließen" }).click();
    await coordinator.getByText("Die Runde ist geschlossen.").waitFor();
    expect(await due()).toBe(before);
    await open(coordinator, "/redaktion/protokoll");
    const log = await wordsOf(coordinator.locator(".acts"));
    for (const act of [
      "Berichtsrunde geöffnet",
      "Berichtsrunde geändert",
      "An Berichte erinnert",
      "Berichtsrunde geschlossen",
    ])
      expect(log).toContain(act);
  },
);

/** What anybody can read of a measure: its page, its history, the list of changes, the feed, the search. @param {string} measure */
async function outside(measure) {
  const paths = [
    `measures/${measure}`,
    `measures/${measure}/history`,
    "changes",
    "changes.atom",
    "search?q=Nachbarschaftshaus",
  ];
  const answers = await Promise.all(
    paths.map((path) => fetch(`${office.address}/api/v1/${path}`, { cache: "no-store" })),
  );
  return Promise.all(answers.map((answer) => answer.text()));
}

test(
  "a report is drafted, submitted, returned with a reason, mended and applied; then the public reads it, and nothing before",
  { timeout: patience },
  async () => {
    const coordinator = await member("koordination-1");
    const before = await due();
    const asked = await openRound(coordinator, "Jahresbericht");

    const reporter = await member("bericht-gesundheit", "/redaktion/berichte?state=missing");
    await expectNoBarrier(reporter);
    await reporter
      .getByRole("link", { name: /^Bericht schreiben/ })
      .first()
      .click();
    await reporter.getByRole("heading", { level: 1, name: /^Bericht: / }).waitFor();
    await expectNoBarrier(reporter);
    const measure = new URL(reporter.url()).pathname.split("/").at(-1) ?? "";
    const nobodyKnows = await outside(measure);
    const happened = reporter.getByRole("group", { name: /geschehen ist/ }).getByRole("textbox", { name: "Deutsch" });
    await happened.fill("Im Nachbarschaftshaus sind Plätze belegt.");
    await reporter.getByRole("button", { name: "Entwurf speichern" }).click();
    await reporter.getByText(/^Entwurf gespeichert um/).waitFor();

    await open(reporter, "/redaktion/berichte?state=draft");
    await reporter
      .getByRole("link", { name: /^Weiter schreiben/ })
      .first()
      .click();
    await happened.waitFor();
    expect(await happened.inputValue()).toContain("Nachbarschaftshaus");
    const change = await submit(reporter);
    expect(await outside(measure)).toEqual(nobodyKnows);

    await open(coordinator, change);
    await coordinator.getByRole("link", { name: "Vorschau" }).click();
    await coordinator.locator(".preview").getByText("Nachbarschaftshaus").waitFor();
    await expectNoBarrier(coordinator);
    await open(coordinator, change);
    await coordinator.getByRole("button", { name: "Zurückgeben" }).click();
    await coordinator.getByRole("textbox", { name: /^Grund der Rückgabe/ }).fill("Wie viele Plätze sind es?");
    await coordinator.getByRole("button", { name: "Mit diesem Grund zurückgeben" }).click();
    await coordinator.getByText("Zurückgegeben.").waitFor();

    await open(reporter, "/redaktion/berichte?state=returned");
    await reporter.getByText("Zurückgegeben: Wie viele Plätze sind es?").waitFor();
    await reporter.getByRole("link", { name: /^Bericht nachbessern/ }).click();
    await happened.fill("Im Nachbarschaftshaus sind 120 Plätze belegt.");
    const next = reporter.getByRole("group", { name: /als Nächstes/ }).getByRole("textbox", { name: "Deutsch" });
    await next.fill("Im Mai kommt ein Kurs dazu.");
    await submit(reporter);
    expect(await outside(measure)).toEqual(nobodyKnows);
    expect(await due()).toBe(before + asked);

    await decide(coordinator, change, "Anwenden", "Angewendet. Die Änderung ist jetzt öffentlich.");
    expect(await due()).toBe(before + asked - 1);
    await open(reporter, "/redaktion/berichte?state=applied");
    expect(await wordsOf(reporter.locator(".changes li").first())).toContain("veröffentlicht");

    const page = await visitor(office.address);
    await open(page, `/massnahmen/${measure}`);
    await page.getByText("120 Plätze belegt").first().waitFor();
    expect(await wordsOf(page.locator(".standing"))).toMatch(
      /^Laut Bericht, Stand .* Was geschehen ist: .*120 Plätze belegt\. Was als Nächstes kommt: Im Mai kommt ein Kurs dazu\./,
    );
    await tellHistory(page);
    await page.locator(".history summary").first().click();
    const history = await wordsOf(page.locator(".history"));
    expect(history).toContain("Bericht");
    expect(history).toContain("120 Plätze");
    const told = await outside(measure);
    expect(told.filter((answer) => answer.includes("120 Plätze")).length).toBeGreaterThanOrEqual(4);
    for (const answer of told)
      for (const secret of ["Wie viele Plätze", "Bericht Gesundheit"]) expect(answer).not.toContain(secret);
  },
);
