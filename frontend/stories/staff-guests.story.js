import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { expectNoBarrier } from "./accessible.js";
import { linkIn, mailTo } from "./guest.js";
import { launch } from "./stage/chromium.js";
import { coordinators, ifMatch, signedIn } from "./stage/staff-api.js";
import { office, patience } from "./staff-member.js";
import { open, settled, visitor, wordsOf } from "./visitor.js";

const { beside } = inject("sites");
const at = (/** @type {string} */ event) => `/veranstaltungen/${event}`;
const phone = { width: 390, height: 844 };

/** @type {import("./stage/staff-api.js").Ask} */
let team;
/** @type {(path: string, content: any) => Promise<unknown>} */
let create;
/** @type {import("playwright-core").Browser} */
let staff;

/** Where people register, and how many may come. @param {string} event @param {any} data */
async function desk(event, data) {
  const path = `events/${event}/registration`;
  const now = await team("GET", path);
  await team("PUT", path, { data, ...ifMatch(now) });
}

beforeAll(async () => {
  staff = await launch(inject("chromium"));
  const first = await signedIn(staff, office.address, "koordination-1");
  const second = await signedIn(staff, office.address, "koordination-2");
  ({ create } = coordinators(first, second));
  team = first;
}, patience);

afterAll(() => staff.close());

/** An event of two days for which people register. @param {string} code @param {string} title */
async function twoDays(code, title) {
  await create(`events/${code}`, {
    type: "conference",
    date: "2031-09-05",
    startsAt: "2031-09-05T14:00",
    endsAt: "2031-09-06T12:00",
    title: { de: title },
    place: "Bürgerhaus",
    mode: "hybrid",
    directions: { de: "Linie 3 bis Markt.\nDann zwei Minuten zu Fuß." },
    accessibility: ["lift"],
    admission: "registration",
    sessions: [
      {
        number: 1,
        kind: "workshop",
        title: { de: "Mieten" },
        startsAt: "2031-09-05T15:00",
        endsAt: "2031-09-05T16:00",
        room: "Raum 1",
      },
      {
        number: 2,
        kind: "workshop",
        title: { de: "Bauen" },
        startsAt: "2031-09-05T15:30",
        endsAt: "2031-09-05T16:30",
        room: "Raum 2",
        speaker: "Cem Probe",
        capacity: 1,
      },
      {
        number: 3,
        kind: "talk",
        title: { de: "Ausblick" },
        startsAt: "2031-09-06T10:00",
        endsAt: "2031-09-06T11:00",
      },
      {
        number: 4,
        kind: "break",
        title: { de: "Kaffee" },
        startsAt: "2031-09-05T16:30",
        endsAt: "2031-09-05T17:00",
      },
    ],
    sources: ["q001"],
  });
  await desk(code, { capacity: 9 });
  return at(code);
}

/** Opens the form. @param {string} page @param {import("./visitor.js").Form & { failures?: boolean }} [form] */
async function begin(page, form = phone) {
  const guest = await visitor(beside, form);
  await open(guest, page);
  await guest.getByRole("button", { name: /^(Anmelden|Auf die Warteliste setzen)$/ }).click();
  await guest.getByLabel("Wie heißen Sie?").waitFor();
  return guest;
}

/** @param {import("./visitor.js").BrowserPage} guest @param {string} name @param {string} email */
async function introduce(guest, name, email) {
  await guest.getByLabel("Wie heißen Sie?").fill(name);
  await guest.getByLabel("Ihre E-Mail-Adresse").fill(email);
}

/** Sends it, confirms, and opens the page of one's own. @param {import("./visitor.js").BrowserPage} guest @param {string} email @param {RegExp} told subject of the mail */
async function arrive(guest, email, told) {
  await guest.locator(".note:focus", { hasText: email }).waitFor();
  await open(guest, linkIn(await mailTo(email, /^Bitte bestätigen/)));
  await guest.getByRole("button", { name: "Ja, das ist meine Adresse" }).click();
  await guest.locator("#outcome:focus", { hasText: "Link zu Ihrer Anmeldung" }).waitFor();
  const said = await wordsOf(guest.locator("#outcome"));
  await open(guest, linkIn(await mailTo(email, told)));
  return said;
}

