/** Words of what belongs to an act, in the log. */
export default {
  about: /** @type {Record<string, string>} */ ({ registrations: "Anmeldung" }),
  detail: /** @type {Record<string, string>} */ ({
    event: "Termin",
    at: "Gesehen",
    sessions: "Programmpunkte",
    capacity: "Plätze",
    reserved: "Davon zurückgehalten",
    closed: "Anmeldung geschlossen",
  }),
  /** How a registration stands after it. */
  state: /** @type {Record<string, string>} */ ({
    confirmed: "hat einen Platz",
    "wait-listed": "Warteliste",
    attended: "da",
    cancelled: "abgemeldet",
  }),
  /** What came of a mark at the door. */
  outcome: /** @type {Record<string, string>} */ ({
    done: "eingetragen",
    already: "war schon so eingetragen",
    outdated: "nicht eingetragen, weil es später anders gesehen wurde",
  }),
  /** @param {string} month */
  consent: (month) => `Fassung vom ${month}`,
  consentByStaff: "dem Team gegenüber",
  noLimit: "ohne Grenze",
  none: "keine",
  yes: "ja",
  no: "nein",
};
