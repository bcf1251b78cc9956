import { formatInteger, formatList } from "../../format/number.js";
import vocabulary from "../../../words/feedback-de.json";
import { pluralIn } from "../plural.js";

const lang = "de";
const plural = pluralIn(lang);
/** @param {number} n */
const figure = (n) => formatInteger(n, lang);
/** @param {number} n */
const days = (n) => plural(n, { one: "einem Tag", other: `${figure(n)} Tagen` });
/** Months say more than 183 days. @param {number} n */
const after = (n) =>
  n > 60 ? `${figure(Math.round(n / 30.4))} Monaten` : n === 1 ? "24 Stunden" : `${figure(n)} Tagen`;

/** Words about taking part, in German. English must have the same keys. */
const words = {
  ...vocabulary,

  participate: {
    title: "Mitreden",
    lead: "Sagen Sie, was ankommt, was fehlt und was sich ändern sollte. Ohne Anmeldung und in jeder Sprache. Ein Mensch liest es, und Sie bekommen eine Antwort.",
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
    emailHint: "Nur, damit wir Ihnen den persönlichen Link schicken und Bescheid sagen, wenn es eine Antwort gibt.",
    privacy: "Was wir speichern und wie lange",
    privacyPoints: (/** @type {Record<string, number>} */ kept) => [
      "Wir speichern, was Sie hier eintragen. Ihre Netzwerk-Adresse speichern wir nicht.",
      ...(kept["unconfirmed-address"]
        ? [`Eine E-Mail-Adresse, die niemand bestätigt, löschen wir nach ${after(kept["unconfirmed-address"])}.`]
        : []),
      ...(kept["contact-after-closing"]
        ? [
            `Eine bestätigte löschen wir spätestens nach ${after(kept["contact-after-closing"])}, nachdem die Sache abgeschlossen ist.`,
          ]
        : []),
      ...(kept["answered-original"] && kept["declined-original"]
        ? [
            `Ihren Text, so wie Sie ihn geschrieben haben, löschen wir nach ${after(kept["answered-original"])}; wird er abgelehnt, nach ${after(kept["declined-original"])}.`,
          ]
        : []),
      "Mit Ihrem persönlichen Link können Sie alles sehen, mitnehmen und löschen.",
    ],
    privacyMore: "Mehr zum Datenschutz",
    trap: "Bitte leer lassen",
    send: "Rückmeldung senden",
    sending: "Wird gesendet …",
    kept: "Ihr Entwurf liegt in diesem Browser, bis Sie ihn senden oder verwerfen, höchstens sieben Tage.",
    restored: "Das hatten Sie schon geschrieben und nicht gesendet.",
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

  receipt: {
    title: "Danke. Ihre Rückmeldung ist angekommen.",
    reference: "Ihr Zeichen",
    by: (/** @type {string} */ day) => `Bis zum ${day} liest sie ein Mensch. Vorher ist nichts davon öffentlich.`,
    link: "Ihr persönlicher Link",
    once: "Wir zeigen diesen Link nur jetzt. Bitte heben Sie ihn auf: Mit ihm sehen Sie, was aus Ihrer Rückmeldung wird, und nur mit ihm können Sie etwas zurücknehmen oder löschen. Geben Sie ihn nicht weiter.",
    copy: "Link kopieren",
    copied: "Link kopiert",
    print: "Drucken",
    open: "Eigene Seite öffnen",
    confirm:
      "Wir haben Ihnen eine E-Mail geschickt. Bestätigen Sie darin bitte Ihre Adresse, dann schicken wir Ihnen auch diesen Link.",
    earlier:
      "Das war schon vorher angekommen. Was Sie danach geändert haben, ist nicht dabei; es liegt noch als Entwurf in diesem Browser.",
    another: "Noch etwas sagen",
  },

  own: {
    title: "Ihre Rückmeldung",
    noLink: "Diese Seite öffnet sich nur mit Ihrem persönlichen Link.",
    noLinkText:
      "Sie haben ihn bekommen, als Sie etwas gesendet haben. Haben Sie Ihre E-Mail-Adresse bestätigt, steht er auch in einer E-Mail von uns.",
    unknown: "Dieser Link gilt nicht.",
    unknownText: "Vielleicht fehlt ein Teil davon, oder Ihre Rückmeldung ist gelöscht.",
    received: (/** @type {string} */ day) => `Eingegangen am ${day}`,
    state: {
      received: "Angekommen",
      "in-moderation": "Wird gerade gelesen",
      accepted: "Angenommen",
      declined: "Abgelehnt",
      assigned: "Wird beantwortet",
      "answer-drafted": "Die Antwort wird vorbereitet",
      answered: "Beantwortet",
      closed: "Abgeschlossen",
    },
    next: {
      look: (/** @type {string} */ day) => (day ? `Bis zum ${day} liest sie ein Mensch.` : "Ein Mensch liest sie."),
      answer: (/** @type {string} */ day) =>
        day ? `Bis zum ${day} sollen Sie eine Antwort haben.` : "Als Nächstes kommt die Antwort.",
      answerBy: "Es antwortet:",
      nothing: "Es steht nichts mehr aus.",
    },
    /** When somebody has asked back. */
    asked: {
      state: "Ihre Nachfrage ist angekommen",
      look: (/** @type {string} */ day) =>
        day ? `Bis zum ${day} liest ein Mensch Ihre Nachfrage.` : "Ein Mensch liest Ihre Nachfrage.",
      answer: (/** @type {string} */ day) =>
        day
          ? `Bis zum ${day} sollen Sie eine Antwort auf Ihre Nachfrage haben.`
          : "Als Nächstes kommt die Antwort auf Ihre Nachfrage.",
    },
    merged: (/** @type {string} */ code) =>
      `Andere haben dasselbe gesagt. Die Antwort auf ${code} gilt auch für Ihre Rückmeldung.`,
    declined: "Warum wir sie nicht angenommen haben",
    answer: "Die Antwort",
    answerPublic: "Die Antwort ist öffentlich.",
    answerPrivate: "Diese Antwort sehen nur Sie.",
    said: "Was Sie geschrieben haben",
    followUp: "Nachfragen",
    followUpText: "Sie können einmal nachfragen. Dann liest es wieder ein Mensch.",
    followUpLabel: "Ihre Nachfrage",
    followUpSend: "Nachfrage senden",
    followUpSent: (/** @type {string} */ day) => `Ihre Nachfrage vom ${day}`,
    followUpDone: "Ihre Nachfrage ist angekommen.",
    publicity: "Was öffentlich ist",
    consent: {
      named: "Sie haben zugestimmt, dass es mit dem Namen Ihrer Organisation öffentlich wird.",
      unnamed: "Sie haben zugestimmt, dass es ohne Namen öffentlich wird.",
      private: "Sie möchten nicht, dass es öffentlich wird.",
    },
    isPublic: (/** @type {string} */ day) => `Öffentlich seit dem ${day}`,
    notPublic: "Öffentlich ist noch nichts.",
    privateStays: "Öffentlich ist nichts.",
    narrow: {
      unnamed: "Namen zurücknehmen",
      unnamedText: "Der Name wird überall gleich entfernt. Das lässt sich hier nicht rückgängig machen.",
      unnamedSure: "Ja, ohne Namen",
      unnamedDone: "Ihr Name ist nicht mehr öffentlich.",
      private: "Zustimmung ganz zurücknehmen",
      privateText:
        "Ihre Rückmeldung und die öffentliche Antwort verschwinden gleich von der Website. Das lässt sich hier nicht rückgängig machen.",
      privateSure: "Ja, nicht mehr öffentlich",
      privateDone: "Ihre Rückmeldung ist nicht mehr öffentlich.",
    },
    address: "E-Mail-Adresse",
    addressNone: "Wir haben keine E-Mail-Adresse von Ihnen.",
    addressWaiting: (/** @type {string} */ shown) =>
      `${shown}, noch nicht bestätigt. Bitte öffnen Sie den Link in unserer E-Mail.`,
    addressConfirmed: (/** @type {string} */ shown) => `${shown}, bestätigt.`,
    addressUsed: "Wir schreiben Ihnen, wenn es eine Antwort gibt.",
    addressUsedAgain: "Fragen Sie nach, schreiben wir Ihnen, wenn es eine Antwort gibt.",
    addressRemove: "Adresse löschen",
    addressRemoved: "Ihre Adresse ist gelöscht. Sie bekommen keine E-Mail mehr.",
    data: "Ihre Daten",
    keptUntil: (/** @type {string} */ day) => `Wir bewahren Ihren Text bis zum ${day} auf.`,
    export: "Alles herunterladen (JSON)",
    exported: "Die Datei ist heruntergeladen.",
    erase: "Alles löschen",
    eraseText:
      "Wir löschen gleich und für immer: Ihren Text, Ihre Angaben, Ihre Adresse und was davon öffentlich ist. Wir behalten nur, dass etwas gelöscht wurde und wann.",
    eraseSure: "Ja, alles löschen",
    erased: "Alles ist gelöscht.",
    erasedText: "Dieser Link gilt jetzt nicht mehr. Sie können das Fenster schließen.",
    bookmark: "Heben Sie diese Seite als Lesezeichen auf. Wer den Link hat, kann das alles auch.",
  },

  confirmation: {
    title: "E-Mail-Adresse bestätigen",
    text: "Mit einem Klick bestätigen Sie, dass diese E-Mail-Adresse Ihre ist.",
    button: "Ja, das ist meine Adresse",
    noLink: "Bitte öffnen Sie den Link aus unserer E-Mail.",
    done: "Ihre Adresse ist bestätigt.",
    submission:
      "Wir schicken Ihnen gleich den Link zu Ihrer eigenen Seite und sagen Bescheid, wenn es eine Antwort gibt.",
    subscription:
      "Ab jetzt schreiben wir Ihnen, wenn sich etwas ändert: höchstens einmal am Tag. In jeder E-Mail steht ein Link, mit dem Sie das beenden.",
    unknown: "Dieser Link gilt nicht mehr.",
    unknownText:
      "Adressen, die niemand rechtzeitig bestätigt, löschen wir. Versuchen Sie es bitte auf der Seite noch einmal, von der Sie kommen.",
  },

  subscription: {
    title: "Was Sie verfolgen",
    noLink: "Diese Seite öffnet sich nur mit dem Link aus unserer E-Mail.",
    unknown: "Dieser Link gilt nicht. Vielleicht haben Sie schon abbestellt.",
    plan: "alle Änderungen am Plan",
    address: "An",
    since: "Seit",
    subject: "Sie verfolgen",
    leave: "Nicht mehr verfolgen",
    leaveText: "Ein Klick genügt. Ihre Adresse löschen wir dabei.",
    left: "Sie bekommen dazu keine E-Mail mehr. Ihre Adresse ist gelöscht.",
    other: "Lieber etwas anderes verfolgen?",
    otherText: "Gehen Sie auf die Seite, um die es geht: Am Ende steht „Per E-Mail verfolgen“.",
    changes: "Alle Änderungen am Plan",
  },

  follow: {
    label: "Ihre E-Mail-Adresse",
    hint: "Wir schreiben nur, wenn sich etwas ändert, höchstens einmal am Tag. Zuerst bekommen Sie eine E-Mail, in der Sie Ihre Adresse bestätigen. Abbestellen geht mit einem Klick.",
    send: "Verfolgen",
    sent: "Bitte sehen Sie in Ihr Postfach: Dort bestätigen Sie Ihre Adresse. Ohne Bestätigung löschen wir sie.",
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
    outcome: "Ergebnis",
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
    state: { coming: "beginnt bald", open: "offen", closed: "abgeschlossen" },
    always: "Immer offen",
    until: (/** @type {string} */ day) => `Offen bis ${day}`,
    from: (/** @type {string} */ day) => `Offen ab ${day}`,
    over: (/** @type {string} */ first, /** @type {string} */ last) => `War offen vom ${first} bis ${last}`,
    groups: { open: "Offen", coming: "Bald", closed: "Abgeschlossen" },
    voices: (/** @type {number} */ n) =>
      plural(n, { one: "Eine öffentliche Rückmeldung", other: `${figure(n)} öffentliche Rückmeldungen` }),
    noVoices: "Noch keine öffentliche Rückmeldung",
    standing: "Der Aufruf, der immer offen ist",
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

  balance: {
    title: "Bilanz der Beteiligung",
    lead: "Was aus dem wurde, was Menschen uns gesagt haben. Einmal am Tag gezählt, öffentliche und nicht öffentliche zusammen.",
    none: "Gezählt wird jede Nacht. Noch liegt keine Zählung vor.",
    asOf: (/** @type {string} */ day) => `Stand: Ende des ${day}.`,
    nothing: "Bisher ist nichts eingegangen.",
    received: (/** @type {number} */ n, /** @type {string} */ since) =>
      `${since ? `Seit dem ${since} ` : "Bisher "}${plural(n, { one: "ist eine Rückmeldung eingegangen", other: `sind ${figure(n)} Rückmeldungen eingegangen` })}.`,
    published: (/** @type {number} */ n) =>
      plural(n, {
        one: "Eine davon ist veröffentlicht",
        other: `${n ? figure(n) : "Keine"} davon ${n ? "sind" : "ist"} veröffentlicht`,
      }),
    declined: (/** @type {number} */ n) =>
      plural(n, { one: "eine ist abgelehnt", other: `${n ? figure(n) : "keine"} ${n ? "sind" : "ist"} abgelehnt` }),
    underWay: (/** @type {number} */ n) =>
      plural(n, {
        one: "eine ist noch in Arbeit",
        other: `${n ? figure(n) : "keine"} ${n ? "sind" : "ist"} noch in Arbeit`,
      }),
    answered: (/** @type {number} */ n) =>
      plural(n, {
        one: "Eine ist beantwortet.",
        other: `${n ? figure(n) : "Keine"} ${n ? "sind" : "ist"} beantwortet.`,
      }),
    median: (/** @type {string} */ n, /** @type {number} */ worst) =>
      `Die Hälfte der Antworten kam nach höchstens ${n} Tagen${worst ? `, die langsamste nach ${days(worst)}` : ""}.`,
    overdue: (/** @type {string} */ share) => `Zu spät oder noch überfällig: ${share}.`,
    consequence: (/** @type {string} */ share) =>
      `Von den öffentlichen Antworten führten ${share} zu einer Änderung, einem Termin oder einem neuen Bedarf.`,
    few: "zu wenige, um es zu nennen",
    noAnswer: "noch keine Antwort",
    suppressed: "geheim gehalten",
    suppressedText: (/** @type {number} */ below) =>
      `Zahlen unter ${figure(below)} nennen wir nicht, wo sie verraten könnten, wer jemand ist. Dann fehlen auch so viele andere, dass man sie nicht ausrechnen kann.`,
    figures: "In Zahlen",
    what: "Was",
    number: "Anzahl",
    rows: {
      received: "eingegangen",
      published: "veröffentlicht",
      declined: "abgelehnt",
      underWay: "in Arbeit",
      answered: "beantwortet",
      medianDays: "Tage bis zur Antwort, Median",
      worstDays: "Tage bis zur Antwort, längste",
      shareOverdue: "überfällig oder zu spät",
      shareWithConsequence: "öffentliche Antworten mit Folge",
    },
    byField: "Nach Handlungsfeld",
    byFieldText: "Eine Rückmeldung kann mehrere Handlungsfelder betreffen.",
    byKind: "Nach Art",
    byCity: "Nach Ort",
    declinedBy: "Warum abgelehnt wurde",
    noneDeclined: "Nichts wurde abgelehnt.",
    received3: "eingegangen",
    published3: "veröffentlicht",
    answered3: "beantwortet",
    unknown: "nicht genannt",
  },
};

export default words;
/** @typedef {typeof words} FeedbackWords */
