import { formatInteger, formatList } from "../../format/number.js";
import names from "../../../words/changes-en.json";
import feedback from "../../../words/feedback-en.json";
import { pluralIn } from "../plural.js";

const lang = "en";
const plural = pluralIn(lang);
/** @param {number} n */
const figure = (n) => formatInteger(n, lang);

/** @type {import("./de.js").ChangeWords} */
const words = {
  ...names,
  lead: "Every change to what is public here: what was there before, what is there now, who changed it and why.",
  none: "No change recorded yet.",
  sinceImport: (day) => `Nothing has changed since the plan was taken in on ${day}.`,
  sinceBeginning: "Nothing has changed so far.",
  willStandHere: "As soon as something changes, it will be here: before and after, with reason and date.",
  noneFound: "No change fits this selection.",
  onlyMinor: (n) =>
    plural(n, { one: "One minor correction is hidden.", other: `${figure(n)} minor corrections are hidden.` }),
  found: (n) => plural(n, { one: "One entry", other: `${figure(n)} entries` }),
  allHere: "All changes to this",
  older: (n) => plural(n, { one: "One older change", other: `${figure(n)} older changes` }),
  feed: "Subscribe to changes (Atom)",
  feedText: "A feed reader tells you about changes without us knowing your address.",
  download: "These changes",

  filter: {
    thing: "Of what",
    act: "What was done",
    everything: "everything",
    remove: "Remove filter:",
    minorShown: "Minor corrections are included.",
    minorHidden: "Minor corrections are hidden.",
    showMinor: "Show them",
    hideMinor: "Hide them",
  },

  things: {
    fields: "Fields of action",
    goals: "Goals",
    measures: "Measures",
    reports: "Reports",
    organisations: "Departments and bodies",
    indicators: "Indicators",
    observations: "Values",
    events: "Events",
    documents: "Documents",
    notices: "Notices",
    sources: "Sources",
    calls: "Calls",
    needs: "Needs",
    submissions: "Contributions",
    answers: "Answers to contributions",
  },

  minor: "minor correction",
  minors: (n) => plural(n, { one: "One minor correction", other: `${figure(n)} minor corrections` }),
  changedFields: (names) => `Changed: ${formatList(names, lang)}.`,
  alsoChanged: (names) => `Also changed: ${formatList(names, lang)}.`,
  statusNow: (before, after) => (before ? `Status now “${after}”, before “${before}”.` : `Status now “${after}”.`),
  reported: (status) => `New report. Status according to it: “${status}”.`,
  values: {
    added: (n) => `${figure(n)} new`,
    changed: (n) => `${figure(n)} changed`,
    removed: (n) => `${figure(n)} removed`,
    sentence: (what, span) => `Values${span && ` for ${span}`}: ${what}.`,
  },
  continuedIn: "It goes on in:",
  reason: "Reason:",
  office: "Coordinating office",
  detail: "Before and after",
  detailNew: "What was entered",
  import: "Import",
  batch: (n) => plural(n, { one: "One change from an import", other: `${figure(n)} changes from one import` }),
  fromImport: "from an import",
  unnamed: "An entry whose content was removed",

  before: "before:",
  after: "now:",
  added: "new:",
  removed: "removed:",
  emptied: "removed",
  gone: "deleted:",
  come: "added:",
  end: ";",
  reordered: "Only the order has changed.",
  more: (n) => plural(n, { one: "and one more entry", other: `and ${figure(n)} more entries` }),
  allValues: "See all values",
  total: "the value for all",
  yes: "yes",
  no: "no",
  at: (day, time) => `${day}, ${time}`,
  page: (n) => `page ${n}`,
  removeRow: "will be removed",
  value: {
    milestoneState: { open: "open", reached: "reached", dropped: "dropped" },
    resultKind: { outcome: "outcome", demand: "demand", figure: "number" },
    ...feedback,
  },
};

export default words;