test(
  "an event of two days is told with both of them, and one registers right below its title",
  { timeout: 2 * patience },
  async () => {
    const page = await twoDays("zwei-tage-2031", "Zwei Tage Wohnen");
    const guest = await visitor(beside, phone);
    await open(guest, page);
    const main = guest.getByRole("main");
    await main.getByText("Freitag, 5. September 2031, 14:00 Uhr, bis Samstag, 6. September 2031, 12:00 Uhr").waitFor();
    const button = guest.getByRole("button", { name: "Anmelden" });
    await button.waitFor();
    expect((await button.boundingBox())?.y, "on the first screen of a phone").toBeLessThan(phone.height);
    expect(await wordsOf(main)).toContain("Die Anmeldung ist offen. Noch 9 Plätze sind frei.");
    await expectNoBarrier(guest);
    await open(guest, "/en" + page);
    await guest.getByText(/^\s*Friday,? 5 September 2031, 14:00, to Saturday,? 6 September 2031, 12:00/).waitFor();
    await open(guest, "/veranstaltungen");
    const item = guest.locator(".event-item", { hasText: "Zwei Tage Wohnen" });
    expect(await wordsOf(item)).toContain("5. September 2031, 14:00 Uhr, bis 6. September 2031, 12:00 Uhr");
    expect(await wordsOf(item)).toContain("vor Ort und online · mit Anmeldung");
    const feeds = 'head link[type="application/atom+xml"]';
    expect(await guest.locator(feeds).evaluateAll((all) => all.map((each) => each.getAttribute("href")))).toEqual([
      expect.stringContaining("/api/v1/changes.atom?lang=de"),
      expect.stringContaining("/api/v1/events.atom?lang=de"),
    ]);
  },
);

