import { formatInteger, formatList } from "../format/number.js";
import { formatPeriod } from "../format/period.js";
import { capitalised } from "../format/text.js";
import status from "../../words/status-de.json";
import { firstWords } from "./first.js";
import { pluralIn } from "./plural.js";

const lang = "de";
const plural = pluralIn(lang);
const small = [
  "null",
  "eine",
  "zwei",
  "drei",
  "vier",
  "fünf",
  "sechs",
  "sieben",
  "acht",
  "neun",
  "zehn",
  "elf",
  "zwölf",
];

/** A number in a sentence: up to twelve in letters, feminine, as measures are. @param {number} n */
const count = (n) => small[n] ?? formatInteger(n, lang);
/** @param {number} n */
const figure = (n) => formatInteger(n, lang);
/** @param {string} period */
const when = (period) => formatPeriod(period, lang);

/** @param {string | undefined} first @param {string | undefined} last */
const span = (first, last) =>
  first && last && first !== last ? `${when(first)} bis ${when(last)}` : when(first ?? last ?? "");

/** All words of the site in German: B1, “Sie”. English must have the same keys. */
const words = {
  lang,
  count,
  figure,
  when,
  list: (/** @type {string[]} */ items) => formatList(items, lang),
  /** Words of the plan that do not begin a phrase. @type {(words: string) => string} */
  within: (words) => words,
  /** By what values are broken down; where a phrase begins with it, English has a capital letter. @type {(titles: string[], begins?: boolean) => string} */
  traits: (titles) => formatList(titles, lang),
  /** Words as a sentence of their own. @param {string} phrase */
  sentence: (phrase) => `${capitalised(phrase)}.`,

  site: {
    fallbackName: "Teilhabemonitor",
    skip: "Zum Inhalt springen",
    signedOut: "Sie sind abgemeldet.",
    navigation: "Hauptnavigation",
    footer: "Über diese Seite",
    breadcrumb: "Sie sind hier",
    otherLanguage: "English",
    otherLanguageCode: "en",
    start: "Start",
    fields: "Handlungsfelder",
    measures: "Maßnahmen",
    indicators: "Indikatoren",
    events: "Termine",
    documents: "Dokumente",
    organisations: "Ressorts und Gremien",
    participate: "Mitreden",
    changes: "Änderungen",
    notices: "Neues",
    feed: "Änderungen als Feed (Atom)",
    search: "Suche",
    steering: "Wer das steuert",
    method: "Methode",
    data: "Daten und Schnittstelle",
    accessibility: "Barrierefreiheit",
    privacy: "Datenschutz",
    imprint: "Impressum",
    contact: "Kontakt",
    licence: (/** @type {string} */ name) => `Lizenz der Daten: ${name}`,
    noLicence: "Eine Lizenz für die Daten ist noch nicht festgelegt.",
    dataAsOf: (/** @type {string} */ day) => `Daten eingespielt am ${day}.`,
  },

  trouble: {
    ...firstWords.de,
    missing: {
      title: "Diese Seite gibt es nicht",
      text: "Vielleicht ist die Adresse falsch geschrieben, oder die Seite heißt jetzt anders.",
    },
    gone: {
      title: "Diese Seite wurde entfernt",
      text: "Was hier stand, ist entfernt: aus rechtlichen Gründen, oder weil die Person es wollte, von der es kam. Die Adresse bleibt, damit das zu sehen ist.",
    },
    refused: {
      title: "Diese Auswahl gibt es nicht",
      text: "Die Adresse fragt nach etwas, das wir nicht kennen.",
    },
    unknownValue: (/** @type {string} */ filter, /** @type {string[]} */ values) =>
      `Im Filter „${filter}“ gibt es ${formatList(
        values.map((value) => `„${value}“`),
        lang,
      )} nicht.`,
    choose: (/** @type {string} */ filter) => `Was Sie unter „${filter}“ wählen können`,
    broken: {
      title: "Etwas ist schiefgegangen",
      text: "Der Fehler liegt bei uns. Bitte versuchen Sie es noch einmal.",
    },
    tooLong: (/** @type {number} */ most, /** @type {number} */ length) => ({
      title: "Diese Suche ist zu lang",
      text: `Sie können nach höchstens ${figure(most)} Zeichen suchen. Hier sind es ${figure(length)}. Bitte suchen Sie mit weniger Wörtern.`,
    }),
    withoutFilters: "Seite ohne Filter zeigen",
    newSearch: "Neue Suche",
    toStart: "Zur Startseite",
    waysOn: "So kommen Sie weiter",
  },

  loading: "Wird geladen …",
  notYetPrinted: "Dieser Teil war beim Drucken noch nicht geladen. Sie finden ihn auf der Website.",

  common: {
    none: "keine Angabe",
    nothingYet: "Sobald der Plan etwas davon enthält, steht es hier.",
    sources: "Quellen",
    source: "Quelle",
    noSources: "Keine Quelle angegeben.",
    page: (/** @type {number} */ n) => `Seite ${n}`,
    pageInPlan: (/** @type {number} */ n) => `Seite ${n} im beschlossenen Dokument`,
    section: (/** @type {string} */ number) => `Abschnitt ${number}`,
    download: "Herunterladen",
    csv: "CSV",
    excel: "CSV für Excel",
    json: "JSON",
    print: "Drucken",
    permalink: "Dauerhafte Adresse",
    copy: "Adresse kopieren",
    copied: "Adresse kopiert",
    notCopied: "Die Adresse ist markiert. Bitte kopieren Sie sie von Hand.",
    all: "alle",
    showAll: "Alle zeigen",
    more: (/** @type {number} */ n) => `${figure(n)} weitere`,
    changed: (/** @type {string} */ day, /** @type {number} */ version) =>
      version > 1 ? `Fassung ${version}, zuletzt geändert am ${day}` : `Fassung 1, hier aufgenommen am ${day}`,
    history: "Was sich geändert hat",
    historyFailed: "Die Änderungen konnten nicht geladen werden.",
    outdatedTranslation: "Die Übersetzung ist älter als der deutsche Text.",
    opensElsewhere: "führt zu einer anderen Website",
    pagination: "Seiten der Liste",
    previous: "Zurück",
    next: "Weiter",
    pageOf: (/** @type {number} */ page, /** @type {number} */ pages) => `Seite ${figure(page)} von ${figure(pages)}`,
    noSuchPage: (/** @type {number} */ page, /** @type {number} */ pages) =>
      `Seite ${figure(page)} gibt es in dieser Liste nicht. Sie hat ${plural(pages, { one: "nur eine Seite", other: `${figure(pages)} Seiten` })}.`,
    firstPage: "Zur ersten Seite der Liste",
    lastPage: (/** @type {number} */ n) => `Zur letzten Seite der Liste (Seite ${figure(n)})`,
    and: "und",
  },

  status,
  statusMeaning: {
    unknown: "Die Quelle sagt nicht, wie es steht. Das heißt nicht, dass nichts geschieht.",
    planned: "Die Maßnahme ist angekündigt und hat noch nicht begonnen.",
    "in-progress": "Die Maßnahme wird umgesetzt.",
    completed: "Was zugesagt war, ist getan.",
    established: "Die Maßnahme ist zur Daueraufgabe geworden.",
    paused: "Die Umsetzung ist unterbrochen.",
    ended: "Die Maßnahme wird nicht fortgeführt.",
    merged: "Die Maßnahme ist in einer anderen aufgegangen.",
    replaced: "Eine andere Maßnahme ist an ihre Stelle getreten.",
  },
  signal: {
    overdue: "Termin überschritten",
    "ends-this-year": "endet in diesem Jahr",
    "no-indicator": "ohne Indikator",
    "no-goal": "ohne Ziel",
    "status-unknown": "Stand unbekannt",
    "report-due": "Bericht angefragt",
    "report-overdue": "Bericht überfällig",
    stale: "Stand veraltet",
  },
  signalMeaning: {
    overdue: "Das geplante Ende liegt in der Vergangenheit, und die Maßnahme ist laut Quelle geplant, läuft oder ruht.",
    "ends-this-year": "Das geplante Ende liegt in diesem Jahr.",
    "no-indicator": "Keine Quelle verbindet die Maßnahme mit einem Indikator.",
    "no-goal": "Keine Quelle verbindet die Maßnahme mit einem Ziel.",
    "status-unknown": "Keine Quelle sagt, wie es steht.",
    "report-due":
      "Das zuständige Haus soll berichten. Die Frist läuft noch, ein Bericht ist noch nicht veröffentlicht.",
    "report-overdue":
      "Das zuständige Haus sollte berichten. Die Frist ist vorbei, ein Bericht ist nicht veröffentlicht.",
    stale:
      "Die Maßnahme ist geplant, läuft oder ruht, aber der gemeldete Stand ist älter als 400 Tage oder ohne Datum. Das prüfen wir, seit wir Berichte anfragen.",
  },
  provenance: {
    concept: "steht im beschlossenen Plan selbst",
    "other-plan": "steht in einem anderen Plan",
    related: "passt zum Handlungsfeld; die Zuordnung stammt von uns",
  },
  provenanceShort: { concept: "beschlossener Plan", "other-plan": "anderer Plan", related: "von uns zugeordnet" },
  valueProvenance: {
    official: "amtliche Statistik",
    copy: "Abschrift einer amtlichen Auswertung",
    media: "aus einem Medienbericht",
    concept: "aus dem beschlossenen Plan",
  },
  flag: { "low-reliability": "unsicher", suppressed: "geheim gehalten", "not-available": "nicht vorhanden" },
  direction: {
    up: "Ein höherer Wert ist besser.",
    down: "Ein niedrigerer Wert ist besser.",
    neutral: "Weder mehr noch weniger gilt als besser. Der Wert beschreibt die Lage.",
  },
  directionShort: { up: "höher ist besser", down: "niedriger ist besser", neutral: "beschreibt die Lage" },
  directionBasis: { official: "Das steht so in der amtlichen Quelle.", judgement: "Das ist unsere Einschätzung." },

  eventType: {
    milestone: "Wegmarke",
    committee: "Gremium",
    "steering-round": "Steuerungsrunde",
    dialogue: "Dialog",
    workshop: "Workshop",
    conference: "Fachtag",
    council: "Rat",
  },
  documentLicence: {
    "cc0-1.0": "CC0 1.0 (frei verwendbar)",
    "cc-by-4.0": "CC BY 4.0 (mit Namensnennung)",
    "cc-by-sa-4.0": "CC BY-SA 4.0 (mit Namensnennung, unter gleichen Bedingungen)",
    "dl-de-zero-2.0": "Datenlizenz Deutschland Zero 2.0",
    "dl-de-by-2.0": "Datenlizenz Deutschland Namensnennung 2.0",
    "all-rights-reserved": "Alle Rechte vorbehalten",
  },
  documentAccess: {
    full: "barrierefrei",
    partial: "teilweise barrierefrei",
    none: "nicht barrierefrei",
  },
  documentKind: {
    concept: "Konzept",
    "implementation-plan": "Umsetzungsplan",
    programme: "Programm",
    presentation: "Vortrag",
    video: "Film",
    "press-release": "Pressemitteilung",
    "implementation-report": "Umsetzungsbericht",
    "predecessor-report": "Bericht zum Vorgängerplan",
    "related-plan": "verwandter Plan",
    motion: "Antrag",
    survey: "Umfrage",
    invitation: "Einladung",
    minutes: "Protokoll",
    photo: "Foto",
    other: "anderes",
  },
  organisationKind: {
    department: "Ressorts",
    "steering-round": "Steuerungsrunde",
    committee: "Ausschüsse",
    parliament: "Parlament",
    office: "Geschäftsstelle",
    council: "Räte und Beiräte",
    municipality: "Kommunen",
    "civil-society": "Zivilgesellschaft",
    authority: "Ämter und Einrichtungen",
  },

  /** What a difference is called where the plan does not say so in this language. @type {Record<string, string>} */
  change: { percent: "Prozentpunkte" },

  state: {
    title: "Stand der Dinge",
    documented: (/** @type {number} */ n) => ({
      link: plural(n, { one: "Eine Maßnahme", other: `${figure(n)} Maßnahmen` }),
      after: plural(n, { one: " ist dokumentiert. ", other: " sind dokumentiert. " }),
    }),
    nothing: "Noch ist keine Maßnahme dokumentiert. ",
    status: /** @type {Record<import("../components/status-mark.js").Status, (n: number) => string>} */ ({
      planned: (n) => plural(n, { one: "eine ist geplant", other: `${count(n)} sind geplant` }),
      "in-progress": (n) => plural(n, { one: "eine läuft", other: `${count(n)} laufen` }),
      completed: (n) => plural(n, { one: "eine ist abgeschlossen", other: `${count(n)} sind abgeschlossen` }),
      established: (n) => plural(n, { one: "eine ist verstetigt", other: `${count(n)} sind verstetigt` }),
      paused: (n) => plural(n, { one: "eine ruht", other: `${count(n)} ruhen` }),
      ended: (n) => plural(n, { one: "eine ist beendet", other: `${count(n)} sind beendet` }),
      merged: (n) =>
        plural(n, { one: "eine ist in einer anderen aufgegangen", other: `${count(n)} sind in anderen aufgegangen` }),
      replaced: (n) => plural(n, { one: "eine ist ersetzt", other: `${count(n)} sind ersetzt` }),
      unknown: (n) =>
        plural(n, { one: "bei einer kennen wir den Stand nicht", other: `bei ${count(n)} kennen wir den Stand nicht` }),
    }),
    accordingTo: (/** @type {string | undefined} */ first, /** @type {string | undefined} */ last) =>
      first ? `Laut Quellen, Stand ${span(first, last)}: ` : "Laut Quellen: ",
    withoutDate: (/** @type {number} */ n) =>
      plural(n, { one: " (eine Angabe ist ohne Datum)", other: ` (${count(n)} Angaben sind ohne Datum)` }),
    coverage: (/** @type {string} */ home) => ({
      own: (/** @type {number} */ n, /** @type {number} */ of) => ({
        before: "Zu ",
        link: `${figure(n)} von ${figure(of)} ${plural(of, { one: "Indikator", other: "Indikatoren" })}`,
        after: ` liegen Werte für „${home}“ vor`,
      }),
      elsewhere: (/** @type {number} */ n) => ({
        before: ", zu ",
        link: figure(n),
        after: " nur Werte anderer Gebiete",
      }),
      none: (/** @type {number} */ n) => ({ before: ", zu ", link: figure(n), after: " noch keine" }),
    }),
    everyMeasure: {
      overdue: "Bei jeder Maßnahme ist der Termin überschritten.",
      "ends-this-year": "Jede Maßnahme endet in diesem Jahr.",
      "no-indicator":
        "Noch ist keine Maßnahme mit einem Indikator verbunden: Ob die Maßnahmen wirken, lässt sich so nicht ablesen.",
      "no-goal": "Noch ist keine Maßnahme mit einem Ziel verbunden.",
      "status-unknown": "Bei keiner Maßnahme ist der Stand bekannt.",
      "report-due": "Zu jeder Maßnahme ist ein Bericht angefragt.",
      "report-overdue": "Zu keiner Maßnahme kam der angefragte Bericht rechtzeitig.",
      stale: "Bei jeder Maßnahme ist der gemeldete Stand veraltet.",
    },
    signal: {
      overdue: (/** @type {number} */ n) =>
        plural(n, {
          one: "Bei einer Maßnahme ist der Termin überschritten.",
          other: `Bei ${count(n)} Maßnahmen ist der Termin überschritten.`,
        }),
      "ends-this-year": (/** @type {number} */ n) =>
        plural(n, {
          one: "Eine Maßnahme endet in diesem Jahr.",
          other: `${figure(n)} Maßnahmen enden in diesem Jahr.`,
        }),
      "no-indicator": (/** @type {number} */ n) =>
        plural(n, {
          one: "Eine Maßnahme ist mit keinem Indikator verbunden.",
          other: `${figure(n)} Maßnahmen sind mit keinem Indikator verbunden.`,
        }),
      "no-goal": (/** @type {number} */ n) =>
        plural(n, {
          one: "Eine Maßnahme ist mit keinem Ziel verbunden.",
          other: `${figure(n)} Maßnahmen sind mit keinem Ziel verbunden.`,
        }),
      "report-due": (/** @type {number} */ n) =>
        plural(n, {
          one: "Zu einer Maßnahme ist ein Bericht angefragt.",
          other: `Zu ${count(n)} Maßnahmen sind Berichte angefragt.`,
        }),
      "report-overdue": (/** @type {number} */ n) =>
        plural(n, {
          one: "Zu einer Maßnahme ist der Bericht überfällig.",
          other: `Zu ${count(n)} Maßnahmen ist der Bericht überfällig.`,
        }),
      stale: (/** @type {number} */ n) =>
        plural(n, {
          one: "Bei einer Maßnahme ist der gemeldete Stand veraltet.",
          other: `Bei ${count(n)} Maßnahmen ist der gemeldete Stand veraltet.`,
        }),
    },
  },

  start: {
    title: "Was zugesagt ist, wer es tut und was daraus wird",
    lead: (
      /** @type {string} */ plan,
      /** @type {string} */ by,
      /** @type {string} */ on,
      /** @type {number} */ fields,
    ) => ({
      before: `Der Plan „${plan}“${by || on ? ` (${[by, on].filter(Boolean).join(", ")})` : ""} hat `,
      fields: fields
        ? plural(fields, { one: "ein Handlungsfeld", other: `${figure(fields)} Handlungsfelder` })
        : "noch kein Handlungsfeld",
      after: `. Hier sehen Sie jede dokumentierte Maßnahme, wer zuständig ist, wie es laut Quelle steht und was die Zahlen sagen.`,
    }),
    glance: "Der Plan auf einen Blick",
    glanceText: "Jede Zeile ist ein Handlungsfeld, jedes Zeichen eine Maßnahme.",
    notCompared: "Keine dieser Angaben ist bisher mit dem Umsetzungsplan abgeglichen:",
    legend: "Zeichen",
    noMeasure: "noch keine Maßnahme erfasst",
    noIndicator: "noch kein Indikator",
    coverage: (/** @type {number} */ n, /** @type {number} */ of, /** @type {string} */ home) =>
      `${figure(n)} von ${figure(of)} ${plural(of, { one: "Indikator", other: "Indikatoren" })} mit Werten für „${home}“`,
    group: (/** @type {number} */ n, /** @type {string} */ status) => `${figure(n)} Maßnahmen: ${status}`,
    latest: "Zuletzt",
    nextEvent: "Als Nächstes",
    noNextEvent: "Derzeit ist kein kommender Termin bekannt.",
    noEvents: "Noch ist kein Termin erfasst.",
    newestDocuments: "Neueste Dokumente",
    ways: "Einstiege",
    byTheme: "Nach Thema der Zahlen",
    byQuestion: "Nach Frage",
    questions: {
      responsible: "Wer ist zuständig?",
      running: "Was ist laut Quelle in Umsetzung?",
      missing: "Wofür gibt es noch keine Zahlen?",
      gap: "Wie entwickeln sich die Zahlen?",
      changed: "Was hat sich geändert?",
      method: "Woher stammen die Angaben?",
    },
    asked: "Was Sie gefragt werden",
    askedText: "Der Plan fragt Vereine, Initiativen und alle, die hier leben:",
    answerBy: "Ihre Antwort erreicht die Geschäftsstelle per E-Mail:",
    easyTitle: "In Leichter Sprache",
    easy: [
      "Es gibt einen Plan.",
      "Der Plan soll allen Menschen helfen. Alle sollen überall mitmachen können.",
      "Auf dieser Internet-Seite steht: Was wurde versprochen? Wer macht das? Was ist schon fertig?",
      "Manche Dinge wissen wir noch nicht. Das schreiben wir dann auch auf.",
    ],
  },

  fields: {
    title: "Handlungsfelder",
    lead: (/** @type {number} */ n) =>
      plural(n, { one: "Der Plan hat ein Handlungsfeld.", other: `Der Plan hat ${figure(n)} Handlungsfelder.` }),
    none: "Noch ist kein Handlungsfeld erfasst.",
    aims: "Übergreifende Ziele",
    number: (/** @type {number} */ n) => `Handlungsfeld ${n}`,
    goals: "Ziele",
    goalsOwnWords: "Mit unseren Worten zusammengefasst.",
    measures: "Maßnahmen",
    indicators: "Indikatoren",
    events: "Termine",
    missing: "Was fehlt",
    missingGoals: "Für dieses Feld ist noch kein Ziel erfasst.",
    missingMeasures: "Für dieses Feld ist noch keine Maßnahme erfasst.",
    missingIndicators: "Diesem Feld ist noch kein Indikator zugeordnet.",
    missingValues: (/** @type {number} */ n, /** @type {number} */ of, /** @type {string} */ home) =>
      n === of
        ? `Für keinen der Indikatoren gibt es Werte für „${home}“.`
        : `Zu ${figure(n)} von ${figure(of)} Indikatoren gibt es keine Werte für „${home}“.`,
    missingStatus: (/** @type {number} */ n) =>
      plural(n, {
        one: "Bei einer Maßnahme ist der Stand unbekannt.",
        other: `Bei ${count(n)} Maßnahmen ist der Stand unbekannt.`,
      }),
    missingLead: (/** @type {number} */ n) =>
      plural(n, {
        one: "Bei einer Maßnahme nennt keine Quelle, wer zuständig ist.",
        other: `Bei ${count(n)} Maßnahmen nennt keine Quelle, wer zuständig ist.`,
      }),
    missingEvents: "Zu diesem Feld ist kein Termin erfasst.",
    missingLinks: "Keine Quelle verbindet eine dieser Maßnahmen mit einem Indikator.",
    nothingMissing: "Zu diesem Feld liegen alle Angaben vor.",
    previous: "Voriges Feld",
    next: "Nächstes Feld",
    counts: (/** @type {number} */ goals, /** @type {number} */ measures, /** @type {number} */ indicators) =>
      [
        goals ? plural(goals, { one: "ein Ziel", other: `${count(goals)} Ziele` }) : "noch kein Ziel",
        measures
          ? plural(measures, { one: "eine Maßnahme", other: `${count(measures)} Maßnahmen` })
          : "noch keine Maßnahme",
        indicators
          ? plural(indicators, { one: "ein Indikator", other: `${count(indicators)} Indikatoren` })
          : "noch kein Indikator",
      ].join(", "),
  },

  events: {
    title: "Termine",
    lead: "Veranstaltungen, Dialoge, Sitzungen und Wegmarken rund um den Plan.",
    holds: (/** @type {number} */ sessions, /** @type {number} */ documents) =>
      [
        sessions && plural(sessions, { one: "ein Programmpunkt", other: `${count(sessions)} Programmpunkte` }),
        documents && plural(documents, { one: "ein Dokument", other: `${count(documents)} Dokumente` }),
      ]
        .filter(Boolean)
        .join(", "),
    coming: "Kommende Termine",
    past: "Vergangene Termine",
    noneComing: "Derzeit ist kein kommender Termin bekannt.",
    noneFound: "Kein Termin passt zu dieser Auswahl.",
    noneInField: { before: "In den Daten dieses Plans steht kein Termin zum Handlungsfeld „", after: "“." },
    none: "Noch ist kein Termin erfasst.",
    found: (/** @type {number} */ n) => plural(n, { one: "Ein Termin", other: `${figure(n)} Termine` }),
    calendar: "Kalender abonnieren",
    calendarFile: "Kalender als Datei (ICS)",
    feed: "Termine als Feed (Atom)",
    type: "Art",
    field: "Handlungsfeld",
  },
  event: {
    one: "Termin",
    registration: "Anmeldung",
    registrationFailed: "Wie viele Plätze frei sind, kann gerade nicht geladen werden.",
    noRegistration: "Hier kann man sich noch nicht anmelden.",
    time: (/** @type {string} */ from, /** @type {string} */ to) => (to ? `${from} bis ${to} Uhr` : `${from} Uhr`),
    until: "bis",
    where: "Wo",
    organisers: "Veranstaltet von",
    fields: "Handlungsfelder",
    admission: "Teilnahme",
    admissions: {
      members: "für Mitglieder",
      invitation: "auf Einladung",
      registration: "mit Anmeldung",
      open: "offen für alle",
    },
    past: "vorbei",
    runs: "läuft gerade",
    modes: { "on-site": "vor Ort", online: "online", hybrid: "vor Ort und online" },
    directions: "Anfahrt",
    cost: "Kosten",
    accessibility: "Barrierefreiheit",
    access: {
      "step-free": "ohne Stufen",
      lift: "Aufzug",
      "accessible-toilet": "barrierefreie Toilette",
      "sign-language": "Gebärdensprache",
      interpretation: "Dolmetschen",
      "induction-loop": "Hörschleife",
      childcare: "Kinderbetreuung",
      "quiet-room": "Ruheraum",
    },
    states: { announced: "findet statt", cancelled: "abgesagt", moved: "verlegt" },
    cancelled: "Dieser Termin ist abgesagt.",
    moved: (/** @type {string} */ before) => `Dieser Termin ist verlegt. Vorher geplant: ${before}.`,
    titled: { cancelled: "Abgesagt:", moved: "Verlegt:" },
    places: (/** @type {number} */ n) => plural(n, { one: "Ein Platz", other: `${figure(n)} Plätze` }),
    timeOpen: "Uhrzeit offen",
    programme: "Programm",
    sessionKind: { opening: "Begrüßung", talk: "Vortrag", panel: "Podium", workshop: "Workshop", break: "Pause" },
    noProgramme: "Ein Programm ist nicht erfasst.",
    documents: "Dokumente",
    noDocuments: "Zu diesem Termin ist kein Dokument erfasst.",
    calendar: "In den Kalender (ICS)",
    noCalendar: "Der genaue Tag ist nicht bekannt, darum gibt es keinen Kalendereintrag.",
    material: "Unterlagen",
    results: "Ergebnisse",
    noResults: "Zu den Ergebnissen ist nichts erfasst.",
    figures: "In Zahlen",
    outcomes: "Was herauskam",
    demands: "Was gefordert wurde",
    followed: (/** @type {number} */ demanded, /** @type {number} */ answered, /** @type {number} */ changed) =>
      `Gefordert: ${figure(demanded)}. Beantwortet: ${figure(answered)}. Zu Änderungen geführt: ${figure(changed)}.`,
    answer: "Antwort",
    takenUp: "Als Rückmeldung aufgenommen, noch nicht beantwortet",
    notTakenUp: "Noch nicht beantwortet",
    led: (/** @type {number} */ n) =>
      plural(n, { one: "führte zu einer Änderung", other: `führte zu ${figure(n)} Änderungen` }),
  },
  documents: {
    title: "Dokumente",
    lead: "Konzepte, Pläne, Berichte und Vorträge. Die Dateien liegen hier oder bei denen, die sie veröffentlicht haben.",
    about: (/** @type {string} */ size) => `etwa ${size}`,
    found: (/** @type {number} */ n) => plural(n, { one: "Ein Dokument", other: `${figure(n)} Dokumente` }),
    none: "Noch ist kein Dokument erfasst.",
    noneFound: "Kein Dokument passt zu dieser Auswahl.",
    kind: "Art",
    words: "Suchwort",
    withoutDate: "ohne Datum",
  },
  document: {
    kind: "Art",
    format: "Format",
    size: "Größe",
    date: "Datum",
    publisher: "Herausgegeben von",
    event: "Termin",
    measures: "Maßnahmen, die darin stehen",
    noMeasures: "Mit diesem Dokument ist keine Maßnahme verbunden.",
    open: "Seite mit dem Dokument öffnen",
    noPage: "Es ist keine Seite bekannt, die dieses Dokument anbietet.",
    atPublisher: "Die Datei liegt nicht bei uns, sondern auf der Seite, die sie anbietet.",
    download: (/** @type {string} */ facts) => `Datei herunterladen (${facts})`,
    language: "Sprache",
    licence: "Lizenz",
    accessible: "Barrierefreiheit",
    accessUnknown: "nicht angegeben",
    since: "Hier seit",
    sum: "Prüfsumme",
    checksum: (/** @type {string} */ sum) => `SHA-256 ${sum.slice(0, 8)} … ${sum.slice(-8)}`,
    alternative: "Was darin zu sehen ist",
    former: "Frühere Fassungen",
    formerText: "Diese Fassungen gelten nicht mehr. Sie bleiben lesbar.",
    formerItem: (/** @type {string} */ since, /** @type {string} */ until) => `galt vom ${since} bis ${until}`,
    formerOn: (/** @type {string} */ day, /** @type {string} */ from, /** @type {string} */ to) =>
      `galt am ${day} von ${from} bis ${to} Uhr`,
  },
  film: {
    elsewhere: "Dieser Film liegt nicht hier, sondern bei",
    asked:
      "Erst wenn Sie ihn öffnen, fragt Ihr Browser diesen Server. Der Server erfährt dann Ihre Internetadresse (IP-Adresse).",
    open: "Seite mit dem Film öffnen",
    newWindow: "öffnet in neuem Fenster",
    nowhere: "Es ist keine Seite bekannt, die diesen Film zeigt.",
    captions: (/** @type {string} */ languages) => `Untertitel: ${languages}`,
    noCaptions: "Zu diesem Film gibt es keine Untertitel.",
    otherLanguage: "andere Sprache",
    captionsUnknown: "Ob es dort Untertitel gibt, wissen wir nicht.",
    transcript: "Was im Film gesagt wird",
    transcriptIn: (/** @type {string} */ languages) => `Was im Film gesagt wird, zum Lesen: ${languages}`,
    noTranscript: "Was in diesem Film gesagt wird, gibt es nicht zum Lesen.",
  },

  filters: {
    title: "Filter",
    words: "Nach Wörtern suchen",
    find: "Suchen",
    atOnce: "Die Liste ändert sich, sobald Sie etwas auswählen.",
    chosen: "Ausgewählt",
    remove: "Filter entfernen:",
    removeAll: "Alle Filter entfernen",
    quoted: (/** @type {string} */ q) => `„${q}“`,
    address: "Adresse dieser Liste",
    takeAway: "Nehmen Sie einen Filter weg, oder suchen Sie mit einem anderen Wort.",
    fieldPage: "Was wir sonst dazu wissen, steht auf der Seite des Handlungsfelds:",
  },

  measures: {
    title: "Maßnahmen",
    lead: "Was zugesagt wurde, soweit es hier dokumentiert ist. Der Stand ist der, den die Quelle nennt.",
    found: (/** @type {number} */ n) => plural(n, { one: "Eine Maßnahme", other: `${figure(n)} Maßnahmen` }),
    noneFound: "Keine Maßnahme passt zu dieser Auswahl.",
    noneInField: {
      before: "In den Daten dieses Plans steht noch keine Maßnahme zum Handlungsfeld „",
      after: "“. Das heißt nicht, dass dort nichts geschieht.",
    },
    none: "Noch ist keine Maßnahme erfasst.",
    field: "Handlungsfeld",
    goal: "Ziel",
    status: "Stand",
    signal: "Hinweis",
    organisation: "Zuständig oder beteiligt",
    territory: "Gebiet",
    provenance: "Herkunft",
    measure: "Maßnahme",
    office: "Zuständig",
    period: "Zeitraum",
    /** What a list that is narrowed to an office counts too. @param {{ takesPart: boolean, tookOver: boolean }} shares @returns {string} */
    included: ({ takesPart, tookOver }) =>
      tookOver && takesPart
        ? "Mitgezählt sind Maßnahmen, die von Vorgängern übernommen wurden, und solche, an denen die Stelle nur beteiligt ist."
        : tookOver
          ? "Mitgezählt sind Maßnahmen, die von Vorgängern übernommen wurden."
          : takesPart
            ? "Mitgezählt sind Maßnahmen, an denen die Stelle nur beteiligt ist."
            : "",
    sortLabel: "Sortieren nach",
    sortBy: (/** @type {string} */ column) => `nach ${column} sortieren`,
    noLead: "nicht genannt",
    noPeriod: "nicht genannt",
    asOf: (/** @type {string} */ period) => `Stand ${period}`,
    withoutAsOf: "ohne Datum",
    unknownAsOf: (/** @type {string} */ period) => `laut Quelle von ${period}`,
    downloadList: "Diese Liste",
    sinceUntil: (/** @type {string} */ start, /** @type {string} */ end) =>
      start && end ? (start === end ? start : `${start} bis ${end}`) : start ? `seit ${start}` : `bis ${end}`,
  },
  measure: {
    statusSentence: (/** @type {string} */ status, /** @type {string} */ asOf) =>
      asOf ? `Laut Quelle, Stand ${asOf}: ${status}` : `Laut Quelle, ohne Datum: ${status}`,
    reportedSentence: (/** @type {string} */ status, /** @type {string} */ asOf) =>
      `Laut Bericht, Stand ${asOf}: ${status}`,
    enteredSentence: (
      /** @type {string} */ status,
      /** @type {string} */ office,
      /** @type {string} */ day,
      /** @type {string} */ asOf,
    ) => `Laut Eintrag vom ${day} (${office})${asOf && `, Stand ${asOf}`}: ${status}`,
    office: "Geschäftsstelle",
    happened: "Was geschehen ist:",
    next: "Was als Nächstes kommt:",
    obstacles: "Was im Weg steht:",
    unknownSentence: (/** @type {string} */ asOf) =>
      asOf ? `Stand unbekannt, laut Quelle von ${asOf}` : "Stand unbekannt, laut Quelle ohne Datum",
    lead: "Zuständig",
    noLead: "Keine Quelle nennt, wer zuständig ist.",
    statusReason: "Grund:",
    continuedBy: { merged: "Aufgegangen in:", replaced: "Ersetzt durch:" },
    continues: "Führt fort",
    planned: (/** @type {string} */ dates) => `geplant: ${dates}`,
    actual: (/** @type {string} */ dates) => `tatsächlich: ${dates}`,
    contact: "Kontakt",
    now: "heute:",
    remit: (/** @type {string} */ words) => `für ${words}`,
    partners: "Beteiligt",
    territory: "Gebiet",
    start: "Beginn",
    end: "Geplantes Ende",
    noDates: "Keine Quelle nennt Beginn oder Ende.",
    dates: "Zeitraum",
    goals: "Ziele",
    noGoals: "Keine Quelle verbindet diese Maßnahme mit einem Ziel.",
    provenance: "Herkunft",
    notCompared: (/** @type {string} */ date) => `Nicht mit dem Umsetzungsplan${date && ` (${date})`} abgeglichen.`,
    indicators: "Indikatoren",
    noIndicators: "Keine Quelle verbindet diese Maßnahme mit einem Indikator.",
    fieldIndicators: (/** @type {number} */ n) =>
      plural(n, {
        one: "Zum Handlungsfeld gehört ein Indikator",
        other: `Zum Handlungsfeld gehören ${figure(n)} Indikatoren`,
      }),
    noCause: "Ob eine Maßnahme einen Wert verändert hat, lässt sich aus den Zahlen allein nicht sagen.",
    documents: "Dokumente",
    noDocuments: "Mit dieser Maßnahme ist kein Dokument verbunden.",
    signals: "Hinweise",
    signalsText: "Aus den Daten berechnet, nicht gemeldet.",
    plannedEnd: (/** @type {string} */ period) => `Geplantes Ende: ${period}.`,
    reportDue: (/** @type {string} */ day) => `Frist: ${day}.`,
    staleSince: (/** @type {string} */ day) => `Veraltet seit ${day}.`,
  },

  milestone: {
    title: "Meilensteine",
    reached: "erreicht",
    reachedOn: (/** @type {string} */ period) => `erreicht, ${period}`,
    dropped: "aufgegeben",
    open: "offen, ohne Termin",
    due: (/** @type {string} */ period) => `offen, fällig ${period}`,
    late: (/** @type {string} */ period) => `offen, war fällig ${period}`,
  },

  target: {
    title: "Was erreicht werden soll",
    until: (/** @type {string} */ value, /** @type {string} */ period, /** @type {string} */ whom) =>
      `${value} bis ${period}${whom && ` (${whom})`}`,
    state: {
      reached: "erreicht",
      "on-track": "auf Kurs",
      "slightly-off": "etwas hinter dem Kurs",
      "off-track": "deutlich hinter dem Kurs",
      "moving-away": "entfernt sich vom Ziel",
      "not-assessable": "lässt sich noch nicht beurteilen",
    },
    reason: {
      "no-baseline": "Es fehlt ein Ausgangswert.",
      "one-value": "Es liegt erst ein Wert vor.",
      "break-between": "Zwischen Ausgangswert und jüngstem Wert liegt ein Bruch in der Zahlenreihe.",
      "too-old": "Der jüngste Wert ist zu alt.",
    },
    baseline: (/** @type {string} */ period, /** @type {string} */ value) => `Ausgangswert ${period}: ${value}.`,
    latest: (/** @type {string} */ period, /** @type {string} */ value) => `Jüngster Wert ${period}: ${value}.`,
    away: "Der Wert hat sich vom Ziel entfernt.",
    progress: (/** @type {string} */ way, /** @type {string} */ time) =>
      `Vom Weg zum Ziel sind ${way} geschafft, von der Zeit sind ${time} vergangen.`,
    basis: "Grundlage:",
    computed: "Aus den Werten berechnet, nicht gemeldet.",
  },

  retired: {
    since: (/** @type {string} */ day) => `Seit ${day} nicht mehr Teil des Plans.`,
    stays: "Diese Seite bleibt, damit Verweise auf sie nicht ins Leere führen.",
  },

  quote: { before: "Die Quelle sagt: „", after: "“." },

  finding: {
    nothing: "Zu diesem Indikator liegt noch kein Wert vor.",
    noHomeValue: (/** @type {string} */ home) => `Werte für „${home}“ liegen nicht vor.`,
    homeByGroup: (/** @type {string} */ home) => `Werte für „${home}“ gibt es nur nach Gruppen.`,
    group: (/** @type {string} */ dimension, /** @type {string} */ group) => `${dimension} „${group}“`,
    approximate: "ungefähr",
    unrounded: "aus ungerundeten Werten",
    noteOn: (/** @type {string} */ where, /** @type {string} */ when) => `Anmerkung zum Wert ${where}, ${when}:`,
    onlyCity: (/** @type {string} */ home) => `Ein Wert für das ganze Gebiet „${home}“ liegt nicht vor.`,
    elsewhere: "Anderswo:",
    noHeadline: (/** @type {string} */ dimension) =>
      `Eine einzelne Zahl gibt es hier nicht; die Werte stehen nach dem Merkmal „${dimension}“.`,
    beside: (
      /** @type {string} */ other,
      /** @type {string} */ year,
      /** @type {string} */ value,
      /** @type {string} */ own,
    ) => `Im Vergleich, ${year}: hier ${own}, ${other} ${value}.`,
    difference: (/** @type {string} */ words) => `Unterschied: ${words}.`,
    higher: (/** @type {string} */ group) => `Der Wert ist bei „${group}“ höher.`,
    differenceTo: (/** @type {string} */ other, /** @type {string} */ words) => `Unterschied zu ${other}: ${words}.`,
    groupOnly: (/** @type {string} */ where) => `Ein Wert für alle zusammen liegt für „${where}“ nicht vor.`,
    noGroups: (/** @type {string} */ home, /** @type {string} */ dimension) =>
      `Für „${home}“ gibt es keine Werte nach dem Merkmal „${dimension}“, darum auch keinen Abstand.`,
    notComparable: (/** @type {string} */ others) =>
      `Die Werte hier und für ${others} beruhen auf verschiedenen Quellen oder Abgrenzungen; darum rechnen wir keinen Unterschied aus.`,
    gap: (
      /** @type {string} */ first,
      /** @type {string} */ a,
      /** @type {string} */ second,
      /** @type {string} */ b,
      /** @type {string} */ when,
      /** @type {string} */ where,
    ) => `${where}${when}: ${first} ${a}, ${second} ${b}.`,
    noGap: (/** @type {string} */ where, /** @type {string} */ group) =>
      `${where}: Für die Gruppe „${group}“ gibt es keinen Wert, darum auch keinen Abstand.`,
    gapNotComparable: (/** @type {string} */ where) =>
      `${where}: Die Werte der beiden Gruppen sind nicht vergleichbar, darum nennen wir keinen Abstand.`,
  },
  indicators: {
    title: "Indikatoren",
    lead: "Woran sich zeigt, wie es um Teilhabe steht. Viele Zahlen fehlen noch; auch das steht hier.",
    found: (/** @type {number} */ n) => plural(n, { one: "Ein Indikator", other: `${figure(n)} Indikatoren` }),
    none: "Noch ist kein Indikator erfasst.",
    noneFound: "Kein Indikator passt zu dieser Auswahl.",
    noneInField: { before: "In den Daten dieses Plans steht noch kein Indikator zum Handlungsfeld „", after: "“." },
    theme: "Thema",
    field: "Handlungsfeld",
    availability: "Werte",
    available: {
      home: (/** @type {string} */ home) => `mit Werten für „${home}“`,
      elsewhere: () => "nur Werte anderer Gebiete",
      none: () => "noch ohne Werte",
    },
    direction: "Richtung",
    onlyElsewhere: "nur Werte anderer Gebiete",
    noValues: "noch keine Werte",
    byGroup: "Werte nur nach Gruppen, keine einzelne Zahl",
    withNote: "mit Anmerkung",
    gapShort: (/** @type {string} */ a, /** @type {string} */ b, /** @type {string} */ said) =>
      `Abstand „${a}“ zu „${b}“: ${said}`,
    gapOf: (/** @type {string} */ difference, /** @type {string} */ where, /** @type {string} */ when) =>
      `${difference} (${[where, when].filter(Boolean).join(", ")})`,
    gapMissing: (/** @type {string} */ where) => `kein Wert für beide Gruppen (${where})`,
    gapNotComparable: (/** @type {string} */ where) => `die Werte beider Gruppen sind nicht vergleichbar (${where})`,
    counts: (/** @type {number} */ own, /** @type {number} */ of, /** @type {string} */ home) =>
      `${figure(own)} von ${figure(of)} mit Werten für „${home}“`,
  },

  indicator: {
    values: "Werte",
    breakdown: "Aufschlüsselung",
    noBreakdown: "insgesamt",
    territory: "Gebiet",
    total: "insgesamt",
    totalOf: (/** @type {string} */ dimension) => `alle (${dimension})`,
    onlyGroups: (/** @type {string} */ groups) => `Alle Werte hier: ${groups}.`,
    period: "Zeitraum",
    group: "Gebiet oder Gruppe",
    value: "Wert",
    origin: "Herkunft",
    second: "zweite Angabe",
    computed: "aus veröffentlichten Zahlen berechnet",
    alsoPublished: (/** @type {string} */ value) => `(auch veröffentlicht: ${value})`,
    everyValue: (/** @type {number} */ n) =>
      plural(n, { one: "Der Wert mit Quelle", other: `Alle ${figure(n)} Werte mit Quelle` }),
    nothingShown: "Für diese Auswahl gibt es keine Werte.",
    gapKnown: "Das ist eine bekannte Lücke.",
    downloadShown: "Gezeigte Werte",
    downloadAll: "Alle Werte",
    switched: (/** @type {number} */ n) =>
      plural(n, {
        one: "Diagramm und Tabelle zeigen eine Reihe",
        other: `Diagramm und Tabelle zeigen ${figure(n)} Reihen`,
      }),
    chartMissing: "Das Diagramm konnte nicht geladen werden. Die Tabelle dazu enthält dieselben Werte.",
    chartLoading: "Das Diagramm wird geladen. Die Tabelle dazu enthält dieselben Werte.",
    chartLabel: (/** @type {string} */ title, /** @type {number} */ n) =>
      `Diagramm: ${title}, ${plural(n, { one: "eine Reihe", other: `${figure(n)} Reihen` })}. Die Tabelle dazu enthält dieselben Werte.`,
    savePng: "Diagramm als PNG",
    saveSvg: "Diagramm als SVG",
    breakNote: (/** @type {string} */ from, /** @type {string} */ where, /** @type {boolean} */ isDrawn) =>
      `${isDrawn ? "Gestrichelte senkrechte Linie: " : ""}Bruch ab ${from}${where && ` (${where})`}, Werte davor und danach sind nicht vergleichbar:`,
    withoutHome: (/** @type {string} */ home) => `Für diese Auswahl gibt es keine Werte für „${home}“.`,
    ownOnly: "Gezeichnet sind nur die eigenen Gebiete: Anzahlen hängen davon ab, wie viele Menschen dort leben.",
    secondNote: "Kreuz (×): Für diesen Zeitraum ist ein zweiter Wert veröffentlicht. Die Linie folgt dem ersten.",
    axisNote: "Die Achse beginnt nicht bei null.",
    pictureSources: (/** @type {string[]} */ sources) =>
      `${sources.length > 1 ? "Quellen" : "Quelle"}: ${sources.join("; ")}.`,
    originNote:
      "Nicht verbunden sind Werte verschiedener Herkunft, etwa aus der amtlichen Statistik und aus einem Medienbericht.",
    missingNote: "Eine Linie ist unterbrochen, wo mehr als drei Jahre lang kein Wert vorliegt.",
    notes: "Anmerkungen zu den Werten",
    note: (/** @type {number} */ n) => `Anmerkung ${n}`,
    noteOnAll: "Anmerkung zu allen Werten:",
    unsureNote: "Hohle Punkte und Balken: Der Wert ist unsicher, weil er auf wenigen Fällen beruht.",
    overlapNote: "Gruppen können sich überschneiden. Bitte nicht zusammenzählen.",
    gap: "Abstand zwischen Gruppen",
    gapText: (/** @type {string} */ first, /** @type {string} */ second, /** @type {string} */ dimension) =>
      `Der Unterschied zwischen „${first}“ und „${second}“ (${dimension}) soll kleiner werden.`,
    gapSign: (/** @type {string} */ first, /** @type {string} */ second) =>
      `Der Abstand ist der Wert für „${first}“ minus dem Wert für „${second}“. Plus heißt: „${first}“ hat den höheren Wert. Minus heißt: „${second}“ hat den höheren Wert.`,
    gapUnrounded: "Der Abstand ist aus ungerundeten Werten berechnet; mit den gerundeten kann er anders ausfallen.",
    valueSources: "Quellen der gezeigten Werte",
    definitionSources: "Quelle der Definition",
    gapTable: (/** @type {string} */ first, /** @type {string} */ second) => `Abstand: ${first} und ${second}`,
    difference: "Abstand",
    about: "Über diesen Indikator",
    definition: "Definition",
    unit: "Einheit",
    direction: "Richtung",
    dataSource: "Statistik",
    periodicity: "Erscheint",
    every: (/** @type {string} */ duration) =>
      /** @type {Record<string, string>} */ ({
        P1Y: "jedes Jahr",
        P2Y: "alle zwei Jahre",
        P4Y: "alle vier Jahre",
        P1M: "jeden Monat",
        P3M: "jedes Vierteljahr",
        P6M: "jedes halbe Jahr",
      })[duration] ??
      (duration || "unbekannt"),
    setId: "Kennung in der Quelle",
    fields: "Handlungsfelder",
    noFields: "Keinem Handlungsfeld zugeordnet.",
    coverage: "Erwartete Aufschlüsselungen",
    coveredHome: (/** @type {string} */ home) => `liegt vor (${home})`,
    coveredElsewhere: "liegt nur für andere Gebiete vor",
    notCovered: "liegt nicht vor",
  },

  organisations: {
    title: "Ressorts und Gremien",
    lead: "Wer für Maßnahmen zuständig oder an ihnen beteiligt ist, wer berät und wer entscheidet.",
    none: "Noch ist keine Organisation erfasst.",
    /** What an organisation has to do with its measures. @param {{ leads: number, partners: number, measures: number }} counts */
    share: ({ leads, partners, measures }) =>
      [
        leads && `für ${count(leads)} zuständig`,
        partners && `an ${plural(partners, { one: "einer", other: count(partners) })} beteiligt`,
        measures > leads + partners && `${count(measures - leads - partners)} von Vorgängern übernommen`,
      ]
        .filter(Boolean)
        .join(", "),
    former: (/** @type {string} */ until) => `bis ${until}`,
  },
  organisation: {
    role: "Aufgabe",
    validity: "Besteht",
    from: (/** @type {string} */ period) => `mindestens seit ${period}`,
    fromTo: (/** @type {string} */ from, /** @type {string} */ to) => (from ? `${from} bis ${to}` : `bis ${to}`),
    successors: "Nachfolge",
    predecessors: "Vorgänger",
    leads: "Zuständig für",
    partners: "Beteiligt an",
    inherited: "Von Vorgängern übernommen",
    inheritedText:
      "Diese Maßnahmen nennen in der Quelle eine Stelle, deren Aufgaben ganz oder teilweise hierher übergegangen sind.",
    noMeasures: "Mit dieser Stelle ist keine Maßnahme verbunden.",
  },
  notices: {
    title: "Neues",
    lead: "Was zum Plan veröffentlicht oder entschieden wurde.",
    none: "Noch gibt es keine Meldung.",
    noneFound: "Noch gibt es keine Meldung.",
    found: (/** @type {number} */ n) => plural(n, { one: "Eine Meldung", other: `${figure(n)} Meldungen` }),
    all: "Alle Meldungen",
    about: "Darum geht es",
    open: "Seite dazu öffnen",
  },
  talk: {
    title: "Was gesagt wurde und was wir geantwortet haben",
    failed: "Die Rückmeldungen konnten nicht geladen werden.",
    none: "Dazu ist noch keine Rückmeldung veröffentlicht.",
    all: (/** @type {number} */ n) =>
      plural(n, { one: "Die Rückmeldung lesen", other: `Alle ${figure(n)} Rückmeldungen lesen` }),
    say: "Etwas dazu sagen",
    sayHint: "Ohne Konto, in jeder Sprache. Sie bekommen eine Antwort.",
    give: "Rückmeldung geben",
    follow: "Per E-Mail verfolgen",
    followText: {
      plan: "Erfahren Sie, wenn sich am Plan etwas ändert.",
      fields: "Erfahren Sie, wenn sich in diesem Handlungsfeld etwas ändert.",
      measures: "Erfahren Sie, wenn sich an dieser Maßnahme etwas ändert.",
      events: "Erfahren Sie, wenn sich an diesem Termin etwas ändert.",
      needs: "Erfahren Sie, was aus diesem Bedarf wird.",
      submissions: "Erfahren Sie, was aus dieser Rückmeldung wird.",
    },
    followOpen: "E-Mail-Adresse angeben",
    followFailed: "Das Formular konnte nicht geladen werden.",
  },

  search: {
    title: "Suche",
    titleFor: (/** @type {string} */ q) => `Suche nach „${q}“`,
    lead: "Sucht in Handlungsfeldern, Zielen, Maßnahmen, Indikatoren, Terminen, Dokumenten, Ressorts und Gremien. Tippfehler und andere Wortformen schaden nicht.",
    label: "Wonach suchen Sie?",
    find: "Suchen",
    found: (/** @type {number} */ n, /** @type {string} */ q) =>
      plural(n, { one: `Ein Treffer für „${q}“`, other: `${figure(n)} Treffer für „${q}“` }),
    nothing: (/** @type {string} */ q) => `Nichts gefunden für „${q}“.`,
    nothingText: "Versuchen Sie es mit einem anderen oder einem allgemeineren Wort.",
    kind: {
      field: "Handlungsfelder",
      goal: "Ziele",
      measure: "Maßnahmen",
      indicator: "Indikatoren",
      event: "Termine",
      document: "Dokumente",
      organisation: "Ressorts und Gremien",
    },
    kindOne: {
      field: "Handlungsfeld",
      goal: "Ziel",
      measure: "Maßnahme",
      indicator: "Indikator",
      event: "Termin",
      document: "Dokument",
      organisation: "Ressort oder Gremium",
    },
    narrow: "Eingrenzen",
    all: "alles",
    tips: [
      'Sie suchen Wörter, die genau so hintereinander stehen? Setzen Sie sie in Anführungszeichen: "kommunale Sprachkurse".',
      "Ein Wort soll nicht vorkommen? Schreiben Sie ein Minus davor: Sprachkurs -Integration.",
      "Eines von zwei Wörtern genügt? Schreiben Sie „or“ dazwischen, das heißt auf Englisch „oder“: Kita or Schule.",
    ],
  },

  toFillIn: (/** @type {string} */ what) => `vom Betreiber zu ergänzen: ${what}`,

  steering: {
    title: "Wer das steuert",
    lead: "Wer den Plan koordiniert, wer entscheidet, wer umsetzt und wer berät. Alle Angaben stammen aus den Daten des Plans.",
    office: "Geschäftsstelle",
    contact: "Kontakt:",
    round: "Steuerungsrunde",
    implementing: "Wer umsetzt",
    deciding: "Parlament und Ausschüsse",
    advising: "Wer berät",
    partners: "Zivilgesellschaft",
    path: "Der Weg des Plans durch die Gremien",
    pathText: "Beschlüsse, Sitzungen und Wegmarken, in der Reihenfolge der Zeit.",
    adopted: (/** @type {string} */ title, /** @type {string} */ by) => `„${title}“ beschlossen${by && `: ${by}`}`,
    noPath: "Noch ist kein Schritt erfasst.",
    none: "Dazu ist nichts erfasst.",
    former: "Früher",
  },

  method: {
    title: "Methode",
    lead: "Was die Wörter und Zahlen auf dieser Website bedeuten, woher sie kommen und was sie nicht sagen können.",
    status: "Stand einer Maßnahme",
    statusText:
      "Den Stand melden Menschen: Er ist das, was eine Quelle zu einem bestimmten Zeitpunkt sagt. Wir rechnen ihn nicht aus und schreiben ihn nicht fort. Darum steht immer dabei, von wann die Angabe ist. „Stand unbekannt“ heißt nicht „nicht begonnen“.",
    signals: "Hinweise",
    signalsText:
      "Hinweise berechnen wir aus Terminen, Verknüpfungen und angefragten Berichten. Sie stehen neben dem Stand und ändern ihn nicht. Was für alle Maßnahmen gilt, sagen wir einmal für den ganzen Plan.",
    provenance: "Herkunft einer Maßnahme",
    provenanceText: "Wo eine Maßnahme dokumentiert ist:",
    headline: "Die Zahl, mit der ein Indikator beginnt",
    headlineText:
      "Das ist der jüngste Wert für alle Menschen zusammen. Manche Indikatoren sind nur für bestimmte Gruppen festgelegt; dann nennen wir sie. Gibt es keinen solchen Wert, zeigen wir den jüngsten Wert einer Gruppe und nennen die Gruppe. Gibt es keinen eigenen Wert, sagen wir das. Nie tritt der Wert eines anderen Gebiets an seine Stelle.",
    comparison: "Vergleich",
    comparisonText:
      "Wir vergleichen das jüngste Kalenderjahr, in dem beide Gebiete einen Wert haben. Einen Unterschied rechnen wir nur aus, wenn beide Werte aus demselben Register und mit denselben Anmerkungen stammen.",
    gap: "Abstand zwischen Gruppen",
    gapText:
      "Bei manchen Indikatoren soll vor allem der Unterschied zwischen zwei Gruppen kleiner werden. Der Abstand ist der Wert der ersten Gruppe minus dem Wert der zweiten. Wir berechnen ihn aus ungerundeten Werten. Fehlt ein Wert, gibt es keinen Abstand, und wir sagen das.",
    direction: "Richtung",
    directionText:
      "Ob mehr oder weniger besser ist, steht bei jedem Indikator. Entweder sagt es die amtliche Quelle, oder es ist unsere Einschätzung; auch das steht dabei.",
    targets: "Ziele in Zahlen",
    targetsText:
      "Gibt es für einen Indikator einen Zielwert, vergleichen wir zwei Anteile: wie viel vom Weg zwischen Ausgangswert und Zielwert geschafft ist, und wie viel von der Zeit vergangen ist. Ist der erste Anteil mindestens 0,95-mal so groß wie der zweite, heißt das „auf Kurs“; mindestens 0,60-mal „etwas hinter dem Kurs“; darunter „deutlich hinter dem Kurs“. Bewegt sich der Wert in die andere Richtung, „entfernt“ er sich „vom Ziel“. Ob eine Maßnahme dazu beigetragen hat, sagt das nicht.",
    breaks: "Brüche, unsichere und doppelte Werte",
    breaksText:
      "Ändert sich eine Definition oder eine Stichprobe, endet die Linie im Diagramm und eine neue beginnt. Sie endet auch, wo mehr als drei Jahre lang kein Wert vorliegt. Unsichere Werte sind hohl gezeichnet. Wurden für dieselbe Sache zwei Werte veröffentlicht, zeigen wir beide: den zweiten als Kreuz. Was die Quelle selbst zu einem Wert anmerkt, steht beim Wert, auch wenn sie ihn nur ungefähr nennt.",
    values: "Herkunft der Werte",
    cause: "Was diese Zahlen nicht sagen",
    causeText:
      "Umsetzung und Wirkung stehen nebeneinander, aber getrennt. Ob eine Maßnahme einen Wert verändert hat, lässt sich aus diesen Daten nicht ableiten. Ein fehlender Wert zählt nie als null.",
    limits: "Grenzen der Daten",
    limitCoverage: (
      /** @type {number} */ own,
      /** @type {number} */ elsewhere,
      /** @type {number} */ none,
      /** @type {number} */ of,
    ) =>
      `Von ${figure(of)} Indikatoren haben ${figure(own)} Werte für das Gebiet des Plans, ${figure(elsewhere)} nur Werte anderer Gebiete und ${figure(none)} noch keine.`,
    limitPlan: "Mit diesem Plan wurde noch keine Maßnahme abgeglichen:",
    limitSources: (/** @type {number} */ n) =>
      `Die Angaben stützen sich auf ${figure(n)} Quellen. Jede Seite nennt die ihren.`,
    limitWords: "Ziele und Beschreibungen geben die Quellen mit unseren Worten wieder.",
  },

  data: {
    title: "Daten und Schnittstelle",
    lead: "Alles, was hier steht, gibt es auch als offene Daten: ohne Anmeldung, ohne Schlüssel. Programme holen sie über die Schnittstelle (API).",
    start: "In fünf Minuten",
    startText: "Diese Beispiele holen die Maßnahmen eines Handlungsfelds. Sie funktionieren so, wie sie hier stehen.",
    formats: "Formate",
    format: {
      json: "JSON, für Programme: jede Liste und jedes Ding, mit allen Sprachen",
      csv: "CSV, eine einfache Tabelle: jede Liste, „.csv“ hinter den Namen setzen; „lang=en“ für Englisch, „dialect=excel-de“ für deutsche Tabellenprogramme",
      atom: "Atom, ein Feed: was sich geändert hat, für Feed-Leser",
      ics: "ICS, eine Kalenderdatei: Termine für den Kalender",
    },
    files: "Alle Listen als Datei",
    rules: "Gut zu wissen",
    rule: {
      pages: "Listen haben Seiten: „page“ und „pageSize“ (höchstens 100).",
      filters: "Jede Liste nennt in „facets“ ihre Filter und wie viel sie fänden.",
      unknown: "Ein unbekannter Filter wird abgelehnt. So sieht ein Tippfehler nie wie eine Antwort aus.",
      etag: "Jede Antwort hat ein „ETag“. Senden Sie es als „If-None-Match“ mit; was sich nicht geändert hat, kostet fast nichts.",
      since: "Änderungen sind gezählt. Wer sich die letzte Nummer merkt und mit „since“ weiterfragt, verpasst keine.",
      missing: "Was nicht bekannt ist, fehlt in der Antwort. Nichts wird aufgefüllt.",
    },
    contract: "Beschreibung der Schnittstelle",
    contractText: "Die vollständige Beschreibung nach OpenAPI 3.0:",
    tryOut: "Im Browser ausprobieren (Swagger UI)",
    licence: "Lizenz",
    licenceIs: (/** @type {string} */ name) => `Die Daten stehen unter der Lizenz ${name}.`,
    licenceMissing: "die Lizenz der Daten",
  },

  accessibility: {
    title: "Erklärung zur Barrierefreiheit",
    lead: "Diese Website soll für alle benutzbar sein: mit Tastatur, Vorleseprogramm, großer Schrift und auf kleinen Geräten.",
    standard: "Unser Maßstab",
    standardText: "Wir bauen nach den Richtlinien WCAG 2.2, Stufe AA, und nach der Norm EN 301 549.",
    status: "Stand der Vereinbarkeit",
    statusMissing: "Ergebnis der Prüfung und Datum",
    statusOf: (/** @type {string} */ status, /** @type {string} */ date) => `${status} (Stand ${date}).`,
    known: "Was noch nicht gut geht",
    knownItems: [
      "Die verlinkten Dokumente liegen auf anderen Websites. Ob sie barrierefrei sind, wissen wir nicht.",
      "Viele Texte des Plans gibt es nur auf Deutsch. Sie sind auf den englischen Seiten als deutsch ausgezeichnet.",
      "Leichte Sprache gibt es bisher nur auf der Startseite. Gebärdensprache gibt es noch nicht.",
    ],
    report: "Eine Barriere melden",
    reportText: "Stoßen Sie auf eine Barriere? Bitte schreiben Sie uns, auf welcher Seite und was nicht geht:",
    reportSubject: "Barriere gemeldet",
    enforcement: "Durchsetzungsstelle",
    enforcementText: "Wenn Sie keine zufriedenstellende Antwort bekommen, können Sie sich an diese Stelle wenden:",
    enforcementMissing: "die Durchsetzungsstelle mit Adresse",
    contactMissing: "eine E-Mail-Adresse",
  },

  privacy: {
    title: "Datenschutz",
    lead: "Diese Website kommt ohne Cookies aus, ohne Zählpixel und ohne fremde Dienste.",
    points: [
      "Wir setzen keine Cookies. In Ihrem Browser, und nur dort, liegt, was Sie schreiben und noch nicht gesendet haben. Nach sieben Tagen wird es gelöscht, sobald Sie wieder eine Seite von uns öffnen.",
      "Schriften, Bilder und Programme kommen alle von diesem Server. Ihr Browser fragt keinen anderen.",
      "Um diese Seiten zu lesen, müssen Sie nichts über sich angeben.",
      "Wer etwas sendet, etwas verfolgt oder sich anmeldet, liest vorher, was wir dazu speichern und wie lange, und kann alles selbst löschen.",
    ],
    controller: "Verantwortlich",
    controllerMissing: "die verantwortliche Stelle mit Anschrift",
    officer: "Datenschutzbeauftragte Person",
    officerMissing: "Name und E-Mail-Adresse",
    logs: "Protokolle des Servers",
    logsText: (/** @type {number} */ days) =>
      plural(days, {
        one: "Der Server hebt Protokolle einen Tag lang auf.",
        other: `Der Server hebt Protokolle ${figure(days)} Tage lang auf.`,
      }),
    logsMissing: "was protokolliert wird und wie lange",
    rights: "Ihre Rechte",
    rightsText:
      "Sie haben das Recht auf Auskunft, Berichtigung, Löschung, Einschränkung und Widerspruch, und Sie können sich bei der Aufsichtsbehörde beschweren:",
    supervisorMissing: "die Aufsichtsbehörde",
  },

  imprint: {
    title: "Impressum",
    provider: "Anbieter",
    providerMissing: "Name und Anschrift",
    represented: "Vertreten durch",
    representedMissing: "die vertretungsberechtigte Person",
    contact: "Kontakt",
    contactMissing: "Telefon und E-Mail-Adresse",
    vat: "Umsatzsteuer-Identifikationsnummer",
    plan: "Zum Plan schreiben Sie bitte an",
    software: "Die Software",
    softwareText:
      "Diese Website läuft mit freier Software unter der Lizenz EUPL-1.2. Jede Stadt und jedes Land kann sie mit dem eigenen Plan betreiben.",
  },
};

export default words;
/** @typedef {typeof words} Words */
