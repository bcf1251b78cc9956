import { beforeAll, expect, inject, test } from "vitest";
import { expectNoBarrier } from "./accessible.js";
import { filmOf, photographOf } from "./stage/camera.js";
import { launch } from "./stage/chromium.js";
import { coordinators, ifMatch, signedIn } from "./stage/staff-api.js";
import { member, office, patience, signIn } from "./staff-member.js";
import { settled, wordsOf } from "./visitor.js";

const event = "tuer-2031";
const door = `/redaktion/plan/termine/${event}/einlass`;

/** @type {import("./stage/staff-api.js").Ask} */
let team;
/** Codes by names. @type {Record<string, string>} */
const codes = {};

beforeAll(async () => {
  const browser = await launch(inject("chromium"));
  const [first, second, third] = [
    await signedIn(browser, office.address, "koordination-1"),
    await signedIn(browser, office.address, "koordination-2"),
    await signedIn(browser, office.address, "veranstaltungen"),
  ];
  team = third;
  for (const code of [event, "andere-tuer-2031"]) {
    await coordinators(first, second).create(`events/${code}`, {
      type: "conference",
      date: "2031-05-06",
      title: { de: code === event ? "Tag der Tür" : "Ein anderer Tag" },
      admission: "registration",
      sessions: [{ number: 1, kind: "workshop", title: { de: "Schlösser" } }],
      sources: ["q001"],
    });
    await team("PUT", `events/${code}/registration`, { data: {}, ...ifMatch({ version: 0 }) });
  }
  const people = [
    ["Ana Beispiel", event],
    ["Bo Muster", event],
    ["Chi Probe", event],
    ["Dee Probe", event],
    ["Eli Anderswo", "andere-tuer-2031"],
  ];
  for (const [name = "", at = ""] of people) {
    const { code } = await team("POST", `events/${at}/registrations`, {
      data: { name, organisation: "Verein Beispiel", ...(name.startsWith("Ana") ? { sessions: [1] } : {}) },
    });
    codes[name] = code;
  }
  return () => browser.close();
}, patience);

/** @returns {Promise<Record<string, string>>} name to how they stand */
const standing = async () => {
  const { data } = await team("GET", `events/${event}/door`);
  return Object.fromEntries(data.map((/** @type {any} */ { name, state }) => [name, state]));
};

