import { expect, test } from "vitest";
import { expectNoBarrier } from "./accessible.js";
import { accept, address, apply, assign, german, health, publish, standingOf, step, take } from "./moderator.js";
import { followUp, ownPage, say } from "./stage/say.js";
import { decide, member, office, patience, publicly, submit, tabTo } from "./staff-member.js";
import { open, settled, wordsOf } from "./visitor.js";

test(
  "what somebody says is redacted, accepted, assigned, answered, published, asked back about and closed",
  { timeout: 2 * patience },
  async () => {
    const text =
      "In der Praxis fehlen Dolmetscherinnen. Bitte rufen Sie Frau Muster an, Tel. 0421 361 12345, oder schreiben Sie an praxis@verein.example.";
    const receipt = await say(office.address, {
      text,
      question: "huerden",
      targets: ["measures/M-0005"],
      kind: "association",
      name: "Verein Beispiel",
      consent: "named",
    });
    const { code } = receipt;

    // The moderator finds it among what waits, takes it on, and makes a public version of it.
    const moderator = await member("moderation");
    await moderator.getByRole("heading", { level: 2, name: /^Rückmeldungen, die jemand ansehen muss/ }).waitFor();
    await moderator
      .getByRole("main")
      .getByRole("link", { name: `Rückmeldung ${code}` })
      .click();
    await moderator.getByRole("heading", { level: 1, name: `Rückmeldung ${code}` }).waitFor();
    await settled(moderator);
    await expectNoBarrier(moderator);
    await step(moderator, "Übernehmen", "Sie prüfen diese Rückmeldung jetzt.");
    await moderator.getByText("Jeder Blick steht mit Ihrem Namen im Protokoll.").waitFor();
    await step(moderator, "Kontaktdaten ansehen", "Es ist keine E-Mail-Adresse hinterlegt.");
    // What was pressed is gone; the reader is where it was.
    await moderator.locator("#contact:focus").waitFor();
    await moderator.getByRole("link", { name: "Fassung schreiben und annehmen" }).click();
    const version = moderator.getByRole("textbox", { name: /^Text \(nötig\)/ });
    await version.waitFor();
    expect(await version.inputValue()).not.toContain("Muster");
    const name = moderator.getByRole("checkbox", { name: /^Name: Muster/ });
    expect(await name.isChecked()).toBe(true);
    await name.uncheck();
    expect(await version.inputValue()).toContain("Frau Muster");
    await name.check();
    const redacted = await version.inputValue();
    for (const secret of ["Muster", "12345", "praxis@"]) expect(redacted).not.toContain(secret);
    await german(moderator, /^Überschrift/).fill("");
    await moderator.getByRole("button", { name: "Einreichen" }).click();
    await moderator
      .getByRole("alert")
      .getByRole("link", { name: /^Überschrift/ })
      .click();
    await expectNoBarrier(moderator);
    await moderator.keyboard.type("Es fehlen Dolmetscherinnen");
    await submit(moderator);
    await settled(moderator);
    expect(await wordsOf(moderator.getByRole("main"))).toContain("angenommen");
    expect((await fetch(`${office.address}/api/v1/submissions/${code}`)).status).toBe(404);

    // The coordinator sees the original beside it, publishes it, and says who answers.
    const coordinator = await member("koordination-1", address(code));
    await settled(coordinator);
    await apply(coordinator, code, /Es fehlen Dolmetscherinnen/);
    expect((await publicly(`submissions/${code}`)).text).toBe(redacted);
    await open(coordinator, address(code));
    await coordinator.getByRole("link", { name: "Zuweisen", exact: true }).click();
    await coordinator.getByRole("button", { name: "Zuweisen", exact: true }).click();
    await coordinator.getByRole("alert").waitFor();
    await expectNoBarrier(coordinator);
    await assign(coordinator, code, "Gesundheit", health);

    // The office answers, with what followed.
    const reporter = await member("bericht-gesundheit");
    await reporter
      .getByRole("main")
      .getByRole("link", { name: `Rückmeldung ${code}` })
      .click();
    await reporter.getByRole("heading", { level: 1, name: `Rückmeldung ${code}` }).waitFor();
    await settled(reporter);
    expect(await reporter.getByRole("button", { name: "Kontaktdaten ansehen" }).count()).toBe(0);
    await expectNoBarrier(reporter);
    await reporter.getByRole("link", { name: "Antwort schreiben" }).click();
    await reporter.getByLabel(/^Ergebnis \(nötig\)/).selectOption({ label: "teilweise übernommen" });
    const answer = german(reporter, /^Antwort mit Begründung/);
    await answer.fill("Wir fördern ab 2027 Sprachmittlung in Praxen.");
    await reporter.getByRole("button", { name: "Folge: hinzufügen" }).click();
    await reporter.getByLabel(/^Art \(nötig\)/).selectOption({ label: "Termin" });
    await reporter.getByRole("combobox", { name: /^Termin: Suchen/ }).fill("Dialog");
    await reporter
      .getByRole("option", { name: /Dialog/ })
      .first()
      .click();
    await expectNoBarrier(reporter);
    await submit(reporter);

    // It is returned with a reason, mended, and published.
    await open(coordinator, "/redaktion/aenderungen?state=submitted&subject=answers");
    await coordinator
      .getByRole("main")
      .getByRole("link", { name: new RegExp(`^Antwort ${code}`) })
      .click();
    await coordinator.getByText("In der Praxis fehlen Dolmetscherinnen.").first().waitFor();
    await expectNoBarrier(coordinator);
    const change = new URL(coordinator.url()).pathname;
    await coordinator.getByRole("button", { name: "Zurückgeben" }).click();
    await coordinator.getByRole("textbox", { name: /^Grund der Rückgabe/ }).fill("In wie vielen Praxen?");
    await coordinator.getByRole("button", { name: "Mit diesem Grund zurückgeben" }).click();
    await coordinator.getByText("Zurückgegeben.").waitFor();
    await open(reporter, address(code));
    await reporter.getByRole("link", { name: "Antwort schreiben" }).click();
    await reporter.getByText("In wie vielen Praxen?").waitFor();
    await answer.fill("Wir fördern ab 2027 Sprachmittlung in zehn Praxen.");
    await submit(reporter);
    await decide(coordinator, change, "Anwenden", "Angewendet.");
    const { answer: published } = await publicly(`submissions/${code}`);
    expect(published).toMatchObject({ outcome: "partly", consequences: [{ kind: "event" }] });
    expect(published.text.de).toContain("zehn Praxen");

    // Its sender asks back: it is in the queue again, and says so.
    await followUp(office.address, receipt, "Gilt das auch in Bremerhaven?");
    expect(await standingOf(receipt)).toMatch(
      /^Ihre Nachfrage ist angekommen Bis zum .* liest ein Mensch Ihre Nachfrage\.$/,
    );
    await open(moderator, "/redaktion/rueckmeldungen");
    const row = moderator.getByRole("row", { name: new RegExp(code) });
    expect(await wordsOf(row)).toContain("Nachfrage");
    await expectNoBarrier(moderator);
    await take(moderator, code);
    await moderator.getByText("Gilt das auch in Bremerhaven?").waitFor();
    await step(moderator, "Annehmen", "Angenommen.");

    await open(coordinator, address(code));
    await coordinator.getByRole("button", { name: "Abschließen", exact: true }).click();
    await coordinator.getByRole("dialog").getByRole("button", { name: "Ja, abschließen" }).click();
    await coordinator.getByText("Abgeschlossen.").waitFor();
    await settled(coordinator);
    const history = await wordsOf(coordinator.locator(".acts"));
    for (const act of ["eingegangen", "übernommen", "Kontaktdaten angesehen", "angenommen", "zugewiesen"])
      expect(history).toContain(act);
    await expectNoBarrier(coordinator);
  },
);

