import { formatInteger } from "../../format/number.js";
import { pluralIn } from "../plural.js";

const plural = pluralIn("de");
/** @param {number} n */
const figure = (n) => formatInteger(n, "de");

/** Words of the work on what people say. */
export default {
  title: "Rückmeldungen",
  lead: "Was Menschen, Vereine und Initiativen zum Plan sagen. Öffentlich ist davon nichts, bevor jemand es geprüft hat.",
  leadOwn: "Diese Rückmeldungen beantwortet Ihr Haus.",
  one: (/** @type {string} */ code) => `Rückmeldung ${code}`,
  found: (/** @type {number} */ n) =>
    n ? plural(n, { one: "Eine Rückmeldung", other: `${figure(n)} Rückmeldungen` }) : "Keine Rückmeldung.",
  nothingOpen: "Gerade ist nichts offen.",

  state: /** @type {Record<string, string>} */ ({
    received: "eingegangen",
    "in-moderation": "wird geprüft",
    accepted: "angenommen",
    declined: "abgelehnt",
    assigned: "zugewiesen",
    "answer-drafted": "Antwort in Arbeit",
    answered: "beantwortet",
    closed: "abgeschlossen",
  }),
  consent: /** @type {Record<string, string>} */ ({
    named: "öffentlich, mit Namen",
    unnamed: "öffentlich, ohne Namen",
    private: "nicht öffentlich",
  }),
  redaction: /** @type {Record<string, string>} */ ({
    email: "E-Mail-Adresse",
    phone: "Telefonnummer",
    iban: "Kontonummer",
    name: "Name",
    address: "Anschrift",
  }),
  elsewhere: "von anderswo",
  wholePlan: "zum ganzen Plan",
  demands: {
    title: "Forderungen",
    text: "Eine Forderung, die Sie aufnehmen, wird zu einer Rückmeldung: Sie veröffentlichen, verteilen und beantworten sie wie jede andere. Das geht für jede Forderung einmal.",
    take: "Als Rückmeldung aufnehmen",
  },
  reopened: "Nachfrage",
  overdue: "überfällig",

  queue: {
    which: "Auswahl",
    state: "Stand",
    open: "Offen",
    all: "Alle",
    claimed: "Wer prüft",
    by: /** @type {Record<string, string>} */ ({ me: "Ich", others: "Andere", nobody: "Niemand" }),
    due: "Frist",
    late: "Nur überfällige",
    order: "Sortiert",
    sort: {
      receivedAt: "Älteste zuerst",
      "-receivedAt": "Neueste zuerst",
      due: "Nächste Frist zuerst",
      "-updatedAt": "Zuletzt bearbeitet",
    },
    office: "Haus",
    kind: "Wer schreibt",
    city: "Ort",
    consent: "Einwilligung",
    question: "Frage",
    call: "Aufruf",
    what: "Rückmeldung",
    who: "Von wem",
    until: "Frist",
    whose: "Bei wem",
    noDue: "keine",
    nobody: "niemand",
    claim: "Übernehmen",
    templates: "Antwortvorlagen",
    retention: "Wie lange was aufbewahrt wird",
    answers: "Antworten zur Prüfung",
    pick: (/** @type {string} */ code) => `Auswählen: Rückmeldung ${code}`,
    together: (/** @type {number} */ n) =>
      n > 1 ? `${figure(n)} gemeinsam beantworten` : "Ausgewählte gemeinsam beantworten",
    togetherHint: "Sagen mehrere dasselbe? Wählen Sie sie aus und schreiben Sie eine Antwort für alle.",
  },

  facts: {
    from: "Von",
    received: "Eingegangen",
    consent: "Einwilligung",
    question: "Frage",
    call: "Aufruf",
    targets: "Zu",
    language: "Sprache",
    claimedBy: "Wird geprüft von",
    office: "Antwortet",
    due: "Frist",
    lookBy: "Ansehen bis",
    merged: "Zusammengelegt mit",
    declined: "Abgelehnt",
  },

  said: {
    title: "Original und öffentliche Fassung",
    original: "Original",
    never: "Das Original wird nie geändert und nie veröffentlicht.",
    public: "Öffentliche Fassung",
    nothingPublic: "Noch ist nichts öffentlich.",
    neverPublic:
      "Diese Rückmeldung soll nicht öffentlich werden. Sie wird nur ihrer Absenderin oder ihrem Absender beantwortet.",
    underWay: "In Arbeit",
    page: "Öffentliche Seite",
    unmentioned: (/** @type {string[]} */ codes) =>
      plural(codes.length, {
        one: `Die öffentliche Fassung nennt das Zeichen einer zusammengelegten Rückmeldung noch nicht: ${codes.join(", ")}.`,
        other: `Die öffentliche Fassung nennt die Zeichen zusammengelegter Rückmeldungen noch nicht: ${codes.join(", ")}.`,
      }),
    mention: "In der öffentlichen Fassung nennen",
    suggested: (/** @type {number} */ n) =>
      plural(n, {
        one: "Eine Stelle sollte geschützt werden.",
        other: `${figure(n)} Stellen sollten geschützt werden.`,
      }),
    deleted: (/** @type {string} */ day) =>
      `Der Text wurde am ${day} gelöscht, weil seine Aufbewahrungsfrist vorbei war.`,
    followUp: (/** @type {string} */ day) => `Nachfrage vom ${day}`,
  },

  redactions: {
    title: "Was geschützt werden sollte",
    lead: "Diese Stellen hat das System gefunden. Nehmen Sie einen Haken weg, wenn die Stelle stehen bleiben darf. Lesen Sie den Text trotzdem ganz: Es findet nicht alles.",
    none: "Das System hat nichts gefunden. Lesen Sie den Text trotzdem ganz.",
    places: (/** @type {number} */ n) => (n > 1 ? ` (${figure(n)} Stellen)` : ""),
    taken: (/** @type {string} */ words) => `${words} ist geschützt`,
    left: (/** @type {string} */ words) => `${words} bleibt stehen`,
    lost: "Diese Stelle steht so nicht mehr im Text. Bitte ändern Sie den Text selbst.",
    again: "Mit den Vorschlägen neu beginnen",
  },

  acts: {
    claim: "Übernehmen",
    claimed: "Sie prüfen diese Rückmeldung jetzt.",
    release: "Zurück in die Liste geben",
    released: "Die Rückmeldung ist wieder für alle da.",
    accept: "Annehmen",
    accepted: "Angenommen.",
    version: "Fassung schreiben und annehmen",
    versionLater: "Öffentliche Fassung schreiben",
    editVersion: "Öffentliche Fassung ändern",
    decline: "Ablehnen",
    assign: "Zuweisen",
    reassign: "Anders zuweisen",
    merge: "Zusammenlegen",
    unmerge: "Zusammenlegung zurücknehmen",
    unmerged: "Die Zusammenlegung ist zurückgenommen.",
    answer: "Antwort schreiben",
    editAnswer: "Antwort ändern",
    notPublicYet: "Eine öffentliche Antwort ist möglich, sobald die öffentliche Fassung angewendet ist.",
    privateAnswer: "Private Antwort schreiben",
    editPrivateAnswer: "Private Antwort bearbeiten",
    close: "Abschließen",
    closed: "Abgeschlossen.",
    closeSure: (/** @type {string} */ code) => `Rückmeldung ${code} abschließen?`,
    closeText: "Danach laufen die Fristen, nach denen Kontaktdaten und Original gelöscht werden.",
    closeYes: "Ja, abschließen",
    withdraw: "Aus der Öffentlichkeit nehmen",
    takeDown: "Aus rechtlichen Gründen sperren",
    restore: "Wieder veröffentlichen",
    cancel: "Abbrechen",
    back: "Zurück zur Rückmeldung",
    nothing: "Für Sie ist hier gerade nichts zu tun.",
    outdone:
      "Inzwischen hat jemand anderes diese Rückmeldung bearbeitet. Laden Sie die Seite neu. Was Sie geschrieben haben, bleibt.",
  },

  contact: {
    title: "Kontaktdaten",
    text: "Kontaktdaten sehen Sie nur auf Wunsch. Jeder Blick steht mit Ihrem Namen im Protokoll.",
    show: "Kontaktdaten ansehen",
    name: "Name",
    mail: "E-Mail",
    none: "Es ist keine E-Mail-Adresse hinterlegt.",
    noName: "kein Name angegeben",
    state: /** @type {Record<string, string>} */ ({
      none: "keine",
      "to-be-confirmed": "noch nicht bestätigt",
      confirmed: "bestätigt",
    }),
  },

  duplicates: {
    title: "Ähnliche Rückmeldungen",
    none: "Keine andere Rückmeldung sagt fast dasselbe.",
    like: (/** @type {string} */ share) => `${share} ähnlich`,
    merge: "Mit dieser zusammenlegen",
  },

  waiting: {
    toModerate: "Rückmeldungen, die jemand ansehen muss",
    nothingToModerate: "Keine neue Rückmeldung.",
    toAnswer: "Rückmeldungen, die Ihr Haus beantwortet",
    nothingToAnswer: "Keine Rückmeldung wartet auf Ihre Antwort.",
    toAssign: "Angenommen und noch niemandem zugewiesen",
    toSend: "Private Antworten, die Sie senden können",
    toClose: "Beantwortet und noch nicht abgeschlossen",
    lead: (/** @type {number} */ look, /** @type {number} */ answer, /** @type {number} */ assign) =>
      [
        look
          ? plural(look, {
              one: "Eine Rückmeldung ist anzusehen.",
              other: `${figure(look)} Rückmeldungen sind anzusehen.`,
            })
          : "",
        answer
          ? plural(answer, {
              one: "Eine Rückmeldung wartet auf Ihre Antwort.",
              other: `${figure(answer)} Rückmeldungen warten auf Ihre Antwort.`,
            })
          : "",
        assign
          ? plural(assign, {
              one: "Eine Rückmeldung ist zuzuweisen.",
              other: `${figure(assign)} Rückmeldungen sind zuzuweisen.`,
            })
          : "",
      ]
        .filter(Boolean)
        .join(" "),
  },

  steps: { title: "Was bisher geschah", changes: "In Arbeit" },

  version: {
    title: (/** @type {string} */ code) => `Öffentliche Fassung: ${code}`,
    lead: "Links steht, was gekommen ist. Rechts schreiben Sie, was davon öffentlich wird. Eine Person der Koordination prüft und wendet an.",
    accepts: "Wenn Sie einreichen, ist die Rückmeldung auch angenommen.",
  },

  refusal: {
    title: (/** @type {string} */ code) => `Ablehnen: ${code}`,
    lead: "Die Absenderin oder der Absender liest die Regel und Ihren Satz auf der eigenen Seite. Öffentlich wird nichts davon.",
    button: "Ablehnen",
    done: "Abgelehnt.",
  },
  assignment: {
    title: (/** @type {string} */ code) => `Zuweisen: ${code}`,
    lead: "Wer beantwortet diese Rückmeldung, und bis wann? Das Haus sieht sie dann unter „Rückmeldungen“.",
    button: "Zuweisen",
    done: "Zugewiesen.",
  },
  merging: {
    title: (/** @type {string} */ code) => `Zusammenlegen: ${code}`,
    lead: "Sagt eine andere Rückmeldung dasselbe, legen Sie diese mit ihr zusammen. Diese behält ihre Nummer und ihre eigene Seite. Die Antwort auf die andere gilt dann auch hier.",
    button: "Zusammenlegen",
    done: (/** @type {string} */ code) => `Zusammengelegt mit ${code}.`,
    take: "Nummer übernehmen",
  },
  answer: {
    title: (/** @type {string} */ code) => `Antwort: ${code}`,
    shown: "Öffentliche Antwort",
    lead: "Die Antwort wird öffentlich, wenn die Koordination sie anwendet. Wer die Rückmeldung geschickt hat, bekommt eine E-Mail, wenn eine Adresse bestätigt ist.",
  },
  answers: {
    title: (/** @type {number} */ n) =>
      plural(n, { one: "Eine Rückmeldung beantworten", other: `${figure(n)} Rückmeldungen gemeinsam beantworten` }),
    lead: "Alle bekommen dieselbe Antwort. Jede wird einzeln geprüft und angewendet, oder alle zusammen.",
    which: "Beantwortet werden",
    button: (/** @type {number} */ n) =>
      plural(n, { one: "Antwort einreichen", other: `${figure(n)} Antworten einreichen` }),
    came: (/** @type {number} */ drafted, /** @type {number} */ refused) =>
      [
        plural(drafted, {
          one: "Eine Antwort ist eingereicht",
          other: `${figure(drafted)} Antworten sind eingereicht`,
        }),
        refused ? plural(refused, { one: "eine nicht", other: `${figure(refused)} nicht` }) : "",
      ]
        .filter(Boolean)
        .join(", "),
    again: (/** @type {number} */ n) =>
      plural(n, {
        one: "Die Antwort für diese Rückmeldung überarbeiten",
        other: `Die Antwort für diese ${figure(n)} Rückmeldungen überarbeiten`,
      }),
    review: "Antworten zur Prüfung ansehen",
    none: "Es ist keine Rückmeldung ausgewählt.",
  },
  privateAnswer: {
    title: (/** @type {string} */ code) => `Private Antwort: ${code}`,
    lead: "Diese Antwort liest nur, wer die Rückmeldung geschickt hat: auf der eigenen Seite, und per E-Mail, wenn eine Adresse bestätigt ist.",
    shown: "Private Antwort",
    sent: (/** @type {string} */ day) => `Gesendet am ${day}.`,
    notSent: "Noch nicht gesendet.",
    save: "Entwurf speichern",
    saved: "Die Antwort ist gespeichert. Jetzt sendet sie eine Person der Koordination.",
    send: "Antwort senden",
    sure: "Diese Antwort senden?",
    sureText: "Danach lässt sie sich nicht mehr zurückholen.",
    yes: "Ja, senden",
    done: "Die Antwort ist gesendet.",
  },
};
