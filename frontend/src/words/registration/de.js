import { formatInteger } from "../../format/number.js";

/** @param {number} n @param {string} one @param {string} more */
const count = (n, one, more) => `${n === 1 ? "ein" : formatInteger(n, "de")} ${n === 1 ? one : more}`;

/** @param {number} n */
const days = (n) => count(n, "Tag", "Tage").replace(/^ein /, "einen ");

const words = {
  open: (/** @type {number | undefined} */ free) =>
    free === undefined ? "Sie können sich anmelden." : `Noch ${count(free, "Platz ist frei", "Plätze sind frei")}.`,
  full: (/** @type {number} */ waiting) =>
    `Alle Plätze sind vergeben. Sie können sich auf die Warteliste setzen${waiting ? `: Dort ${waiting === 1 ? "steht eine Person" : `stehen ${formatInteger(waiting, "de")} Personen`}` : ""}.`,
  closed: "Die Anmeldung ist geschlossen.",
  until: (/** @type {string} */ day, /** @type {string} */ time) => `Anmeldung bis ${day}, ${time} Uhr.`,
  begin: "Anmelden",
  beginFull: "Auf die Warteliste setzen",
  invitation: "Ihr Code",
  invitationHint:
    "Dieser Termin ist nicht offen für alle. Wer eingeladen oder Mitglied ist, hat einen Code bekommen. Groß oder klein, mit oder ohne Strich: das ist gleich.",
  invitationMissing: "Bitte schreiben Sie den Code, den Sie bekommen haben.",
  name: "Wie heißen Sie?",
  email: "Ihre E-Mail-Adresse",
  emailHint: "Wir schicken Ihnen einen Link. Erst wenn Sie ihn bestätigen, sind Sie angemeldet.",
  organisation: "Für welche Organisation kommen Sie?",
  sessions: "Was möchten Sie besuchen?",
  sessionFree: (/** @type {number} */ free) =>
    free ? count(free, "Platz frei", "Plätze frei") : "voll, nur Warteliste",
  partsFree: "Programmpunkte mit eigenen Plätzen",
  access: "Was brauchen Sie, um teilnehmen zu können?",
  needs: "Brauchen Sie noch etwas?",
  needsHint: "Zum Beispiel eine Sprache, aus der wir dolmetschen sollen, oder einen Platz ganz vorn.",
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
    "Mit dem Link in unserer E-Mail können Sie alles sehen, ändern, mitnehmen und löschen.",
  ],
  send: "Anmeldung abschicken",
  sent: "Wir haben Ihnen eine E-Mail geschickt",
  sentText: "Bitte öffnen Sie den Link darin innerhalb von 24 Stunden. Erst dann sind Sie angemeldet.",
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
    cancelText:
      "Ihr Platz geht an jemanden von der Warteliste. Sie können sich später wieder anmelden, wenn noch etwas frei ist.",
    cancelSure: "Ja, ich sage ab",
    cancelled: "Sie sind abgemeldet. Danke, dass Sie Bescheid sagen.",
    data: "Ihre Daten",
    keptUntil: (/** @type {string} */ day) =>
      `Ihr Name, Ihre Adresse und Ihre Antworten werden nach dem ${day} gelöscht.`,
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
