import { beforeAll, expect, inject, test } from "vitest";
import { expectNoBarrier } from "./accessible.js";
import { linkIn, mailTo } from "./guest.js";
import { launch } from "./stage/chromium.js";
import { coordinators, signedIn } from "./stage/staff-api.js";
import { beside, member, office, patience } from "./staff-member.js";
import { open, settled, visitor, wordsOf } from "./visitor.js";

const page = "/veranstaltungen/werkstatt-2031";

/** Guests come to one instance, staff to the other one. */

beforeAll(async () => {
  const browser = await launch(inject("chromium"));
  try {
    const first = await signedIn(browser, office.address, "koordination-1");
    const second = await signedIn(browser, office.address, "koordination-2");
    await coordinators(first, second).create("events/werkstatt-2031", {
      type: "conference",
      date: "2031-05-06",
      startsAt: "2031-05-06T09:00",
      endsAt: "2031-05-06T17:00",
      title: { de: "Werkstatt Wohnen" },
      place: "Bürgerhaus",
      admission: "registration",
      sessions: [
        { number: 1, kind: "workshop", title: { de: "Mieten" } },
        { number: 2, kind: "workshop", title: { de: "Bauen" }, capacity: 5 },
      ],
      sources: ["q001"],
    });
    await coordinators(first, second).create("events/runder-tisch-2031", {
      type: "dialogue",
      date: "2031-07-10",
      startsAt: "2031-07-10T17:00",
      endsAt: "2031-07-10T19:00",
      title: { de: "Runder Tisch" },
      place: "Bürgerhaus",
      admission: "registration",
      sources: ["q001"],
    });
    await coordinators(first, second).create("events/gespraech-2031", {
      type: "dialogue",
      date: "2031-06-10",
      startsAt: "2031-06-10T17:00",
      endsAt: "2031-06-10T19:00",
      title: { de: "Gespräch mit Gästen" },
      place: "Bürgerhaus",
      admission: "invitation",
      sources: ["q001"],
    });
  } finally {
    await browser.close();
  }
}, patience);

/** Opens one of the forms. @param {import("./visitor.js").BrowserPage} team @param {string} title */
const unfold = (team, title) => team.locator("summary", { hasText: title }).click();

/** Registers at the page of the event. @param {string} name @param {string} email @param {import("./visitor.js").Form & { failures?: boolean }} [form] @param {string} [at] the page of the event */
async function register(name, email, form = {}, at = page) {
  const guest = await visitor(beside, form);
  await open(guest, at);
  await guest.locator("#registration").scrollIntoViewIfNeeded();
  await guest.getByRole("button", { name: /^(Anmelden|Auf die Warteliste setzen|Register)$/ }).click();
  await guest.getByLabel(/^(Wie heißen Sie|What is your name)/).fill(name);
  await guest.getByLabel(/^(Ihre E-Mail-Adresse|Your e-mail address)/).fill(email);
  return guest;
}

/** Sends it, and confirms by the mail. @param {import("./visitor.js").BrowserPage} guest @param {string} email @param {string} [title] of the event */
async function confirm(guest, email, title = "Werkstatt Wohnen") {
  await guest
    .locator("form")
    .getByRole("button", { name: /^(Anmeldung abschicken|Auf die Warteliste setzen)$/ })
    .click();
  await guest.getByText("Wir haben Ihnen eine E-Mail geschickt").waitFor();
  await open(
    guest,
    linkIn(await mailTo(email, new RegExp(`^Bitte bestätigen Sie Ihre Anmeldung( zur Warteliste)?: ${title}$`))),
  );
  await guest.getByRole("button", { name: "Ja, das ist meine Adresse" }).click();
  await guest.getByText(/Sie haben einen Platz|Sie stehen auf der Warteliste/).waitFor();
}

