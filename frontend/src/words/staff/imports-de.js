import { formatInteger } from "../../format/number.js";
import { pluralIn } from "../plural.js";

const plural = pluralIn("de");
/** @param {number} n */
const figure = (n) => formatInteger(n, "de");

/** What the tables of a package hold, by their names. @type {Record<string, string>} */
const tables = {
  plan: "Der Plan selbst",
  sources: "Quellen",
  territories: "Gebiete",
  organisations: "Organisationen",
  organisation_successions: "Nachfolgen von Organisationen",
  questions: "Fragen an die Zivilgesellschaft",
  overarching_aims: "Übergeordnete Ziele",
  fields: "Handlungsfelder",
  goals: "Ziele",
  themes: "Themen der Indikatoren",
  units: "Einheiten",
  dimensions: "Merkmale",
  dimension_codes: "Gruppen der Merkmale",
  indicators: "Indikatoren",
  series_breaks: "Brüche in den Reihen",
  observations: "Werte",
  observations_conflicting: "Zweite Werte",
  documents: "Dokumente",
  events: "Termine",
  event_sessions: "Programm der Termine",
  event_results: "Ergebnisse der Termine",
  measures: "Maßnahmen",
  milestones: "Meilensteine",
  reports: "Berichte zu Maßnahmen",
  targets: "Zielwerte",
  notices: "Meldungen",
};

/** @param {string} name */
const tableOf = (name) => tables[name] ?? name;

