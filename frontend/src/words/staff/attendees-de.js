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
    `${figure(counts.confirmed + counts.attended)} mit Platz`,
    `${figure(counts.attended)} davon schon da`,
    `${figure(counts.waitListed)} auf der Warteliste`,
    `${figure(counts.pending)} noch nicht bestätigt`,
    `${figure(counts.cancelled)} abgemeldet`,
  ],
  part: (/** @type {number} */ taken, /** @type {number | undefined} */ capacity, /** @type {number} */ waiting) =>
    `${figure(taken)}${capacity ? ` von ${figure(capacity)}` : ""} belegt${waiting ? `, ${figure(waiting)} ${waiting === 1 ? "wartet" : "warten"}` : ""}`,
  settings: "Plätze und Frist",
  capacity: "Plätze",
  capacityHint: "Leer: so viele, wie kommen. Werden es weniger, verliert niemand seinen Platz.",
  reserved: "Davon zurückgehalten",
  reservedHint: "Für Personen, die Sie selbst eintragen.",
  closesAt: "Anmeldung bis",
  closesAtHint: "Leer: bis der Termin beginnt.",
  onlineUrl: "Adresse für die Teilnahme online",
  onlineUrlHint: "Nur wer einen Platz hat, sieht sie: in der E-Mail und auf der eigenen Seite.",
  closed: "Anmeldung schließen",
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
  searchHint: "Gesucht wird in Name, Organisation und Kürzel.",
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
  byStaff: "von Hand eingetragen",
  here: "Ist da",
  notHere: "Doch nicht da",
  cancel: "Abmelden",
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
    takenBack: "Unbenutzte Codes gelten nicht mehr.",
    none: "Noch gibt es keine Codes.",
  },
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
    subject: "Betreff",
    text: "Nachricht",
    textHint: "Mit Anrede und Gruß. Was für ein Termin es ist und den Link zur eigenen Anmeldung fügen wir an.",
    send: "Nachricht senden",
    sure: "Nachricht senden?",
    sureText: (/** @type {string} */ group, /** @type {number | undefined} */ n) =>
      `An: ${group}${n === undefined ? "" : n === 1 ? ", eine Person" : `, ${figure(n)} Personen`}. Eine E-Mail lässt sich nicht zurückholen.`,
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