test(
  "the form loses nothing, says what does not go together, and what has become full meanwhile",
  { timeout: 3 * patience },
  async () => {
    const page = await twoDays("zwei-tage-mieten-2031", "Zwei Tage Mieten");
    const ana = await begin(page);
    const programme = ana.getByRole("group", { name: /^Was möchten Sie besuchen/ });
    expect(await wordsOf(programme)).toContain("5. September 2031 · 15:30 bis 16:30 Uhr · Raum 2 · Cem Probe");
    expect(await wordsOf(programme), "nobody registers for a break").not.toContain("Kaffee");
    await ana.getByRole("checkbox", { name: /^Mieten/ }).check();
    await ana.getByRole("checkbox", { name: /^Bauen/ }).check();
    await programme.getByText("„Mieten“ und „Bauen“ sind zur selben Zeit.").waitFor();
    await introduce(ana, "Ana Beispiel", "maria@beispiel");
    await ana.getByLabel("Brauchen Sie noch etwas?").fill("e".repeat(1001));
    await ana.getByText("1 Zeichen zu viel").or(ana.getByText("Ein Zeichen zu viel")).first().waitFor();
    await ana.getByRole("button", { name: "Anmeldung abschicken" }).click();
    await ana.locator("#problems:focus").waitFor();
    const problems = await wordsOf(ana.locator("#problems"));
    expect(problems).toContain("Nach dem @ fehlt das Ende");
    expect(problems).toContain("sind zur selben Zeit");
    expect(problems).toContain("Bitte kürzen Sie es auf 1.000 Zeichen.");
    await expectNoBarrier(ana);

    await ana.getByRole("checkbox", { name: /^Mieten/ }).uncheck();
    await ana.getByLabel("Brauchen Sie noch etwas?").fill("Einen Platz ganz vorn");
    await ana.reload();
    await settled(ana);
    await ana.getByText("Was Sie vorhin geschrieben haben, steht noch hier.").waitFor();
    expect(await ana.getByLabel("Wie heißen Sie?").inputValue()).toBe("Ana Beispiel");
    expect(await ana.getByLabel("Brauchen Sie noch etwas?").inputValue(), "is not kept").toBe("");
    await expectNoBarrier(ana);
    await ana.getByRole("link", { name: "English" }).click();
    await ana.getByLabel("What is your name?").waitFor();
    expect(await ana.getByLabel("What is your name?").inputValue()).toBe("Ana Beispiel");
    expect(await ana.getByRole("checkbox", { name: /^Bauen/ }).isChecked()).toBe(true);
    await ana.getByRole("link", { name: "Deutsch" }).click();
    await ana.getByLabel("Ihre E-Mail-Adresse").fill("ana-zwei@gmial.com");
    await ana.getByText("Meinten Sie ana-zwei@gmail.com?").waitFor();
    await expectNoBarrier(ana);
    await ana.getByRole("button", { name: "Ja, so eintragen" }).click();
    expect(await ana.getByLabel("Ihre E-Mail-Adresse").inputValue()).toBe("ana-zwei@gmail.com");

    const bo = await begin(page);
    await introduce(bo, "Niemand", "niemand@example.org");
    await bo.reload();
    await bo.getByRole("button", { name: "Alles verwerfen" }).click();
    await bo.locator("h2:focus", { hasText: "Anmelden" }).waitFor();
    expect(await bo.getByLabel("Wie heißen Sie?").inputValue()).toBe("");
    expect(await bo.getByText("Was Sie vorhin geschrieben haben").count()).toBe(0);
    expect(await bo.evaluate(() => sessionStorage.length)).toBe(0);
    await introduce(bo, "Bo Muster", "bo-zwei@example.org");
    await bo.getByRole("checkbox", { name: /^Bauen/ }).check();

    await ana.getByLabel("Ihre E-Mail-Adresse").fill("ana-zwei@example.org");
    await ana.getByRole("button", { name: "Anmeldung abschicken" }).click();
    await ana.getByText("Schauen Sie in den Spam-Ordner.").waitFor();
    await expectNoBarrier(ana);
    const said = await arrive(ana, "ana-zwei@example.org", /^Sie sind angemeldet: Zwei Tage Mieten$/);
    expect(said).toContain("Zwei Tage Mieten: Sie haben einen Platz.");
    expect(await ana.evaluate(() => sessionStorage.length)).toBe(0);

    await bo.getByRole("button", { name: "Anmeldung abschicken" }).click();
    await bo.locator("#problems:focus", { hasText: "Inzwischen voll: „Bauen“." }).waitFor();
    expect(await wordsOf(bo.getByRole("main"))).toContain("Noch 8 Plätze sind frei.");
    await bo.getByText("Ohne das ist im Moment noch ein Platz frei.").waitFor();
    await expectNoBarrier(bo);
    await bo.locator("form").getByRole("button", { name: "Auf die Warteliste setzen" }).click();
    await bo.getByText("Erst dann stehen Sie auf der Warteliste.").waitFor();
    expect(await arrive(bo, "bo-zwei@example.org", /^Sie stehen auf der Warteliste/)).toContain(
      "Zwei Tage Mieten: Sie stehen auf der Warteliste.",
    );

    // The page of one's own stays open in the other language, and says why somebody waits.
    await bo.getByRole("link", { name: "English" }).click();
    await bo.getByText("You are on the waiting list.").waitFor();
    await bo.getByRole("link", { name: "Deutsch" }).click();
    await bo.getByText("Sie warten, weil „Bauen“ voll ist.").waitFor();
    await expectNoBarrier(bo);
    await bo.getByRole("button", { name: "Ohne „Bauen“ kommen" }).click();
    await bo.locator("#outcome:focus", { hasText: "Ihre Auswahl ist gespeichert." }).waitFor();
    await bo.locator(".standing-status", { hasText: "haben einen Platz" }).waitFor();

    const own = ana.getByRole("main");
    const words = await wordsOf(own);
    expect(words).toContain("Freitag, 5. September 2031, 14:00 Uhr, bis Samstag, 6. September 2031, 12:00 Uhr");
    expect(words).toContain("Bauen 5. September 2031 · 15:30 bis 16:30 Uhr · Raum 2 · Cem Probe");
    expect(words).toContain("Linie 3 bis Markt.");
    expect(await own.getByRole("link", { name: "In den Kalender (ICS)" }).count()).toBe(1);
    await ana.getByText("Auswahl ändern", { exact: true }).click();
    await ana.getByRole("checkbox", { name: /^Ausblick/ }).check();
    await expectNoBarrier(ana);
    await ana.getByRole("button", { name: "Auswahl speichern" }).click();
    await ana.locator("#outcome:focus", { hasText: "Ihre Auswahl ist gespeichert." }).waitFor();
    expect(await ana.locator("details.sure[open]").count(), "closed when it is done").toBe(0);

    await ana.getByText("Absagen", { exact: true }).click();
    await ana.getByText("Ihr Platz wird frei für andere.").waitFor();
    await ana.getByRole("button", { name: "Ja, ich sage ab" }).click();
    await ana.locator("#outcome:focus", { hasText: "Danke, dass Sie Bescheid sagen." }).waitFor();
    const gone = await wordsOf(own);
    expect(gone.match(/Sie sind abgemeldet/g)).toHaveLength(1);
    expect(gone).not.toMatch(/Was Sie besuchen|nicht beantwortet|Auswahl ändern|Einlass/);
    await expectNoBarrier(ana);
  },
);