test(
  "several that say the same get one answer, published together after a count",
  { timeout: 2 * patience },
  async () => {
    const receipts = [];
    for (const place of ["Gröpelingen", "Walle", "Vegesack"])
      receipts.push(
        await say(office.address, { text: `Am Bahnhof ${place} fehlt abends ein Treffpunkt für junge Leute.` }),
      );
    const codes = receipts.map(({ code }) => code);
    const [first = "", second = "", third = ""] = codes;
    const moderator = await member("moderation");
    for (const code of [first, second]) await publish(moderator, code, "Treffpunkt für junge Leute");

    // The third says nearly the same, and is merged into the first; then it is found to say something else.
    await take(moderator, third);
    await moderator.getByRole("link", { name: new RegExp(`^Mit dieser zusammenlegen\\s*: ${first}`) }).click();
    await moderator.getByRole("button", { name: "Zusammenlegen", exact: true }).click();
    await moderator.getByText(`Zusammengelegt mit ${first}.`).waitFor();
    await settled(moderator);
    await expectNoBarrier(moderator);
    await step(moderator, "Zusammenlegung zurücknehmen", "Die Zusammenlegung ist zurückgenommen.");

    const coordinator = await member("koordination-1");
    for (const code of [first, second]) {
      await apply(coordinator, code, /Treffpunkt/);
      await assign(coordinator, code, "Gesundheit", health);
    }

    // A template helps.
    await open(coordinator, "/redaktion/antwortvorlagen");
    await coordinator.getByRole("link", { name: "Neue Vorlage" }).click();
    await coordinator.getByRole("textbox", { name: /^Name der Vorlage/ }).fill("Später");
    await coordinator.getByLabel(/^Ergebnis/).selectOption({ label: "später" });
    await german(coordinator, /^Text/).fill("Vielen Dank. Darüber wird 2027 entschieden.");
    await coordinator.getByRole("button", { name: "Speichern" }).click();
    await coordinator.getByText("Die Vorlage ist gespeichert.").waitFor();
    await settled(coordinator);
    await expectNoBarrier(coordinator);

    const reporter = await member("bericht-gesundheit", "/redaktion/rueckmeldungen");
    for (const code of [first, second]) await reporter.getByRole("checkbox", { name: new RegExp(code) }).check();
    await reporter.getByRole("button", { name: "2 gemeinsam beantworten" }).click();
    await reporter.getByLabel("Vorlage").selectOption({ label: "Später" });
    await reporter.getByRole("button", { name: "Einsetzen" }).click();
    await expectNoBarrier(reporter);
    await reporter.getByRole("button", { name: "2 Antworten einreichen" }).click();
    await reporter.getByRole("heading", { name: "2 Antworten sind eingereicht" }).waitFor();
    await expectNoBarrier(reporter);

    await open(coordinator, "/redaktion/aenderungen?state=submitted&subject=answers");
    for (const code of [first, second])
      await coordinator.getByRole("checkbox", { name: new RegExp(`^Auswählen: Antwort ${code}`) }).check();
    await coordinator.getByRole("button", { name: "2 anwenden" }).click();
    await coordinator.getByRole("dialog").getByRole("button", { name: "Ja, 2 anwenden" }).click();
    await coordinator.getByRole("heading", { name: "2 Änderungen sind angewendet" }).waitFor();
    for (const code of [first, second])
      expect((await publicly(`submissions/${code}`)).answer).toMatchObject({ outcome: "later" });

    // Where none can be answered, one already and one not yet, nothing that was written is lost.
    await open(coordinator, `/redaktion/rueckmeldungen/antworten?codes=${first},${third}`);
    await coordinator.getByLabel("Vorlage").selectOption({ label: "Später" });
    await coordinator.getByRole("button", { name: "Einsetzen" }).click();
    await coordinator.getByRole("button", { name: "2 Antworten einreichen" }).click();
    await coordinator.locator("#problems:focus").waitFor();
    expect(await german(coordinator, /^Antwort mit Begründung/).inputValue()).toContain("2027 entschieden");

    // Where one can be answered and another one cannot, the page says which, why, and keeps the words for it.
    await open(moderator, address(third));
    await accept(moderator, "Treffpunkt in Vegesack");
    await apply(coordinator, third, /Treffpunkt/);
    await assign(coordinator, third, "Gesundheit", health);
    await open(coordinator, `/redaktion/rueckmeldungen/antworten?codes=${first},${third}`);
    await coordinator.getByLabel("Vorlage").selectOption({ label: "Später" });
    await coordinator.getByRole("button", { name: "Einsetzen" }).click();
    await coordinator.getByRole("button", { name: "2 Antworten einreichen" }).click();
    await coordinator.getByRole("heading", { name: "Eine Antwort ist eingereicht, eine nicht" }).waitFor();
    expect(await wordsOf(coordinator.locator("#came li"))).toMatch(new RegExp(`^${first}: .{10}`));
    await expectNoBarrier(coordinator);
    await coordinator.getByRole("link", { name: "Die Antwort für diese Rückmeldung überarbeiten" }).click();
    await coordinator.getByRole("button", { name: "Antwort einreichen" }).waitFor();
    expect(await german(coordinator, /^Antwort mit Begründung/).inputValue()).toContain("2027 entschieden");
    await open(coordinator, "/redaktion/antwortvorlagen");
    await coordinator.getByRole("button", { name: /^Löschen/ }).click();
    await coordinator.getByRole("dialog").getByRole("button", { name: "Ja, löschen" }).click();
    await coordinator.getByText("Noch gibt es keine Vorlage.").waitFor();
  },
);