test(
  "an event with one seat: registered for from a phone, confirmed by mail, full, waited for, cancelled, and the next one moves up",
  { timeout: 3 * patience },
  async () => {
    const team = await member("veranstaltungen", "/redaktion/plan/termine/werkstatt-2031");
    await team.getByRole("link", { name: "Anmeldungen" }).click();
    await team.getByLabel("Plätze", { exact: true }).fill("viele");
    await team.getByLabel("Adresse für die Teilnahme online").fill("konferenz.example/raum");
    await team.getByRole("button", { name: "Anmeldung öffnen" }).click();
    await team.locator("#problems:focus").waitFor();
    await expectNoBarrier(team);
    await team
      .locator("#problems")
      .getByRole("link", { name: /^Adresse .*: Die Adresse muss mit https/ })
      .click();
    await team.locator("#desk-onlineUrl[aria-invalid=true]:focus").fill("https://konferenz.example/raum");
    await team.locator("#desk-capacity[aria-invalid=true]").fill("1");
    await team.getByRole("button", { name: "Anmeldung öffnen" }).click();
    await team.locator("#news:focus", { hasText: "Die Anmeldung ist offen." }).waitFor();
    await team.getByText("Noch niemand hat sich angemeldet.").waitFor();
    expect(await team.getByRole("link", { name: "Liste als CSV" }).count()).toBe(0);
    await unfold(team, "Plätze und Frist");
    await team.getByLabel("Anmeldung bis").fill("2031-05-06T18:00");
    await team.getByRole("button", { name: "Speichern" }).click();
    await team.locator("#problems:focus", { hasText: "bevor der Termin beginnt" }).waitFor();
    expect(await team.getByText("Die Anmeldung ist offen.").count()).toBe(0);
    await team.locator("#desk-closesAt[aria-invalid=true]").fill("2031-05-05T12:00");
    await team.getByRole("button", { name: "Speichern" }).click();
    await team.getByText("Gespeichert.").waitFor();
    expect(await wordsOf(team.getByRole("main"))).toContain(
      "0 von einem Platz vergeben, Anmeldung bis 5. Mai 2031, 12:00 Uhr",
    );
    await expectNoBarrier(team);

    const ana = await register("Ana Beispiel", "ana@example.org", { width: 390 });
    await ana.getByRole("checkbox", { name: /^Bauen/ }).check();
    expect(await wordsOf(ana.getByRole("group", { name: /^Was möchten Sie/ }))).toContain("Bauen 5 Plätze frei");
    await ana.getByLabel("Gebärdensprache").check();
    await ana.getByLabel("Brauchen Sie noch etwas?").fill("Platz ganz vorn");
    await ana.getByRole("button", { name: "Anmeldung abschicken" }).click();
    await ana.locator("#problems:focus").waitFor();
    await ana.getByLabel("Ich bin einverstanden").check();
    await expectNoBarrier(ana);
    await confirm(ana, "ana@example.org");
    const seated = await mailTo("ana@example.org", /^Sie sind angemeldet: Werkstatt Wohnen$/);

    const bo = await register("Bo Muster", "bo@example.org");
    expect(await wordsOf(bo.getByRole("main"))).toContain("Alle Plätze sind vergeben.");
    await confirm(bo, "bo@example.org");
    await open(bo, linkIn(await mailTo("bo@example.org", /^Sie stehen auf der Warteliste/)));
    await bo.getByText("Sie stehen auf der Warteliste.").waitFor();
    await bo.getByText("Vor Ihnen: niemand.").waitFor();
    await expectNoBarrier(bo);

    await open(team, "/redaktion/plan/termine/werkstatt-2031/anmeldungen");
    const words = await wordsOf(team.getByRole("main"));
    expect(words).toContain("Ana Beispiel");
    expect(words).toContain("Braucht: Gebärdensprache; Platz ganz vorn");
    expect(words).toContain("Platz 1 der Warteliste");
    await team.locator("a", { hasText: "Person eintragen" }).click();
    await team.locator("#part-entry summary:focus").waitFor();
    await team.getByLabel("Name (nötig)").fill("bo muster");
    await team.getByRole("checkbox", { name: /^Mieten/ }).check();
    // Neither a filter nor a way by the menu throws away what is being written.
    await team.getByRole("link", { name: "Gebärdensprache 1" }).click();
    await team.locator(".found", { hasText: "Eine Person" }).waitFor();
    expect(await team.getByLabel("Name (nötig)").inputValue()).toBe("bo muster");
    await team.getByRole("link", { name: "Plan bearbeiten" }).first().click();
    await team.getByRole("heading", { name: "Plan bearbeiten" }).waitFor();
    await team.getByRole("link", { name: "Wartet auf mich" }).first().click();
    await team.getByRole("link", { name: "Anmeldungen: Werkstatt Wohnen" }).click();
    await team.getByText("(angefangen)").waitFor();
    await team.getByRole("button", { name: "Eintragen", exact: true }).click();
    await team.locator("#entry-name:focus").waitFor();
    await team.getByText("Eine Person mit diesem Namen steht schon auf der Liste.").waitFor();
    await team.getByRole("button", { name: "Trotzdem eintragen" }).waitFor();
    await team.getByLabel("Name (nötig)").fill("Chi Telefon");
    expect(await team.getByRole("checkbox", { name: /^Mieten/ }).isChecked()).toBe(true);
    await team.locator("#part-entry form").getByRole("button").click();
    await team.getByText("Chi Telefon steht auf der Warteliste.").waitFor();
    expect(await wordsOf(team.locator("li", { hasText: "Chi Telefon" }))).toContain("bekommt keine E-Mail");
    await team.getByRole("link", { name: "bekommt keine", exact: true }).click();
    await team.locator(".found", { hasText: "Eine Person" }).waitFor();
    await team.getByRole("button", { name: /^Platz geben\s?: Chi Telefon$/ }).click();
    await team.locator("#problems:focus", { hasText: "Erhöhen Sie erst die Plätze" }).waitFor();
    await team.getByRole("button", { name: /^Ändern\s?: Chi Telefon$/ }).click();
    await team.locator("#person-name:focus").fill("");
    await team
      .getByRole("checkbox", { name: /^Bauen/ })
      .first()
      .check();
    await team.locator("li form").getByRole("button", { name: "Speichern" }).click();
    await team.locator("#problems").getByRole("link", { name: "Name: Bitte ausfüllen." }).click();
    await team.locator("#person-name[aria-invalid=true]:focus").waitFor();
    await expectNoBarrier(team);
    // What was wrong is forgotten with what was written.
    await team.getByRole("button", { name: /^Schließen\s?: Chi Telefon$/ }).click();
    await team.getByRole("button", { name: /^Ändern\s?: Chi Telefon$/ }).click();
    await team.locator("#person-name:focus").waitFor();
    expect(await team.locator("#problems, #person-name[aria-invalid=true]").count()).toBe(0);
    await team
      .getByRole("checkbox", { name: /^Bauen/ })
      .first()
      .check();
    await team.locator("li form").getByRole("button", { name: "Speichern" }).click();
    await team.locator("li:focus", { hasText: "Mieten, Bauen" }).waitFor();
    await team.getByLabel("Person suchen").fill("ANA@example.org");
    await team.locator("nav.ways").getByRole("link", { name: "alle" }).last().click();
    await team.locator(".found", { hasText: "3 Personen" }).waitFor();
    // A correction that was begun is neither lost unasked nor out of sight.
    await team.getByRole("button", { name: /^Ändern\s?: Chi Telefon$/ }).click();
    await team.locator("#person-name:focus").fill("Chi Fernruf");
    await team.getByRole("button", { name: /^Ändern\s?: Ana Beispiel$/ }).click();
    await team.getByRole("dialog").getByText("Was Sie bei Chi Fernruf geändert").waitFor();
    await team.getByRole("dialog").getByRole("button", { name: "Abbrechen" }).click();
    await team.getByLabel("Person suchen").fill("ANA@example.org");
    await team.getByRole("button", { name: "Suchen" }).click();
    await team.locator(".found", { hasText: "Eine Person" }).waitFor();
    const elsewhere = team.getByText("Sie haben angefangen, die Angaben von Chi Fernruf zu ändern");
    await elsewhere.waitFor();
    await expectNoBarrier(team);
    await team.getByRole("button", { name: /^Eingaben verwerfen\s?: Chi Fernruf$/ }).click();
    await elsewhere.waitFor({ state: "detached" });
    await team.getByRole("button", { name: /^Anmeldung absagen\s?: Ana Beispiel$/ }).click();
    const sure = team.getByRole("dialog");
    await sure.locator("h2:focus", { hasText: "Anmeldung von Ana Beispiel absagen?" }).waitFor();
    expect(await wordsOf(sure)).toContain(
      "Wir schreiben der Person eine E-Mail. Kann jemand von der Warteliste den Platz bekommen",
    );
    await sure.getByRole("button", { name: "Abbrechen" }).click();
    await team.getByRole("button", { name: /^Ist da\s?: Ana Beispiel$/ }).click();
    await team.getByRole("button", { name: /^Doch nicht da\s?: Ana Beispiel$/ }).click();
    await team.getByRole("button", { name: /^Ist da\s?: Ana Beispiel$/ }).waitFor();
    await expectNoBarrier(team);

    await open(ana, linkIn(seated));
    await settled(ana);
    expect(await ana.getByRole("link", { name: "https://konferenz.example/raum" }).count()).toBe(1);
    await ana.getByText("Absagen", { exact: true }).click();
    await ana.getByRole("button", { name: "Ja, ich sage ab" }).click();
    await ana.getByText("Danke, dass Sie Bescheid sagen.").waitFor();
    await open(team, "/redaktion/plan/termine/werkstatt-2031/anmeldungen");
    expect(await wordsOf(team.locator("li", { hasText: "Bo Muster" }))).toMatch(/muss bis .+ zusagen/);
    const seatedBo = await visitor(beside, { width: 390 });
    await open(
      seatedBo,
      linkIn(await mailTo("bo@example.org", /^Ein Platz ist frei für Sie, bitte zusagen: Werkstatt/)),
    );
    await seatedBo.getByText("Dann sagen Sie bitte zu: bis ").waitFor();
    await seatedBo.getByText("Absagen", { exact: true }).waitFor();
    expect(await seatedBo.getByText("Ihr Code für den Einlass").count()).toBe(0);
    await expectNoBarrier(seatedBo);
    await seatedBo.getByRole("button", { name: "Ja, ich komme" }).press("Enter");
    await seatedBo.locator("#outcome:focus", { hasText: "Der Platz gehört jetzt Ihnen." }).waitFor();
    await seatedBo.getByText("Sie sind angemeldet und haben einen Platz.").waitFor();
    await seatedBo.getByText("Ihr Code für den Einlass").waitFor();
    await expectNoBarrier(seatedBo);
    await mailTo("bo@example.org", /^Sie sind angemeldet: Werkstatt Wohnen$/);
    await seatedBo.getByText("Alles löschen", { exact: true }).click();
    await seatedBo.getByRole("button", { name: "Ja, alles löschen" }).click();
    await seatedBo.getByText("Ihre Anmeldung ist gelöscht").waitFor();

    await open(team, "/redaktion/plan/termine/werkstatt-2031/anmeldungen");
    const now = await wordsOf(team.getByRole("main"));
    expect(now).toContain("Chi Telefon angemeldet");
    expect(now).not.toContain("Bo Muster");
    // Whoever has cancelled may want to be forgotten too.
    await team.getByRole("button", { name: /^Alle Daten löschen\s?: Ana Beispiel$/ }).click();
    const last = team.getByRole("dialog");
    await last.getByText("Name, Adresse und Antworten sind dann weg. Sie bekommt keine E-Mail.").waitFor();
    await last.getByRole("button", { name: "Ja, löschen" }).click();
    await team.locator("#news:focus", { hasText: "Die Daten sind gelöscht." }).waitFor();
    expect(await wordsOf(team.getByRole("main"))).not.toContain("Ana Beispiel");
    await unfold(team, "Plätze und Frist");
    await team.getByLabel("Anmeldung schließen").check();
    await team.getByRole("button", { name: "Speichern" }).click();
    await team.getByText("Gespeichert.").waitFor();
    const late = await visitor(beside);
    await open(late, page);
    await late.locator("#registration").scrollIntoViewIfNeeded();
    await late.getByText("Die Anmeldung ist geschlossen.").waitFor();
    expect(await late.getByRole("button", { name: "Anmelden" }).count()).toBe(0);
    await expectNoBarrier(late);
  },
);

