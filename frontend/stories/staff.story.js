import { expect, test } from "vitest";
import { expectNoBarrier } from "./accessible.js";
import { signedIn } from "./stage/staff-api.js";
import { decide, member, office, patience, publicly, signIn, stranger, submit } from "./staff-member.js";
import { bremen, open, settled, visitor, wordsOf } from "./visitor.js";

/** A measure that the department of health leads. */
const ofHealth = async () => (await publicly("measures?organisation=sgfv")).data;

test("where there is no provider of sign-in, the staff area says so, and the site is there all the same", async () => {
  const page = await visitor(bremen, { failures: true });
  await open(page, "/redaktion");
  expect(await wordsOf(page.getByRole("heading", { level: 1 }))).toBe("Die Anmeldung ist gerade nicht erreichbar");
  // Whoever follows a way to the sign-in comes back to a page, and not to what machines read.
  await open(page, "/api/staff/v1/login?returnTo=/redaktion");
  expect(new URL(page.url()).pathname).toBe("/redaktion");
  expect(await wordsOf(page.getByRole("heading", { level: 1 }))).toBe("Die Anmeldung ist gerade nicht erreichbar");
  await page.getByRole("link", { name: "Zur öffentlichen Seite" }).click();
  await page.getByRole("heading", { level: 1, name: /Was zugesagt ist/ }).waitFor();
});

test("whoever is not signed in is asked to, and comes back to where they wanted", { timeout: patience }, async () => {
  const page = await stranger();
  await open(page, "/redaktion/plan/massnahmen/M-0005");
  expect(await wordsOf(page.getByRole("heading", { level: 1 }))).toBe("Bitte melden Sie sich an");
  await page.getByRole("link", { name: "Anmelden" }).click();
  await signIn(page, "koordination-1");
  expect(new URL(page.url()).pathname).toBe("/redaktion/plan/massnahmen/M-0005");
  await page.getByRole("link", { name: "Bearbeiten", exact: true }).waitFor();
  await open(page, "/redaktion/plan/massnahmen/M-0005/bearbeiten");
  await page.getByRole("textbox", { name: "Kontakt" }).fill("nicht-gespeichert@example.org");
  await page.getByRole("button", { name: "Abmelden" }).click();
  await page.getByRole("dialog", { name: "Abmelden, ohne zu speichern?" }).waitFor();
  await expectNoBarrier(page);
  await page.getByRole("button", { name: "Abmelden und löschen" }).click();
  await page.waitForURL(
    (address) => !address.pathname.startsWith("/redaktion") && address.href.startsWith(office.address),
  );
  await page.getByText("Sie sind abgemeldet.").waitFor();
  await open(page, "/redaktion");
  expect(await wordsOf(page.getByRole("heading", { level: 1 }))).toBe("Bitte melden Sie sich an");
});

for (const [name, role, entries] of /** @type {const} */ ([
  [
    "koordination-1",
    "Koordination",
    [
      "Wartet auf mich",
      "Änderungen",
      "Rückmeldungen",
      "Plan bearbeiten",
      "Berichte",
      "Berichtsrunden",
      "Protokoll",
      "Personen",
      "Import und Export",
    ],
  ],
  [
    "bericht-gesundheit",
    "Berichterstattung",
    ["Wartet auf mich", "Änderungen", "Rückmeldungen", "Plan bearbeiten", "Berichte", "Protokoll"],
  ],
  ["veranstaltungen", "Veranstaltungsteam", ["Wartet auf mich", "Änderungen", "Plan bearbeiten", "Protokoll"]],
  ["steuerung", "Steuerungsrunde", ["Wartet auf mich", "Änderungen", "Protokoll"]],
  ["moderation", "Moderation", ["Wartet auf mich", "Änderungen", "Rückmeldungen", "Plan ansehen", "Protokoll"]],
  [
    "pruefung",
    "Prüfung",
    ["Wartet auf mich", "Änderungen", "Rückmeldungen", "Plan ansehen", "Berichte", "Berichtsrunden", "Protokoll"],
  ],
  ["verwaltung", "Verwaltung der Anmeldung", ["Wartet auf mich", "Personen", "Aufbewahrung"]],
])) {
  test(`${name} sees who they are here, and what they can do`, { timeout: patience }, async () => {
    const page = await member(name);
    expect(await wordsOf(page.locator(".who"))).toContain(role);
    const ways = page.getByRole("navigation", { name: "Redaktion" }).getByRole("link");
    expect((await ways.allInnerTexts()).map((words) => words.trim())).toEqual(entries);
    expect(await page.locator(".who").getByRole("link", { name: "Handbuch" }).count()).toBe(1);
  });
}

