/**
 * A large plan, the same on every run: Bremen's vocabulary (fields, organisations, territories, dimensions, sources) with
 * invented goals, measures, indicators, events and documents on top. Sentences are as long as those of a real
 * Umsetzungsplan, so that answers weigh what they would weigh.
 */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export const MEASURES = 2000;
export const INDICATORS = 500;
export const OBSERVATIONS = 120;
export const EVENTS = 200;
export const DOCUMENTS = 400;

/** Words as people type them: forms, compounds, names, misspelt ones, some that find much and some that find nothing. */
export const SEARCHES = (
  "Sprachkurse Sprachkurs sprachkrus groepelingen Gröpelingen Hebamme Hebammen Einbürgerung einbuergerung Fachtag " +
  "Steuerungsrunde Ausbildung Mentoring Beratung beratungsstelle Ehrenamt Dolmetschen Dolmetscher Bremerhaven Lehe " +
  "Tenever Huchting Frauen Familien Jugendliche Alleinerziehende Behinderung barrierefrei Barrierefreiheit Wohnen " +
  "Wohnungssuche Gesundheit gesundheitslotsen Quartier Quartiere Kultur Vielfalt Diversity Antidiskriminierung " +
  "Rassismus Verwaltung Fortbildung Schule Kita Elterncafé Erwerbstätigenquote Arbeitslosigkeit Anteil " +
  "Förderung Zusammenhalt"
).split(" ");

const THINGS = [
  ["Sprachkurse", "Language courses"],
  ["Beratungsstelle", "Advice centre"],
  ["Mentoringprogramm", "Mentoring programme"],
  ["Hebammensprechstunde", "Midwife consultation"],
  ["Einbürgerungsberatung", "Naturalisation advice"],
  ["Fortbildungsreihe", "Training series"],
  ["Elterncafé", "Parents’ café"],
  ["Ausbildungsbegleitung", "Support during training"],
  ["Dolmetschdienst", "Interpreting service"],
  ["Lernpatenschaften", "Learning partnerships"],
  ["Bewegungsangebote", "Sports activities"],
  ["Quartierstreff", "Neighbourhood meeting place"],
  ["Ehrenamtsbörse", "Volunteering exchange"],
  ["Kulturwerkstatt", "Culture workshop"],
  ["Bewerbungstraining", "Job application training"],
  ["Gesundheitslotsen", "Health guides"],
  ["Begleitung bei der Wohnungssuche", "Help with finding a flat"],
  [
    "Rechtsberatung gegen Diskriminierung",
    "Legal advice against discrimination",
  ],
];
const PEOPLE = [
  ["zugewanderte Frauen", "women who immigrated"],
  ["geflüchtete Familien", "refugee families"],
  ["junge Erwachsene", "young adults"],
  ["Eltern von Grundschulkindern", "parents of primary school children"],
  ["ältere Menschen", "older people"],
  ["Beschäftigte der Verwaltung", "public employees"],
  ["Menschen mit Behinderung", "people with disabilities"],
  ["Alleinerziehende", "single parents"],
  ["pädagogische Fachkräfte", "teachers and educators"],
  ["Vereine und Initiativen", "associations and initiatives"],
  [
    "Jugendliche beim Übergang von der Schule in den Beruf",
    "young people between school and work",
  ],
  ["Menschen ohne Schulabschluss", "people without a school certificate"],
];
const PLACES = (
  "Gröpelingen Huchting Tenever Blumenthal Lehe Grünhöfe Walle Hemelingen Kattenturm Blockdiek Lüssum Leherheide " +
  "Obervieland Woltmershausen Vegesack Geestemünde Findorff Osterholz Burglesum Schweizerviertel"
).split(" ");
const SENTENCES = [
  "Das Angebot richtet sich an {wen} und wird gemeinsam mit Trägern in {wo} umgesetzt.",
  "Im Jahr {jahr} haben {zahl} Menschen teilgenommen; die Nachfrage war höher als die Zahl der Plätze.",
  "Die Finanzierung ist bis Ende {jahr} gesichert und beträgt {zahl}.000 Euro im Jahr.",
  "Eine begleitende Auswertung zeigt, welche Zugänge {wen} bisher fehlen und wie sie geschaffen werden können.",
  "Informationen liegen in acht Sprachen und in Leichter Sprache vor und werden in Arztpraxen, Kitas und Schulen verteilt.",
  "Kinder werden während der Treffen betreut, damit auch {wen} teilnehmen können.",
  "Die Ressorts stimmen sich zweimal im Jahr ab, um Doppelstrukturen zu vermeiden und Erfahrungen aus {wo} weiterzugeben.",
  "Der Beirat für {wo} wurde beteiligt und hat die Ausweitung auf weitere Quartiere empfohlen.",
  "Ehrenamtliche werden geschult, begleitet und erhalten eine Aufwandsentschädigung.",
  "Ziel ist eine dauerhafte Verankerung in den Regelstrukturen, nicht ein weiteres befristetes Projekt.",
  "Barrierefreiheit und diskriminierungssensible Sprache sind Teil der Förderbedingungen.",
  "Bis {jahr} soll das Angebot in {zahl} Einrichtungen bekannt sein und dort von Multiplikatorinnen vermittelt werden.",
];
const SENTENCES_EN = [
  "It is meant for {who} and is carried out together with associations in {wo}.",
  "In {jahr}, {zahl} people took part; demand exceeded the number of places.",
  "Funding is secured until the end of {jahr} and amounts to {zahl},000 euros a year.",
  "Information is available in eight languages and in easy language, in surgeries, nurseries and schools.",
  "The aim is a lasting place in regular services rather than another temporary project.",
];
const FIGURES = [
  ["Erwerbstätigenquote", "Employment rate"],
  ["Anteil ohne Schulabschluss", "Share without a school certificate"],
  ["Arbeitslosigkeit", "Unemployment"],
  ["Besuchsquote in der Kita", "Attendance of day care"],
  ["Einbürgerungen", "Naturalisations"],
  ["Wohnfläche", "Living space"],
  ["Armutsgefährdung", "Risk of poverty"],
  ["Beteiligung an Wahlen", "Turnout at elections"],
  ["Anteil an den Beschäftigten der Verwaltung", "Share of public employees"],
  ["Zahl der Beratungen", "Number of consultations"],
];

