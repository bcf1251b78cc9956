import { formatInteger } from "../../format/number.js";
import { pluralIn } from "../plural.js";

const plural = pluralIn("de");
/** @param {number} n */
const figure = (n) => formatInteger(n, "de");

/** What there is, what it is called, and what can be done with it. */
export default {
  kind: /** @type {Record<string, string>} */ ({
    fields: "Handlungsfelder",
    goals: "Ziele",
    measures: "Maßnahmen",
    reports: "Berichte",
    organisations: "Organisationen",
    indicators: "Indikatoren",
    observations: "Werte",
    events: "Termine",
    documents: "Dokumente",
    notices: "Meldungen",
    sources: "Quellen",
    calls: "Aufrufe",
    needs: "Bedarfe",
    submissions: "Rückmeldungen",
    answers: "Antworten",
  }),

  one: /** @type {Record<string, string>} */ ({
    fields: "Handlungsfeld",
    goals: "Ziel",
    measures: "Maßnahme",
    reports: "Bericht",
    organisations: "Organisation",
    indicators: "Indikator",
    observations: "Werte",
    events: "Termin",
    documents: "Dokument",
    notices: "Meldung",
    sources: "Quelle",
    calls: "Aufruf",
    needs: "Bedarf",
    submissions: "Öffentliche Fassung",
    answers: "Antwort",
  }),

  fresh: /** @type {Record<string, string>} */ ({
    fields: "Neues Handlungsfeld",
    goals: "Neues Ziel",
    measures: "Neue Maßnahme",
    reports: "Neuer Bericht",
    organisations: "Neue Organisation",
    indicators: "Neuer Indikator",
    events: "Neuer Termin",
    documents: "Neues Dokument",
    notices: "Neue Meldung",
    sources: "Neue Quelle",
    calls: "Neuer Aufruf",
    needs: "Neuer Bedarf",
  }),

  standing: /** @type {Record<string, string>} */ ({
    current: "im Plan",
    retired: "aus dem Plan genommen",
    "taken-down": "gesperrt",
  }),

  plan: {
    lead: "Suchen Sie, was Sie ändern möchten, oder legen Sie etwas Neues an. Öffentlich wird es erst, wenn es angewendet ist.",
    leadReading: "Suchen Sie, was Sie ansehen möchten. Ändern können Sie mit Ihrer Rolle nichts.",
    leadOwn: "Suchen Sie, was Sie ändern möchten. Öffentlich wird es erst, wenn die Koordination es angewendet hat.",
    about: /** @type {Record<string, string>} */ ({
      measures: "Was zugesagt ist, wie es steht, wer zuständig ist",
      fields: "Die Kapitel des Plans",
      goals: "Was in einem Feld erreicht sein soll",
      indicators: "Was gemessen wird, was erreicht werden soll, und die Werte",
      organisations: "Ressorts, Gremien und wer auf wen folgt",
      events: "Termine mit Programm",
      documents: "Angaben zu Dokumenten und wo sie liegen",
      notices: "Kurze Nachrichten für die Startseite",
      sources: "Fundstellen, auf die sich Angaben stützen",
      calls: "Wonach Sie die Öffentlichkeit fragen, von wann bis wann",
      needs: "Neuer Handlungsbedarf aus Rückmeldungen, und was daraus wird",
    }),
    found: (/** @type {number} */ n) =>
      n ? plural(n, { one: "Ein Eintrag", other: `${figure(n)} Einträge` }) : "Kein Eintrag",
    retired: "Aus dem Plan genommen",
    retiredSince: (/** @type {string} */ day) => `seit ${day}`,
    retiredLater: "Später herausgenommen",
    retiredEarlier: "Früher herausgenommen",
    tables: "Alles als Tabelle herunterladen oder viele Angaben auf einmal ändern",
  },

  subject: {
    attendees: "Anmeldungen",
    about: (/** @type {string} */ kind, /** @type {string} */ code, /** @type {number} */ version) =>
      `${kind} ${code}, Fassung ${figure(version)}.`,
    publicPage: "Öffentliche Seite",
    edit: "Bearbeiten",
    values: "Werte eintragen oder ändern",
    retire: "Aus dem Plan nehmen",
    restore: "Wieder in den Plan aufnehmen",
    takeDown: "Aus rechtlichen Gründen sperren",
    takenDown: "Der Inhalt ist aus rechtlichen Gründen gesperrt.",
    notYours: "Mit Ihrer Rolle können Sie das lesen, aber nicht ändern.",
    underWay: "Änderungen in Arbeit",
    now: "Jetziger Stand",
  },

  notYours: {
    title: "Das können Sie mit Ihrem Konto nicht bearbeiten.",
    coordination: "Das bearbeitet die Koordination.",
    events: "Das bearbeiten die Koordination und wer für Veranstaltungen zuständig ist.",
    offices: (/** @type {string[]} */ names) =>
      `Das bearbeiten die Koordination und, was den Stand und die Termine betrifft: ${names.join(", ")}.`,
    beginning: "Neues legt hier die Koordination an.",
    back: "Zurück",
  },

  decision: {
    retire: {
      title: (/** @type {string} */ name) => `Aus dem Plan nehmen: ${name}`,
      text: "Die Seite bleibt mit einem Hinweis bestehen. In Listen und Zählungen kommt sie nicht mehr vor.",
    },
    restore: {
      title: (/** @type {string} */ name) => `Wieder aufnehmen: ${name}`,
      text: "Sie steht dann wieder in Listen und wird mitgezählt.",
    },
  },

  takedown: {
    title: (/** @type {string} */ name) => `Sperren: ${name}`,
    lead: "Nur wenn ein rechtlicher Grund es verlangt, zum Beispiel ein Urteil oder eine Verletzung von Persönlichkeitsrechten.",
    text: "Der Inhalt verschwindet sofort, auch aus dem öffentlichen Verlauf. Die Adresse sagt nur noch, dass etwas entfernt wurde. Das lässt sich nicht zurücknehmen. Soll etwas nur nicht mehr zum Plan gehören, nehmen Sie es aus dem Plan.",
    reason: "Rechtlicher Grund",
    reasonHint: "Bleibt intern.",
    code: (/** @type {string} */ code) => `Zur Bestätigung das Kürzel ${code} eingeben`,
    codeWrong: "Das ist nicht das Kürzel.",
    button: "Sperren …",
    sure: (/** @type {string} */ name) => `„${name}“ wirklich sperren?`,
    sureText: "Das geschieht sofort und endgültig.",
    yes: "Ja, endgültig sperren",
    done: "Der Inhalt ist gesperrt.",
  },

  values: {
    title: (/** @type {string} */ name) => `Werte: ${name}`,
    lead: "Tragen Sie neue Werte ein, oder wählen Sie einen veröffentlichten Wert, um ihn zu ändern oder zu entfernen. Nur diese Zeilen ändern sich.",
    published: "Veröffentlichte Werte",
    everywhere: "alle Gebiete",
    everybody: "alle",
    found: (/** @type {number} */ n) => plural(n, { one: "Ein Wert", other: `${figure(n)} Werte` }),
    where: "Gebiet",
    when: "Zeitraum",
    who: "Gruppe",
    value: "Wert",
    act: "Bearbeiten",
    change: "Ändern",
    remove: "Entfernen",
    changes: "wird geändert",
    goes: "wird entfernt",
    willGo: "Der Wert ist zum Entfernen vorgemerkt.",
    none: "Zu diesem Indikator ist noch kein Wert veröffentlicht.",
    more: (/** @type {number} */ n) => `${figure(n)} ältere Werte sind nicht gezeigt. Wählen Sie ein Gebiet.`,
  },
};
