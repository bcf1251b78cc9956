import { formatInteger } from "../../format/number.js";

/** @param {number} n @param {string} one @param {string} more */
const count = (n, one, more) => `${n === 1 ? "ein" : formatInteger(n, "de")} ${n === 1 ? one : more}`;

/** @param {number} n */
const days = (n) => count(n, "Tag", "Tage").replace(/^ein /, "einen ");

const words = {
  open: "Die Anmeldung ist offen.",
  free: (/** @type {number | undefined} */ free) =>
    free === undefined ? "" : `Noch ${count(free, "Platz ist frei", "Plätze sind frei")}.`,
  full: "Alle Plätze sind vergeben.",
  waitingList: (/** @type {number} */ waiting) =>
    `Sie können sich auf die Warteliste setzen${waiting ? `: Dort ${waiting === 1 ? "steht eine Person" : `stehen ${formatInteger(waiting, "de")} Personen`}` : ""}.`,
  codeWanted: {
    invitation: "Nur mit Einladung: Sie brauchen einen Code.",
    members: "Nur für Mitglieder: Sie brauchen einen Code.",
  },
  closed: "Die Anmeldung ist geschlossen.",
  since: (/** @type {string} */ day, /** @type {string} */ time) => `Seit ${day}, ${time} Uhr.`,
  closedAsk: "Haben Sie Fragen? Schreiben Sie an",
  quoted: (/** @type {string} */ title) => `„${title}“`,
  partsFull: (/** @type {string} */ titles, /** @type {number} */ n) =>
    `Schon voll ${n === 1 ? "ist" : "sind"}: ${titles}.`,
  until: (/** @type {string} */ day, /** @type {string} */ time) => `Anmeldung bis ${day}, ${time} Uhr.`,
  begin: "Anmelden",
  beginFull: "Auf die Warteliste setzen",
  invitation: "Ihr Code",
  invitationHint:
    "Dieser Termin ist nicht offen für alle. Wer eingeladen oder Mitglied ist, hat einen Code bekommen. Groß oder klein, mit oder ohne Strich: das ist gleich.",
  invitationMissing: "Bitte schreiben Sie den Code, den Sie bekommen haben.",
  name: "Wie heißen Sie?",
  email: "Ihre E-Mail-Adresse",
  emailUnreachable: "Bitte prüfen Sie die E-Mail-Adresse. Nach dem @ fehlt das Ende, zum Beispiel „.de“.",
  meant: (/** @type {string} */ email) => `Meinten Sie ${email}?`,
  takeMeant: "Ja, so eintragen",
  long: (/** @type {number} */ n) => `Das ist zu lang. Bitte kürzen Sie es auf ${formatInteger(n, "de")} Zeichen.`,
  emailHint: "Wir schicken Ihnen einen Link. Erst wenn Sie ihn bestätigen, sind Sie angemeldet.",
  emailHintWaiting: "Wir schicken Ihnen einen Link. Erst wenn Sie ihn bestätigen, stehen Sie auf der Warteliste.",
  organisation: "Für welche Organisation kommen Sie?",
  sessions: "Was möchten Sie besuchen?",
  sessionFree: (/** @type {number} */ free) =>
    free ? count(free, "Platz frei", "Plätze frei") : "voll, nur Warteliste",
  sameTime: (/** @type {string} */ one, /** @type {string} */ other) =>
    `„${one}“ und „${other}“ sind zur selben Zeit. Bitte wählen Sie eines davon.`,
  partFull: (/** @type {string} */ titles, /** @type {number} */ n) =>
    `${titles} ${n === 1 ? "ist" : "sind"} voll. Wenn Sie das wählen, kommt Ihre ganze Anmeldung auf die Warteliste. Ohne das ist im Moment noch ein Platz frei.`,
  forWaiting: "Alle Plätze sind vergeben. Mit diesem Formular setzen Sie sich auf die Warteliste.",
  closedMeanwhile:
    "Inzwischen ist die Anmeldung geschlossen. Ihre Anmeldung ist nicht abgeschickt. Was Sie geschrieben haben, steht noch hier.",
  fullMeanwhile:
    "Inzwischen sind alle Plätze vergeben. Wenn Sie noch einmal abschicken und dann bestätigen, kommen Sie auf die Warteliste.",
  partFullMeanwhile: (/** @type {string} */ titles) =>
    `Inzwischen voll: ${titles}. Wenn Sie so noch einmal abschicken und dann bestätigen, kommt Ihre ganze Anmeldung auf die Warteliste.`,
  access: "Was brauchen Sie, um teilnehmen zu können?",
  needs: "Brauchen Sie noch etwas?",
  needsHint: "Zum Beispiel eine Sprache, aus der wir dolmetschen sollen, oder einen Platz ganz vorn.",
  needsHintOnline: "Zum Beispiel eine Sprache, aus der wir dolmetschen sollen.",
  needsConsent: "Ich bin einverstanden: Das Team dieses Termins darf lesen, was ich brauche.",
  needsMissing: "Bitte stimmen Sie zu, oder geben Sie darüber nichts an.",
  question: { yes: "Ja", no: "Nein", none: "keine Angabe", missing: "Bitte beantworten Sie diese Frage." },
  nameMissing: "Bitte schreiben Sie Ihren Namen.",
  privacy: "Was wir speichern und wie lange",
  privacyPoints: (/** @type {Record<string, number>} */ kept) => [
    "Wir speichern, was Sie hier eintragen. Nur das Team dieses Termins liest es. Ihr Name steht nie auf dieser Seite.",
    ...(kept["registration-needs"]
      ? [`Was Sie brauchen, löschen wir spätestens ${days(kept["registration-needs"])} nach dem Termin.`]
      : []),
    ...(kept["registration-after-event"]
      ? [
          `Ihren Namen, Ihre Adresse und Ihre Antworten löschen wir spätestens ${days(kept["registration-after-event"])} nach dem Termin.`,
        ]
      : []),
    "Bis Sie abschicken, bleiben Ihr Name, Ihre Adresse, Ihre Auswahl und Ihre Antworten in diesem Fenster Ihres Browsers. Was Sie brauchen und einen Code behält es nicht.",
    "Mit dem Link in unserer E-Mail können Sie alles sehen, ändern, mitnehmen und löschen.",
  ],
  send: "Anmeldung abschicken",
  newWindow: "(neues Fenster)",
  keptText:
    "Was Sie vorhin geschrieben haben, steht noch hier. Nur was Sie brauchen und einen Code haben wir nicht behalten. Alles andere bleibt in diesem Fenster, bis Sie es abschicken oder verwerfen.",
  discard: "Alles verwerfen",
  sent: "Wir haben Ihnen eine E-Mail geschickt",
  sentTo: "Sie geht an:",
  sentText: "Bitte öffnen Sie den Link darin innerhalb von 24 Stunden. Erst dann sind Sie angemeldet.",
  sentTextWaiting: "Bitte öffnen Sie den Link darin innerhalb von 24 Stunden. Erst dann stehen Sie auf der Warteliste.",
  sentSpam: "Ist nach einigen Minuten nichts da? Schauen Sie in den Spam-Ordner. Stimmt die Adresse?",
  otherAddress: "Adresse ändern und noch einmal senden",
  own: {
    title: "Ihre Anmeldung",
    state: {
      pending: "Ihre Adresse ist noch nicht bestätigt.",
      confirmed: "Sie sind angemeldet und haben einen Platz.",
      "wait-listed": "Sie stehen auf der Warteliste.",
      cancelled: "Sie sind abgemeldet.",
      attended: "Sie waren da.",
    },
    place: (/** @type {number} */ place) =>
      `Vor Ihnen: ${place === 1 ? "niemand" : count(place - 1, "Person", "Personen").replace(/^ein /, "eine ")}.`,
    held: "Ein Platz ist frei für Sie.",
    acceptBy: (/** @type {string} */ day, /** @type {string} */ time) =>
      `Kommen Sie? Dann sagen Sie bitte zu: bis ${day}, ${time} Uhr. Sonst geht der Platz an die nächste Person auf der Warteliste.`,
    accept: "Ja, ich komme",
    accepted: "Danke. Der Platz gehört jetzt Ihnen.",
    door: "Ihr Code für den Einlass",
    doorText: "Zeigen Sie dieses Bild am Eingang, oder nennen Sie den Code:",
    doorPicture: (/** @type {string} */ code) => `QR-Code: ${code}`,
    when: "Wann",
    online: "Online teilnehmen",
    name: "Name",
    email: "E-Mail-Adresse",
    organisation: "Organisation",
    needs: "Was Sie brauchen",
    chosen: "Was Sie besuchen",
    none: "Nichts ausgewählt",
    change: "Auswahl ändern",
    save: "Auswahl speichern",
    changed: "Ihre Auswahl ist gespeichert.",
    answers: "Ihre Antworten",
    noAnswer: "nicht beantwortet",
    ended: "wird nicht mehr gefragt",
    changeAnswers: "Antworten ändern",
    saveAnswers: "Antworten speichern",
    answersSaved: "Ihre Antworten sind gespeichert.",
    cancel: "Absagen",
    waitsFor: (/** @type {string} */ titles, /** @type {number} */ n) =>
      `Sie warten, weil ${titles} voll ${n === 1 ? "ist" : "sind"}. Für den Termin selbst gibt es noch Plätze.`,
    without: (/** @type {string} */ titles) => `Ohne ${titles} kommen`,
    isFull: "voll",
    partFull: (/** @type {string} */ titles, /** @type {number} */ n) =>
      `${titles} ${n === 1 ? "ist" : "sind"} voll. Das können Sie nicht dazunehmen.`,
    partWaits: (/** @type {string} */ titles, /** @type {number} */ n) =>
      `${titles} ${n === 1 ? "ist" : "sind"} voll. Damit stehen Sie weiter auf der Warteliste.`,
    cancelNext: "Ihr Platz wird frei, zuerst für Personen auf der Warteliste.",
    cancelFree: "Ihr Platz wird frei für andere.",
    cancelWaiting: "Sie stehen dann nicht mehr auf der Warteliste.",
    cancelText: "Sie können sich später wieder anmelden, wenn noch etwas frei ist.",
    cancelSure: "Ja, ich sage ab",
    cancelled: "Danke, dass Sie Bescheid sagen.",
    data: "Ihre Daten",
    keptUntil: (/** @type {string} */ day, /** @type {Record<string, number>} */ kept) =>
      [
        `Ihren Namen, Ihre Adresse und Ihre Antworten löschen wir nach dem ${day}.`,
        ...(kept["registration-needs"]
          ? [`Was Sie brauchen, löschen wir schon ${days(kept["registration-needs"])} nach dem Termin.`]
          : []),
      ].join(" "),
    keptCancelled: (/** @type {string} */ day) =>
      `Ihre Antworten und Ihren Bedarf haben wir schon gelöscht. Ihren Namen und Ihre Adresse löschen wir nach dem ${day}.`,
    export: "Alles als Datei",
    exported: "Die Datei ist gespeichert.",
    erase: "Alles löschen",
    eraseText: "Ihre Anmeldung und alle Angaben werden gelöscht, sofort und endgültig.",
    eraseSure: "Ja, alles löschen",
    erased: "Ihre Anmeldung ist gelöscht",
    erasedText: "Wir haben nichts mehr von Ihnen zu diesem Termin.",
    noLink: "Hier fehlt der Link",
    noLinkText: "Bitte öffnen Sie den ganzen Link aus unserer E-Mail.",
    unknown: "Diesen Link kennen wir nicht",
    unknownText: "Vielleicht wurde er nicht ganz kopiert, oder die Anmeldung ist gelöscht.",
    bookmark: "Speichern Sie diese Seite als Lesezeichen, wenn Sie wiederkommen möchten.",
  },
};

/** @typedef {typeof words} RegistrationWords */
export default words;
