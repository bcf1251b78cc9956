import { formatInteger, formatList } from "../../format/number.js";
import names from "../../../words/changes-de.json";
import feedback from "../../../words/feedback-de.json";
import { pluralIn } from "../plural.js";

const lang = "de";
const plural = pluralIn(lang);
/** @param {number} n */
const figure = (n) => formatInteger(n, lang);

/**
 * Words about what has changed, in German. They come only where changes are shown. English must have the same keys. Names
 * are in a file of their own, because the server's feed tells changes by them too.
 */
const words = {
  ...names,
  property: /** @satisfies {Record<import("../../changes/properties.js").PropertyName, string>} */ (names.property),
  lead: "Jede Änderung an dem, was hier öffentlich steht: was vorher da stand, was jetzt da steht, wer es geändert hat und warum.",
  none: "Noch keine Änderung erfasst.",
  sinceImport: (/** @type {string} */ day) => `Seit der Aufnahme des Plans am ${day} hat sich nichts geändert.`,
  sinceBeginning: "Bisher hat sich nichts geändert.",
  willStandHere: "Sobald sich etwas ändert, steht es hier: mit Vorher und Nachher, Grund und Datum.",
  noneFound: "Keine Änderung passt zu dieser Auswahl.",
  onlyMinor: (/** @type {number} */ n) =>
    plural(n, {
      one: "Eine kleine Korrektur ist ausgeblendet.",
      other: `${figure(n)} kleine Korrekturen sind ausgeblendet.`,
    }),
  found: (/** @type {number} */ n) => plural(n, { one: "Ein Eintrag", other: `${figure(n)} Einträge` }),
  allHere: "Alle Änderungen hierzu",
  older: (/** @type {number} */ n) =>
    plural(n, { one: "Eine ältere Änderung", other: `${figure(n)} ältere Änderungen` }),
  feed: "Änderungen abonnieren (Atom)",
  feedText: "Mit einem Feed-Leser erfahren Sie von Änderungen, ohne uns Ihre Adresse zu nennen.",
  download: "Diese Änderungen",

  filter: {
    thing: "Wovon",
    act: "Was geschah",
    everything: "alles",
    remove: "Filter entfernen:",
    minorShown: "Kleine Korrekturen sind dabei.",
    minorHidden: "Kleine Korrekturen sind ausgeblendet.",
    showMinor: "Einblenden",
    hideMinor: "Ausblenden",
  },

  things: {
    fields: "Handlungsfelder",
    goals: "Ziele",
    measures: "Maßnahmen",
    reports: "Berichte",
    organisations: "Ressorts und Gremien",
    indicators: "Indikatoren",
    observations: "Werte",
    events: "Termine",
    documents: "Dokumente",
    notices: "Meldungen",
    sources: "Quellen",
    calls: "Aufrufe",
    needs: "Bedarfe",
    submissions: "Rückmeldungen",
    answers: "Antworten auf Rückmeldungen",
  },

  minor: "kleine Korrektur",
  minors: (/** @type {number} */ n) =>
    plural(n, { one: "Eine kleine Korrektur", other: `${figure(n)} kleine Korrekturen` }),
  changedFields: (/** @type {string[]} */ names) => `Geändert: ${formatList(names, lang)}.`,
  alsoChanged: (/** @type {string[]} */ names) => `Außerdem geändert: ${formatList(names, lang)}.`,
  statusNow: (/** @type {string} */ before, /** @type {string} */ after) =>
    before ? `Stand jetzt „${after}“, vorher „${before}“.` : `Stand jetzt „${after}“.`,
  reported: (/** @type {string} */ status) => `Neuer Bericht. Stand laut Bericht: „${status}“.`,
  values: {
    added: (/** @type {number} */ n) => plural(n, { one: "einer neu", other: `${figure(n)} neu` }),
    changed: (/** @type {number} */ n) => plural(n, { one: "einer geändert", other: `${figure(n)} geändert` }),
    removed: (/** @type {number} */ n) => plural(n, { one: "einer entfernt", other: `${figure(n)} entfernt` }),
    sentence: (/** @type {string} */ what, /** @type {string} */ span) => `Werte${span && ` für ${span}`}: ${what}.`,
  },
  continuedIn: "Es geht weiter in:",
  reason: "Grund:",
  office: "Geschäftsstelle",
  detail: "Vorher und nachher",
  detailNew: "Was eingetragen wurde",
  import: "Import",
  batch: (/** @type {number} */ n) =>
    plural(n, { one: "Eine Änderung aus einem Import", other: `${figure(n)} Änderungen aus einem Import` }),
  fromImport: "aus einem Import",
  unnamed: "Ein Eintrag, dessen Inhalt entfernt wurde",

  before: "vorher:",
  after: "jetzt:",
  added: "neu:",
  removed: "entfällt:",
  emptied: "entfällt",
  gone: "gestrichen:",
  come: "hinzugefügt:",
  end: ";",
  reordered: "Nur die Reihenfolge hat sich geändert.",
  more: (/** @type {number} */ n) =>
    plural(n, { one: "und ein weiterer Eintrag", other: `und ${figure(n)} weitere Einträge` }),
  allValues: "Alle Werte ansehen",
  total: "der Wert für alle",
  yes: "ja",
  no: "nein",
  at: (/** @type {string} */ day, /** @type {string} */ time) => `${day}, ${time} Uhr`,
  page: (/** @type {string} */ n) => `Seite ${n}`,
  removeRow: "wird entfernt",
  value: {
    milestoneState: { open: "offen", reached: "erreicht", dropped: "aufgegeben" },
    resultKind: { outcome: "Ergebnis", demand: "Forderung", figure: "Zahl" },
    ...feedback,
  },
};

export default words;
/** @typedef {typeof words} ChangeWords */