test(
  "whoever may not edit a measure is told who does, in the place of an empty form",
  { timeout: patience },
  async () => {
    /** @typedef {{ code: string, lead?: { code: string, title: Record<string, string> } }} Measure */
    const own = new Set((await ofHealth()).map((/** @type {Measure} */ { code }) => code));
    const all = (await publicly("measures?pageSize=100")).data;
    const foreign = all.find((/** @type {Measure} */ { code, lead }) => lead && !own.has(code));
    const page = await member("bericht-gesundheit", `/redaktion/plan/massnahmen/${foreign.code}/bearbeiten`);
    await page.getByText("Das können Sie mit Ihrem Konto nicht bearbeiten.").waitFor();
    expect(await wordsOf(page.locator("main"))).toContain(foreign.lead.title.de);
    expect(await page.getByRole("button", { name: "Einreichen" }).count()).toBe(0);
    await expectNoBarrier(page);
  },
);

test(
  "what one coordinator has written another applies, and until then nobody outside sees it",
  { timeout: patience },
  async () => {
    const writer = await member("koordination-1", "/redaktion/plan/massnahmen/M-0013/bearbeiten");
    const title = writer.getByRole("group", { name: "Titel" }).getByRole("textbox", { name: "Deutsch" });
    const before = await title.inputValue();
    await title.fill(`${before} und Jugendliche`);
    await writer.getByRole("textbox", { name: "Geplantes Ende" }).fill("Dezember 2031");
    await writer.getByRole("textbox", { name: "Begründung" }).fill("Auf Jugendliche ausgeweitet.");
    const change = await submit(writer);
    expect(await writer.getByRole("button", { name: "Anwenden" }).count()).toBe(0);
    expect((await publicly("measures/M-0013")).title.de).toBe(before);

    const reader = await member("koordination-2");
    await reader
      .getByRole("main")
      .getByRole("link", { name: `${before} und Jugendliche` })
      .click();
    await reader.getByRole("heading", { level: 2, name: "2 Angaben ändern sich" }).waitFor();
    expect(await wordsOf(reader.locator("ins").first())).toContain("und Jugendliche");
    await reader.getByRole("link", { name: "Vorschau" }).click();
    await reader.getByRole("heading", { level: 1, name: `${before} und Jugendliche` }).waitFor();
    expect(await wordsOf(reader.locator(".preview"))).toContain("Dezember 2031");
    await expectNoBarrier(reader);
    await decide(reader, change, "Anwenden", "Angewendet. Die Änderung ist jetzt öffentlich.");

    const page = await visitor(office.address);
    await open(page, "/massnahmen/M-0013");
    await page.getByRole("heading", { level: 1, name: `${before} und Jugendliche` }).waitFor();
  },
);

test("a report comes back with a reason, is mended, and applied", { timeout: patience }, async () => {
  const [measure] = await ofHealth();
  const reporter = await member("bericht-gesundheit", `/redaktion/plan/massnahmen/${measure.code}/bearbeiten`);
  expect(await reporter.getByRole("group", { name: "Titel" }).count()).toBe(0);
  await reporter.getByText("Was Sie hier nicht ändern können").click();
  await reporter.getByLabel(/^Stand \(nötig\)/).selectOption("completed");
  await reporter
    .getByRole("group", { name: /^Beleg für den Stand/ })
    .getByRole("textbox", { name: "Deutsch" })
    .fill("Abgenommen und übergeben.");
  await reporter.getByRole("textbox", { name: /^Stand vom/ }).fill("bald");
  await reporter.getByRole("button", { name: "Einreichen" }).click();
  await reporter.getByRole("alert").waitFor();
  await reporter
    .getByRole("alert")
    .getByRole("link", { name: /^Stand vom/ })
    .click();
  await reporter.keyboard.press("ControlOrMeta+a");
  await reporter.keyboard.type("11.2026");
  const change = await submit(reporter);

  const coordinator = await member("koordination-1", change);
  await coordinator.getByRole("button", { name: "Zurückgeben" }).click();
  await coordinator.getByRole("textbox", { name: /^Grund der Rückgabe/ }).fill("Bitte nennen Sie den Beleg.");
  await coordinator.getByRole("button", { name: "Mit diesem Grund zurückgeben" }).click();
  await coordinator.getByText("Zurückgegeben.").waitFor();

  await open(reporter, "/redaktion");
  await reporter.getByRole("heading", { level: 2, name: /An mich zurückgegeben/ }).waitFor();
  await open(reporter, `${change}/bearbeiten`);
  await reporter.getByText("Bitte nennen Sie den Beleg.").waitFor();
  await reporter.getByRole("textbox", { name: "Begründung" }).fill("Abgenommen im November 2026.");
  await submit(reporter);
  // Whoever decides next still reads why it was returned.
  await open(coordinator, change);
  await coordinator.getByRole("heading", { level: 2, name: "Weg dieser Änderung" }).waitFor();
  expect(await wordsOf(coordinator.locator(".way-so-far"))).toContain("Bitte nennen Sie den Beleg.");
  await decide(coordinator, change, "Anwenden", "Angewendet. Die Änderung ist jetzt öffentlich.");
  expect(await wordsOf(coordinator.locator(".comparison"))).not.toContain("Jetzt");
  expect((await publicly(`measures/${measure.code}`)).status).toBe("completed");
});

