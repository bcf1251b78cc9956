/** What may be right about an event, and mostly is a mistake. */
export default {
  speaksTwice: (/** @type {string} */ name, /** @type {string} */ one, /** @type {string} */ other) =>
    `${name} spricht zur selben Zeit in „${one}“ und in „${other}“. Ist das richtig?`,
  sameRoom: (/** @type {string} */ room, /** @type {string} */ one, /** @type {string} */ other) =>
    `„${one}“ und „${other}“ sind zur selben Zeit im selben Raum (${room}). Ist das richtig?`,
  stillAhead: (/** @type {string} */ when) => `Der Termin liegt noch vor uns (${when}). Stimmen die Ergebnisse schon?`,
  shownTwice: (/** @type {string} */ day, /** @type {string} */ time) =>
    `Am ${day} gibt es ${time} Uhr zweimal, weil die Uhr zurückgestellt wird. Gemeint ist das erste Mal.`,
  neverShown: (/** @type {string} */ day, /** @type {string} */ time) =>
    `Am ${day} gibt es ${time} Uhr nicht, weil die Uhr vorgestellt wird.`,
  untitled: (/** @type {unknown} */ number) => `Programmpunkt ${number}`,
};
