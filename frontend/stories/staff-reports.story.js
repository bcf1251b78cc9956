import { expect, test } from "vitest";
import { expectNoBarrier } from "./accessible.js";
import { decide, member, patience, publicly, submit } from "./staff-member.js";
import { open, wordsOf } from "./visitor.js";

test(
  "a coordinator opens a round, an office reports, and the public sees what was asked for and what came",
  { timeout: patience },
  async () => {
    const coordinator = await member("koordination-1", "/redaktion/runden/neu");
    await coordinator.getByLabel("Titel (nötig)").fill("Jahresbericht");
    await coordinator.getByLabel("Alle von bestimmten Häusern").check();
    await coordinator.getByLabel("Die Senatorin für Gesundheit, Frauen und Verbraucherschutz").check();
    await expectNoBarrier(coordinator);
    await coordinator.getByRole("button", { name: "Runde öffnen" }).click();
    await coordinator.getByText("Die Berichtsrunde ist offen.").waitFor();
    const row = coordinator.getByRole("row", { name: /Gesundheit/ });
    // How many there are depends on the stories before.
    const asked = Number(await wordsOf(row.getByRole("cell").first()));
    expect(asked).toBeGreaterThan(0);
    const due = async () => (await publicly("measures?signal=report-due")).data.length;
    await expectNoBarrier(coordinator);
    expect(await due()).toBe(asked);

    const reporter = await member("bericht-gesundheit", "/redaktion/berichte");
    await expectNoBarrier(reporter);
    await reporter.getByRole("link", { name: "Bericht schreiben" }).first().click();
    await reporter.getByRole("heading", { level: 1, name: /^Bericht: / }).waitFor();
    await expectNoBarrier(reporter);
    await reporter
      .getByRole("group", { name: /geschehen ist/ })
      .getByRole("textbox", { name: "Deutsch" })
      .fill("120 Plätze sind belegt.");
    const change = await submit(reporter);
    expect(await due()).toBe(asked);

    await decide(coordinator, change, "Anwenden", "Angewendet. Die Änderung ist jetzt öffentlich.");
    expect(await due()).toBe(asked - 1);
    await open(reporter, "/redaktion/berichte?state=applied");
    expect(await wordsOf(reporter.locator(".changes li").first())).toContain("veröffentlicht");
  },
);