test(
  "of two who change the same thing the second puts theirs on the state of the first",
  { timeout: patience },
  async () => {
    const path = "/redaktion/plan/massnahmen/M-0016/bearbeiten";
    const first = await member("koordination-1", path);
    const second = await member("koordination-2", path);
    await first.getByRole("textbox", { name: "Geplantes Ende" }).fill("2029");
    await first.getByRole("textbox", { name: "Tatsächlicher Beginn" }).fill("2024");
    await second.getByRole("textbox", { name: "Geplantes Ende" }).fill("2030");
    await second.getByRole("textbox", { name: "Kontakt" }).fill("einbuergerung@example.org");
    const early = await submit(first);
    const late = await submit(second);
    // Whoever begins now is told of both.
    await open(second, path);
    await second.getByRole("region", { name: "Daran arbeiten schon andere: 2 Änderungen" }).waitFor();
    await expectNoBarrier(second);
    await decide(second, early, "Anwenden", "Angewendet.");

    await open(first, late);
    expect(await first.getByRole("button", { name: "Anwenden" }).count()).toBe(0);
    // What the first has changed alone is not told of the second as if they took it back.
    const told = await wordsOf(first.locator(".comparison"));
    expect(told).toContain("Geplantes Ende");
    expect(told).not.toContain("Tatsächlicher Beginn");
    await first.getByRole("button", { name: "Zurückgeben" }).click();
    await first.getByRole("textbox", { name: /^Grund der Rückgabe/ }).fill("Bitte abgleichen.");
    await first.getByRole("button", { name: "Mit diesem Grund zurückgeben" }).click();
    await first.getByText("Zurückgegeben.").waitFor();

    await open(second, late);
    await second.getByRole("link", { name: "Auf den jetzigen Stand setzen" }).click();
    const end = second.getByRole("group", { name: "Geplantes Ende" });
    await end.waitFor();
    await settled(second);
    await expectNoBarrier(second);
    expect(await end.getByRole("radio", { checked: true }).count()).toBe(0);
    await end.getByRole("radio", { name: "Vorschlag übernehmen" }).check();
    await second.getByRole("button", { name: "Auf den jetzigen Stand setzen" }).click();
    await second.getByText("Die Änderung ist auf dem jetzigen Stand.").waitFor();
    await submit(second);
    await decide(first, late, "Anwenden", "Angewendet.");
    expect(await publicly("measures/M-0016")).toMatchObject({
      plannedEnd: "2030",
      contact: "einbuergerung@example.org",
    });
  },
);