test("what is not public is answered to its sender alone", { timeout: 2 * patience }, async () => {
  const receipt = await say(office.address, {
    text: "Ich möchte das nur Ihnen sagen: kanarienvogel-47 im Amt.",
    consent: "private",
  });
  const { code } = receipt;
  const moderator = await member("moderation");
  await take(moderator, code);
  expect(await moderator.getByRole("link", { name: /Fassung/ }).count()).toBe(0);
  await step(moderator, "Annehmen", "Angenommen.");
  await assign(moderator, code, "Gesundheit", health);

  const reporter = await member("bericht-gesundheit", address(code));
  await reporter.getByRole("link", { name: "Private Antwort schreiben" }).click();
  await reporter.getByLabel(/^Ergebnis \(nötig\)/).selectOption({ label: "übernommen" });
  const answer = reporter.getByRole("textbox", { name: /^Antwort mit Begründung/ });
  await answer.fill("Danke. Wir kümmern uns darum.");
  await expectNoBarrier(reporter);
  // The session ends while somebody writes.
  await reporter.context().clearCookies({ name: /q_session/ });
  await reporter.getByRole("button", { name: "Entwurf speichern" }).click();
  await reporter.getByRole("heading", { name: "Ihre Anmeldung ist abgelaufen" }).waitFor();
  await reporter.getByRole("link", { name: "Wieder anmelden" }).click();
  await reporter.getByText("Ihre nicht gespeicherten Eingaben sind wieder da.").waitFor();
  expect(await answer.inputValue()).toBe("Danke. Wir kümmern uns darum.");
  await reporter.getByRole("button", { name: "Entwurf speichern" }).click();
  await reporter.getByText("Die Antwort ist gespeichert.").waitFor();
  expect((await ownPage(office.address, receipt)).answer).toBeUndefined();

  const coordinator = await member("koordination-2");
  await coordinator.getByRole("heading", { name: /^Private Antworten, die Sie senden können/ }).waitFor();
  await open(coordinator, address(code, "/antwort"));
  await coordinator.getByRole("button", { name: "Antwort senden" }).click();
  await coordinator.getByRole("dialog").getByRole("button", { name: "Ja, senden" }).click();
  await coordinator.getByText("Die Antwort ist gesendet.").waitFor();
  await settled(coordinator);
  await expectNoBarrier(coordinator);
  expect((await ownPage(office.address, receipt)).answer).toMatchObject({ outcome: "adopted", public: false });
  for (const path of ["submissions", "changes", "search?q=kanarien", "submissions.csv", "submissions.atom"])
    expect(await (await fetch(`${office.address}/api/v1/${path}`)).text()).not.toContain("kanarienvogel");
});

