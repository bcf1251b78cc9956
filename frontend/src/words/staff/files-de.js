/** Files of documents: choosing, sending, and why not. */
export default {
  drop: "Oder ziehen Sie die Datei hierher.",
  dropOther: "Oder ziehen Sie eine andere Datei hierher. Die jetzige bleibt dann als frühere Fassung lesbar.",
  sending: (/** @type {string} */ name, /** @type {number} */ percent) => `${name} wird gesendet: ${percent} %`,
  looking: "Die Datei wird geprüft …",
  cancel: "Abbrechen",
  cancelled: "Abgebrochen. Die Datei wurde nicht gesendet.",
  taken: (/** @type {string} */ name) => `${name} ist hochgeladen.`,
  aFile: "Eine Datei",
  isNew: "neu, noch nicht veröffentlicht",
  look: "Ansehen",
  lookAtProposed: "Vorgeschlagene Datei ansehen",
  lookAtCaptions: (/** @type {string} */ language) => `Vorgeschlagene Untertitel ansehen: ${language}`,
  remove: "Entfernen",
  back: "Die bisherige behalten",
  sum: (/** @type {string} */ sum) => `SHA-256 ${sum.slice(0, 8)} …`,
  quarantined:
    "Die Datei wird noch auf Viren geprüft. Bis dahin kann die Änderung nicht eingereicht werden. Der Entwurf bleibt gespeichert.",
  redrawn: "Angaben der Kamera wie Ort und Zeit wurden aus der Datei entfernt.",
  tooLarge: "Diese Datei ist zu groß. Erlaubt sind höchstens 20 MB, für Filme 200 MB.",
  empty: "Diese Datei ist leer.",
  unreachable: "Die Datei kam nicht an. Bitte versuchen Sie es noch einmal.",
};
