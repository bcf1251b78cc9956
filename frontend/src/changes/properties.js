/**
 * How the properties of things are told, before and after. Names are those of the contract.
 * @typedef {"text" | "line" | "long" | "period" | "moment" | "number" | "bytes" | "flag" | "address" | "mailbox" | "page" | "duration" | "language" | "groups" | "paths" | "checksum" | "part"} PlainForm
 * @typedef {{ form: PlainForm }} Plain
 * @typedef {{ form: "word" | "words", of: WordList }} Word one or several words of a fixed vocabulary
 * @typedef {{ form: "reference" | "references", of: string }} Reference one or several other things, by the first part of their path
 * @typedef {{ form: "items", of: ItemKind }} Items
 * @typedef {Plain | Word | Reference | Items} Property
 * @typedef {keyof typeof itemKinds} ItemKind
 * @typedef {"status" | "provenance" | "valueProvenance" | "flag" | "direction" | "directionBasis" | "eventType" | "documentKind" | "documentLicence" | "documentAccess" | "organisationKind" | "sessionKind" | "admission" | "milestoneState" | "eventState" | "eventMode" | "eventAccessibility" | "needState" | "outcome" | "submitterKind" | "consequenceKind" | "askedAbout" | "resultKind"} WordList
 */

/**
 * @template T
 * @typedef {T extends unknown ? keyof T : never} KeysOf
 */
/** @typedef {import("../api/client.js").Schemas} Schemas */
/** @typedef {Schemas["FieldInput"] | Schemas["GoalInput"] | Schemas["MeasureInput"] | Schemas["ReportInput"] | Schemas["OrganisationInput"] | Schemas["IndicatorInput"] | Schemas["ObservationsInput"] | Schemas["EventInput"] | Schemas["DocumentInput"] | Schemas["NoticeInput"] | Schemas["SourceInput"] | Schemas["CallInput"] | Schemas["NeedInput"] | Schemas["PublicSubmissionInput"] | Schemas["AnswerInput"]} Changeable */
/** @typedef {Schemas["Milestone"] | Schemas["SessionInput"] | Schemas["ResultInput"] | Schemas["SuccessionInput"] | Schemas["BreakInput"] | Schemas["Target"] | Schemas["ObservationInput"] | Schemas["CallQuestionInput"] | Schemas["ConsequenceInput"] | Schemas["CaptionsInput"]} ChangeableItem */
/** Every property that the contract lets somebody change: each needs a word and a form. @typedef {Exclude<KeysOf<Changeable | ChangeableItem>, "id" | "remove" | "measureVersion">} PropertyName */

/** @param {PlainForm} form @returns {Plain} */
const plain = (form) => ({ form });
/** @param {string} of @returns {Reference} */
const one = (of) => ({ form: "reference", of });
/** @param {string} of @returns {Reference} */
const several = (of) => ({ form: "references", of });
/** @param {WordList} of @returns {Word} */
const word = (of) => ({ form: "word", of });
/** @param {ItemKind} of @returns {Items} */
const items = (of) => ({ form: "items", of });

/** @typedef {Record<string, unknown>} Item */

/**
 * Lists whose items are compared one by one: what names an item, by what it is found again (the surest first), and what
 * else is said of it in one line.
 */
export const itemKinds = {
  milestones: {
    name: ["title"],
    keys: [(/** @type {Item} */ { id }) => id, (/** @type {Item} */ { title }) => title],
    facts: ["state", "due", "reachedOn"],
    ignored: ["id"],
  },
  sessions: {
    name: ["title"],
    keys: [(/** @type {Item} */ { title }) => title, (/** @type {Item} */ { number }) => number],
    facts: ["kind", "speaker", "affiliation", "track", "room", "startsAt", "endsAt", "capacity"],
    ignored: ["number"],
  },
  results: {
    name: ["title"],
    keys: [(/** @type {Item} */ { id }) => id, (/** @type {Item} */ { title }) => title],
    facts: ["kind", "session", "value", "description"],
    ignored: ["id"],
  },
  successions: {
    name: ["successor"],
    keys: [(/** @type {Item} */ { successor }) => successor],
    facts: ["remit", "date"],
  },
  breaks: {
    name: ["since"],
    keys: [(/** @type {Item} */ { territory, since }) => [territory, since]],
    facts: ["territory", "reason"],
  },
  targets: {
    name: ["period", "value"],
    keys: [
      (/** @type {Item} */ { id }) => id,
      (/** @type {Item} */ { territory, period, dimensions }) => [territory, period, dimensions],
    ],
    facts: ["territory", "dimensions", "baseline", "basis"],
    ignored: ["id"],
  },
  questions: {
    name: ["title"],
    keys: [(/** @type {Item} */ { id }) => id, (/** @type {Item} */ { title }) => title],
    facts: ["askedAbout"],
    ignored: ["id"],
  },
  consequences: {
    name: ["kind"],
    keys: [(/** @type {Item} */ { kind, change, code }) => [kind, change, code]],
    facts: ["number", "about", "note"],
    /** What followed goes by its number or its code. */
    told: (/** @type {Item} */ { kind, change, code, ...rest }) => ({
      ...rest,
      kind,
      ...(code ? { about: [`${String(kind)}s/${String(code)}`] } : { number: change }),
    }),
  },
  captions: {
    name: ["language"],
    keys: [(/** @type {Item} */ { language }) => language],
    facts: ["file"],
  },
  rows: {
    name: ["territory", "period"],
    keys: [(/** @type {Item} */ { territory, period, dimensions, rank }) => [territory, period, dimensions, rank]],
    facts: ["dimensions", "value", "flags", "note"],
  },
};