/** What is chosen in a list of choices. @param {Element} select */
const chosen = (select) => /** @type {HTMLSelectElement} */ (select).selectedOptions[0]?.text ?? "";

test(
  "what breaks a rule is declined with the rule and a sentence, by keyboard alone",
  { timeout: patience },
  async () => {
    const receipt = await say(office.address, { text: "Kaufen Sie jetzt unsere Fenster!" });
    const { code } = receipt;
    const page = await member("moderation", "/redaktion/rueckmeldungen");
    await tabTo(page, new RegExp(`^Übernehmen ?: ${code}`));
    await page.keyboard.press("Enter");
    await page
      .getByRole("row", { name: new RegExp(code) })
      .getByText("wird geprüft")
      .waitFor();
    await page.locator(`#row-${code}:focus`).waitFor();
    await open(page, address(code));
    await tabTo(page, /^Ablehnen/);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: `Ablehnen: ${code}` }).waitFor();
    await tabTo(page, /^Regel/);
    const rule = page.locator("select:focus");
    for (let i = 0; i < 20 && !(await rule.evaluate(chosen)).includes("Werbung"); i++)
      await page.keyboard.press("ArrowDown");
    await tabTo(page, /^Ihr Satz dazu/);
    await page.keyboard.type("Ihr Beitrag wirbt für ein Produkt.");
    await expectNoBarrier(page);
    await tabTo(page, /^Ablehnen/);
    await page.keyboard.press("Enter");
    await page.getByText("Abgelehnt.").waitFor();
    expect((await ownPage(office.address, receipt)).declined).toMatchObject({
      rule: { code: "advertising" },
      sentence: "Ihr Beitrag wirbt für ein Produkt.",
    });
    expect(await standingOf(receipt)).toBe("Abgelehnt Es steht nichts mehr aus.");
  },
);
