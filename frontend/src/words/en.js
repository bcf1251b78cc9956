import { formatInteger, formatList } from "../format/number.js";
import { formatPeriod } from "../format/period.js";
import { capitalised, lowered } from "../format/text.js";
import status from "../../words/status-en.json";
import { firstWords } from "./first.js";
import { pluralIn } from "./plural.js";

const lang = "en";
const plural = pluralIn(lang);
const small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** A number in a sentence: up to twelve in letters. @param {number} n */
const count = (n) => small[n] ?? formatInteger(n, lang);
/** @param {number} n */
const figure = (n) => formatInteger(n, lang);
/** @param {string} period */
const when = (period) => formatPeriod(period, lang);

/** @param {string | undefined} first @param {string | undefined} last */
const span = (first, last) =>
  first && last && first !== last ? `${when(first)} to ${when(last)}` : when(first ?? last ?? "");

/** @type {import("./de.js").Words} */
const words = {
  lang,
  count,
  figure,
  when,
  within: lowered,
  traits: (titles, begins = true) =>
    formatList(
      titles.map((title, i) => (begins && !i ? title : lowered(title))),
      lang,
    ),
  list: (items) => formatList(items, lang),
  sentence: (phrase) => `${capitalised(phrase)}.`,

  site: {
    fallbackName: "Teilhabemonitor",
    skip: "Skip to content",
    signedOut: "You are signed out.",
    navigation: "Main navigation",
    footer: "About this site",
    breadcrumb: "You are here",
    otherLanguage: "Deutsch",
    otherLanguageCode: "de",
    start: "Start",
    fields: "Fields of action",
    measures: "Measures",
    indicators: "Indicators",
    events: "Events",
    documents: "Documents",
    organisations: "Departments and bodies",
    participate: "Have your say",
    changes: "Changes",
    notices: "News",
    feed: "Changes as a feed (Atom)",
    search: "Search",
    steering: "Who steers this",
    method: "Method",
    data: "Data and API",
    accessibility: "Accessibility",
    privacy: "Privacy",
    imprint: "Legal notice",
    contact: "Contact",
    licence: (name) => `Licence of the data: ${name}`,
    noLicence: "A licence for the data has not been chosen yet.",
    dataAsOf: (day) => `Data loaded on ${day}.`,
  },

  trouble: {
    ...firstWords.en,
    missing: {
      title: "This page does not exist",
      text: "The address may be misspelt, or the page may have a different name now.",
    },
    gone: {
      title: "This page was removed",
      text: "What was here is removed: for legal reasons, or because the person it came from wanted it. The address stays, so that this can be seen.",
    },
    refused: { title: "This selection does not exist", text: "The address asks for something that we do not know." },
    unknownValue: (filter, values) =>
      `The filter “${filter}” does not have ${formatList(
        values.map((value) => `“${value}”`),
        lang,
      )}.`,
    choose: (filter) => `What you can choose under “${filter}”`,
    broken: { title: "Something went wrong", text: "The fault is ours. Please try again." },
    tooLong: (most, length) => ({
      title: "This search is too long",
      text: `You can search for at most ${figure(most)} characters. Here there are ${figure(length)}. Please search with fewer words.`,
    }),
    newSearch: "New search",
    withoutFilters: "Show the page without filters",
    toStart: "To the start page",
    waysOn: "Where to go from here",
  },

  loading: "Loading …",

  notYetPrinted: "This part was not loaded yet when the page was printed. You find it on the website.",

  common: {
    none: "not stated",
    nothingYet: "As soon as the plan contains any, it will be here.",
    sources: "Sources",
    source: "Source",
    noSources: "No source given.",
    page: (n) => `page ${n}`,
    pageInPlan: (n) => `page ${n} of the adopted document`,
    section: (number) => `section ${number}`,
    download: "Download",
    csv: "CSV",
    excel: "CSV for Excel (German)",
    json: "JSON",
    print: "Print",
    permalink: "Permanent address",
    copy: "Copy address",
    copied: "Address copied",
    notCopied: "The address is marked. Please copy it by hand.",
    all: "all",
    showAll: "Show all",
    more: (n) => `${figure(n)} more`,
    changed: (day, version) =>
      version > 1 ? `Version ${version}, last changed on ${day}` : `Version 1, taken in here on ${day}`,
    history: "What has changed",
    historyFailed: "The changes could not be loaded.",
    outdatedTranslation: "The translation is older than the German text.",
    opensElsewhere: "leads to another website",
    pagination: "Pages of the list",
    previous: "Back",
    next: "Next",
    pageOf: (page, pages) => `Page ${figure(page)} of ${figure(pages)}`,
    noSuchPage: (page, pages) =>
      `This list has no page ${figure(page)}. It has ${plural(pages, { one: "only one page", other: `${figure(pages)} pages` })}.`,
    firstPage: "To the first page of the list",
    lastPage: (n) => `To the last page of the list (page ${figure(n)})`,
    and: "and",
  },

  status,
  statusMeaning: {
    unknown: "The source does not say how it stands. That does not mean that nothing happens.",
    planned: "The measure has been announced and has not begun yet.",
    "in-progress": "The measure is being carried out.",
    completed: "What was promised has been done.",
    established: "The measure has become a permanent task.",
    paused: "Work on it is interrupted.",
    ended: "The measure is not continued.",
    merged: "The measure has become part of another one.",
    replaced: "Another measure has taken its place.",
  },
  signal: {
    overdue: "past its date",
    "ends-this-year": "ends this year",
    "no-indicator": "without indicator",
    "no-goal": "without goal",
    "status-unknown": "status unknown",
    "report-due": "report asked for",
    "report-overdue": "report overdue",
    stale: "status out of date",
  },
  signalMeaning: {
    overdue:
      "The planned end is in the past, and according to the source the measure is planned, in progress or paused.",
    "ends-this-year": "The planned end is in this year.",
    "no-indicator": "No source links the measure to an indicator.",
    "no-goal": "No source links the measure to a goal.",
    "status-unknown": "No source says how it stands.",
    "report-due": "The office in charge was asked for a report. There is still time, and no report is published yet.",
    "report-overdue": "The office in charge was asked for a report. The time is over, and no report is published.",
    stale:
      "The measure is planned, in progress or paused, but the reported status is older than 400 days or has no date. We look at this since we ask for reports.",
  },
  provenance: {
    concept: "is in the adopted plan itself",
    "other-plan": "is in another plan",
    related: "fits the field of action; we assigned it ourselves",
  },
  provenanceShort: { concept: "adopted plan", "other-plan": "another plan", related: "assigned by us" },
  valueProvenance: {
    official: "official statistics",
    copy: "copy of an official evaluation",
    media: "from a media report",
    concept: "from the adopted plan",
  },
  flag: { "low-reliability": "unreliable", suppressed: "suppressed", "not-available": "not available" },
  direction: {
    up: "A higher value is better.",
    down: "A lower value is better.",
    neutral: "Neither more nor less counts as better. The value describes the situation.",
  },
  directionShort: { up: "higher is better", down: "lower is better", neutral: "describes the situation" },
  directionBasis: { official: "The official source says so.", judgement: "This is our own judgement." },

  eventType: {
    milestone: "milestone",
    committee: "committee",
    "steering-round": "steering round",
    dialogue: "dialogue",
    conference: "conference",
    council: "council",
  },
  documentLicence: {
    "cc0-1.0": "CC0 1.0 (free to use)",
    "cc-by-4.0": "CC BY 4.0 (with attribution)",
    "cc-by-sa-4.0": "CC BY-SA 4.0 (with attribution, on the same terms)",
    "dl-de-zero-2.0": "Data licence Germany zero 2.0",
    "dl-de-by-2.0": "Data licence Germany attribution 2.0",
    "all-rights-reserved": "All rights reserved",
  },
  documentAccess: {
    full: "accessible",
    partial: "partly accessible",
    none: "not accessible",
  },
  documentKind: {
    concept: "concept",
    "implementation-plan": "implementation plan",
    programme: "programme",
    presentation: "presentation",
    video: "film",
    "press-release": "press release",
    "implementation-report": "implementation report",
    "predecessor-report": "report on the predecessor plan",
    "related-plan": "related plan",
    motion: "motion",
    survey: "survey",
  },
  organisationKind: {
    department: "Departments",
    "steering-round": "Steering round",
    committee: "Committees",
    parliament: "Parliament",
    office: "Offices",
    council: "Councils and advisory boards",
    municipality: "Municipalities",
    "civil-society": "Civil society",
    authority: "Authorities and institutions",
  },

  change: { percent: "percentage points" },

  state: {
    title: "State of things",
    documented: (n) => ({
      link: plural(n, { one: "One measure", other: `${figure(n)} measures` }),
      after: plural(n, { one: " is documented. ", other: " are documented. " }),
    }),
    nothing: "No measure is documented yet. ",
    status: {
      planned: (n) => plural(n, { one: "one is planned", other: `${count(n)} are planned` }),
      "in-progress": (n) => plural(n, { one: "one is in progress", other: `${count(n)} are in progress` }),
      completed: (n) => plural(n, { one: "one is completed", other: `${count(n)} are completed` }),
      established: (n) => plural(n, { one: "one has become permanent", other: `${count(n)} have become permanent` }),
      paused: (n) => plural(n, { one: "one is paused", other: `${count(n)} are paused` }),
      ended: (n) => plural(n, { one: "one has ended", other: `${count(n)} have ended` }),
      merged: (n) => plural(n, { one: "one was merged into another", other: `${count(n)} were merged into others` }),
      replaced: (n) => plural(n, { one: "one was replaced", other: `${count(n)} were replaced` }),
      unknown: (n) => plural(n, { one: "for one we do not know", other: `for ${count(n)} we do not know` }),
    },
    accordingTo: (first, last) =>
      first ? `According to sources, as of ${span(first, last)}: ` : "According to sources: ",
    withoutDate: (n) =>
      plural(n, { one: " (one statement has no date)", other: ` (${count(n)} statements have no date)` }),
    coverage: (home) => ({
      own: (n, of) => ({
        before: `There are values for “${home}” for `,
        link: `${figure(n)} of ${figure(of)} ${plural(of, { one: "indicator", other: "indicators" })}`,
        after: "",
      }),
      elsewhere: (n) => ({ before: ", only values of other territories for ", link: figure(n), after: "" }),
      none: (n) => ({ before: ", none yet for ", link: figure(n), after: "" }),
    }),
    everyMeasure: {
      overdue: "Every measure is past its date.",
      "ends-this-year": "Every measure ends this year.",
      "no-indicator":
        "No measure is linked to an indicator yet: whether the measures work cannot be read off that way.",
      "no-goal": "No measure is linked to a goal yet.",
      "status-unknown": "The status of no measure is known.",
      "report-due": "A report is asked for on every measure.",
      "report-overdue": "For no measure did the report come in time that was asked for.",
      stale: "The reported status of every measure is out of date.",
    },
    signal: {
      overdue: (n) =>
        plural(n, { one: "One measure is past its date.", other: `${figure(n)} measures are past their date.` }),
      "ends-this-year": (n) =>
        plural(n, { one: "One measure ends this year.", other: `${figure(n)} measures end this year.` }),
      "no-indicator": (n) =>
        plural(n, {
          one: "One measure is linked to no indicator.",
          other: `${figure(n)} measures are linked to no indicator.`,
        }),
      "no-goal": (n) =>
        plural(n, { one: "One measure is linked to no goal.", other: `${figure(n)} measures are linked to no goal.` }),
      "report-due": (n) =>
        plural(n, {
          one: "A report is asked for on one measure.",
          other: `Reports are asked for on ${figure(n)} measures.`,
        }),
      "report-overdue": (n) =>
        plural(n, {
          one: "The report on one measure is overdue.",
          other: `The reports on ${figure(n)} measures are overdue.`,
        }),
      stale: (n) =>
        plural(n, {
          one: "The reported status of one measure is out of date.",
          other: `The reported status of ${figure(n)} measures is out of date.`,
        }),
    },
  },

  start: {
    title: "What was promised, who does it and what becomes of it",
    lead: (plan, by, on, fields) => ({
      before: `The plan “${plan}”${by || on ? ` (${[by, on].filter(Boolean).join(", ")})` : ""} has `,
      fields: fields
        ? plural(fields, { one: "one field of action", other: `${figure(fields)} fields of action` })
        : "no field of action yet",
      after: `. Here you see every documented measure, who is responsible, how it stands according to its source, and what the figures say.`,
    }),
    glance: "The plan at a glance",
    glanceText: "Each row is a field of action, each mark a measure.",
    notCompared: "None of this has been checked against the implementation plan yet:",
    legend: "Marks",
    noMeasure: "no measure recorded yet",
    noIndicator: "no indicator yet",
    coverage: (n, of, home) =>
      `${figure(n)} of ${figure(of)} ${plural(of, { one: "indicator", other: "indicators" })} with values for “${home}”`,
    group: (n, status) => `${figure(n)} measures: ${status}`,
    latest: "Latest",
    nextEvent: "Next",
    noNextEvent: "No coming event is known at present.",
    noEvents: "No event is recorded yet.",
    newestDocuments: "Newest documents",
    ways: "Ways in",
    byTheme: "By theme of the figures",
    byQuestion: "By question",
    questions: {
      responsible: "Who is responsible?",
      running: "What is in progress, according to its source?",
      missing: "Where are there no figures yet?",
      gap: "How do the figures develop?",
      changed: "What has changed?",
      method: "Where does this come from?",
    },
    asked: "What you are asked",
    askedText: "The plan asks associations, initiatives and everyone who lives here:",
    answerBy: "Your answer reaches the office by e-mail:",
    easyTitle: "In easy words",
    easy: [
      "There is a plan.",
      "The plan should help all people. Everyone should be able to take part.",
      "This website says: What was promised? Who does it? What is done already?",
      "Some things we do not know yet. Then we say so.",
    ],
  },

  fields: {
    title: "Fields of action",
    lead: (n) =>
      plural(n, { one: "The plan has one field of action.", other: `The plan has ${figure(n)} fields of action.` }),
    none: "No field of action is recorded yet.",
    aims: "Overarching aims",
    number: (n) => `Field of action ${n}`,
    goals: "Goals",
    goalsOwnWords: "Summarised in our own words.",
    measures: "Measures",
    indicators: "Indicators",
    events: "Events",
    missing: "What is missing",
    missingGoals: "No goal is recorded for this field yet.",
    missingMeasures: "No measure is recorded for this field yet.",
    missingIndicators: "No indicator is assigned to this field yet.",
    missingValues: (n, of, home) =>
      n === of
        ? `There are no values for “${home}” for any of the indicators.`
        : `For ${figure(n)} of ${figure(of)} indicators there are no values for “${home}”.`,
    missingStatus: (n) =>
      plural(n, {
        one: "The status of one measure is unknown.",
        other: `The status of ${count(n)} measures is unknown.`,
      }),
    missingLead: (n) =>
      plural(n, {
        one: "For one measure no source says who is responsible.",
        other: `For ${count(n)} measures no source says who is responsible.`,
      }),
    missingEvents: "No event is recorded for this field.",
    missingLinks: "No source links one of these measures to an indicator.",
    nothingMissing: "Nothing is missing for this field.",
    previous: "Previous field",
    next: "Next field",
    counts: (goals, measures, indicators) =>
      [
        goals ? plural(goals, { one: "one goal", other: `${count(goals)} goals` }) : "no goal yet",
        measures ? plural(measures, { one: "one measure", other: `${count(measures)} measures` }) : "no measure yet",
        indicators
          ? plural(indicators, { one: "one indicator", other: `${count(indicators)} indicators` })
          : "no indicator yet",
      ].join(", "),
  },

  events: {
    title: "Events",
    lead: "Events, dialogues, meetings and milestones around the plan.",
    holds: (sessions, documents) =>
      [
        sessions && plural(sessions, { one: "one session", other: `${count(sessions)} sessions` }),
        documents && plural(documents, { one: "one document", other: `${count(documents)} documents` }),
      ]
        .filter(Boolean)
        .join(", "),
    coming: "Coming events",
    past: "Past events",
    noneComing: "No coming event is known at present.",
    noneFound: "No event fits this selection.",
    noneInField: { before: "The data of this plan have no event for the field of action “", after: "”." },
    none: "No event is recorded yet.",
    found: (n) => plural(n, { one: "One event", other: `${figure(n)} events` }),
    calendar: "Subscribe to the calendar (ICS)",
    type: "Type",
    field: "Field of action",
  },
  event: {
    one: "Event",
    registration: "Registration",
    registrationFailed: "How many seats are free cannot be loaded just now.",
    noRegistration: "One cannot register here yet.",
    when: "When",
    time: (from, to) => (to ? `${from} to ${to}` : from),
    where: "Where",
    organisers: "Organised by",
    fields: "Fields of action",
    admission: "Admission",
    admissions: {
      members: "members only",
      invitation: "by invitation",
      registration: "with registration",
      open: "open to everyone",
    },
    past: "This event is over.",
    runs: "On now.",
    mode: "Form",
    modes: { "on-site": "on site", online: "online", hybrid: "on site and online" },
    directions: "How to get there",
    cost: "Cost",
    accessibility: "Accessibility",
    access: {
      "step-free": "step-free",
      lift: "lift",
      "accessible-toilet": "accessible toilet",
      "sign-language": "sign language",
      interpretation: "interpretation",
      "induction-loop": "induction loop",
      childcare: "childcare",
      "quiet-room": "quiet room",
    },
    states: { announced: "takes place", cancelled: "cancelled", moved: "moved" },
    cancelled: "This event is cancelled.",
    moved: (before) => `This event is moved. Planned before: ${before}.`,
    titled: { cancelled: "Cancelled:", moved: "Moved:" },
    places: (n) => plural(n, { one: "One place", other: `${figure(n)} places` }),
    timeOpen: "Time not known yet",
    programme: "Programme",
    sessionKind: { talk: "Talk", workshop: "Workshop" },
    noProgramme: "No programme is recorded.",
    documents: "Documents",
    noDocuments: "No document is recorded for this event.",
    calendar: "Add to calendar (ICS)",
    noCalendar: "The exact day is not known, so there is no calendar entry.",
    material: "Material",
  },
  documents: {
    title: "Documents",
    lead: "Concepts, plans, reports and talks. The files are here or with those who published them.",
    about: (size) => `about ${size}`,
    found: (n) => plural(n, { one: "One document", other: `${figure(n)} documents` }),
    none: "No document is recorded yet.",
    noneFound: "No document fits this selection.",
    kind: "Kind",
    words: "Search word",
    withoutDate: "without date",
  },
  document: {
    kind: "Kind",
    format: "Format",
    size: "Size",
    date: "Date",
    publisher: "Published by",
    event: "Event",
    measures: "Measures in it",
    noMeasures: "No measure is linked to this document.",
    open: "Open the page with the document",
    noPage: "No page is known that offers this document.",
    atPublisher: "The file is not here, but on the page that offers it.",
    download: (facts) => `Download the file (${facts})`,
    language: "Language",
    licence: "Licence",
    accessible: "Accessibility",
    accessUnknown: "not stated",
    since: "Here since",
    sum: "Checksum",
    checksum: (sum) => `SHA-256 ${sum.slice(0, 8)} … ${sum.slice(-8)}`,
    alternative: "What it shows",
    former: "Earlier versions",
    formerText: "These versions are no longer valid. They stay readable.",
    formerItem: (since, until) => `valid from ${since} to ${until}`,
  },

  filters: {
    title: "Filters",
    words: "Search by words",
    find: "Search",
    atOnce: "The list changes as soon as you choose something.",
    chosen: "Chosen",
    remove: "Remove filter:",
    removeAll: "Remove all filters",
    quoted: (q) => `“${q}”`,
    address: "Address of this list",
    takeAway: "Remove a filter, or search with another word.",
    fieldPage: "What else we know about it is on the page of the field of action:",
  },

  measures: {
    title: "Measures",
    lead: "What was promised, as far as it is documented here. The status is the one that the source tells.",
    found: (n) => plural(n, { one: "One measure", other: `${figure(n)} measures` }),
    noneFound: "No measure fits this selection.",
    noneInField: {
      before: "The data of this plan have no measure yet for the field of action “",
      after: "”. That does not mean that nothing happens there.",
    },
    none: "No measure is recorded yet.",
    field: "Field of action",
    goal: "Goal",
    status: "Status",
    signal: "Note",
    organisation: "Responsible or involved",
    territory: "Territory",
    provenance: "Provenance",
    measure: "Measure",
    office: "Responsible",
    period: "Period",
    included: ({ takesPart, tookOver }) =>
      tookOver && takesPart
        ? "Measures that were taken over from predecessors, and those in which the office is only involved, are counted too."
        : tookOver
          ? "Measures that were taken over from predecessors are counted too."
          : takesPart
            ? "Measures in which the office is only involved are counted too."
            : "",
    sortLabel: "Sort by",
    sortBy: (column) => `sort by ${column.toLowerCase()}`,
    noLead: "not named",
    noPeriod: "not named",
    asOf: (period) => `as of ${period}`,
    withoutAsOf: "without date",
    unknownAsOf: (period) => `according to a source from ${period}`,
    downloadList: "This list",
    sinceUntil: (start, end) =>
      start && end ? (start === end ? start : `${start} to ${end}`) : start ? `since ${start}` : `until ${end}`,
  },
  measure: {
    statusSentence: (status, asOf) =>
      asOf ? `According to the source, as of ${asOf}: ${status}` : `According to the source, without date: ${status}`,
    reportedSentence: (status, asOf) => `According to a report as of ${asOf}: ${status}`,
    enteredSentence: (status, office, day, asOf) =>
      `According to an entry of ${day} (${office})${asOf && `, as of ${asOf}`}: ${status}`,
    office: "Coordinating office",
    happened: "What has happened:",
    next: "What comes next:",
    obstacles: "What is in the way:",
    unknownSentence: (asOf) =>
      asOf
        ? `Status unknown, according to a source from ${asOf}`
        : "Status unknown, according to a source without date",
    lead: "Responsible",
    noLead: "No source says who is responsible.",
    statusReason: "Reason:",
    continuedBy: { merged: "Merged into:", replaced: "Replaced by:" },
    continues: "Continues",
    planned: (dates) => `planned: ${dates}`,
    actual: (dates) => `actual: ${dates}`,
    contact: "Contact",
    now: "today:",
    remit: (words) => `for ${words}`,
    partners: "Involved",
    territory: "Territory",
    start: "Start",
    end: "Planned end",
    noDates: "No source names a start or an end.",
    dates: "Period",
    goals: "Goals",
    noGoals: "No source links this measure to a goal.",
    provenance: "Provenance",
    notCompared: (date) => `Not checked against the implementation plan${date && ` (${date})`}.`,
    indicators: "Indicators",
    noIndicators: "No source links this measure to an indicator.",
    fieldIndicators: (n) =>
      plural(n, {
        one: "The field of action has one indicator",
        other: `The field of action has ${figure(n)} indicators`,
      }),
    noCause: "Figures alone cannot tell whether a measure has changed a value.",
    documents: "Documents",
    noDocuments: "No document is linked to this measure.",
    signals: "Notes",
    signalsText: "Computed from the data, not reported.",
    plannedEnd: (period) => `Planned end: ${period}.`,
    reportDue: (day) => `Due by ${day}.`,
    staleSince: (day) => `Out of date since ${day}.`,
  },

  milestone: {
    title: "Milestones",
    reached: "reached",
    reachedOn: (period) => `reached, ${period}`,
    dropped: "dropped",
    open: "open, without a date",
    due: (period) => `open, due ${period}`,
    late: (period) => `open, was due ${period}`,
  },

  target: {
    title: "What is to be reached",
    until: (value, period, whom) => `${value} by ${period}${whom && ` (${whom})`}`,
    state: {
      reached: "reached",
      "on-track": "on track",
      "slightly-off": "slightly off track",
      "off-track": "off track",
      "moving-away": "moving away from the target",
      "not-assessable": "cannot be assessed yet",
    },
    reason: {
      "no-baseline": "A starting value is missing.",
      "one-value": "There is only one value so far.",
      "break-between": "Between the starting value and the latest one there is a break in the series.",
      "too-old": "The latest value is too old.",
    },
    baseline: (period, value) => `Starting value ${period}: ${value}.`,
    latest: (period, value) => `Latest value ${period}: ${value}.`,
    away: "The value has moved away from the target.",
    progress: (way, time) => `${way} of the way to the target is done, ${time} of the time has passed.`,
    basis: "Basis:",
    computed: "Computed from the values, not reported.",
  },

  retired: {
    since: (day) => `No longer part of the plan since ${day}.`,
    stays: "This page stays, so that references to it do not lead nowhere.",
  },

  quote: { before: "The source says: “", after: "”." },

  finding: {
    nothing: "There is no value for this indicator yet.",
    noHomeValue: (home) => `There are no values for “${home}”.`,
    homeByGroup: (home) => `Values for “${home}” exist by groups only.`,
    group: (dimension, group) => `${dimension} “${group}”`,
    approximate: "approximate",
    unrounded: "from unrounded values",
    noteOn: (where, when) => `Note on the value ${where}, ${when}:`,
    onlyCity: (home) => `There is no value for the whole territory “${home}”.`,
    elsewhere: "Elsewhere:",
    noHeadline: (dimension) => `There is no single figure here; values are told by “${dimension}”.`,
    beside: (other, year, value, own) => `Compared, ${year}: here ${own}, ${other} ${value}.`,
    difference: (words) => `Difference: ${words}.`,
    higher: (group) => `The value is higher for “${group}”.`,
    differenceTo: (other, words) => `Difference from ${other}: ${words}.`,
    groupOnly: (where) => `There is no value for everyone taken together for “${where}”.`,
    noGroups: (home, dimension) => `For “${home}” there are no values by “${dimension}”, so there is no gap either.`,
    notComparable: (others) =>
      `The values here and for ${others} rest on different sources or definitions; so we compute no difference.`,
    gap: (first, a, second, b, when, where) => `${where}${when}: ${first} ${a}, ${second} ${b}.`,
    noGap: (where, group) => `${where}: there is no value for the group “${group}”, so there is no gap either.`,
    gapNotComparable: (where) => `${where}: the values of the two groups cannot be compared, so we name no gap.`,
  },
  indicators: {
    title: "Indicators",
    lead: "What shows how participation stands. Many figures are still missing; that is said here too.",
    found: (n) => plural(n, { one: "One indicator", other: `${figure(n)} indicators` }),
    none: "No indicator is recorded yet.",
    noneFound: "No indicator fits this selection.",
    noneInField: { before: "The data of this plan have no indicator yet for the field of action “", after: "”." },
    theme: "Theme",
    field: "Field of action",
    availability: "Values",
    available: {
      home: (home) => `with values for “${home}”`,
      elsewhere: () => "only values of other territories",
      none: () => "without values yet",
    },
    direction: "Direction",
    onlyElsewhere: "only values of other territories",
    noValues: "no values yet",
    byGroup: "values by groups only, no single figure",
    withNote: "with a note",
    gapShort: (a, b, said) => `Gap between “${a}” and “${b}”: ${said}`,
    gapOf: (difference, where, when) => `${difference} (${[where, when].filter(Boolean).join(", ")})`,
    gapMissing: (where) => `no value for both groups (${where})`,
    gapNotComparable: (where) => `the values of the two groups cannot be compared (${where})`,
    counts: (own, of, home) => `${figure(own)} of ${figure(of)} with values for “${home}”`,
  },

  indicator: {
    values: "Values",
    breakdown: "Breakdown",
    noBreakdown: "total",
    territory: "Territory",
    total: "total",
    totalOf: (dimension) => `all (${dimension})`,
    onlyGroups: (groups) => `All values here: ${groups}.`,
    period: "Period",
    group: "Territory or group",
    value: "Value",
    origin: "Origin",
    second: "second statement",
    computed: "computed from published figures",
    alsoPublished: (value) => `(also published: ${value})`,
    everyValue: (n) =>
      plural(n, { one: "The value with its source", other: `All ${figure(n)} values with their sources` }),
    nothingShown: "There are no values for this selection.",
    gapKnown: "This is a known gap.",
    downloadShown: "Values shown",
    downloadAll: "All values",
    switched: (n) =>
      plural(n, { one: "Chart and table show one series", other: `Chart and table show ${figure(n)} series` }),
    chartMissing: "The chart could not be loaded. The table with it has the same values.",
    chartLoading: "The chart is loading. The table with it has the same values.",
    chartLabel: (title, n) =>
      `Chart: ${title}, ${plural(n, { one: "one series", other: `${figure(n)} series` })}. The table with it has the same values.`,
    savePng: "Chart as PNG",
    saveSvg: "Chart as SVG",
    breakNote: (from, where, isDrawn) =>
      `${isDrawn ? "Dashed upright line: break" : "Break"} from ${from}${where && ` (${where})`}, values before and after cannot be compared:`,
    withoutHome: (home) => `There are no values for “${home}” for this selection.`,
    ownOnly: "Only own territories are drawn: counts depend on how many people live in a place.",
    secondNote: "Cross (×): a second value was published for this period. The line follows the first.",
    axisNote: "The axis does not begin at zero.",
    pictureSources: (sources) => `${sources.length > 1 ? "Sources" : "Source"}: ${sources.join("; ")}.`,
    originNote: "Values of different origin, such as official statistics and a media report, are not joined.",
    missingNote: "A line is interrupted where there is no value for more than three years.",
    notes: "Notes on the values",
    note: (n) => `Note ${n}`,
    noteOnAll: "Note on all values:",
    unsureNote: "Hollow dots and bars: the value is unreliable because it rests on few cases.",
    overlapNote: "Groups may overlap. Please do not add them up.",
    gap: "Gap between groups",
    gapText: (first, second, dimension) =>
      `The difference between “${first}” and “${second}” (${dimension}) should shrink.`,
    gapSign: (first, second) =>
      `The gap is the value for “${first}” minus the value for “${second}”. Plus means: “${first}” has the higher value. Minus means: “${second}” has the higher value.`,
    gapUnrounded: "The gap is computed from unrounded values; with the rounded ones it may come out differently.",
    valueSources: "Sources of the values shown",
    definitionSources: "Source of the definition",
    gapTable: (first, second) => `Gap: ${first} and ${second}`,
    difference: "Gap",
    about: "About this indicator",
    definition: "Definition",
    unit: "Unit",
    direction: "Direction",
    dataSource: "Statistics",
    periodicity: "Published",
    every: (duration) =>
      /** @type {Record<string, string>} */ ({
        P1Y: "every year",
        P2Y: "every two years",
        P4Y: "every four years",
        P1M: "every month",
        P3M: "every quarter",
        P6M: "every half-year",
      })[duration] ??
      (duration || "unknown"),
    setId: "Identifier in the source",
    fields: "Fields of action",
    noFields: "Assigned to no field of action.",
    coverage: "Expected breakdowns",
    coveredHome: (home) => `available (${home})`,
    coveredElsewhere: "available for other territories only",
    notCovered: "not available",
  },

  organisations: {
    title: "Departments and bodies",
    lead: "Who is responsible for measures or takes part in them, who advises and who decides.",
    none: "No organisation is recorded yet.",
    share: ({ leads, partners, measures }) =>
      [
        leads && `responsible for ${count(leads)}`,
        partners && `involved in ${count(partners)}`,
        measures > leads + partners && `${count(measures - leads - partners)} taken over from predecessors`,
      ]
        .filter(Boolean)
        .join(", "),
    former: (until) => `until ${until}`,
  },
  organisation: {
    role: "Role",
    validity: "Exists",
    from: (period) => `at least since ${period}`,
    fromTo: (from, to) => (from ? `${from} to ${to}` : `until ${to}`),
    successors: "Successors",
    predecessors: "Predecessors",
    leads: "Responsible for",
    partners: "Involved in",
    inherited: "Taken over from predecessors",
    inheritedText: "The source of these measures names an office whose tasks have passed here, wholly or in part.",
    noMeasures: "No measure is linked to this office.",
  },
  notices: {
    title: "News",
    lead: "What was published or decided about the plan.",
    none: "There is no news yet.",
    noneFound: "There is no news yet.",
    found: (n) => plural(n, { one: "One notice", other: `${figure(n)} notices` }),
    all: "All news",
    about: "What it is about",
    open: "Open the page about it",
  },
  talk: {
    title: "What was said and what we have answered",
    failed: "The contributions could not be loaded.",
    none: "No contribution about this is published yet.",
    all: (n) => plural(n, { one: "Read the contribution", other: `Read all ${figure(n)} contributions` }),
    say: "Say something about this",
    sayHint: "Without an account, in any language. You get an answer.",
    give: "Have your say",
    follow: "Follow by e-mail",
    followText: {
      plan: "Learn when something in the plan changes.",
      fields: "Learn when something in this field of action changes.",
      measures: "Learn when something about this measure changes.",
      events: "Learn when something about this event changes.",
      needs: "Learn what becomes of this need.",
      submissions: "Learn what becomes of this contribution.",
    },
    followOpen: "Enter e-mail address",
    followFailed: "The form could not be loaded.",
  },

  search: {
    title: "Search",
    titleFor: (q) => `Search for “${q}”`,
    lead: "Searches fields of action, goals, measures, indicators, events, documents, departments and bodies. Misspellings and other word forms do no harm.",
    label: "What are you looking for?",
    find: "Search",
    found: (n, q) => plural(n, { one: `One hit for “${q}”`, other: `${figure(n)} hits for “${q}”` }),
    nothing: (q) => `Nothing found for “${q}”.`,
    nothingText: "Try another or a more general word.",
    kind: {
      field: "Fields of action",
      goal: "Goals",
      measure: "Measures",
      indicator: "Indicators",
      event: "Events",
      document: "Documents",
      organisation: "Departments and bodies",
    },
    kindOne: {
      field: "Field of action",
      goal: "Goal",
      measure: "Measure",
      indicator: "Indicator",
      event: "Event",
      document: "Document",
      organisation: "Department or body",
    },
    narrow: "Narrow down",
    all: "everything",
    tips: [
      'Looking for words that stand exactly like this? Put them in quotation marks: "language courses".',
      "A word should not occur? Put a minus before it: language -integration.",
      "One of two words is enough? Write “or” between them: school or kindergarten.",
    ],
  },

  toFillIn: (what) => `to be filled in by the operator: ${what}`,

  steering: {
    title: "Who steers this",
    lead: "Who coordinates the plan, who decides, who carries it out and who advises. All of this comes from the data of the plan.",
    office: "Office",
    contact: "Contact:",
    round: "Steering round",
    implementing: "Who carries it out",
    deciding: "Parliament and committees",
    advising: "Who advises",
    partners: "Civil society",
    path: "The path of the plan through the bodies",
    pathText: "Resolutions, meetings and milestones, in the order of time.",
    adopted: (title, by) => `“${title}” adopted${by && `: ${by}`}`,
    noPath: "No step is recorded yet.",
    none: "Nothing is recorded about this.",
    former: "Formerly",
  },

  method: {
    title: "Method",
    lead: "What the words and figures on this site mean, where they come from, and what they cannot say.",
    status: "Status of a measure",
    statusText:
      "The status is reported by people: it is what a source says at a certain time. We do not compute it or carry it forward. So it always says how old the statement is. “Status unknown” does not mean “not begun”.",
    signals: "Notes",
    signalsText:
      "Notes are computed from dates, links and reports that were asked for. They stand beside the status and do not change it. What is true of all measures is said once, of the whole plan.",
    provenance: "Provenance of a measure",
    provenanceText: "Where a measure is documented:",
    headline: "The figure that an indicator begins with",
    headlineText:
      "This is the latest value for all people together. Some indicators are defined for certain groups only; then we name them. Where there is none, we show the latest value of a group and name the group. Where there is no own value, we say so. The value of another territory never takes its place.",
    comparison: "Comparison",
    comparisonText:
      "We compare the latest calendar year in which both territories have a value. We compute a difference only where both values come from the same register with the same notes.",
    gap: "Gap between groups",
    gapText:
      "For some indicators it is above all the difference between two groups that should shrink. The gap is the value of the first group minus the value of the second. We compute it from unrounded values. Where a value is missing there is no gap, and we say so.",
    direction: "Direction",
    directionText:
      "Every indicator says whether more or less is better. Either the official source says so, or it is our own judgement; that is said too.",
    targets: "Targets",
    targetsText:
      "Where an indicator has a target, we compare two shares: how much of the way from the starting value to the target is done, and how much of the time has passed. If the first is at least 0.95 times the second, that is “on track”; at least 0.60 times, “slightly off track”; below that, “off track”. If the value moves the other way, it is “moving away from the target”. That does not say whether a measure contributed.",
    breaks: "Breaks, unreliable and second values",
    breaksText:
      "Where a definition or a sample changes, the line in the chart ends and a new one begins. It also ends where there is no value for more than three years. Unreliable values are drawn hollow. Where two values were published for the same thing, we show both: the second as a cross. What the source itself remarks on a value stands with the value, also where it names it only approximately.",
    values: "Origin of the values",
    cause: "What these figures do not say",
    causeText:
      "Implementation and effect stand side by side, but apart. Whether a measure has changed a value cannot be derived from these data. A missing value never counts as zero.",
    limits: "Limits of the data",
    limitCoverage: (own, elsewhere, none, of) =>
      `Of ${figure(of)} indicators ${figure(own)} have values for the plan’s own territory, ${figure(elsewhere)} only values of other territories, and ${figure(none)} none yet.`,
    limitPlan: "No measure has been checked against this plan yet:",
    limitSources: (n) => `The statements rest on ${figure(n)} sources. Each page names its own.`,
    limitWords: "Goals and descriptions tell the sources in our own words.",
  },

  data: {
    title: "Data and API",
    lead: "Everything here is open data too: no registration, no key. Programs fetch it through the interface (API).",
    start: "In five minutes",
    startText: "These examples fetch the measures of a field of action. They work as they stand here.",
    formats: "Formats",
    format: {
      json: "JSON, for programs: every list and every thing, in all languages",
      csv: "CSV, a plain table: every list, put “.csv” behind its name; “lang=en” for English, “dialect=excel-de” for German spreadsheets",
      atom: "Atom, a feed: what has changed, for feed readers",
      ics: "ICS, a calendar file: events for your calendar",
    },
    files: "All lists as files",
    rules: "Good to know",
    rule: {
      pages: "Lists have pages: “page” and “pageSize” (at most 100).",
      filters: "Every list names its filters in “facets”, and how much they would find.",
      unknown: "An unknown filter is refused, so that a typing mistake never looks like an answer.",
      etag: "Every answer has an “ETag”. Send it back as “If-None-Match”; what has not changed costs next to nothing.",
      since: "Changes are numbered. Keep the last number, ask on with “since”, and you miss none.",
      missing: "What is not known is left out. Nothing is filled in.",
    },
    contract: "Description of the API",
    contractText: "The complete description in OpenAPI 3.0:",
    tryOut: "Try it in the browser (Swagger UI)",
    licence: "Licence",
    licenceIs: (name) => `The data are licensed under ${name}.`,
    licenceMissing: "the licence of the data",
  },

  accessibility: {
    title: "Accessibility statement",
    lead: "Everyone should be able to use this site: with a keyboard, a screen reader, large type and on small devices.",
    standard: "Our standard",
    standardText: "We build to the guidelines WCAG 2.2, level AA, and to the standard EN 301 549.",
    status: "Conformance",
    statusMissing: "result and date of the assessment",
    statusOf: (status, date) => `${status} (as of ${date}).`,
    known: "What does not work well yet",
    knownItems: [
      "The linked documents are on other websites. We do not know whether they are accessible.",
      "Many texts of the plan exist in German only. On the English pages they are marked as German.",
      "Easy language is there on the start page only. There is no sign language yet.",
    ],
    report: "Report a barrier",
    reportText: "Have you met a barrier? Please write to us on which page, and what does not work:",
    reportSubject: "Barrier reported",
    enforcement: "Enforcement office",
    enforcementText: "If you do not get a satisfactory answer, you can turn to this office:",
    enforcementMissing: "the enforcement office with its address",
    contactMissing: "an e-mail address",
  },

  privacy: {
    title: "Privacy",
    lead: "This site does without cookies, without tracking pixels and without other services.",
    points: [
      "We set no cookies. Your browser, and nobody else, keeps what you write and have not sent yet. After seven days it is deleted as soon as you open one of our pages again.",
      "Fonts, pictures and programs all come from this server. Your browser asks no other.",
      "You need not tell anything about yourself to read these pages.",
      "Whoever sends something, follows something or registers reads before what we keep about it and for how long, and can delete all of it.",
    ],
    controller: "Responsible",
    controllerMissing: "the controller with its address",
    officer: "Data protection officer",
    officerMissing: "name and e-mail address",
    logs: "Logs of the server",
    logsText: (days) =>
      plural(days, {
        one: "The server keeps logs for one day.",
        other: `The server keeps logs for ${figure(days)} days.`,
      }),
    logsMissing: "what is logged and for how long",
    rights: "Your rights",
    rightsText:
      "You have the right of access, rectification, erasure, restriction and objection, and you can complain to the supervisory authority:",
    supervisorMissing: "the supervisory authority",
  },

  imprint: {
    title: "Legal notice",
    provider: "Provider",
    providerMissing: "name and address",
    represented: "Represented by",
    representedMissing: "the authorised representative",
    contact: "Contact",
    contactMissing: "phone and e-mail address",
    vat: "VAT identification number",
    plan: "About the plan please write to",
    software: "The software",
    softwareText:
      "This site runs on free software under the licence EUPL-1.2. Any city or state can run it with its own plan.",
  },
};

export default words;