test("who acts on an old page is told how it stands now", { timeout: 2 * patience }, async () => {
  const page = await twoDays("zwei-tage-bauen-2031", "Zwei Tage Bauen");
  const cem = await begin(page, { ...phone, failures: true });
  await introduce(cem, "Cem Probe", "cem-zwei@example.org");
  await cem.getByRole("checkbox", { name: /^Mieten/ }).check();
  await cem.getByRole("button", { name: "Anmeldung abschicken" }).click();
  await arrive(cem, "cem-zwei@example.org", /^Sie sind angemeldet/);
  const old = await cem.context().newPage();
  await open(old, cem.url().replace(beside, ""));
  await cem.getByText("Absagen", { exact: true }).click();
  await cem.getByRole("button", { name: "Ja, ich sage ab" }).click();
  await cem.getByText("Danke, dass Sie Bescheid sagen.").waitFor();
  await old.getByText("Auswahl ändern", { exact: true }).click();
  await old.getByRole("checkbox", { name: /^Ausblick/ }).check();
  await old.getByRole("button", { name: "Auswahl speichern" }).click();
  await old.locator("#problems:focus", { hasText: "Diese Anmeldung ist abgesagt." }).waitFor();
  await old.getByText("Sie sind abgemeldet.").waitFor();
  expect(await old.getByText("Auswahl ändern", { exact: true }).count()).toBe(0);

  // Whoever types while registration is closed keeps what they have typed.
  const late = await begin(page, { ...phone, failures: true });
  await introduce(late, "Dee Spät", "dee-zwei@example.org");
  await desk("zwei-tage-bauen-2031", { capacity: 9, closed: true });
  await late.getByRole("button", { name: "Anmeldung abschicken" }).click();
  await late.locator("#problems:focus", { hasText: "Inzwischen ist die Anmeldung geschlossen." }).waitFor();
  expect(await wordsOf(late.locator("#registration"))).toMatch(/Die Anmeldung ist geschlossen\. Seit \d+\. /);
  expect(await late.getByLabel("Wie heißen Sie?").inputValue()).toBe("Dee Spät");
  expect(await late.evaluate(() => sessionStorage.length), "nothing is kept where nobody can register").toBe(0);
  await expectNoBarrier(late);
});

test("online nobody is asked for a lift or shows a code at a door", { timeout: 2 * patience }, async () => {
  await create("events/online-2031", {
    type: "dialogue",
    date: "2031-10-10",
    startsAt: "2031-10-10T17:00",
    endsAt: "2031-10-10T19:00",
    title: { de: "Gespräch online" },
    mode: "online",
    admission: "registration",
    sources: ["q001"],
  });
  await desk("online-2031", { capacity: 9 });
  const guest = await begin(at("online-2031"));
  expect(await guest.getByLabel("Gebärdensprache").count()).toBe(1);
  expect(await guest.getByLabel(/^(Aufzug|barrierefreie Toilette|Kinderbetreuung)/i).count()).toBe(0);
  // What was kept is sent, and then is kept no longer, also where the address was wrong.
  await introduce(guest, "Eli Netz", "eli-nezt@example.org");
  await guest.reload();
  await guest.getByText("Was Sie vorhin geschrieben haben").waitFor();
  await guest.getByRole("button", { name: "Anmeldung abschicken" }).click();
  await guest.getByRole("button", { name: "Adresse ändern und noch einmal senden" }).click();
  await guest.getByLabel("Ihre E-Mail-Adresse").fill("eli-netz@example.org");
  expect(await guest.getByText("Was Sie vorhin geschrieben haben").count()).toBe(0);
  await guest.getByRole("button", { name: "Anmeldung abschicken" }).click();
  await arrive(guest, "eli-netz@example.org", /^Sie sind angemeldet/);
  await guest.getByText("Sie sind angemeldet und haben einen Platz.").waitFor();
  expect(await guest.getByText("Ihr Code für den Einlass").count()).toBe(0);
});