/** Words of import and export. */
export default {
  tables,
  tableOf,
  title: "Import und Export",
  export: "Den Plan herunterladen",
  exportText:
    "Was vom Plan öffentlich ist, in Tabellen: Angaben zum Plan, Handlungsfelder und Ziele, Maßnahmen mit Meilensteinen und jetzigem Stand, Berichte zu Maßnahmen, Organisationen mit Nachfolgen, Indikatoren mit Zielwerten, Brüchen und Werten, Termine mit Programm, Angaben zu Dokumenten, Meldungen, Quellen, Gebiete, Gruppen und Einheiten. Nicht dabei sind Aufrufe, Bedarfe, Rückmeldungen und Antworten, Dateien, der Verlauf und Entwürfe. Sie können darin etwas ändern und die Datei wieder hochladen: Was gleich geblieben ist, ändert sich nicht.",
  exportWorkbook: "Als Excel-Datei (.xlsx)",
  exportZip: "Als ZIP mit CSV-Dateien",
  upload: "Eine Datei hochladen",
  uploadText:
    "Eine Excel-Datei mit einem Blatt je Tabelle, eine CSV-Datei oder ein ZIP mit CSV-Dateien. Ein Teil genügt: Tabellen, Zeilen und Spalten, die fehlen, bleiben, wie sie sind. Hochladen ändert noch nichts; Sie sehen zuerst Zeile für Zeile, was sich ändern würde.",
  limits: "Höchstens 10 MB, 50.000 Zeilen, 100 Spalten.",
  file: "Datei",
  table: "Welche Tabelle ist das?",
  choose: "Bitte wählen",
  noFile: "Bitte wählen Sie eine Datei.",
  noTable: "Bitte sagen Sie, welche Tabelle das ist.",
  wrongFile: "Das ist keine CSV-, Excel- oder ZIP-Datei. Die Endung muss .csv, .xlsx oder .zip sein.",
  send: "Hochladen und vergleichen",
  sending: (/** @type {number} */ percent) => `Wird hochgeladen: ${figure(percent)} %`,
  comparing: "Wird gelesen und mit dem Plan verglichen …",
  before: "Frühere Importe",
  none: "Es gibt noch keinen Import.",
  /** @type {Record<string, string>} */
  state: { preview: "zu prüfen", applied: "übernommen", discarded: "verworfen", expired: "abgelaufen" },
  kind: {
    created: "neu",
    changed: "geändert",
    unchanged: "unverändert",
    error: "fehlerhaft",
    suspicious: "auffällig",
  },
  nameOf: (/** @type {string} */ code, /** @type {string | undefined} */ name) => name || `Import ${code}`,
  uploadedBy: (/** @type {string} */ who, /** @type {string} */ when) => `Hochgeladen von ${who} am ${when}`,
  decidedBy: (/** @type {string} */ state, /** @type {string} */ who, /** @type {string} */ when) =>
    `${state === "applied" ? "Übernommen" : "Verworfen"} von ${who} am ${when}`,
  keptUntil: (/** @type {string} */ when) => `Diese Vorschau gibt es bis ${when}.`,
  /** @type {Record<string, string>} */
  countsOf: {
    preview: "Was sich ändern würde",
    applied: "Was sich geändert hat",
    discarded: "Was sich geändert hätte",
    expired: "Was sich geändert hätte",
  },
  tableColumn: "Tabelle",
  faults: "Was an den Tabellen nicht stimmt",
  inLine: (
    /** @type {string} */ table,
    /** @type {number | undefined} */ line,
    /** @type {string | undefined} */ column,
  ) => [tableOf(table), line && `Zeile ${figure(line)}`, column && `Spalte ${column}`].filter(Boolean).join(", "),
  rows: "Zeile für Zeile",
  all: "alle",
  which: "Welche Zeilen",
  found: (/** @type {number} */ n) => plural(n, { one: "1 Zeile", other: `${figure(n)} Zeilen` }),
  where: "Zeile",
  what: "Was geschieht",
  empty: "leer",
  from: "bisher",
  to: "künftig",
  decide: "Entscheiden",
  hasErrors:
    "Solange Zeilen fehlerhaft sind, lässt sich nichts davon übernehmen. Bitte verbessern Sie die Datei und laden Sie sie noch einmal hoch.",
  changesNothing: "Diese Datei würde nichts ändern.",
  fourEyes: "Sie haben diese Datei hochgeladen. Übernehmen muss sie eine andere Person aus der Koordination.",
  odd: (/** @type {number} */ n) =>
    plural(n, {
      one: "1 Zeile ist auffällig. Ich habe sie geprüft.",
      other: `${figure(n)} Zeilen sind auffällig. Ich habe sie geprüft.`,
    }),
  reason: "Anlass (wird öffentlich)",
  reasonHint: "Zum Beispiel: Umsetzungsplan 2026. Sie können das Feld leer lassen.",
  apply: (/** @type {number} */ n) => plural(n, { one: "1 Zeile übernehmen", other: `${figure(n)} Zeilen übernehmen` }),
  applying: "Wird übernommen …",
  progress: (/** @type {number} */ done, /** @type {number} */ total) =>
    total ? `${figure(done)} von ${figure(total)} Zeilen sind übernommen.` : "Wird übernommen …",
  onlyErrors: "Darin sind nur Fehler. Die Datei verschwindet nach einem Tag von selbst.",
  discard: "Verwerfen",
  discardSure: "Diesen Import verwerfen?",
  discardText: "Seine Zeilen werden gelöscht. Am Plan ändert sich nichts. Sie können die Datei wieder hochladen.",
  discardYes: "Ja, verwerfen",
  again: "Noch einmal vergleichen",
  another: "Eine andere Datei hochladen",
  applied: "Der Import ist übernommen und öffentlich.",
  discarded: "Der Import ist verworfen.",
  compared: "Noch einmal verglichen.",
  /** Where in what was uploaded something is: `measures:12`, `measures`, `body`. @param {{ name: string, reason: string }} violation */
  placed: ({ name, reason }) => {
    const [table = "", line] = name.split(":");
    if (!(table in tables)) return reason;
    return `${tableOf(table)}${line ? `, Zeile ${figure(Number(line))}` : ""}: ${reason}`;
  },
  publicList: "In der öffentlichen Liste der Änderungen ansehen",
  publicPage: "öffentliche Seite",
  history: (/** @type {number} */ from, /** @type {number} */ to) =>
    from === to
      ? `In der öffentlichen Liste der Änderungen ist das Nummer ${figure(from)}.`
      : `In der öffentlichen Liste der Änderungen sind das die Nummern ${figure(from)} bis ${figure(to)}.`,
};
