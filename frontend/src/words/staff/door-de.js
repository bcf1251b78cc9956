import { formatInteger } from "../../format/number.js";

/** @param {number} n */
const figure = (n) => formatInteger(n, "de");

/** Words of the door of an event. */
const words = {
  title: "Einlass",
  of: (/** @type {string} */ event) => `Einlass: ${event}`,
  there: (/** @type {number} */ there, /** @type {number} */ all) => `${figure(there)} von ${figure(all)} sind da.`,
  later: (/** @type {string} */ date) =>
    `Der Termin ist erst später: ${date}. Was Sie vorher zur Probe eintragen, nehmen Sie bitte wieder zurück.`,
  logged: "Das Öffnen dieser Liste steht im Protokoll.",
  scan: "Code scannen",
  scanning: "Halten Sie die Kamera auf den Code.",
  picture: "Bild der Kamera",
  stop: "Scannen beenden",
  noCamera:
    "Die Kamera ist nicht erreichbar. Erlauben Sie sie im Browser und laden Sie die Seite neu, oder machen Sie ein Foto des Codes. Sie können den Code auch eintippen.",
  noScanner:
    "Der Scanner lässt sich ohne Netz nicht laden. Tippen Sie den Code oder den Namen ein. Ist das Netz wieder da, laden Sie die Seite neu.",
  photograph: "Foto eines Codes wählen",
  noCodeInPhotograph: "In diesem Foto ist kein Code zu erkennen. Versuchen Sie es näher und mit mehr Licht.",
  notOurs: "Das ist kein Code einer Anmeldung. Suchen Sie die Person nach ihrem Namen.",
  search: "Name oder Code",
  searchHint: "Vom Code genügen die letzten fünf Zeichen.",
  enter: "Einlassen",
  nothingTyped: "Tippen Sie zuerst einen Namen oder einen Code ein.",
  several: (/** @type {number} */ n) =>
    `${figure(n)} Personen passen. Drücken Sie in der Liste „Ist da“ bei der richtigen.`,
  isIt: (/** @type {string} */ name) => `Gefunden: ${name}. Ist das richtig? Dann drücken Sie „Ist da“.`,
  stands: (/** @type {string} */ name, /** @type {string} */ state) => `Gefunden: ${name} (${state}).`,
  found: (/** @type {number} */ n) =>
    n === 1 ? "Eine Person" : n ? `${figure(n)} Personen` : "Noch ist niemand angemeldet.",
  notFound:
    "Niemand gefunden. Laden Sie zuerst die Liste neu: Die Person hat sich vielleicht erst vor Kurzem angemeldet. Fehlt sie dann noch, ist sie vielleicht zu einem anderen Termin angemeldet. Sonst tragen Sie sie unter „Anmeldungen“ ein.",
  more: (/** @type {number} */ n) =>
    `Und ${n === 1 ? "eine weitere Person" : `${figure(n)} weitere Personen`}. Bitte suchen Sie nach dem Namen.`,
  people: "Wer angemeldet ist",
  states: /** @type {Record<string, string>} */ ({
    confirmed: "noch nicht da",
    attended: "da",
    "wait-listed": "Warteliste",
    cancelled: "abgemeldet",
  }),
  since: (/** @type {string} */ time) => `da seit ${time}`,
  here: "Ist da",
  notHere: "Doch nicht da",
  isHere: (/** @type {string} */ name) => `${name} ist da.`,
  isNotHere: (/** @type {string} */ name) => `${name} ist noch nicht da.`,
  isAsked: (/** @type {string} */ name) => `${name}: wird geprüft, sobald der Dienst antwortet.`,
  already: (/** @type {string} */ name, /** @type {string} */ time) =>
    `${name} ist schon da${time ? `, seit ${time}` : ""}.`,
  wasThere: (/** @type {string} */ time) => `War schon eingetragen${time ? `, um ${time}` : ""}. Es zählt einmal.`,
  outdated: (/** @type {boolean} */ present) =>
    present
      ? "Jemand anderes hat nach Ihnen eingetragen, dass die Person nicht da ist. Das gilt."
      : "Jemand anderes hat nach Ihnen eingetragen, dass die Person da ist. Das gilt.",
  undo: "Rückgängig",
  byCode: (/** @type {string} */ code) => `Code ${code}`,
  unsent: "noch nicht übertragen",
  waiting: (/** @type {number} */ n) =>
    n === 1 ? "Ein Eintrag ist noch nicht übertragen." : `${figure(n)} Einträge sind noch nicht übertragen.`,
  waitingWhy: "Was heißt das?",
  waitingText:
    "Gerade ist kein Netz da, oder der Dienst antwortet nicht. Die Einträge bleiben auf diesem Gerät, auch nach einem Neuladen. Sie werden übertragen, sobald es wieder geht. Machen Sie einfach weiter.",
  unsafe:
    "Dieser Browser darf nichts aufheben. Lassen Sie die Seite offen, bis alles übertragen ist: Sonst gehen die Einträge verloren.",
  signedOut: "Sie sind nicht mehr angemeldet. Melden Sie sich neu an, dann werden die Einträge übertragen.",
  forbidden: "Mit Ihrem Konto lässt sich hier nichts mehr eintragen. Die Einträge bleiben auf diesem Gerät.",
  sendNow: "Jetzt übertragen",
  sent: "Alles ist übertragen.",
  told: "Bitte beachten",
  read: "Gelesen",
  reload: "Liste neu laden",
  reloaded: (/** @type {string} */ time) => `Die Liste ist von ${time}.`,
  notReloaded:
    "Die Liste ließ sich nicht neu laden. Sie sehen die alte. Sobald es wieder geht, kommt die neue von selbst.",
  signInToReload: "Sie sind nicht mehr angemeldet. Melden Sie sich neu an, dann wird die Liste neu geladen.",
  attendees: "Alle Anmeldungen",
};

export default words;
