import { formatInteger, formatList } from "../../format/number.js";
import vocabulary from "../../../words/feedback-de.json";
import balance from "./balance-de.js";
import own from "./own-de.js";
import { pluralIn } from "../plural.js";

const lang = "de";
const plural = pluralIn(lang);
/** @param {number} n */
const figure = (n) => formatInteger(n, lang);
/** Months say more than 183 days. @param {number} n */
const after = (n) =>
  n > 60 ? `${figure(Math.round(n / 30.4))} Monaten` : n === 1 ? "24 Stunden" : `${figure(n)} Tagen`;

/** Words about taking part, in German. English must have the same keys. */
const words = {
  ...vocabulary,
  ...own,
  balance,

  participate: {
    title: "Mitreden",
    lead: "Sagen Sie, was ankommt, was fehlt und was sich ändern sollte. Ohne Konto und in jeder Sprache. Ein Mensch liest es, und Sie bekommen eine Antwort.",
    ways: "Was schon da ist",
    voices: "Rückmeldungen und Antworten",
    needs: "Neue Bedarfe",
    calls: "Alle Aufrufe",
    balance: "Bilanz in Zahlen",
    closed: "Hier werden gerade keine Rückmeldungen angenommen.",
    closedMail: "Schreiben Sie bitte an:",
    open: "Wir fragen gerade",
    next: "Was dann geschieht",
    steps: [
      "Ein Mensch liest Ihre Rückmeldung. Bis dahin ist nichts davon öffentlich.",
      "Haben Sie zugestimmt, veröffentlichen wir sie. Angaben, an denen man Menschen erkennt, nehmen wir vorher heraus.",
      "Das zuständige Haus antwortet: übernommen, teilweise, später oder nicht, und warum.",
      "Ändert sich etwas am Plan, steht es bei Ihrer Rückmeldung, mit Datum und Link.",
    ],
    rules: "Wann wir eine Rückmeldung ablehnen",
    rulesText: "Nur aus diesen Gründen. Wer abgelehnt wird, erfährt den Grund in einem Satz.",
  },

  form: {
    title: "Ihre Rückmeldung",
    required: "nötig",
    optional: "freiwillig",
    call: "Sie antworten auf den Aufruf",
    otherCall: "Ohne diesen Aufruf schreiben",
    callGone: "Dieser Aufruf ist gerade nicht offen. Sie können trotzdem schreiben.",
    question: "Auf welche Frage antworten Sie?",
    noQuestion: "auf keine bestimmte",
    text: "Was möchten Sie sagen?",
    textHint: "Bitte keine Namen oder Adressen anderer Menschen.",
    left: (/** @type {number} */ n) =>
      n < 0
        ? plural(-n, { one: "Ein Zeichen zu viel", other: `${figure(-n)} Zeichen zu viel` })
        : plural(n, { one: "Noch ein Zeichen", other: `Noch ${figure(n)} Zeichen` }),
    language: "In welcher Sprache schreiben Sie?",
    otherLanguage: "eine andere Sprache",
    targets: "Worum geht es?",
    targetsHint: (/** @type {number} */ most) =>
      `Bis zu ${figure(most)} Handlungsfelder, Maßnahmen, Indikatoren, Ziele, Termine oder Dokumente. Ohne Auswahl geht es um den ganzen Plan.`,
    search: "Suchen und auswählen",
    searching: "Wird gesucht …",
    foundNone: "Nichts gefunden.",
    found: (/** @type {number} */ n) =>
      plural(n, {
        one: "Ein Treffer. Mit Pfeiltasten wählen.",
        other: `${figure(n)} Treffer. Mit Pfeiltasten wählen.`,
      }),
    notReachable: "Die Suche ist gerade nicht erreichbar.",
    added: (/** @type {string} */ title) => `${title} ausgewählt.`,
    removed: (/** @type {string} */ title) => `${title} entfernt.`,
    remove: (/** @type {string} */ title) => `${title} entfernen`,
    removeShort: "Entfernen",
    enough: "Mehr als fünf gehen nicht.",
    kind: "Wer spricht?",
    kinds: {
      individual: "Ich, für mich selbst",
      association: "Ein Verein oder Verband",
      initiative: "Eine Initiative oder Gruppe",
    },
    name: { association: "Name des Vereins oder Verbands", initiative: "Name der Initiative" },
    city: "Wo?",
    elsewhere: "anderswo",
    consent: "Darf es öffentlich werden?",
    consents: {
      named: "Ja, mit dem Namen unserer Organisation",
      unnamed: "Ja, ohne Namen",
      private: "Nein. Die Antwort bekomme nur ich.",
    },
    consentHint: "Ihre Zustimmung können Sie jederzeit zurücknehmen. Namen einzelner Menschen veröffentlichen wir nie.",
    email: "E-Mail-Adresse",
    emailHint:
      "Nur, damit wir Ihnen den persönlichen Link schicken und Bescheid sagen: wenn es eine Antwort gibt, wenn etwas daraus wird oder wenn wir die Rückmeldung nicht annehmen.",
    privacy: "Was wir speichern und wie lange",
    privacyPoints: (/** @type {Record<string, number>} */ kept) => [
      "Wir speichern, was Sie hier eintragen. Ihre Netzwerk-Adresse speichern wir nicht.",
      ...(kept["unconfirmed-address"]
        ? [`Eine E-Mail-Adresse, die niemand bestätigt, löschen wir nach ${after(kept["unconfirmed-address"])}.`]
        : []),
      ...(kept["contact-after-closing"]
        ? [
            `Eine bestätigte löschen wir spätestens nach ${after(kept["contact-after-closing"])}, gerechnet ab dem Abschluss.`,
          ]
        : []),
      ...(kept["answered-original"] && kept["declined-original"]
        ? [
            `Ihren Text, so wie Sie ihn geschrieben haben, löschen wir nach ${after(kept["answered-original"])}, gerechnet ab der Antwort. Wird er abgelehnt, löschen wir ihn nach ${after(kept["declined-original"])}, gerechnet ab der Ablehnung.`,
          ]
        : []),
      "Mit Ihrem persönlichen Link können Sie alles sehen, mitnehmen und löschen.",
    ],
    privacyMore: "Mehr zum Datenschutz",
    trap: "Bitte leer lassen",
    send: "Rückmeldung senden",
    sending: "Wird gesendet …",
    kept: "Ihr Entwurf liegt in diesem Browser, bis Sie ihn senden oder verwerfen. Nach sieben Tagen wird er gelöscht, sobald Sie diese Website wieder öffnen.",
    restored: "Das hatten Sie schon geschrieben und nicht gesendet.",
    maybeSent:
      "Das haben Sie vielleicht schon gesendet. Senden Sie es bald noch einmal, dann wissen Sie es: Am selben Tag kommt es nicht doppelt an.",
    discard: "Entwurf verwerfen",
    discarded: "Der Entwurf ist verworfen.",
  },

  wrong: {
    prefix: "Fehler:",
    summary: (/** @type {number} */ n) =>
      plural(n, {
        one: "Eine Angabe fehlt oder stimmt nicht",
        other: `${figure(n)} Angaben fehlen oder stimmen nicht`,
      }),
    notSent: "Das ist noch nicht gesendet",
    text: "Bitte schreiben Sie etwas.",
    long: (/** @type {number} */ n) => `Bitte kürzen Sie den Text auf ${figure(n)} Zeichen.`,
    kind: "Bitte wählen Sie, wer spricht.",
    name: "Bitte nennen Sie den Namen.",
    city: "Bitte wählen Sie einen Ort.",
    consent: "Bitte wählen Sie, ob es öffentlich werden darf.",
    email: "Bitte prüfen Sie die E-Mail-Adresse. Sie sieht so aus: name@beispiel.de",
    emailMissing: "Bitte tragen Sie Ihre E-Mail-Adresse ein.",
    down: "Der Dienst ist gerade nicht erreichbar. Nichts ist verloren: Was Sie geschrieben haben, liegt in diesem Browser. Bitte senden Sie es in einigen Minuten noch einmal. Doppelt kommt es nicht an.",
    downShort: "Der Dienst ist gerade nicht erreichbar. Bitte versuchen Sie es in einigen Minuten noch einmal.",
    reload:
      "Ein Teil der Seite ließ sich nicht laden. Nichts ist verloren: Was Sie geschrieben haben, liegt in diesem Browser. Bitte laden Sie die Seite neu, und senden Sie es dann noch einmal. Doppelt kommt es nicht an.",
    reloadShort: "Ein Teil der Seite ließ sich nicht laden. Bitte laden Sie die Seite neu.",
    often: (/** @type {number} */ minutes) =>
      `Aus Ihrem Netz ist gerade viel gesendet worden. Bitte versuchen Sie es in ${plural(minutes, { one: "einer Minute", other: `${figure(minutes)} Minuten` })} noch einmal. Was Sie geschrieben haben, bleibt hier.`,
    proof: "Die Prüfung gegen Werbeprogramme hat nicht geklappt. Bitte senden Sie es noch einmal.",
    broken: "Etwas ist schiefgegangen. Der Fehler liegt bei uns. Bitte versuchen Sie es noch einmal.",
  },

  /** Names of the ALTCHA widget's own words. */
  gate: {
    ariaLinkLabel: "ALTCHA",
    enterCode: "Code eingeben",
    enterCodeAria: "Code eingeben",
    error: "Die Prüfung hat nicht geklappt. Beim Senden versuchen wir es noch einmal.",
    expired: "Die Prüfung ist abgelaufen. Beim Senden prüfen wir noch einmal.",
    footer: "",
    getAudioChallenge: "Als Ton",
    label: "Ich bin kein Programm",
    loading: "Wird geladen …",
    reload: "Neu laden",
    verificationRequired: "Bitte bestätigen.",
    verified: "Geprüft: kein Werbeprogramm",
    verify: "Prüfen",
    verifying: "Wird geprüft. Sie müssen nichts tun.",
    waitAlert: "Die Prüfung läuft noch. Bitte warten Sie einen Moment.",
  },

  voices: {
    title: "Rückmeldungen und Antworten",
    lead: "Was Menschen und Vereine gesagt haben, was geantwortet wurde und was sich geändert hat.",
    none: "Noch ist keine Rückmeldung veröffentlicht.",
    noneFound: "Keine Rückmeldung passt zu dieser Auswahl.",
    noneInField: { before: "Noch ist keine Rückmeldung zum Handlungsfeld „", after: "“ veröffentlicht." },
    found: (/** @type {number} */ n) => plural(n, { one: "Eine Rückmeldung", other: `${figure(n)} Rückmeldungen` }),
    download: "Diese Liste",
    feed: "Antworten abonnieren (Atom)",
    question: "Frage",
    call: "Aufruf",
    field: "Handlungsfeld",
    kind: "Wer spricht",
    city: "Ort",
    outcome: "Ergebnis",
    need: "Führte zum Bedarf",
    target: "Betrifft",
    answered: "Antwort",
    answers: { all: "alle", true: "beantwortet", false: "noch offen" },
    sort: "Reihenfolge",
    sorts: { newest: "neueste zuerst", answered: "zuletzt beantwortet" },
    elsewhere: "anderswo",
  },

  voice: {
    said: "Gesagt",
    answered: "Beantwortet",
    changed: "Was daraus folgte",
    notAnswered: "Noch nicht beantwortet.",
    nothingChanged: "Bisher ist keine Änderung damit verbunden.",
    office: "Geschäftsstelle",
    translation: "Übersetzung",
    question: "Antwortet auf die Frage",
    call: "Antwortet auf den Aufruf",
    about: "Betrifft",
    wholePlan: "den ganzen Plan",
    includes: (/** @type {string[]} */ codes) => `Dasselbe haben auch gesagt: ${formatList(codes, lang)}.`,
    redacted: "So veröffentlicht, wie ein Mensch sie bearbeitet hat: ohne Angaben, an denen man jemanden erkennt.",
    individual: "eine Einzelperson",
    association: "ein Verein oder Verband",
    initiative: "eine Initiative",
    event: "bei einer Veranstaltung gefordert",
    demanded: "Gefordert bei",
    change: (/** @type {number} */ n) => `Änderung ${figure(n)}`,
    reference: "Zeichen",
  },

  needs: {
    title: "Neue Bedarfe",
    lead: "Was seit dem Beschluss des Plans neu gebraucht wird, wie weit es ist und was daraus wurde.",
    none: "Noch ist kein neuer Bedarf erfasst.",
    noneFound: "Kein Bedarf passt zu dieser Auswahl.",
    noneInField: { before: "Zum Handlungsfeld „", after: "“ ist noch kein neuer Bedarf erfasst." },
    found: (/** @type {number} */ n) => plural(n, { one: "Ein Bedarf", other: `${figure(n)} Bedarfe` }),
    state: "Stand",
    field: "Handlungsfeld",
    download: "Diese Liste",
    voices: (/** @type {number} */ n) =>
      plural(n, { one: "aus einer Rückmeldung", other: `aus ${figure(n)} Rückmeldungen` }),
  },

  need: {
    state: "Stand",
    meaning: {
      open: "Der Bedarf ist genannt und noch nicht geprüft.",
      examined: "Die zuständigen Häuser prüfen, was möglich ist.",
      "taken-up": "Eine Maßnahme nimmt den Bedarf auf.",
      met: "Was gebraucht wurde, gibt es jetzt.",
      "not-pursued": "Der Bedarf wird nicht weiter verfolgt.",
    },
    raisedOn: "Aufgekommen",
    fields: "Handlungsfelder",
    measures: "Maßnahmen dazu",
    noMeasures: "Noch nimmt keine Maßnahme den Bedarf auf.",
    result: "Was daraus wurde",
    voices: "Was dazu gesagt wurde",
    noVoices: "Keine veröffentlichte Rückmeldung führte zu diesem Bedarf.",
  },

  calls: {
    title: "Aufrufe",
    lead: "Was wir Menschen und Vereine fragen, bis wann, und was daraus wurde.",
    none: "Noch gibt es keinen Aufruf.",
    always: "Immer offen",
    until: (/** @type {string} */ day) => `Offen bis ${day}`,
    from: (/** @type {string} */ day) => `Offen ab ${day}`,
    over: (/** @type {string} */ first, /** @type {string} */ last) => `War offen vom ${first} bis ${last}`,
    groups: { open: "Offen", coming: "Bald", closed: "Abgeschlossen" },
    voices: (/** @type {number} */ n) =>
      plural(n, { one: "Eine öffentliche Rückmeldung", other: `${figure(n)} öffentliche Rückmeldungen` }),
    noVoices: "Noch keine öffentliche Rückmeldung",
  },

  call: {
    questions: "Was wir fragen",
    askedBy: "Es fragt",
    about: "Betrifft",
    answer: "Darauf antworten",
    result: "Ergebnis",
    noResult: "Das Ergebnis steht noch aus.",
    documents: "Dokumente",
    office: "die Geschäftsstelle",
    voices: "Was gesagt wurde",
  },
};

export default words;
/** @typedef {typeof words} FeedbackWords */
