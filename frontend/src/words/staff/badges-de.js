import { formatInteger } from "../../format/number.js";

/** Words of badges. */
export default {
  title: "Namensschilder",
  of: (/** @type {string} */ event) => `Namensschilder: ${event}`,
  lead: "Für alle, die einen Platz haben: zehn Schilder auf einem Blatt A4, je 9 × 5,4 cm. Drucken Sie in Originalgröße, ohne Kopf- und Fußzeilen. Das Öffnen dieser Seite steht im Protokoll.",
  narrow: "Wessen Schilder",
  session: "Programmpunkt",
  all: "alle",
  found: (/** @type {number} */ n) =>
    n === 1 ? "Ein Schild" : n ? `${formatInteger(n, "de")} Schilder` : "Noch hat hier niemand einen Platz.",
  print: "Drucken",
  attendees: "Alle Anmeldungen",
};
