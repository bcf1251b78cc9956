/**
 * What has happened to the plan of Bremen in a year that nobody has lived yet: one of every kind of change that a page can
 * tell. Things that other stories change are left alone.
 * @param {ReturnType<typeof import("./staff-api.js").coordinators>} by
 */
export async function editPlan(by) {
  const de = (/** @type {string} */ words, /** @type {string} */ english = "") => ({
    de: words,
    ...(english ? { en: english } : {}),
  });

  // A measure that pauses, and is told about better.
  await by.edit(
    "measures/M-0003",
    (input) => {
      input.title = de(
        "Handlungsprogramm „Wohnen in Nachbarschaften – Stadtteile für die Zukunft entwickeln“ (WiN)",
        "Programme “Living in Neighbourhoods” (WiN)",
      );
      input.plannedEnd = "2027-12";
      input.partners = ["skb", "mo"];
      input.contact = "win@example.org";
      input.milestones = [
        {
          title: de("Beirat gewählt", "Advisory board elected"),
          state: "reached",
          reachedOn: "2026-03",
          due: "2026-03",
        },
        { title: de("Zwischenbericht", "Interim report"), state: "open", due: "2027-06" },
      ];
    },
    { reason: "Die Deputation hat das Programm im März verlängert." },
  );
  await by.edit(
    "measures/M-0003",
    (input) => {
      input.status = "paused";
      input.statusAsOf = "2026-10";
      delete input.statusBasis;
      input.statusReason = de(
        "Bis zum Haushalt 2027 ist kein Geld da.",
        "There is no money before the budget of 2027.",
      );
      input.milestones[1].due = "2027-12";
    },
    { reason: "Meldung des Ressorts vom Oktober 2026." },
  );
  await by.edit("measures/M-0003", (input) => (input.contact = "win-programm@example.org"), { minor: true });

  // One that goes on in another, one that was replaced, one that left the plan.
  for (const [code, status, continuedBy, why] of /** @type {const} */ ([
    ["M-0006", "merged", "M-0010", "Beide haben dasselbe Ziel und dieselbe Zielgruppe."],
    ["M-0004", "replaced", "M-0014", "Der Plan von 2026 setzt andere Schwerpunkte."],
  ]))
    await by.edit(`measures/${code}`, (input) => {
      Object.assign(input, { status, statusAsOf: "2026-06", continuedBy, statusReason: de(why) });
      delete input.statusBasis;
    });
  await by.retire("measures/M-0009", "Steht im Umsetzungsplan 2026 nicht mehr.");
  await by.create(
    "measures",
    {
      title: de("Lotsendienst in Behörden", "Guides for visits to authorities"),
      description: de("Ehrenamtliche begleiten Menschen bei Behördengängen."),
      field: "HF05",
      status: "planned",
      statusAsOf: "2026-11",
      plannedStart: "2027",
      territory: "DE-HB",
      provenance: "other-plan",
      sources: ["q001"],
    },
    "Neu im Umsetzungsplan 2026.",
  );
  await by.edit("fields/HF05", (input) => (input.page = 25), { minor: true });

  // An indicator with a target, another definition and a break; then its values.
  await by.edit(
    "indicators/de-naturalisations",
    (input) => {
      input.targets = [
        {
          period: "2030",
          value: 5000,
          baseline: "2017",
          basis: de("Beschluss des Senats vom Mai 2026"),
          sources: ["q001"],
        },
      ];
      input.direction = "up";
      input.definition = de(
        "Einbürgerungen in einem Kalenderjahr, nach dem Wohnort.",
        "Naturalisations in a calendar year.",
      );
    },
    { reason: "Der Senat hat einen Zielwert beschlossen." },
  );
  const { version } = await by.subject("observations/de-naturalisations");
  await by.publish({
    subject: "observations/de-naturalisations",
    kind: "edit",
    baseVersion: version,
    reason: "Jahreszahlen des Statistischen Landesamts.",
    input: {
      rows: [
        ["2024", 4710],
        ["2025", 4790],
      ].map(([period, value]) => ({
        territory: "DE-HB",
        period,
        value,
        dimensions: [],
        rank: 0,
        flags: [],
        computed: false,
        provenance: "official",
        sources: ["q001"],
      })),
    },
  });
  await by.edit("indicators/ilm-a3", (input) => {
    input.breaks = [{ since: "2020", reason: de("Neue Hochrechnung seit dem Mikrozensus 2020"), sources: ["q001"] }];
  });

  // An office that has passed its tasks on, an event, documents, a notice.
  await by.edit(
    "organisations/sukw",
    (input) => {
      input.validTo = "2026-06";
      input.successions = [
        { successor: "sbms", remit: de("Klima und Umwelt", "Climate and environment"), date: "2026-06" },
        { successor: "skb", remit: de("Wissenschaft", "Science"), date: "2026-06" },
      ];
    },
    { reason: "Neuer Zuschnitt der Ressorts." },
  );
  await by.edit("events/dialog-gesundheit-2023", (input) => {
    input.place = "Haus der Bürgerschaft, Bremen";
    input.sessions = [
      { number: 1, kind: "talk", title: de("Gesundheit in allen Sprachen", "Health in all languages") },
      { number: 2, kind: "workshop", title: de("Was Kliniken brauchen") },
    ];
  });
  const at = (/** @type {string} */ time) => `2027-05-04T${time}`;
  await by.create("events/zukunftstag-2027", {
    type: "conference",
    date: "2027-05-04",
    startsAt: at("09:00"),
    endsAt: at("17:00"),
    title: de("Zukunftstag Teilhabe", "Day on the future of participation"),
    summary: de("Was soll der nächste Umsetzungsplan bringen? Drei Foren, offen für alle."),
    state: "cancelled",
    stateReason: de("Das Haus wird bis Juli saniert. Ein neuer Termin steht noch nicht fest."),
    mode: "hybrid",
    place: "Bürgerhaus Weserterrassen, Bremen",
    directions: de("Straßenbahn 3, Haltestelle Weserterrassen. Eingang von der Deichseite."),
    accessibility: ["step-free", "accessible-toilet", "sign-language", "interpretation"],
    accessibilityNote: de("Gedolmetscht wird ins Arabische und Türkische. Mehr auf Anfrage bis zum 20. April."),
    cost: de("Kostenlos"),
    admission: "open",
    fields: ["HF05"],
    sessions: [
      { number: 1, kind: "talk", title: de("Begrüßung"), startsAt: at("09:00"), endsAt: at("09:30"), room: "Saal" },
      ...["Wohnen", "Schule", "Gesundheit"].map((what, i) => ({
        number: i + 2,
        kind: "workshop",
        title: de(`Was hilft beim Thema ${what}?`),
        speaker: ["Ana Beispiel", "Bo Muster", "Chi Probe"][i],
        track: `Forum ${i + 1}`,
        room: `Raum ${i + 1}`,
        startsAt: at("10:00"),
        endsAt: at("12:00"),
        capacity: 30,
      })),
      { number: 5, kind: "talk", title: de("Abschluss"), startsAt: at("16:00"), endsAt: at("17:00"), room: "Saal" },
    ],
    sources: ["q001"],
  });
  await by.edit("documents/epi-abschlussbericht", (input) => {
    input.title = de("Abschlussbericht zum Entwicklungsplan Partizipation und Integration");
    input.date = "2018-05";
  });
  await by.takeDown("documents/pm-2021-10-07", "Urheberrecht");
  await by.create("notices/umsetzungsplan-2026", {
    date: "2026-11-20",
    title: de("Umsetzungsplan 2026 ist veröffentlicht", "The implementation plan of 2026 is published"),
    body: de("Sechs Maßnahmen sind neu, zwei sind in anderen aufgegangen."),
    about: ["measures/M-0003", "documents/umsetzungsplan-2022"],
    sources: ["q001"],
  });

  // Sixty rows that came in one file.
  const rows = Array.from({ length: 60 }, (_, i) => `beleg-${i + 1},Beleg ${i + 1} zum Umsetzungsplan 2026`);
  return by.bringIn("text/csv", `code,citation\n${rows.join("\n")}\n`, "sources", "Quellen des Umsetzungsplans 2026");
}
