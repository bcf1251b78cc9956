import { formatInteger } from "../../format/number.js";

/** @param {number} n */
const figure = (n) => formatInteger(n, "de");

/** Words of how long what is kept. */
export default {
  title: "Aufbewahrung",
  lead: "Nach diesen Fristen wird gelöscht, von selbst und endgültig. Kürzere Fristen gelten ab der nächsten Stunde.",
  days: (/** @type {number} */ n) => (n === 1 ? "Tag" : "Tage"),
  range: (/** @type {number} */ least, /** @type {number} */ most) => `${figure(least)} bis ${figure(most)} Tage`,
  about: /** @type {Record<string, [name: string, hint: string]>} */ ({
    "unconfirmed-address": ["E-Mail-Adressen, die niemand bestätigt hat", "Gerechnet ab der Eingabe."],
    "repeated-request": [
      "Merkmale, an denen doppeltes Absenden erkannt wird",
      "Sie enthalten keine Angaben zu Personen.",
    ],
    "contact-after-closing": [
      "Namen und E-Mail-Adressen zu Rückmeldungen",
      "Gerechnet ab dem Abschließen der Rückmeldung.",
    ],
    "declined-original": ["Originale abgelehnter Rückmeldungen", "Gerechnet ab der Ablehnung."],
    "registration-needs": ["Was Angemeldete brauchen", "Gerechnet ab dem Ende des Termins."],
    "registration-after-event": [
      "Wer angemeldet war und was geantwortet wurde",
      "Gerechnet ab dem Ende des Termins. Die Anzahl bleibt.",
    ],
    "answered-original": ["Originale beantworteter Rückmeldungen", "Gerechnet ab der Antwort."],
  }),
  save: "Fristen speichern",
  saved: "Die Fristen sind gespeichert.",
  whoMay: (/** @type {string} */ role) => `Ändern kann das, wer die Rolle „${role}“ hat.`,
  wrong: (/** @type {number} */ least, /** @type {number} */ most) =>
    `Bitte eine ganze Zahl von ${figure(least)} bis ${figure(most)} schreiben.`,
  shorter: "Eine Frist wird kürzer",
  shorterText: "Was dann zu alt ist, wird ab der nächsten Stunde gelöscht. Das lässt sich nicht zurücknehmen.",
  yes: "Ja, speichern",
};