test(
  "the door goes on without a network, and nothing that was marked is lost or counted twice",
  { timeout: 2 * patience },
  async () => {
    const page = await member("veranstaltungen", door, { width: 390 });
    await page.getByText("0 von 4 sind da.").waitFor();
    await page.getByText("Der Termin ist erst später: 6. Mai 2031.").waitFor();
    await expectNoBarrier(page);
    await page.getByLabel("Name oder Code").fill("muster");
    // Pressed twice by a shaky hand, it is marked all the same.
    await page.getByRole("button", { name: /^Ist da\s?: Bo Muster$/ }).dblclick();
    await page.locator(".door-said", { hasText: "Bo Muster ist da." }).waitFor();
    await page.getByText("1 von 4 sind da.").waitFor();
    await expect.poll(standing).toMatchObject({ "Bo Muster": "attended" });

    await page.context().setOffline(true);
    await page.getByLabel("Name oder Code").fill(codes["Ana Beispiel"]?.slice(-5).toLowerCase() ?? "");
    await page.getByLabel("Name oder Code").press("Enter");
    await page.locator(".door-said", { hasText: "Ana Beispiel ist da." }).waitFor();
    await page.getByText("Ein Eintrag ist noch nicht übertragen.").waitFor();
    await page.getByRole("button", { name: /^Rückgängig/ }).press("Enter");
    await page.locator("#door-scan:focus").waitFor();
    await page.getByRole("button", { name: /^Ist da\s?: Ana Beispiel$/ }).click();
    await page.getByRole("button", { name: /^Ist da\s?: Chi Probe$/ }).click();
    // What was never sent and is taken back is nothing to send.
    await page.getByText("4 Einträge sind noch nicht übertragen.").waitFor();
    await page.getByRole("button", { name: /^Rückgängig/ }).press("Enter");
    await page.getByText("3 Einträge sind noch nicht übertragen.").waitFor();
    await page.getByRole("button", { name: /^Ist da\s?: Chi Probe$/ }).click();
    await page.getByRole("button", { name: /^Ist da\s?: Dee Probe$/ }).click();
    await page.getByText("5 Einträge sind noch nicht übertragen.").waitFor();
    await page.getByText("4 von 4 sind da.").waitFor();
    await page.locator(".fold-button").click();
    await page.getByRole("button", { name: "Abmelden", exact: true }).click();
    expect(await wordsOf(page.getByRole("dialog"))).toContain("Sie bleiben auf diesem Gerät.");
    await page.getByRole("button", { name: "Abbrechen" }).click();
    await expectNoBarrier(page);

    // Meanwhile somebody cancels, and somebody else lets another one in.
    await team("PUT", `events/${event}/registrations/${codes["Dee Probe"]}/cancellation`);
    await team("PUT", `events/${event}/registrations/${codes["Chi Probe"]}/attendance`);
    expect(await standing()).toMatchObject({ "Ana Beispiel": "confirmed" });

    // The network is there for the page, and the service is not: what waits is there after a reload.
    await page.route("**/door/marks/**", (route) => route.abort());
    await page.context().setOffline(false);
    await page.reload();
    await settled(page);
    await page.getByText("5 Einträge sind noch nicht übertragen.").waitFor();
    // Other pages say it too.
    for (const [address, way] of [
      ["/redaktion", `Zum Einlass von ${event}`],
      [door.replace("einlass", "anmeldungen"), "Zum Einlass"],
    ]) {
      await page.goto(`${office.address}${address}`);
      await settled(page);
      await page.getByText("5 Einträge vom Einlass sind noch nicht übertragen.").waitFor();
      await page.getByRole("link", { name: way, exact: true }).waitFor();
    }
    await expectNoBarrier(page);
    await page.getByRole("link", { name: "Zum Einlass", exact: true }).click();
    await page.getByText("5 Einträge sind noch nicht übertragen.").waitFor();
    await page.unroute("**/door/marks/**");
    await page.getByRole("button", { name: "Jetzt übertragen" }).click();
    await page.getByRole("main").getByText("noch nicht übertragen").first().waitFor({ state: "detached" });
    const problem = page.locator("#problems");
    expect(await wordsOf(problem)).toContain("Dee Probe: Diese Person ist abgemeldet.");
    expect(await wordsOf(problem)).toContain("Chi Probe: War schon eingetragen, um");
    expect(await standing()).toEqual({
      "Ana Beispiel": "attended",
      "Bo Muster": "attended",
      "Chi Probe": "attended",
      "Dee Probe": "cancelled",
    });
    await expectNoBarrier(page);
    await problem.getByRole("button", { name: /^Gelesen/ }).click();
    await problem.waitFor({ state: "detached" });
    await page.locator("#door-scan:focus").waitFor();
    // What was pressed keeps the focus while it says something else.
    await page.getByRole("button", { name: /^Doch nicht da\s?: Bo Muster$/ }).press("Enter");
    await page.waitForTimeout(1_000);
    await page.locator("button:focus", { hasText: "Ist da" }).press("Enter");
    await page.locator("button:focus", { hasText: "Doch nicht da" }).waitFor();

    for (const [typed = "", told = ""] of [
      [codes["Eli Anderswo"], "Dieser Code gehört zu einem anderen Termin: „Ein anderer Tag“."],
      ["R-2031-99999", "Diesen Code gibt es nicht"],
    ]) {
      await page.getByLabel("Name oder Code").fill(typed);
      await page.getByRole("button", { name: "Einlassen" }).click();
      await problem.getByText(told).waitFor();
    }

    // A colleague takes somebody back elsewhere, and this list is old: who comes then is let in all the same.
    await team("DELETE", `events/${event}/registrations/${codes["Ana Beispiel"]}/attendance`);
    await page.getByLabel("Name oder Code").fill(codes["Ana Beispiel"] ?? "");
    await page.getByRole("button", { name: "Einlassen" }).click();
    await page.locator(".door-said", { hasText: "Ana Beispiel ist da." }).waitFor();
    expect(await standing()).toMatchObject({ "Ana Beispiel": "attended" });

    // Who has registered since is on a new list.
    const { code } = await team("POST", `events/${event}/registrations`, { data: { name: "Gil Spät" } });
    await page.getByLabel("Name oder Code").fill("Gil");
    await page.getByText("Laden Sie zuerst die Liste neu").waitFor();
    await page.context().setOffline(true);
    await page.getByRole("button", { name: "Liste neu laden" }).click();
    await page.locator(".tools", { hasText: "Die Liste ließ sich nicht neu laden." }).waitFor();
    // It comes by itself as soon as there is a network, and what was said of the old one goes.
    await page.context().setOffline(false);
    await page.getByText(code).waitFor();
    await page.getByText("Die Liste ließ sich nicht neu laden.").waitFor({ state: "detached" });
    await page
      .getByText(/Die Liste ist von \d/)
      .first()
      .waitFor();
    await expectNoBarrier(page);
    await team("PUT", `events/${event}/registrations/${code}/cancellation`);
  },
);