/** @type {Record<Exclude<PropertyName, "kind">, Property>} */
const properties = {
  about: plain("paths"),
  accessible: word("documentAccess"),
  accessibility: { form: "words", of: "eventAccessibility" },
  accessibilityNote: plain("text"),
  actualEnd: plain("period"),
  actualStart: plain("period"),
  admission: word("admission"),
  affiliation: plain("line"),
  askedAbout: word("askedAbout"),
  askedBy: one("organisations"),
  baseline: plain("period"),
  alternative: plain("text"),
  basis: plain("text"),
  body: plain("text"),
  breaks: items("breaks"),
  bytesApprox: plain("bytes"),
  call: one("calls"),
  capacity: plain("number"),
  captions: items("captions"),
  change: plain("number"),
  citation: plain("long"),
  city: one("territories"),
  closes: plain("period"),
  code: plain("line"),
  computed: plain("flag"),
  consequences: items("consequences"),
  contact: plain("mailbox"),
  continuedBy: one("measures"),
  cost: plain("text"),
  dataSource: plain("text"),
  date: plain("period"),
  defaultBreakdown: one("dimensions"),
  definition: plain("text"),
  demands: plain("line"),
  description: plain("text"),
  dimensions: plain("groups"),
  direction: word("direction"),
  directionBasis: word("directionBasis"),
  directions: plain("text"),
  document: one("documents"),
  documents: several("documents"),
  due: plain("period"),
  endsAt: plain("moment"),
  event: one("events"),
  expectedDimensions: several("dimensions"),
  field: one("fields"),
  fields: several("fields"),
  file: plain("checksum"),
  flags: { form: "words", of: "flag" },
  format: plain("line"),
  gapCodes: plain("groups"),
  gapDimension: one("dimensions"),
  goals: several("goals"),
  happened: plain("text"),
  headline: plain("groups"),
  includes: plain("line"),
  indicators: several("indicators"),
  language: plain("language"),
  licence: plain("line"),
  lead: one("organisations"),
  measure: one("measures"),
  measures: several("measures"),
  milestones: items("milestones"),
  mode: word("eventMode"),
  movedFrom: plain("period"),
  name: plain("line"),
  next: plain("text"),
  note: plain("long"),
  number: plain("number"),
  obstacles: plain("text"),
  office: one("organisations"),
  opens: plain("period"),
  organisers: several("organisations"),
  outcome: word("outcome"),
  page: plain("page"),
  pageUrl: plain("address"),
  partners: several("organisations"),
  period: plain("period"),
  periodicity: plain("duration"),
  place: plain("line"),
  plannedEnd: plain("period"),
  plannedStart: plain("period"),
  provenance: word("provenance"),
  publisher: plain("line"),
  question: one("questions"),
  questions: items("questions"),
  raisedOn: plain("period"),
  rank: plain("number"),
  reachedOn: plain("period"),
  reason: plain("text"),
  receivedOn: plain("period"),
  remit: plain("text"),
  result: plain("text"),
  results: items("results"),
  role: plain("text"),
  room: plain("line"),
  round: plain("line"),
  rows: items("rows"),
  section: plain("line"),
  session: plain("part"),
  sessions: items("sessions"),
  setId: plain("line"),
  since: plain("period"),
  sources: several("sources"),
  speaker: plain("line"),
  startsAt: plain("moment"),
  state: word("milestoneState"),
  stateReason: plain("text"),
  status: word("status"),
  statusAsOf: plain("period"),
  statusBasis: plain("text"),
  statusReason: plain("text"),
  successions: items("successions"),
  successor: one("organisations"),
  summary: plain("text"),
  targets: items("targets"),
  territory: one("territories"),
  text: plain("text"),
  theme: one("themes"),
  title: plain("text"),
  track: plain("line"),
  transcript: plain("text"),
  translation: plain("text"),
  type: word("eventType"),
  unit: one("units"),
  url: plain("address"),
  validFrom: plain("period"),
  validTo: plain("period"),
  value: plain("number"),
};

/** What plans are made of changes with imports only, in the columns of a package. @type {Record<string, Property>} */
const ofPackages = {
  adopted: plain("period"),
  adoptedBy: plain("text"),
  ags: plain("line"),
  compareWith: several("territories"),
  contactEmail: plain("mailbox"),
  fourEyes: plain("flag"),
  homeTerritory: one("territories"),
  languages: plain("line"),
  nuts: plain("line"),
  parent: one("territories"),
  siteName: plain("text"),
  symbol: plain("line"),
  timeZone: plain("line"),
};

/** What a name means in one kind of thing only. @type {Record<string, Record<string, Property>>} */
const special = {
  organisations: { kind: word("organisationKind") },
  documents: { kind: word("documentKind"), licence: word("documentLicence") },
  sessions: { kind: word("sessionKind") },
  results: { kind: word("resultKind") },
  rows: { provenance: word("valueProvenance") },
  needs: { state: word("needState") },
  events: { state: word("eventState") },
  submissions: { kind: word("submitterKind"), targets: plain("paths"), text: plain("long") },
  consequences: { kind: word("consequenceKind"), note: plain("text") },
  units: { change: plain("text") },
};

/**
 * How a property is told. One that nobody has described here is told as what it is: a text, a list, a line.
 * @param {string} kind of the thing, or of the list whose item it is
 * @param {string} name
 * @param {unknown} [value]
 * @returns {Property}
 */
export function propertyOf(kind, name, value) {
  const known = special[kind]?.[name] ?? /** @type {Record<string, Property>} */ (properties)[name] ?? ofPackages[name];
  if (known) return known;
  return plain(
    typeof value === "number"
      ? "number"
      : typeof value === "boolean"
        ? "flag"
        : typeof value === "object" && !Array.isArray(value)
          ? "text"
          : "line",
  );
}
