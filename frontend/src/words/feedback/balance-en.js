import { numbersIn } from "../../format/intl.js";
import { formatInteger } from "../../format/number.js";
import { pluralIn } from "../plural.js";

const lang = "en";
const plural = pluralIn(lang);
/** @param {number} n */
const figure = (n) => formatInteger(n, lang);
/** @param {number} n */
const days = (n) =>
  plural(n, { one: "one day", other: `${numbersIn(lang, { maximumFractionDigits: 1 }).format(n)} days` });
/** @param {number} n */
const noneOr = (n) => (n ? figure(n) : "none");
/** @param {number} n */
const isOrAre = (n) => (n === 1 ? "is" : "are");

/** The same words in English. @type {import("./balance-de.js").BalanceWords} */
const words = {
  title: "Participation in figures",
  lead: "What became of what people told us. Counted once a day, public and not public together.",
  none: "It is counted every night. There is no count yet.",
  asOf: (day) => `As of the end of ${day}.`,
  nothing: "Nothing has been received so far.",
  received: (n, since) =>
    `${since ? `Since ${since}, ` : "So far "}${plural(n, { one: "one contribution was received", other: `${figure(n)} contributions were received` })}.`,
  published: (n) => `${n ? figure(n) : "None"} of them ${isOrAre(n)} published`,
  declined: (n) => `${noneOr(n)} ${isOrAre(n)} declined`,
  underWay: (n) => `${noneOr(n)} ${isOrAre(n)} still under way`,
  answered: (n) => `${n ? figure(n) : "None"} ${isOrAre(n)} answered.`,
  median: (n, worst) =>
    `Half of the answers came after at most ${days(n)}${worst ? `, the slowest after ${days(worst)}` : ""}.`,
  overdue: (share) => `Too late or overdue: ${share}.`,
  consequence: (share) => `Of the public answers ${share} led to a change, an event or a new need.`,
  few: "too few to tell",
  noAnswer: "no answer yet",
  suppressed: "suppressed",
  suppressedText: (below) =>
    `Counts under ${figure(below)} are not told where they could show who somebody is. As many others are then left out as needed so that they cannot be worked out.`,
  figures: "In figures",
  what: "What",
  number: "Number",
  rows: {
    received: "received",
    published: "published",
    declined: "declined",
    underWay: "under way",
    answered: "answered",
    medianDays: "days to the answer, median",
    worstDays: "days to the answer, longest",
    shareOverdue: "overdue or too late",
    shareWithConsequence: "public answers with a consequence",
  },
  byField: "By field of action",
  byFieldText: "One contribution can concern several fields of action.",
  byKind: "By kind",
  byCity: "By place",
  declinedBy: "Why contributions were declined",
  reason: "Reason",
  noneDeclined: "Nothing was declined.",
  received3: "received",
  published3: "published",
  answered3: "answered",
};

export default words;
