import { formatInteger } from "../../format/number.js";
import { pluralIn } from "../plural.js";

const plural = pluralIn("de");
/** @param {number} n */
const figure = (n) => formatInteger(n, "de");

/** Words of rounds and reports in the staff area. */
export default {
  reports: "Berichte",
  rounds: "Berichtsrunden",

  /** @type {Record<string, string>} */
  state: {
    missing: "fehlt",
    draft: "Entwurf",
    submitted: "eingereicht",
    returned: "zurückgegeben",
    applied: "veröffentlicht",
  },
  late: "zu spät",
  days: (/** @type {number} */ n) =>
    n === 0
      ? "heute fällig"
      : n > 0
        ? plural(n, { one: "noch ein Tag", other: `noch ${figure(n)} Tage` })
        : plural(-n, { one: "seit einem Tag überfällig", other: `seit ${figure(-n)} Tagen überfällig` }),

  duties: {
    lead: "Zu diesen Maßnahmen wird ein Bericht erwartet.",
    leadAll: "Alle Berichte, die angefragt sind, aus allen Häusern.",
    open: (/** @type {number} */ n) =>
      plural(n, { one: "Ein Bericht ist angefragt", other: `${figure(n)} Berichte sind angefragt` }),
    none: "Gerade ist kein Bericht angefragt.",
    noneFits: "Kein Bericht passt zu dieser Auswahl.",
    all: "Alle",
    narrow: "Auswahl eingrenzen",
    round: "Runde",
    office: "Haus",
    stateTitle: "Stand",
    coordination: "Koordination",
    due: (/** @type {string} */ day) => `Frist: ${day}`,
    write: "Bericht schreiben",
    continue: "Weiter schreiben",
    mend: "Bericht nachbessern",
    look: "Bericht ansehen",
    measure: "Maßnahme ansehen",
    returned: (/** @type {string} */ reason) => `Zurückgegeben: ${reason}`,
    last: (/** @type {string} */ status, /** @type {string} */ day) => `Letzter Bericht: ${status}, Stand ${day}`,
    noReport: "Noch kein Bericht",
    closed: "Die Runde ist geschlossen",
  },

  report: {
    title: (/** @type {string} */ measure) => `Bericht: ${measure}`,
    about: (/** @type {string} */ round, /** @type {string} */ due, /** @type {string} */ days) =>
      `${round}. Frist: ${due} (${days}).`,
    lead: "Schreiben Sie kurz, was geschehen ist und was als Nächstes kommt. Sie können den Entwurf jederzeit speichern. Öffentlich wird der Bericht erst, wenn die Koordination ihn geprüft hat.",
    now: "Wie die Maßnahme jetzt im Plan steht",
    last: "Was zuletzt berichtet wurde",
    happened: "Was geschehen ist",
    next: "Was als Nächstes kommt",
    obstacles: "Was im Weg steht",
    status: "Stand",
    planned: "Geplant",
    actual: "Tatsächlich",
    from: (/** @type {string} */ start, /** @type {string} */ end) => `${start} bis ${end}`,
    unknown: "nicht bekannt",
    done: "Der Bericht ist eingereicht.",
    waits: "Der Bericht ist eingereicht und wartet auf die Prüfung.",
    applied: "Der Bericht ist veröffentlicht.",
  },

  moved: {
    title: "Die Maßnahme hat sich geändert, seit Sie begonnen haben",
    text: "So steht es dort jetzt, und Ihr Bericht sagt etwas anderes. Wählen Sie, was gelten soll. Ihren Text ändert das nicht.",
    take: "Übernehmen, was dort jetzt steht",
    keep: "Meine Angaben behalten",
  },

  list: {
    lead: "In einer Berichtsrunde bitten Sie die Häuser um einen Bericht zu ihren Maßnahmen.",
    leadReading:
      "In einer Berichtsrunde bittet die Koordination die Häuser um einen Bericht zu ihren Maßnahmen. Sie sehen hier, wie weit die Häuser sind.",
    fresh: "Neue Berichtsrunde",
    none: "Noch gab es keine Berichtsrunde.",
    applied: (/** @type {number} */ applied, /** @type {number} */ all) =>
      `${figure(applied)} von ${figure(all)} Berichten veröffentlicht`,
    /** @type {Record<string, string>} */
    state: { planned: "geplant", open: "läuft", overdue: "Frist vorbei", closed: "geschlossen" },
  },

  fresh: {
    lead: "Wer um einen Bericht gebeten wird, steht mit dem Öffnen fest: das federführende Haus, sonst die Koordination. Ab dem ersten Tag zeigt die öffentliche Seite, zu welchen Maßnahmen ein Bericht angefragt ist.",
    title: "Titel",
    titleHint: "Zum Beispiel: Jahresbericht 2026",
    titleEn: "Titel auf Englisch",
    reportsFrom: "Berichtet wird ab",
    reportsTo: "Berichtet wird bis",
    periodHint: "Jahr, Monat oder Tag, zum Beispiel 2026 oder 06.2026",
    opens: "Beginnt am",
    due: "Frist",
    which: "Welche Maßnahmen",
    all: "Alle, für die ein Haus federführend ist",
    fields: "Alle aus bestimmten Handlungsfeldern",
    organisations: "Alle von bestimmten Häusern",
    measures: "Einzelne Maßnahmen",
    search: "Maßnahme suchen",
    shown: (/** @type {number} */ n, /** @type {number} */ chosen) =>
      `${plural(n, { one: "Eine Maßnahme wird gezeigt", other: `${figure(n)} Maßnahmen werden gezeigt` })}, ${figure(chosen)} davon gewählt.`,
    chosen: "Bitte wählen Sie mindestens eines.",
    open: "Runde öffnen",
    sure: "Diese Berichtsrunde öffnen?",
    yes: "Ja, Runde öffnen",
    asks: (/** @type {import("../../api/client.js").Schemas["AskedByRound"]} */ asked) =>
      [
        `${plural(asked.measures, { one: "Zu einer Maßnahme", other: `Zu ${figure(asked.measures)} Maßnahmen` })} wird ein Bericht angefragt`,
        asked.offices
          ? plural(asked.offices, { one: ", bei einem Haus", other: `, bei ${figure(asked.offices)} Häusern` })
          : "",
        asked.coordination
          ? `, ${plural(asked.coordination, { one: "davon einer", other: `davon ${figure(asked.coordination)}` })} bei der Koordination, weil kein Haus zuständig ist`
          : "",
        ". ",
        asked.people
          ? plural(asked.people, {
              one: "Eine Person bekommt Erinnerungen per E-Mail",
              other: `${figure(asked.people)} Personen bekommen Erinnerungen per E-Mail`,
            })
          : "Niemand bekommt Erinnerungen per E-Mail: Dort hat sich noch niemand angemeldet, der berichten kann",
        asked.people && !asked.mails ? ", sobald ein Mailserver eingerichtet ist" : "",
        ". Was angefragt ist, steht ab dem ersten Tag auch öffentlich.",
      ].join(""),
    opened: "Die Berichtsrunde ist offen.",
  },

  reminders: {
    title: "Erinnerungen",
    text: "Wer noch berichten muss, bekommt von selbst eine E-Mail: zwei Wochen und drei Tage vor der Frist, danach jede Woche. Niemand bekommt mehr als eine in fünf Tagen.",
    without: (/** @type {number} */ n) =>
      plural(n, {
        one: "Für ein Haus hat sich noch niemand angemeldet, der berichten kann („niemand bekannt“). Es bekommt keine Erinnerung. Bitte fragen Sie dort nach.",
        other: `Für ${figure(n)} Häuser hat sich noch niemand angemeldet, der berichten kann („niemand bekannt“). Sie bekommen keine Erinnerung. Bitte fragen Sie dort nach.`,
      }),
    noMails:
      "Für diese Website ist kein Mailserver eingerichtet. Erinnerungen werden deshalb geschrieben, aber nicht verschickt.",
    last: "zuletzt erinnert",
    now: "Jetzt erinnern",
    sure: "Alle erinnern, deren Bericht noch fehlt?",
    sureText:
      "Jede Person bekommt eine E-Mail mit allem, was bei ihr offen ist. Wer in den letzten fünf Tagen schon eine bekommen hat, bekommt keine.",
    yes: "Ja, erinnern",
    done: (/** @type {number} */ letters, /** @type {number} */ tooSoon) =>
      [
        letters
          ? plural(letters, {
              one: "Eine Erinnerung ist geschrieben.",
              other: `${figure(letters)} Erinnerungen sind geschrieben.`,
            })
          : "Niemand bekommt jetzt eine Erinnerung.",
        tooSoon
          ? plural(tooSoon, {
              one: "Eine Person hat in den letzten fünf Tagen schon eine bekommen.",
              other: `${figure(tooSoon)} Personen haben in den letzten fünf Tagen schon eine bekommen.`,
            })
          : "",
      ]
        .filter(Boolean)
        .join(" "),
  },

  round: {
    about: (/** @type {string} */ from, /** @type {string} */ to) => `Berichtet wird über ${from} bis ${to}.`,
    when: (/** @type {string} */ opens, /** @type {string} */ due) => `Beginn: ${opens}. Frist: ${due}.`,
    progress: "Wie weit die Häuser sind",
    office: "Haus",
    all: "Alle",
    /** @type {Record<string, string>} */
    column: {
      missing: "fehlt",
      draft: "Entwurf",
      submitted: "eingereicht",
      returned: "zurück­gegeben",
      applied: "veröffent­licht",
      late: "zu spät",
    },
    nobody: "niemand bekannt",
    coordinators: (/** @type {number} */ n) =>
      plural(n, { one: "die Koordination: eine Person", other: `die Koordination: ${figure(n)} Personen` }),
    duties: "Alle Berichte dieser Runde",
    alter: "Titel oder Frist ändern",
    save: "Speichern",
    saved: "Gespeichert.",
    close: "Runde schließen",
    closeSure: (/** @type {string} */ title) => `„${title}“ schließen?`,
    closeText:
      "Danach wird niemand mehr erinnert, und die öffentliche Seite zeigt keinen angefragten Bericht mehr. Eingereichte Berichte können Sie weiter prüfen. Das lässt sich nicht zurücknehmen.",
    closeYes: "Ja, schließen",
    closed: "Die Runde ist geschlossen.",
    cancel: "Abbrechen",
  },
};
