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
  csv: "Liste als CSV",
  states: /** @type {Record<string, string>} */ ({
    confirmed: "angemeldet",
    "wait-listed": "Warteliste",
    attended: "da",
    cancelled: "abgemeldet",
  }),
  byStaff: "von Hand eingetragen",
  here: "Ist da",
  notHere: "Doch nicht da",
  cancel: "Abmelden",
  isHere: (/** @type {string} */ name) => `${name} ist da.`,
  isNotHere: (/** @type {string} */ name) => `${name} ist wieder offen.`,
  isCancelled: (/** @type {string} */ name) => `${name} ist abgemeldet.`,
  notOpen: "Wer sich anmelden kann, legen Sie hier fest. Beim Termin muss „Teilnahme: mit Anmeldung“ stehen.",
};
