import { expect, test } from "vitest";
import { expectNoBarrier } from "./accessible.js";
import { decide, member, patience, publicly, submit, tabTo } from "./staff-member.js";
import { expectValid } from "./valid.js";
import { open, wordsOf } from "./visitor.js";

/** @typedef {import("./visitor.js").BrowserPage} BrowserPage */

/** @param {BrowserPage} page @param {string} field @param {string} words */
const fill = (page, field, words) => page.locator(`#f-input-${field}`).fill(words);

/** @param {BrowserPage} page @param {string} field */
const value = (page, field) => page.locator(`#f-input-${field}`).inputValue();

test(
  "an event is written: hours that there are, a programme that folds, and what is doubtful is said",
  { timeout: 2 * patience },
  async () => {
    const writer = await member("veranstaltungen", "/redaktion/neu/termine");
    await fill(writer, "title-de", "Werkstatt Nachbarschaft");
    await writer.locator("#f-input-type").selectOption({ label: "Workshop" });
    await fill(writer, "startsAt", "2031-03-30T02:30");
    await fill(writer, "endsAt", "2031-03-30T17:00");
    await writer.locator("#f-input-endsAt").blur();
    await writer.getByText("Am 30. März 2031 gibt es 02:30 Uhr nicht, weil die Uhr vorgestellt wird.").waitFor();
    const add = writer.getByRole("button", { name: "Programmpunkt: hinzufügen" });
    await add.click();
    expect(await value(writer, "sessions-0-startsAt")).toBe("2031-03-30T02:30");
    await fill(writer, "sessions-0-title-de", "Auftakt");
    await fill(writer, "sessions-0-startsAt", "2031-03-30T01:00");

    // What is missing is marked until it is there.
    await writer.getByRole("button", { name: "Einreichen" }).click();
    await writer.locator("#f-input-date-wrong").waitFor();
    await fill(writer, "date", "30.03.2031");
    expect(await writer.locator("#f-input-date-wrong").count()).toBe(0);
    expect(await writer.locator("#problems").count()).toBe(0);

    // One hour that there is not is one mistake, and not one for each part of the programme.
    await writer.getByRole("button", { name: "Einreichen" }).click();
    await writer.locator("#f-input-startsAt-wrong").getByText("Die Uhr springt von 2:00 Uhr auf 3:00 Uhr.").waitFor();
    expect(await writer.locator("#problems li").count()).toBe(1);
    await fill(writer, "startsAt", "2031-03-30T09:30");
    expect(await writer.locator("#f-input-startsAt-wrong").count()).toBe(0);

    // A part that is wrong is named, and opened where it was folded.
    const first = writer.locator("summary", { hasText: "Programmpunkt 1: Auftakt" });
    await first.click();
    expect(await writer.locator("#f-input-sessions-0-startsAt").isVisible()).toBe(false);
    await writer.getByRole("button", { name: "Einreichen" }).click();
    await writer
      .getByRole("link", { name: /^Programm, 1 „Auftakt“: Beginn: Der Termin beginnt erst später/ })
      .waitFor();
    expect(await writer.locator("#f-input-sessions-0-startsAt").isVisible()).toBe(true);
    await expectNoBarrier(writer);
    await fill(writer, "sessions-0-startsAt", "2031-03-30T10:00");
    await fill(writer, "sessions-0-endsAt", "2031-03-30T11:00");
    await fill(writer, "sessions-0-room", "Saal");
    await add.click();
    expect(await value(writer, "sessions-1-startsAt")).toBe("2031-03-30T11:00");
    await fill(writer, "sessions-1-title-de", "Wohnen");
    await fill(writer, "sessions-1-startsAt", "2031-03-30T10:30");
    await fill(writer, "sessions-1-room", "saal");
    await writer.locator("#f-input-sessions-1-room").blur();
    const doubt = "„Auftakt“ und „Wohnen“ sind zur selben Zeit im selben Raum (Saal). Ist das richtig?";
    await writer.getByText(doubt).waitFor();
    await writer.locator("#f-input-sessions-1-kind").selectOption({ label: "Pause" });
    expect(await writer.locator("#f-input-sessions-1-capacity").count(), "nobody registers for a break").toBe(0);
    await first.getByText("10:00–11:00 Uhr").waitFor();

    await writer.getByRole("button", { name: "Eintrag: hinzufügen" }).click();
    await fill(writer, "results-0-title-de", "Es geht weiter");
    await writer.locator("#f-input-results-0-session").selectOption({ label: "1. Auftakt" });
    await writer.getByText("Der Termin liegt noch vor uns (30. März 2031).").waitFor();
    await expectNoBarrier(writer);
    await expectValid(writer, "/redaktion/neu/termine", false);
    const path = await submit(writer);

    const reader = await member("koordination-1", path);
    for (const said of [doubt, "Der Termin liegt noch vor uns"]) await reader.getByText(said).waitFor();
    const review = await wordsOf(reader.locator("main"));
    expect(review).toContain("Programmpunkt: Auftakt");
    await expectNoBarrier(reader);
    await decide(reader, path, "Anwenden", "Angewendet.");
    const { data } = await publicly("events?type=workshop");
    const { code } = data.find((/** @type {any} */ { title }) => title.de === "Werkstatt Nachbarschaft");

    // It is moved: everything comes along with one button, by keyboard alone.
    const address = `/redaktion/plan/termine/${code}/bearbeiten`;
    await open(writer, address);
    await writer.getByLabel(/^Findet er statt/).selectOption({ label: "verlegt" });
    expect(await value(writer, "movedFrom")).toBe("30.03.2031");
    await fill(writer, "stateReason-de", "Die Uhr wird umgestellt.");
    await fill(writer, "startsAt", "2031-04-06T09:30");
    await writer.locator("#f-input-startsAt").focus();
    await tabTo(writer, /^Alle Zeiten um 7 Tage nach hinten verschieben/);
    await writer.keyboard.press("Enter");
    await writer.getByText("5 Angaben sind um 7 Tage nach hinten verschoben.").waitFor({ state: "attached" });
    expect(await value(writer, "date")).toBe("06.04.2031");
    expect(await value(writer, "endsAt")).toBe("2031-04-06T17:00");
    await writer.locator("summary", { hasText: "Auftakt" }).click();
    expect(await value(writer, "sessions-0-endsAt")).toBe("2031-04-06T11:00");
    expect(await writer.locator("#move-all").count()).toBe(0);
    await decide(reader, await submit(writer), "Anwenden", "Angewendet.");
    const moved = await publicly(`events/${code}`);
    expect(moved).toMatchObject({ date: "2031-04-06", movedFrom: "2031-03-30", state: "moved" });
    expect(moved.sessions[0].start).toBe("2031-04-06T10:00:00+02:00");

    // It waits for its team, and stands above what is over.
    await open(writer, "/redaktion");
    await writer.getByRole("link", { name: /^Anmeldungen ?: Werkstatt Nachbarschaft/ }).waitFor();
    await expectNoBarrier(writer);
    await open(writer, "/redaktion/plan/termine");
    const list = await wordsOf(writer.locator("main"));
    expect(list.indexOf("Werkstatt Nachbarschaft")).toBeLessThan(list.indexOf("Vergangene Termine"));
    expect(list.indexOf("Kommende Termine")).toBeLessThan(list.indexOf("Werkstatt Nachbarschaft"));
    await expectNoBarrier(writer);
  },
);