/** Mulberry32: small, and the same numbers on every machine. */
function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Writes the package into a folder that exists; returns nothing, so that nothing depends on how it was made. */
export function writePlan(bremen, folder) {
  const next = random(2021);
  const below = (n) => Math.floor(next() * n);
  const one = (list) => list[below(list.length)];
  const some = (list, least, most) => {
    const chosen = new Set();
    for (let n = least + below(most - least + 1); chosen.size < n;)
      chosen.add(one(list));
    return [...chosen].join(";");
  };
  const cell = (value) =>
    /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : String(value);
  const header = (name) =>
    readFileSync(join(bremen, `${name}.csv`), "utf8").split("\n")[0];
  const codes = (name) =>
    readFileSync(join(bremen, `${name}.csv`), "utf8")
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split(",")[0]);
  /** Rows by column name, under the columns that Bremen's file has: what a row does not say stays empty. */
  const write = (name, rows, columns = header(name)) =>
    writeFileSync(
      join(folder, `${name}.csv`),
      [
        columns,
        ...rows.map((row) =>
          columns
            .split(",")
            .map((column) => cell(String(row[column] ?? "")))
            .join(","),
        ),
      ].join("\n") + "\n",
    );
  const upTo = (n, make) => Array.from({ length: n }, (_, i) => make(i));
  const numbered = (letter, i) => `${letter}-${String(i + 1).padStart(4, "0")}`;

  cpSync(bremen, folder, { recursive: true });
  const [fields, organisations, sources, themes] = [
    "fields",
    "organisations",
    "sources",
    "themes",
  ].map(codes);

  const about = () => ({
    thing: one(THINGS),
    people: one(PEOPLE),
    place: one(PLACES),
  });
  const said = (sentence, { people, place }) =>
    sentence
      .replace("{wen}", people[0])
      .replace("{who}", people[1])
      .replace("{wo}", place)
      .replace("{jahr}", 2019 + below(12))
      .replace("{zahl}", 12 + below(480));
  const text = (sentences, n, subject) =>
    upTo(n, () => one(sentences))
      .filter((s, i, all) => all.indexOf(s) === i)
      .map((s) => said(s, subject))
      .join(" ");

  const goals = fields.flatMap((field) =>
    upTo(5, (i) => {
      const subject = about();
      return {
        code: `Z${field.slice(2)}-${i + 1}`,
        field,
        name_de: `Zugänge für ${subject.people[0]} schaffen und in ${subject.place} dauerhaft sichern`,
        name_en: `Create access for ${subject.people[1]} and secure it in ${subject.place}`,
        page: 16 + below(40),
        source: one(sources),
      };
    }),
  );
  write("goals", goals);

  const events = upTo(EVENTS, (i) => {
    const subject = about();
    const day = `${2020 + below(8)}-${String(1 + below(12)).padStart(2, "0")}-${String(1 + below(28)).padStart(2, "0")}`;
    const timed = below(2) === 0;
    return {
      code: numbered("V", i),
      type: one([
        "committee",
        "steering-round",
        "dialogue",
        "conference",
        "council",
      ]),
      date: day,
      start: timed ? `${day}T09:00` : "",
      end: timed ? `${day}T16:00` : "",
      title_de: `Fachtag „${subject.thing[0]} für ${subject.people[0]}“`,
      title_en: `Conference “${subject.thing[1]} for ${subject.people[1]}”`,
      summary_de: text(SENTENCES, 3, subject),
      place: `Bürgerhaus ${subject.place}`,
      organisers: some(organisations, 1, 2),
      fields: some(fields, 1, 2),
      admission: one(["members", "invitation", "registration", "open"]),
      source: one(sources),
    };
  });
  write("events", events);

  const documents = upTo(DOCUMENTS, (i) => {
    const subject = about();
    return {
      code: numbered("D", i),
      kind: one([
        "presentation",
        "press-release",
        "related-plan",
        "survey",
        "programme",
        "implementation-report",
      ]),
      title_de: `${subject.thing[0]} für ${subject.people[0]} in ${subject.place}: Bericht ${2018 + below(9)}`,
      format: "pdf",
      bytes_approx: 50000 + below(4000000),
      date: String(2018 + below(9)),
      publisher: "Senat Bremen",
      event: below(3) === 0 ? one(events).code : "",
      page_url: `https://www.example.org/bericht-${i + 1}`,
      source: one(sources),
    };
  });
  write("documents", documents);
  write(
    "event_sessions",
    events
      .filter((_, i) => i % 4 === 0)
      .flatMap((event) =>
        upTo(4, (i) => ({
          event: event.code,
          order: i + 1,
          kind: i === 0 ? "talk" : "workshop",
          title_de: one(THINGS)[0],
          speaker: `Prof. Dr. ${one(PLACES)}`,
          document: one(documents).code,
          source: one(sources),
        })),
      ),
  );

  const indicators = upTo(INDICATORS, (i) => {
    const [figure, people, place] = [one(FIGURES), one(PEOPLE), one(PLACES)];
    return {
      code: numbered("I", i),
      theme: one(themes),
      set_id: `X${i + 1}`,
      name_de: `${figure[0]}: ${people[0]}, ${place}`,
      name_en: `${figure[1]}: ${people[1]}, ${place}`,
      definition_de: `${figure[0]} je 100 Personen der Gruppe. ${text(SENTENCES, 1, { people, place })}`,
      definition_en: `${figure[1]} per 100 persons of the group`,
      unit: one(["percent", "persons", "per-1000"]),
      direction: one(["up", "down", "neutral"]),
      direction_basis: "judgement",
      gap: "migration:without|with",
      default_breakdown: "migration",
      expected_dimensions: "migration;sex",
      fields: some(fields, 0, 2),
      data_source_de: "Mikrozensus",
      periodicity: "P1Y",
      source: some(sources, 1, 2),
    };
  });
  write("indicators", indicators);
  write("series_breaks", [
    ...indicators
      .filter((_, i) => i % 10 === 0)
      .map((indicator) => ({
        indicator: indicator.code,
        from: 2020,
        reason_de: "Neue Abgrenzung der Gruppe",
        reason_en: "New definition of the group",
        source: one(sources),
      })),
  ]);

  const groups = [
    {},
    { migration: "with" },
    { migration: "without" },
    { sex: "female" },
  ];
  const territories = ["DE-HB", "DE-HB-HB", "DE-HB-BHV"];
  const years = upTo(
    OBSERVATIONS / groups.length / territories.length,
    (i) => 2014 + i,
  );
  write(
    "observations",
    indicators.flatMap((indicator) =>
      territories.flatMap((territory) =>
        groups.flatMap((group) =>
          years.map((period) => {
            const missing = below(50) === 0;
            return {
              indicator: indicator.code,
              territory,
              period,
              ...group,
              value: missing ? "" : (10 + 80 * next()).toFixed(1),
              flags: missing ? "suppressed" : "",
              computed: "no",
              provenance: "official",
              source: indicator.source.split(";")[0],
            };
          }),
        ),
      ),
    ),
  );
  write("observations_conflicting", []);

  const years2 = (from, n) => from + below(n);
  write(
    "measures",
    upTo(MEASURES, (i) => {
      const subject = about();
      const field = one(fields);
      const start = years2(2017, 8);
      return {
        code: numbered("M", i),
        field,
        goals:
          below(4) === 0
            ? ""
            : some(
                goals
                  .filter((goal) => goal.field === field)
                  .map((goal) => goal.code),
                1,
                2,
              ),
        title_de: `${subject.thing[0]} für ${subject.people[0]} in ${subject.place}`,
        title_en: `${subject.thing[1]} for ${subject.people[1]} in ${subject.place}`,
        description_de: text(SENTENCES, 2 + below(4), subject),
        description_en: below(2) === 0 ? text(SENTENCES_EN, 3, subject) : "",
        status: one([
          "unknown",
          "planned",
          "in-progress",
          "in-progress",
          "completed",
          "established",
          "paused",
          "ended",
        ]),
        status_as_of: years2(2021, 5),
        status_basis_de: text(SENTENCES, 1, subject),
        start,
        end: below(3) === 0 ? "" : start + 1 + below(10),
        territory: one(territories),
        lead: below(5) === 0 ? "" : one(organisations),
        partners: some(organisations, 0, 3),
        indicators:
          below(3) === 0
            ? ""
            : some(
                indicators.map((indicator) => indicator.code),
                1,
                3,
              ),
        documents: some(
          documents.map((document) => document.code),
          0,
          2,
        ),
        provenance: one(["concept", "other-plan", "related"]),
        source: some(sources, 1, 2),
      };
    }),
  );
}