test("several changes are applied at once, and counted before", { timeout: patience }, async () => {
  const codes = ["M-0018", "M-0019", "M-0020"];
  const taken = "M-0017";
  const paths = [];
  const writer = await member("koordination-1");
  for (const code of [taken, ...codes]) {
    await open(writer, `/redaktion/plan/massnahmen/${code}/bearbeiten`);
    await writer.getByRole("textbox", { name: "Kontakt" }).fill(`${code.toLowerCase()}@example.org`);
    paths.push(await submit(writer));
  }
  const reader = await member("koordination-2", "/redaktion/aenderungen?state=submitted");
  for (const code of [taken, ...codes]) {
    const { title } = await publicly(`measures/${code}`);
    await reader.getByRole("checkbox", { name: `Auswählen: ${title.de}` }).check();
  }
  await reader.getByRole("button", { name: "4 anwenden" }).click();
  const dialog = reader.getByRole("dialog", { name: "4 Änderungen anwenden?" });
  // Meanwhile its author takes one back.
  await open(writer, paths[0] ?? "");
  await writer.getByRole("button", { name: "Zurückziehen", exact: true }).click();
  await writer.getByRole("button", { name: "Ja, zurückziehen" }).click();
  await writer.getByText("Zurückgezogen.").waitFor();
  await dialog.getByRole("button", { name: "Ja, 4 anwenden" }).click();
  await reader.getByRole("heading", { name: "3 Änderungen sind angewendet, eine nicht" }).waitFor();
  const { title, contact } = await publicly(`measures/${taken}`);
  expect(await wordsOf(reader.locator("#came li"))).toMatch(new RegExp(`^${title.de}: .{10}`));
  expect(contact ?? "").not.toContain("m-0017");
  await expectNoBarrier(reader);
  for (const code of codes)
    expect((await publicly(`measures/${code}`)).contact).toBe(`${code.toLowerCase()}@example.org`);
});

test("all that fits the filter is applied, on whatever page it stands", { timeout: patience }, async () => {
  const reader = await member("koordination-2");
  const propose = await signedIn(/** @type {any} */ (reader.context().browser()), office.address, "koordination-1");
  // No other story proposes sources.
  const wanted = Array.from({ length: 53 }, (_, i) => `many-${i}`);
  for (const code of wanted) {
    const data = { subject: `sources/${code}`, kind: "create", input: { citation: `Bericht ${code}` } };
    const draft = await propose("POST", "changes", { data });
    await propose("PUT", `changes/${draft.code}/submission`, { headers: { "If-Match": `"${draft.version}"` } });
  }
  await open(reader, "/redaktion/aenderungen?state=submitted&subject=sources");
  await reader.getByRole("checkbox", { name: /^Alle 50 auf dieser Seite auswählen/ }).waitFor();
  await reader.getByRole("button", { name: "Auch auf den anderen Seiten alle auswählen" }).click();
  await reader.getByRole("checkbox", { name: /^Alle 53 auswählen.*davon 3 auf anderen Seiten/ }).waitFor();
  await reader.getByText("Auf anderen Seiten: 3").click();
  await expectNoBarrier(reader);
  await reader.getByRole("button", { name: "53 anwenden" }).click();
  const dialog = reader.getByRole("dialog", { name: "53 Änderungen anwenden?" });
  await dialog.getByRole("button", { name: "Ja, 53 anwenden" }).click();
  await reader.getByRole("heading", { name: "53 Änderungen sind angewendet" }).waitFor();
  await expectNoBarrier(reader);
  for (const code of [wanted[0], wanted[52]]) expect((await publicly(`sources/${code}`)).code).toBe(code);
});

test("a session that has ended loses nothing that was typed", { timeout: patience }, async () => {
  const page = await member("koordination-1", "/redaktion/plan/massnahmen/M-0001/bearbeiten");
  await page.getByRole("textbox", { name: "Begründung" }).fill("Ein langer Satz, den niemand zweimal schreiben will.");
  await page.getByRole("button", { name: "Meilenstein: hinzufügen" }).click();
  await page
    .getByRole("group", { name: /^Was erreicht sein soll/ })
    .getByRole("textbox", { name: "Deutsch" })
    .fill("Beschluss");
  await page.context().clearCookies({ name: /q_session/ });
  await page.getByRole("button", { name: "Entwurf speichern" }).click();
  await page.getByRole("heading", { name: "Ihre Anmeldung ist abgelaufen" }).waitFor();
  await page.getByRole("link", { name: "Wieder anmelden" }).click();
  await page.getByText("Ihre nicht gespeicherten Eingaben sind wieder da.").waitFor();
  expect(await page.getByRole("textbox", { name: "Begründung" }).inputValue()).toContain("niemand zweimal");
  await page.getByRole("group", { name: "Meilenstein 1: Beschluss" }).waitFor();
  await page.getByRole("button", { name: "Entwurf speichern" }).click();
  await page.getByText(/^Entwurf gespeichert um/).waitFor();
  await page.reload();
  await page.getByRole("group", { name: "Meilenstein 1: Beschluss" }).waitFor();
  await page.getByRole("button", { name: "Entwurf zurückziehen" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Ja, zurückziehen" }).click();
  await page.getByText("Der Entwurf ist zurückgezogen.").waitFor();
});
