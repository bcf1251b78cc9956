import { formatInteger } from "../../format/number.js";

/** @param {number} n */
const figure = (n) => formatInteger(n, "de");

/** Words of who comes to an event. */
export default {
  title: "Anmeldungen",
  of: (/** @type {string} */ event) => `Anmeldungen: ${event}`,
  state: { none: "Noch nicht möglich", open: "Offen", full: "Voll", closed: "Geschlossen" },
  standing: "Stand",
  counts: (/** @type {import("../../api/client.js").Schemas["RegistrationDesk"]["counts"]} */ counts) => [
    `${figure(counts.attended)} schon da`,
    `${figure(counts.waitListed)} auf der Warteliste`,
    `${figure(counts.pending)} noch nicht bestätigt`,
    `${figure(counts.cancelled)} abgemeldet`,
  ],
  taken: (/** @type {number} */ taken, /** @type {number | undefined} */ capacity) =>
    capacity
      ? `${figure(taken)} von ${capacity === 1 ? "einem Platz" : `${figure(capacity)} Plätzen`} vergeben`
      : `${taken === 1 ? "Ein Platz" : `${figure(taken)} Plätze`} vergeben, ohne Grenze`,
  tooMany: (/** @type {number} */ n) => `${figure(n)} mehr als Plätze`,
  held: (/** @type {number} */ n) => `${figure(n)} zurückgehalten`,
  until: (/** @type {string} */ time) => `Anmeldung bis ${time}`,
  eventCancelled: "Dieser Termin ist abgesagt.",
  eventOver: "Dieser Termin ist vorbei.",
  work: "Eintragen, schreiben, einstellen",
  begun: "angefangen",
  part: (/** @type {number} */ taken, /** @type {number | undefined} */ capacity, /** @type {number} */ waiting) =>
    `${figure(taken)}${capacity ? ` von ${figure(capacity)}` : ""} belegt${waiting ? `, ${figure(waiting)} ${waiting === 1 ? "wartet" : "warten"}` : ""}`,
  settings: "Plätze und Frist",
  capacityHint: "Leer: so viele, wie kommen. Werden es weniger, verliert niemand seinen Platz.",
  reservedHint: "Für Personen, die Sie selbst eintragen.",
  closesAtHint: "Leer: bis der Termin beginnt.",
  onlineUrlWrong: "Die Adresse muss mit https:// beginnen.",
  deskLabels: {
    capacity: "Plätze",
    reserved: "Davon zurückgehalten",
    closesAt: "Anmeldung bis",
    onlineUrl: "Adresse für die Teilnahme online",
  },
  onlineUrlHint: "Nur wer einen Platz hat, sieht sie: in der E-Mail und auf der eigenen Seite.",
  closed: "Anmeldung schließen",
  notYet: "Anmeldung noch nicht öffnen (erst Fragen festlegen)",
  open: "Anmeldung öffnen",
  opened: "Die Anmeldung ist offen.",
  save: "Speichern",
  saved: "Gespeichert.",
  enter: "Person eintragen",
  enterText:
    "Für Personen, die anrufen oder vorbeikommen. Was sie brauchen, tragen Sie nur ein, wenn sie zustimmen. Eine E-Mail bekommen sie nicht.",
  free: (/** @type {number} */ free) => (free ? `${figure(free)} frei` : "voll"),
  name: "Name",
  organisation: "Organisation",
  access: "Bedarf",
  needs: "Weiterer Bedarf",
  need: "Braucht",
  sessions: "Programmpunkte",
  entryLabels: {
    name: "Name",
    organisation: "Organisation",
    sessions: "Programmpunkte",
    access: "Bedarf",
    needs: "Weiterer Bedarf",
  },
  sameTime: (/** @type {string} */ both) => `${both} sind zur selben Zeit.`,
  known: "Eine Person mit diesem Namen steht schon auf der Liste. Ist es eine andere, tragen Sie sie trotzdem ein.",
  enterAnyway: "Trotzdem eintragen",
  enterNow: "Eintragen",
  entered: (/** @type {string} */ name, /** @type {boolean} */ seated) =>
    seated ? `${name} hat einen Platz.` : `Alle Plätze sind vergeben: ${name} steht auf der Warteliste.`,
  people: "Wer kommt",
  logged: "Jedes Öffnen dieser Liste steht im Protokoll.",
  noNames: "Die Namen sieht das Team des Termins, und wer dazu das Recht auf Personendaten hat.",
  found: (/** @type {number} */ n) => (n === 1 ? "Eine Person" : n ? `${figure(n)} Personen` : "Niemand gefunden."),
  narrow: "Wer gezeigt wird",
  stateTitle: "Stand",
  all: "alle",
  programme: "Programm",
  mail: "E-Mail",
  without: "bekommt keine",
  search: "Person suchen",
  searchHint: "Name, Organisation, Code oder die ganze E-Mail-Adresse.",
  searchOff: "Suche aufheben",
  nobody: "Noch niemand hat sich angemeldet.",
  door: "Einlass öffnen",
  badges: "Namensschilder drucken",
  csv: "Liste als CSV",
  xlsx: "Liste als Excel-Datei",
  states: /** @type {Record<string, string>} */ ({
    confirmed: "angemeldet",
    "wait-listed": "Warteliste",
    attended: "da",
    cancelled: "abgemeldet",
  }),
  acceptBy: (/** @type {string} */ time) => `muss bis ${time} zusagen`,
  position: (/** @type {number} */ n) => `Platz ${figure(n)} der Warteliste`,
  noMail: "bekommt keine E-Mail",
  askedAt: (/** @type {string} */ time) => `angemeldet am ${time}`,
  enteredAt: (/** @type {string} */ time) => `von Hand eingetragen am ${time}`,
  seat: "Platz geben",
  isSeated: (/** @type {string} */ name) => `${name} hat jetzt einen Platz.`,
  edit: "Ändern",
  close: "Schließen",
  editingElsewhere: (/** @type {string} */ name) =>
    `Sie haben angefangen, die Angaben von ${name} zu ändern, und noch nicht gespeichert.`,
  editingOther: (/** @type {string} */ name) =>
    `Was Sie bei ${name} geändert und nicht gespeichert haben, ist dann weg.`,
  show: "Zeigen",
  erase: "Alle Daten löschen",
  eraseSure: (/** @type {string} */ name) => `Alle Daten von ${name} löschen?`,
  eraseText: (/** @type {string} */ state) =>
    `Nur wenn die Person es möchte. Name, Adresse und Antworten sind dann weg${
      state === "wait-listed"
        ? ", und sie steht nicht mehr auf der Warteliste"
        : state === "cancelled"
          ? ""
          : ", und der Platz wird frei"
    }. Sie bekommt keine E-Mail.`,
  eraseYes: "Ja, löschen",
  erased: "Die Daten sind gelöscht.",
  here: "Ist da",
  notHere: "Doch nicht da",
  cancel: "Anmeldung absagen",
  cancelSure: (/** @type {string} */ name) => `Anmeldung von ${name} absagen?`,
  cancelText: (/** @type {boolean} */ hasMail, /** @type {boolean} */ movesUp) =>
    `${hasMail ? "Wir schreiben der Person eine E-Mail." : "Die Person hat keine E-Mail-Adresse bei uns: Bitte sagen Sie es ihr selbst."}${
      movesUp ? " Kann jemand von der Warteliste den Platz bekommen, rückt diese Person nach." : ""
    }`,
  cancelYes: "Ja, absagen",
  isHere: (/** @type {string} */ name) => `${name} ist da.`,
  isNotHere: (/** @type {string} */ name) => `${name} ist wieder offen.`,
  isCancelled: (/** @type {string} */ name) => `${name} ist abgemeldet.`,
  invitation: {
    title: "Einladungscodes",
    lead: "Mit einem Code kann sich eine Person anmelden. Schicken Sie jedem Gast einen eigenen.",
    count: "Wie viele?",
    note: "Für wen?",
    noteHint: "Zum Beispiel ein Verein. Das sehen nur Sie.",
    make: "Codes machen",
    made: (/** @type {number} */ n) => (n === 1 ? "Ein Code ist da." : `${figure(n)} Codes sind da.`),
    free: (/** @type {number} */ free, /** @type {number} */ all) =>
      `${figure(free)} von ${figure(all)} noch nicht benutzt`,
    noNote: "ohne Angabe",
    used: "benutzt",
    copy: "Unbenutzte kopieren",
    copied: "Codes kopiert.",
    notCopied: "Bitte markieren und kopieren Sie die Codes von Hand.",
    takeBack: "Unbenutzte zurücknehmen",
    takeBackSure: (/** @type {number} */ n) =>
      n === 1 ? "Einen unbenutzten Code zurücknehmen?" : `${figure(n)} unbenutzte Codes zurücknehmen?`,
    takeBackText: "Wer einen davon hat, kann sich damit nicht mehr anmelden.",
    takeBackYes: "Ja, zurücknehmen",
    takenBack: "Unbenutzte Codes gelten nicht mehr.",
    none: "Noch gibt es keine Codes.",
  },
  messageLabels: { subject: "Betreff", text: "Nachricht" },
  message: {
    title: "Nachricht schreiben",
    lead: "Alle, auf die Ihre Auswahl passt, bekommen eine E-Mail. Wer von Hand eingetragen ist, hat keine Adresse und bekommt keine.",
    to: "An wen?",
    groups: {
      seated: "alle mit Platz",
      confirmed: "alle mit Platz, die noch nicht da sind",
      attended: "alle, die da sind",
      "wait-listed": "alle auf der Warteliste",
      everybody: "alle mit Platz und alle auf der Warteliste",
    },
    session: "Nur bei diesem Programmpunkt",
    whatever: "egal welcher",
    textHint: "Mit Anrede und Gruß. Was für ein Termin es ist und den Link zur eigenen Anmeldung fügen wir an.",
    send: "Nachricht senden",
    sure: "Nachricht senden?",
    sureText: (
      /** @type {string} */ group,
      /** @type {import("../../api/client.js").Schemas["EventMessageReach"]} */ { recipients, unreachable },
    ) =>
      `An: ${group}. ${recipients === 1 ? "Eine Person bekommt" : `${figure(recipients)} Personen bekommen`} eine E-Mail.${
        unreachable
          ? ` ${unreachable === 1 ? "Eine Person hat" : `${figure(unreachable)} Personen haben`} keine E-Mail-Adresse bei uns.`
          : ""
      } Eine E-Mail lässt sich nicht zurückholen.`,
    nobody: "Ihre Auswahl passt auf niemanden mit einer E-Mail-Adresse.",
    yes: "Ja, senden",
    sent: (/** @type {number} */ n, /** @type {number} */ unreachable) =>
      `Die Nachricht geht an ${n === 1 ? "eine Person" : `${figure(n)} Personen`}.${
        unreachable
          ? ` ${unreachable === 1 ? "Eine Person hat" : `${figure(unreachable)} Personen haben`} keine E-Mail-Adresse bei uns.`
          : ""
      }`,
    before: "Gesendete Nachrichten",
    toMany: (/** @type {number} */ n) => (n === 1 ? "an eine Person" : `an ${figure(n)} Personen`),
  },
  notOpen:
    "Wer sich anmelden kann, legen Sie hier fest. Beim Termin muss als Teilnahme stehen: mit Anmeldung, auf Einladung oder für Mitglieder.",
};