test(
  "organisers ask more than a name: it is answered, changed, counted and seen by them alone",
  { timeout: 3 * patience },
  async () => {
    const at = "/veranstaltungen/runder-tisch-2031";
    const team = await member("veranstaltungen", "/redaktion/plan/termine/runder-tisch-2031/anmeldungen");
    await team.getByLabel("Anmeldung noch nicht öffnen").check();
    await team.getByRole("button", { name: "Speichern" }).click();
    await team.getByText("Gespeichert.").waitFor();
    await unfold(team, "Fragen bei der Anmeldung");
    await team.getByRole("button", { name: "Frage hinzufügen" }).click();
    const first = team.getByRole("group", { name: /^Frage 1/ });
    await first.getByLabel("Frage (Deutsch)").fill("Wie kommen Sie?");
    await first.getByLabel("Frage (Englisch)").fill("How do you get here?");
    await first.getByLabel("Art der Antwort").selectOption("eine Antwort zum Auswählen");
    await first.getByLabel("Antwort 1 (Deutsch)").fill("Fahrrad");
    await first.getByLabel("Antwort 1 (Englisch)").fill("Bicycle");
    await first.getByLabel("Muss beantwortet werden").check();
    await team.getByRole("button", { name: "Frage hinzufügen" }).click();
    await team
      .getByRole("group", { name: /^Frage 2/ })
      .getByLabel("Frage (Deutsch)")
      .fill("Ihr Ehrenamt?");
    await team.getByRole("button", { name: "Fragen speichern" }).click();
    await team.locator("#problems:focus").waitFor();
    expect(await wordsOf(team.locator("#problems"))).toContain("Frage 1, Antwort 2:");
    await first.getByLabel("Antwort 2 (Deutsch)").fill("Bus oder Bahn");
    await expectNoBarrier(team);
    await team.getByRole("button", { name: "Fragen speichern" }).click();
    await team.getByText("Die Fragen sind gespeichert.").waitFor();

    await unfold(team, "Plätze und Frist");
    await team.getByLabel("Anmeldung schließen").uncheck();
    await team.locator("#part-desk").getByRole("button", { name: "Speichern" }).click();
    await team.getByText("Gespeichert.").waitFor();

    const english = await register("Bo Guest", "bo-fragen@example.org", { width: 390 }, `/en${at}`);
    await english
      .getByRole("group", { name: /^How do you get here/ })
      .getByLabel("Bicycle")
      .check();
    expect(await english.locator("label:has-text('Ihr Ehrenamt') [lang=de]").count()).toBe(1);
    await english.close();

    const ana = await register("Ana Fragen", "ana-fragen@example.org", { width: 390 }, at);
    await ana.getByRole("button", { name: "Anmeldung abschicken" }).click();
    await ana.locator("#problems:focus").waitFor();
    await ana
      .locator("#problems")
      .getByRole("link", { name: /^Wie kommen Sie/ })
      .click();
    expect(await ana.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("radio");
    await expectNoBarrier(ana);
    await ana.getByLabel("Bus oder Bahn").check();
    await ana.getByLabel("Ihr Ehrenamt?").fill("=Schöffin");
    await confirm(ana, "ana-fragen@example.org", "Runder Tisch");
    await open(ana, linkIn(await mailTo("ana-fragen@example.org", /^Sie sind angemeldet: Runder Tisch$/)));
    await settled(ana);
    await ana.getByText("Antworten ändern", { exact: true }).click();
    await ana.getByLabel("Fahrrad").check();
    await ana.getByRole("button", { name: "Antworten speichern" }).click();
    await ana.getByText("Ihre Antworten sind gespeichert.").waitFor();
    expect(await wordsOf(ana.locator("main dl").last())).toContain("Wie kommen Sie? Fahrrad");
    await expectNoBarrier(ana);

    await open(team, "/redaktion/plan/termine/runder-tisch-2031/anmeldungen");
    const words = await wordsOf(team.getByRole("main"));
    expect(words).toContain("Wie kommen Sie? Fahrrad 1 · Bus oder Bahn 0");
    expect(words).toContain("Ihr Ehrenamt? =Schöffin");
    await unfold(team, "Fragen bei der Anmeldung");
    expect(await wordsOf(first)).toContain("Ändern Sie nur Schreibfehler.");
    // Meanwhile a colleague writes too, and somebody is about to register.
    const colleague = await member("veranstaltungen", "/redaktion/plan/termine/runder-tisch-2031/anmeldungen");
    await unfold(colleague, "Fragen bei der Anmeldung");
    await colleague
      .getByRole("group", { name: /^Frage 2/ })
      .getByLabel("Frage (Deutsch)")
      .fill("Ihr Amt?");
    const late = await register("Cem Spät", "cem-fragen@example.org", { width: 390, failures: true }, at);
    await late.getByLabel("Fahrrad").check();
    await first.getByLabel("Nicht mehr fragen").check();
    await team.getByRole("button", { name: "Frage hinzufügen" }).click();
    const third = team.getByRole("group", { name: /^Frage 3/ });
    await third.getByLabel("Frage (Deutsch)").fill("Essen Sie mit?");
    await third.getByLabel("Art der Antwort").selectOption("Ja oder Nein");
    await third.getByLabel("Muss beantwortet werden").check();
    await team.getByRole("button", { name: "Fragen speichern" }).click();
    await team.getByText("Die Fragen sind gespeichert.").waitFor();

    // Whoever writes on an old page undoes nothing, though they have read the list anew since.
    await colleague.getByRole("button", { name: /^Ist da\s?: Ana Fragen$/ }).click();
    await colleague.getByRole("button", { name: /^Doch nicht da\s?: Ana Fragen$/ }).click();
    await colleague.getByRole("button", { name: /^Ist da\s?: Ana Fragen$/ }).waitFor();
    await colleague.getByRole("button", { name: "Fragen speichern" }).click();
    await colleague.locator("#problems:focus").waitFor();
    expect(await wordsOf(colleague.locator("#problems"))).toMatch(/inzwischen/);
    await expectNoBarrier(colleague);
    await colleague.getByRole("button", { name: "Jetzigen Stand laden" }).click();
    await colleague.locator("#problems").waitFor({ state: "detached" });
    expect(await colleague.getByText("(angefangen)").count()).toBe(0);
    const second = colleague.getByRole("group", { name: /^Frage 2/ }).getByLabel("Frage (Deutsch)");
    expect(await second.inputValue()).toBe("Ihr Ehrenamt?");
    if (!(await second.isVisible())) await unfold(colleague, "Fragen bei der Anmeldung");
    await second.fill("Ihr Amt?");
    await colleague.reload();
    await settled(colleague);
    await colleague.getByText("(angefangen)").waitFor();
    await expectNoBarrier(colleague);
    await colleague.getByRole("button", { name: /^Eingaben verwerfen\s?: Fragen/ }).click();
    await colleague.getByRole("dialog").getByRole("button", { name: "Ja, verwerfen" }).click();
    await colleague.getByText("(angefangen)").waitFor({ state: "detached" });
    if (!(await second.isVisible())) await unfold(colleague, "Fragen bei der Anmeldung");
    expect(await second.inputValue()).toBe("Ihr Ehrenamt?");
    await second.fill("Ihr Ehrenamt? (freiwillig)");
    await colleague.getByRole("button", { name: "Fragen speichern" }).click();
    await colleague.getByText("Die Fragen sind gespeichert.").waitFor();
    await colleague.close();

    await late.getByRole("button", { name: "Anmeldung abschicken" }).click();
    await late.locator("#problems:focus").waitFor();
    await late
      .locator("#problems")
      .getByRole("link", { name: /^Essen Sie mit/ })
      .click();
    expect(await late.getByText("Wie kommen Sie?", { exact: true }).count()).toBe(0);
    await expectNoBarrier(late);
    await late.getByLabel("Ja", { exact: true }).check();
    await confirm(late, "cem-fragen@example.org", "Runder Tisch");
    await late.close();
    await ana.reload();
    await settled(ana);
    await ana.getByText("wird nicht mehr gefragt").waitFor();
    await expectNoBarrier(team);
  },
);

test(
  "to a dialogue on invitation only those come who have a code, and they hear from the organisers",
  { timeout: 3 * patience },
  async () => {
    const title = "Gespräch mit Gästen";
    const at = "/veranstaltungen/gespraech-2031";
    const team = await member("veranstaltungen", "/redaktion/plan/termine/gespraech-2031/anmeldungen");
    await team.getByLabel("Plätze", { exact: true }).fill("5");
    await team.getByRole("button", { name: "Anmeldung öffnen" }).click();
    await team.getByText("Die Anmeldung ist offen.").waitFor();
    await unfold(team, "Einladungscodes");
    await team.getByLabel("Wie viele?").fill("2");
    await team.getByLabel("Für wen?").fill("Verein Beispiel");
    await team.getByRole("button", { name: "Codes machen" }).click();
    await team.getByText("2 Codes sind da.").waitFor();
    const [code = "", other = ""] = await team.locator(".codes code").allInnerTexts();
    expect(code).toMatch(/^[A-Z0-9]{5}-[A-Z0-9]{5}$/);
    await expectNoBarrier(team);

    const ana = await register("Ana Gast", "ana-gast@example.org", { width: 390, failures: true }, at);
    await ana.getByRole("button", { name: "Anmeldung abschicken" }).click();
    await ana.locator("#problems:focus").waitFor();
    expect(await wordsOf(ana.locator("#problems"))).toContain("Bitte schreiben Sie den Code, den Sie bekommen haben.");
    await ana.getByLabel("Ihr Code").fill("AAAAA-AAAAA");
    await ana.getByRole("button", { name: "Anmeldung abschicken" }).click();
    await ana.getByText("Diesen Code gibt es nicht").first().waitFor();
    await ana.getByLabel("Ihr Code").fill(code.toLowerCase());
    await expectNoBarrier(ana);
    await confirm(ana, "ana-gast@example.org", title);
    await mailTo("ana-gast@example.org", /^Sie sind angemeldet: Gespräch mit Gästen$/);

    await open(team, "/redaktion/plan/termine/gespraech-2031/anmeldungen");
    await unfold(team, "Einladungscodes");
    await team.getByText("1 von 2 noch nicht benutzt").waitFor();
    await team.getByRole("button", { name: "Unbenutzte zurücknehmen" }).click();
    await team.getByRole("dialog").getByText("Einen unbenutzten Code zurücknehmen?").waitFor();
    await team.getByRole("dialog").getByRole("button", { name: "Ja, zurücknehmen" }).click();
    await team.getByText("Unbenutzte Codes gelten nicht mehr.").waitFor();
    expect(await wordsOf(team.locator(".codes"))).not.toContain(other);

    await unfold(team, "Nachricht schreiben");
    await team.getByLabel("Betreff").fill("Der Eingang ist hinten");
    await team.getByRole("button", { name: "Nachricht senden" }).click();
    await team.locator("#problems:focus").getByRole("link", { name: "Nachricht: Bitte ausfüllen." }).click();
    await team.locator("#message-text[aria-invalid=true]:focus").waitFor();
    await team.getByLabel("Nachricht (nötig)").fill("Guten Tag,\nbitte nehmen Sie den Eingang im Hof.");
    await team.getByLabel("An wen?").selectOption("alle auf der Warteliste");
    await team.getByRole("button", { name: "Nachricht senden" }).click();
    await team.locator("#problems:focus", { hasText: "Ihre Auswahl passt auf niemanden" }).waitFor();
    await team.getByLabel("An wen?").selectOption("alle mit Platz");
    await team.getByRole("button", { name: "Nachricht senden" }).click();
    const question = team.getByRole("dialog");
    await question.locator("h2:focus").waitFor();
    expect(await wordsOf(question)).toContain("An: alle mit Platz. Eine Person bekommt eine E-Mail.");
    await question.getByRole("button", { name: "Ja, senden" }).click();
    await team.getByText("Die Nachricht geht an eine Person.").waitFor();
    await mailTo("ana-gast@example.org", /^Der Eingang ist hinten$/);
    await expectNoBarrier(team);
  },
);
