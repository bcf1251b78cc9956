import { numbersIn } from "../../format/intl.js";
import { formatInteger } from "../../format/number.js";
import { pluralIn } from "../plural.js";

const lang = "de";
const plural = pluralIn(lang);
/** @param {number} n */
const figure = (n) => formatInteger(n, lang);
/** @param {number} n */
const days = (n) =>
  plural(n, { one: "einem Tag", other: `${numbersIn(lang, { maximumFractionDigits: 1 }).format(n)} Tagen` });

/** Words about what became of all that was said, in numbers. */
const words = {
  title: "Bilanz der Beteiligung",
  lead: "Was aus dem wurde, was Menschen uns gesagt haben. Einmal am Tag gezählt, öffentliche und nicht öffentliche zusammen.",
  none: "Gezählt wird jede Nacht. Noch liegt keine Zählung vor.",
  asOf: (/** @type {string} */ day) => `Stand: Ende des ${day}.`,
  nothing: "Bisher ist nichts eingegangen.",
  received: (/** @type {number} */ n, /** @type {string} */ since) =>
    `${since ? `Seit dem ${since} ` : "Bisher "}${plural(n, { one: "ist eine Rückmeldung eingegangen", other: `sind ${figure(n)} Rückmeldungen eingegangen` })}.`,
  published: (/** @type {number} */ n) =>
    plural(n, {
      one: "Eine davon ist veröffentlicht",
      other: `${n ? figure(n) : "Keine"} davon ${n ? "sind" : "ist"} veröffentlicht`,
    }),
  declined: (/** @type {number} */ n) =>
    plural(n, { one: "eine ist abgelehnt", other: `${n ? figure(n) : "keine"} ${n ? "sind" : "ist"} abgelehnt` }),
  underWay: (/** @type {number} */ n) =>
    plural(n, {
      one: "eine ist noch in Arbeit",
      other: `${n ? figure(n) : "keine"} ${n ? "sind" : "ist"} noch in Arbeit`,
    }),
  answered: (/** @type {number} */ n) =>
    plural(n, {
      one: "Eine ist beantwortet.",
      other: `${n ? figure(n) : "Keine"} ${n ? "sind" : "ist"} beantwortet.`,
    }),
  median: (/** @type {number} */ n, /** @type {number} */ worst) =>
    `Die Hälfte der Antworten kam nach höchstens ${days(n)}${worst ? `, die langsamste nach ${days(worst)}` : ""}.`,
  overdue: (/** @type {string} */ share) => `Zu spät oder noch überfällig: ${share}.`,
  consequence: (/** @type {string} */ share) =>
    `Von den öffentlichen Antworten führten ${share} zu einer Änderung, einem Termin oder einem neuen Bedarf.`,
  few: "zu wenige, um es zu nennen",
  noAnswer: "noch keine Antwort",
  suppressed: "geheim gehalten",
  suppressedText: (/** @type {number} */ below) =>
    `Zahlen unter ${figure(below)} nennen wir nicht, wo sie verraten könnten, wer jemand ist. Dann fehlen auch so viele andere, dass man sie nicht ausrechnen kann.`,
  figures: "In Zahlen",
  what: "Was",
  number: "Anzahl",
  rows: {
    received: "eingegangen",
    published: "veröffentlicht",
    declined: "abgelehnt",
    underWay: "in Arbeit",
    answered: "beantwortet",
    medianDays: "Tage bis zur Antwort, Median",
    worstDays: "Tage bis zur Antwort, längste",
    shareOverdue: "überfällig oder zu spät",
    shareWithConsequence: "öffentliche Antworten mit Folge",
  },
  byField: "Nach Handlungsfeld",
  byFieldText: "Eine Rückmeldung kann mehrere Handlungsfelder betreffen.",
  byKind: "Nach Art",
  byCity: "Nach Ort",
  declinedBy: "Warum abgelehnt wurde",
  reason: "Grund",
  noneDeclined: "Nichts wurde abgelehnt.",
  received3: "eingegangen",
  published3: "veröffentlicht",
  answered3: "beantwortet",
};

export default words;
/** @typedef {typeof words} BalanceWords */
