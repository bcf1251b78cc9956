/** Words of what organisers ask those who register. */
const words = {
  title: "Fragen bei der Anmeldung",
  lead: "Was möchten Sie von allen wissen, die sich anmelden? Die Antworten sieht nur das Team dieses Termins. Sie werden mit den Namen gelöscht. Fragen Sie nur, was Sie brauchen.",
  none: "Noch fragen Sie nichts außer Name, Organisation und Bedarf.",
  question: (/** @type {number} */ n) => `Frage ${n}`,
  answers: (/** @type {number} */ n) => (n === 1 ? "eine Antwort" : `${n} Antworten`),
  text: "Frage",
  meaningStays: "Es gibt schon Antworten. Ändern Sie nur Schreibfehler. Sonst beenden Sie die Frage und fragen neu.",
  optional: "freiwillig",
  kind: "Art der Antwort",
  kindStays: "Es gibt schon Antworten. Darum bleibt die Art.",
  kinds: {
    "short-text": "kurzer Text",
    "long-text": "langer Text",
    choice: "eine Antwort zum Auswählen",
    "yes-no": "Ja oder Nein",
  },
  choices: "Antworten zur Auswahl",
  choicesHint: "Mindestens zwei. Was schon jemand gewählt hat, muss bleiben.",
  choice: (/** @type {number} */ n) => `Antwort ${n}`,
  addChoice: "Antwort hinzufügen",
  removeChoice: "Antwort entfernen",
  required: "Muss beantwortet werden",
  ended: "Nicht mehr fragen (Antworten bleiben)",
  up: "Nach oben",
  down: "Nach unten",
  remove: "Frage entfernen",
  add: "Frage hinzufügen",
  full: "Mehr als zehn Fragen auf einmal gehen nicht. Beenden Sie eine, bevor Sie die nächste stellen.",
  save: "Fragen speichern",
  saved: "Die Fragen sind gespeichert. Sie gelten ab sofort.",
  counted: "Antworten auf Ihre Fragen",
  yes: "Ja",
  no: "Nein",
  given: (/** @type {number} */ n) =>
    n === 1 ? "eine Antwort, siehe Liste" : n ? `${n} Antworten, siehe Liste` : "noch keine Antwort",
};

/** @typedef {typeof words} QuestionWords */
export default words;
