import { formatInteger } from "../../format/number.js";
import { pluralIn } from "../plural.js";

const plural = pluralIn("de");
/** @param {number} n */
const figure = (n) => formatInteger(n, "de");

/** Forms, and what is wrong with what was typed. */
export default {
  section: /** @type {Record<string, string>} */ ({
    what: "Worum es geht",
    report: "Der Bericht",
    standing: "Wie es steht",
    when: "Wann",
    where: "Wo und für wen zugänglich",
    who: "Wer",
    related: "Was dazugehört",
    found: "Wo es steht",
    figures: "Die Zahlen",
    targets: "Was erreicht werden soll",
    breaks: "Was nicht vergleichbar ist",
    programme: "Programm",
    file: "Die Datei",
    sources: "Woher die Angaben stammen",
    questions: "Die Fragen",
    outcome: "Was herauskam",
    version: "Was öffentlich wird",
    sender: "Von wem",
    answer: "Die Antwort",
    consequences: "Was daraus folgt",
  }),

  wrong: {
    summary: (/** @type {number} */ n) =>
      plural(n, {
        one: "Eine Angabe fehlt oder stimmt nicht",
        other: `${figure(n)} Angaben fehlen oder stimmen nicht`,
      }),
    prefix: "Fehler:",
    missing: "Bitte ausfüllen.",
    period: "Bitte als Jahr, Monat oder Tag schreiben: 2027, 11.2027 oder 16.11.2027.",
    day: "Bitte einen Tag wählen.",
    number: "Bitte eine Zahl schreiben, zum Beispiel 3,5.",
    integer: "Bitte eine ganze Zahl schreiben.",
    address: "Bitte eine Adresse schreiben, die mit https:// beginnt.",
    mail: "Bitte eine E-Mail-Adresse schreiben.",
    reason: "Bitte einen Grund nennen.",
    long: (/** @type {number} */ most) => `Bitte auf ${figure(most)} Zeichen kürzen.`,
    sending: "Diese Datei wird noch gesendet. Bitte warten Sie, bis sie da ist.",
    code: "Nur Buchstaben, Ziffern und Bindestriche, höchstens 64 Zeichen.",
  },

  form: {
    required: "nötig",
    reason: "Begründung",
    reasonHint: "Warum sich etwas ändert. Steht später öffentlich in „Was sich geändert hat“.",
    note: "Notiz für die Koordination",
    noteHint: "Bleibt intern.",
    subject: "Kürzel",
    subjectHint: "Für die Adresse der Seite. Ohne Angabe wird eines vergeben. Es ändert sich nie.",
    minor: "Kleine Korrektur, zum Beispiel ein Tippfehler",
    minorHint: "Kleine Korrekturen stehen nicht im Feed.",
    about: "Zu dieser Änderung",
    sections: "Abschnitte",
    save: "Entwurf speichern",
    submit: "Einreichen",
    look: "Vorschau",
    withdraw: "Entwurf zurückziehen",
    withdrawSure: "Diesen Entwurf zurückziehen?",
    withdrawText:
      "Er bleibt in der Liste der Änderungen lesbar, kann aber nicht mehr bearbeitet oder eingereicht werden.",
    withdrawYes: "Ja, zurückziehen",
    saved: (/** @type {string} */ time) => `Entwurf gespeichert um ${time} Uhr.`,
    submitted: "Eingereicht. Jetzt prüft eine Person der Koordination.",
    withdrawn: "Der Entwurf ist zurückgezogen.",
    restored: "Ihre nicht gespeicherten Eingaben sind wieder da.",
    discard: "Eingaben verwerfen",
    discardSure: "Diese Eingaben verwerfen?",
    discardText: "Was Sie geschrieben und nicht gespeichert haben, ist dann weg. Der gespeicherte Stand bleibt.",
    discardYes: "Ja, verwerfen",
    left: (/** @type {number} */ n) =>
      n < 0
        ? plural(-n, { one: "Ein Zeichen zu viel", other: `${figure(-n)} Zeichen zu viel` })
        : plural(n, { one: "Noch ein Zeichen", other: `Noch ${figure(n)} Zeichen` }),
    fixed: "Was Sie hier nicht ändern können",
    fixedHint: "Diese Angaben ändert die Koordination.",
    none: "keine Angabe",
    choose: "Bitte wählen",
    chooseNone: "keine Angabe",
    alsoIn: (/** @type {string} */ language) => `${language} zeigen`,
    otherLanguage: "eine andere Sprache",
    search: "Suchen und auswählen",
    found: (/** @type {number} */ n) => plural(n, { one: "Ein Treffer", other: `${figure(n)} Treffer` }),
    foundNone: "Kein Treffer",
    searching: "Wird gesucht …",
    notReachable: "Die Suche ist gerade nicht erreichbar.",
    remove: (/** @type {string} */ what) => `${what} entfernen`,
    removeShort: "Entfernen",
    dropRow: "Zeile zurücknehmen",
    addTo: (/** @type {string} */ list) => `${list}: hinzufügen`,
    up: "Nach oben",
    down: "Nach unten",
    item: (/** @type {string} */ list, /** @type {number} */ place, /** @type {string} */ title) =>
      title ? `${list} ${place}: ${title}` : `${list} ${place}`,
    added: (/** @type {string} */ what) => `${what} hinzugefügt`,
    removed: (/** @type {string} */ what) => `${what} entfernt`,
    moved: (/** @type {number} */ place) => `Jetzt an Stelle ${place}`,
    newer: "Dieser Entwurf wurde inzwischen an anderer Stelle gespeichert.",
    saveAnyway: "Meine Fassung behalten und speichern",
    loadOther: "Die andere Fassung laden",
    hasHeadline: "Ein Wert steht auf der Seite ganz vorn",
    returned: "Zurückgegeben",
    outdated: "Diese Seite hat sich geändert, seit Sie begonnen haben.",
    reconcile: "Auf den jetzigen Stand setzen",
  },

  item: /** @type {Record<string, string>} */ ({
    milestones: "Meilenstein",
    successions: "Nachfolge",
    targets: "Zielwert",
    breaks: "Bruch",
    sessions: "Programmpunkt",
    results: "Eintrag",
    captions: "Untertitel",
    rows: "Wert",
    questions: "Frage",
    consequences: "Folge",
  }),

  edit: {
    title: (/** @type {string} */ name) => `Bearbeiten: ${name}`,
    closed: (/** @type {string} */ state) => `Diese Änderung kann nicht mehr bearbeitet werden. Sie ist: ${state}.`,
    toChange: "Zur Änderung",
    alsoOpen: (/** @type {number} */ n) =>
      plural(n, { one: "Daran arbeitet schon jemand", other: `Daran arbeiten schon andere: ${figure(n)} Änderungen` }),
    alsoOpenText:
      "Wird etwas davon zuerst angewendet, müssen Sie Ihre Änderung mit dem neuen Stand abgleichen. Sprechen Sie sich am besten ab.",
    since: (/** @type {string} */ when) => `Begonnen am ${when}.`,
    unseen: (/** @type {number} */ n) =>
      plural(n, {
        one: "Eine Änderung der Koordination oder eines anderen Hauses, die Sie nicht lesen können.",
        other: `${figure(n)} Änderungen der Koordination oder anderer Häuser, die Sie nicht lesen können.`,
      }),
  },
};