test("a code is scanned by the camera, and badges are printed", { timeout: 2 * patience }, async () => {
  const { code } = await team("POST", `events/${event}/registrations`, { data: { name: "Fee Kamera" } });
  const film = filmOf(code);
  const browser = await launch(inject("chromium"), film.switches);
  try {
    const context = await browser.newContext({ baseURL: office.address, viewport: { width: 390, height: 800 } });
    const page = await context.newPage();
    await page.goto(`/redaktion/plan/termine/${event}/anmeldungen`);
    await page.getByRole("link", { name: "Anmelden" }).click();
    await signIn(page, "veranstaltungen");
    // By its link the page of the door is opened anew, with the camera.
    await page.getByRole("link", { name: "Einlass öffnen" }).click();
    await page.waitForURL(/einlass/);
    await settled(page);
    await page.getByRole("button", { name: "Code scannen" }).click();
    await page.locator(".door-said", { hasText: "Fee Kamera ist da." }).waitFor();
    await page.getByRole("button", { name: "Scannen beenden" }).click();
    await page.getByRole("button", { name: "Code scannen" }).waitFor();
    await expect.poll(standing).toMatchObject({ "Fee Kamera": "attended" });
  } finally {
    await browser.close();
    film.remove();
  }

  const page = await member("veranstaltungen", `/redaktion/plan/termine/${event}/anmeldungen`);
  await page.getByRole("link", { name: "Namensschilder drucken" }).click();
  await page.locator(".badge", { hasText: "Fee Kamera" }).waitFor();
  expect(await page.locator(".badge").count()).toBe(4);
  await expectNoBarrier(page);
  await page.getByRole("link", { name: "Schlösser" }).click();
  await page.getByText("Ein Schild").first().waitFor();
  expect(await wordsOf(page.locator(".badge"))).toBe("Ana Beispiel Verein Beispiel Tag der Tür");
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("h1").isVisible()).toBe(false);
});

test(
  "without a camera photographs do, one after the other, and nobody is let in by a name alone",
  { timeout: 2 * patience },
  async () => {
    const other = "andere-tuer-2031";
    for (const name of ["Ida Beispiel", "Ida Muster"]) {
      const { code } = await team("POST", `events/${other}/registrations`, { data: { name } });
      codes[name] = code;
    }
    const page = await member("veranstaltungen", door.replace(event, other), { width: 390 });
    await page.getByText("0 von 3 sind da.").waitFor();
    await page.getByRole("button", { name: "Code scannen" }).click();
    const photograph = page.locator("#door-photograph:focus");
    await photograph.waitFor();
    await photograph.setInputFiles(photographOf("https://example.org/speisekarte"));
    await page.getByText("Das ist kein Code einer Anmeldung.").waitFor();
    await photograph.setInputFiles(photographOf(codes["Eli Anderswo"] ?? ""));
    await page.locator(".door-said", { hasText: "Eli Anderswo ist da." }).waitFor();
    await photograph.waitFor();
    await expectNoBarrier(page);

    const typed = page.getByLabel("Name oder Code");
    const said = page.locator(".typed-said");
    const field = page.locator("#door-search:focus");
    for (const [name, words] of [
      ["", "Tippen Sie zuerst einen Namen oder einen Code ein."],
      ["ida", "2 Personen passen."],
      ["Nora Niemand", "Niemand gefunden."],
    ]) {
      await typed.fill(name ?? "");
      await typed.press("Enter");
      await said.filter({ hasText: words ?? "" }).waitFor();
      await field.waitFor();
    }
    await typed.fill("muster");
    await said.waitFor({ state: "detached" });
    await typed.press("Enter");
    await said.filter({ hasText: "Gefunden: Ida Muster. Ist das richtig?" }).waitFor();
    await page.getByText("1 von 3 sind da.").waitFor();
    await page.locator("button:focus", { hasText: "Ida Muster" }).press("Enter");
    await page.locator(".door-said", { hasText: "Ida Muster ist da." }).waitFor();
    await typed.press("Enter");
    await said.filter({ hasText: "Gefunden: Ida Muster (da)." }).waitFor();
    await field.waitFor();
    await page.getByText("2 von 3 sind da.").waitFor();
    await expectNoBarrier(page);

    // Where something is wrong, what is needed most stays on the first screen of a telephone.
    await typed.fill(codes["Bo Muster"] ?? "");
    await typed.press("Enter");
    await page.locator("#problems").waitFor();
    await page.context().setOffline(true);
    await page.getByRole("button", { name: /^Ist da\s?: Ida Beispiel$/ }).click();
    await page.getByText("Ein Eintrag ist noch nicht übertragen.").waitFor();
    for (const needed of ["#door-scan", "#door-search"])
      expect(
        await page.locator(needed).evaluate((element) => element.getBoundingClientRect().bottom + scrollY),
      ).toBeLessThan(660);
    await expectNoBarrier(page);
    await page.context().setOffline(false);
    await page.getByText("Ein Eintrag ist noch nicht übertragen.").waitFor({ state: "detached" });

    // The log tells it in words.
    await page.goto(`${office.address}/redaktion/protokoll`);
    await settled(page);
    const log = await wordsOf(page.getByRole("main"));
    expect(log).toContain(`Anmeldung ${codes["Ida Muster"]}`);
    expect(log).toContain("Ergebnis: eingetragen");
    expect(log).toContain(`Termin: ${other}`);
  },
);
