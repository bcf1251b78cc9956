import { expect, test } from "vitest";
import { expectNoBarrier } from "./accessible.js";
import { address, apply, assign, german, health } from "./moderator.js";
import { beside, decide, member, patience, publicly, submit } from "./staff-member.js";
import { expectValid } from "./valid.js";
import { open, settled, visitor, wordsOf } from "./visitor.js";

test(
  "what came out of an event is published, and a demand becomes a submission and is answered",
  { timeout: 2 * patience },
  async () => {
    const writer = await member("veranstaltungen", "/redaktion/neu/termine");
    await writer.locator("#f-input-title-de").fill("Stadtgespräch Wohnen");
    await writer.locator("#f-input-type").selectOption("dialogue");
    await writer.locator("#f-input-date").fill("06.05.2026");
    await german(writer, /^Was herauskam, als Ganzes/).fill("Sechzig Menschen sprachen über das Wohnen.");
    await writer.getByRole("button", { name: "Programmpunkt: hinzufügen" }).click();
    await writer.locator("#f-input-sessions-0-title-de").fill("Forum Wohnen");
    const add = writer.getByRole("button", { name: "Eintrag: hinzufügen" });
    await add.click();
    await writer.locator("#f-input-results-0-kind").selectOption("demand");
    await writer.locator("#f-input-results-0-title-de").fill("Mehr kleine Wohnungen");
    await writer.locator("#f-input-results-0-session").selectOption({ label: "1. Forum Wohnen" });
    await writer.locator("#f-input-results-0-description-de").fill("Vor allem für Menschen, die allein kommen.");
    await add.click();
    await writer.locator("#f-input-results-1-kind").selectOption("figure");
    await writer.locator("#f-input-results-1-title-de").fill("Menschen im Saal");
    await writer.locator("#f-input-results-1-value").fill("60");
    await expectNoBarrier(writer);
    await expectValid(writer, "/redaktion/neu/termine", false);
    const path = await submit(writer);
    const coordinator = await member("koordination-1", path);
    await expectNoBarrier(coordinator);
    await decide(coordinator, path, "Anwenden", "Angewendet.");
    const { data } = await publicly("events?q=Stadtgespräch");
    const { code: event } = data.find((/** @type {any} */ { title }) => title.de === "Stadtgespräch Wohnen");

    const guest = await visitor(beside);
    await open(guest, `/veranstaltungen/${event}`);
    await settled(guest);
    const before = await wordsOf(guest.getByRole("region", { name: "Ergebnisse" }));
    for (const said of [
      "Forum Wohnen",
      "Menschen im Saal 60",
      "Gefordert: 1. Beantwortet: 0.",
      "Noch nicht beantwortet",
    ])
      expect(before).toContain(said);
    await expectNoBarrier(guest);

    // Taken up once, by whoever moderates, and from then on a submission like any other.
    const moderator = await member("moderation", "/redaktion/plan");
    await moderator.getByRole("main").getByRole("link", { name: "Termine" }).click();
    await moderator.getByRole("link", { name: "Stadtgespräch Wohnen" }).click();
    await moderator.getByRole("button", { name: /^Als Rückmeldung aufnehmen/ }).click();
    const taken = moderator.getByRole("link", { name: /^Rückmeldung B-/ });
    await taken.waitFor();
    await settled(moderator);
    expect(await moderator.getByRole("button", { name: /^Als Rückmeldung aufnehmen/ }).count()).toBe(0);
    expect(await moderator.getByRole("link", { name: /herausnehmen|sperren/ }).count()).toBe(0);
    await expectNoBarrier(moderator);
    const code = (await taken.innerText()).replace("Rückmeldung ", "");
    await open(moderator, address(code, "/fassung"));
    await settled(moderator);
    await german(moderator, /^Überschrift/).fill("Kleine Wohnungen");
    await expectNoBarrier(moderator);
    await submit(moderator);
    await open(coordinator, address(code));
    await settled(coordinator);
    expect(await wordsOf(coordinator.getByRole("main"))).toContain("Stadtgespräch Wohnen");
    await apply(coordinator, code, /Kleine Wohnungen/);
    await assign(coordinator, code, "Gesundheit", health);

    const reporter = await member("bericht-gesundheit", address(code, "/antwort"));
    await reporter.getByLabel(/^Ergebnis \(nötig\)/).selectOption({ label: "teilweise übernommen" });
    await german(reporter, /^Antwort mit Begründung/).fill("Wir prüfen zwanzig Wohnungen.");
    await submit(reporter);
    await apply(coordinator, code, /^Antwort B-/);

    await open(guest, `/veranstaltungen/${event}`);
    await settled(guest);
    const results = guest.getByRole("region", { name: "Ergebnisse" });
    expect(await wordsOf(results)).toContain("Gefordert: 1. Beantwortet: 1. Zu Änderungen geführt: 0.");
    await results.getByRole("link", { name: /^Antwort: teilweise übernommen/ }).click();
    await guest.getByRole("heading", { level: 1, name: "Kleine Wohnungen" }).waitFor();
    await settled(guest);
    const voice = await wordsOf(guest.locator("main"));
    for (const said of [
      "6. Mai 2026 · bei einer Veranstaltung gefordert",
      "Gefordert bei Stadtgespräch Wohnen",
      "zwanzig Wohnungen",
    ])
      expect(voice).toContain(said);
    expect(await guest.locator(`.facts a[href$="/veranstaltungen/${event}"]`).count(), "the event once").toBe(1);
    await expectNoBarrier(guest);
  },
);
