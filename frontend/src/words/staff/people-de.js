import { formatInteger } from "../../format/number.js";
import { pluralIn } from "../plural.js";

const plural = pluralIn("de");
/** @param {number} n */
const figure = (n) => formatInteger(n, "de");

/** Who may do what, who did what, and who one is. */
export default {
  role: /** @type {Record<string, string>} */ ({
    coordinator: "Koordination",
    reporter: "Berichterstattung",
    moderator: "Moderation",
    "event-team": "Veranstaltungsteam",
    steering: "Steuerungsrunde",
    auditor: "Prüfung",
    administrator: "Verwaltung der Anmeldung",
    "personal-data": "Einsicht in Kontaktdaten",
  }),

  roleMeaning: /** @type {Record<string, string>} */ ({
    coordinator: "pflegt den ganzen Plan, prüft und wendet Änderungen an",
    reporter: "berichtet über Maßnahmen des eigenen Ressorts",
    moderator: "bearbeitet Rückmeldungen",
    "event-team": "pflegt Termine und ihre Dokumente",
    steering: "liest, was eingereicht und angewendet ist",
    auditor: "liest alles und ändert nichts",
    administrator: "verwaltet Personen und Zuordnungen",
    "personal-data": "darf Kontaktdaten einsehen",
  }),

  account: {
    lead: "So kennt Sie diese Website. Die Angaben kommen aus der Anmeldung und werden dort geändert.",
    name: "Name",
    mail: "E-Mail",
    roles: "Rollen",
    office: "Ressort",
    noOffice: "Ihrem Konto ist kein Ressort zugeordnet.",
    code: "Kennung",
    session:
      "Nach einer Pause müssen Sie sich wieder anmelden. Was Sie geschrieben haben, bleibt im Browserfenster aufgehoben.",
  },

  people: {
    lead: "Wer sich hier schon einmal angemeldet hat. Konten und Rollen werden in der Anmeldung verwaltet, nicht hier.",
    found: (/** @type {number} */ n) =>
      n ? plural(n, { one: "Eine Person", other: `${figure(n)} Personen` }) : "Keine Person passt zu dieser Auswahl.",
    noRole: "ohne Rolle",
    unknown: (/** @type {string} */ claim) => `„${claim}“ ist keinem Ressort zugeordnet`,
    seen: (/** @type {string} */ day) => `zuletzt hier am ${day}`,
    departed: "ausgeschieden",
    since: (/** @type {string} */ day, /** @type {string} */ reason) =>
      `ausgeschieden am ${day}${reason ? ` (${reason})` : ""}`,
    leave: "Ausscheiden vermerken",
    back: "Ausscheiden zurücknehmen",
    left: (/** @type {string} */ name) => `${name} ist als ausgeschieden vermerkt.`,
    isBack: (/** @type {string} */ name) => `${name} ist wieder dabei.`,
    sure: (/** @type {string} */ name) => `Ist ${name} ausgeschieden?`,
    sureText:
      "Die Person kann sich dann nicht mehr anmelden. Was sie angefangen hat, bleibt: Die Koordination und das Ressort können es übernehmen. Angefragte Berichte bleiben beim Ressort.",
    reason: "Grund (bleibt intern)",
    yes: "Ausscheiden vermerken",
  },

  claims: {
    title: "Zuordnung der Ressorts",
    lead: "Die Anmeldung nennt zu jeder Person ein Ressort. Hier steht, welche Organisation im Plan damit gemeint ist. Was hier fehlt, gilt selbst als Kürzel einer Organisation.",
    unknown: "Noch nicht zugeordnet",
    assign: "Zuordnen",
    value: "Angabe der Anmeldung",
    none: "Noch ist nichts zugeordnet.",
    whoMay: (/** @type {string} */ role) => `Ändern kann das, wer die Rolle „${role}“ hat.`,
    add: "Zuordnung hinzufügen",
    save: "Zuordnung speichern",
    saved: "Die Zuordnung ist gespeichert. Sie gilt ab der nächsten Anfrage jeder Person.",
  },

  log: {
    lead: "Wer was getan hat, soweit es keine Änderung am öffentlichen Plan ist. Die stehen unter „Änderungen“.",
    leadOwn: "Sie sehen, was Sie getan haben und was mit Änderungen geschah, die Sie sehen dürfen.",
    found: (/** @type {number} */ n) =>
      n ? plural(n, { one: "Ein Eintrag", other: `${figure(n)} Einträge` }) : "Kein Eintrag passt zu dieser Auswahl.",
    what: "Was getan wurde",
    everybody: "Einträge aller Personen zeigen",
    system: "von selbst",
    details: "Einzelheiten",
    about: /** @type {Record<string, string>} */ ({
      rounds: "Berichtsrunde",
      imports: "Import",
      people: "Person",
      sessions: "Sitzung",
      "organisation-claims": "Zuordnung",
    }),
    verb: /** @type {Record<string, string>} */ ({
      "sign-out": "Abgemeldet",
      "end-session": "Sitzung beendet",
      "record-departure": "Ausscheiden vermerkt",
      "revoke-departure": "Ausscheiden zurückgenommen",
      "set-organisation-claims": "Zuordnung der Ressorts geändert",
      "change-drafted": "Entwurf gespeichert",
      "change-edited": "Entwurf geändert",
      "change-submitted": "Änderung eingereicht",
      "change-returned": "Änderung zurückgegeben",
      "change-withdrawn": "Änderung zurückgezogen",
      "change-rebased": "Änderung auf den jetzigen Stand gesetzt",
      "change-taken-over": "Änderung übernommen",
      "round-opened": "Berichtsrunde geöffnet",
      "round-edited": "Berichtsrunde geändert",
      "round-closed": "Berichtsrunde geschlossen",
      "reports-reminded": "An Berichte erinnert",
      "upload-import": "Datei für einen Import hochgeladen",
      "preview-import": "Import noch einmal verglichen",
      "discard-import": "Import verworfen",
      "expire-import": "Import abgelaufen",
    }),
    detail: /** @type {Record<string, string>} */ ({
      name: "Name",
      reason: "Grund",
      before: "Vorher",
      after: "Nachher",
      subject: "Gegenstand",
      change: "Änderung",
      duties: "Angefragte Berichte",
      due: "Neue Frist",
      letters: "E-Mails",
      tables: "Tabellen",
    }),
  },
};
