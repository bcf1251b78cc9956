import { formatInteger, formatList } from "../../format/number.js";
import vocabulary from "../../../words/feedback-en.json";
import balance from "./balance-en.js";
import own from "./own-en.js";
import { pluralIn } from "../plural.js";

const lang = "en";
const plural = pluralIn(lang);
/** @param {number} n */
const figure = (n) => formatInteger(n, lang);
/** @param {number} n */
const after = (n) => (n > 60 ? `${figure(Math.round(n / 30.4))} months` : n === 1 ? "24 hours" : `${figure(n)} days`);

/** The same words in English. @type {import("./de.js").FeedbackWords} */
const words = {
  ...vocabulary,
  ...own,
  balance,

  participate: {
    title: "Have your say",
    lead: "Say what works, what is missing and what should change. Without an account and in any language. A person reads it, and you get an answer.",
    ways: "What is already there",
    voices: "Contributions and answers",
    needs: "New needs",
    calls: "All calls",
    balance: "In figures",
    closed: "No contributions are taken here at the moment.",
    closedMail: "Please write to:",
    open: "What we are asking now",
    next: "What happens then",
    steps: [
      "A person reads your contribution. Until then nothing of it is public.",
      "If you have agreed, we publish it. Before that we take out whatever could show who somebody is.",
      "The office in charge answers: adopted, partly, later or not, and why.",
      "If the plan changes, your contribution says so, with a date and a link.",
    ],
    rules: "When we decline a contribution",
    rulesText: "For these reasons only. Whoever is declined is told the reason in a sentence.",
  },

  form: {
    title: "Your contribution",
    required: "required",
    optional: "optional",
    call: "You are answering the call",
    otherCall: "Write without this call",
    callGone: "This call is not open at the moment. You can write all the same.",
    question: "Which question do you answer?",
    noQuestion: "none in particular",
    text: "What would you like to say?",
    textHint: "Please leave out names and addresses of other people.",
    left: (n) =>
      n < 0
        ? plural(-n, { one: "One character too many", other: `${figure(-n)} characters too many` })
        : plural(n, { one: "One character left", other: `${figure(n)} characters left` }),
    language: "In which language do you write?",
    otherLanguage: "another language",
    targets: "What is it about?",
    targetsHint: (most) =>
      `Up to ${figure(most)} fields of action, measures, indicators, goals, events or documents. Without a choice it is about the whole plan.`,
    search: "Search and choose",
    searching: "Searching …",
    foundNone: "Nothing found.",
    found: (n) =>
      plural(n, {
        one: "One result. Choose with the arrow keys.",
        other: `${figure(n)} results. Choose with the arrow keys.`,
      }),
    notReachable: "The search cannot be reached right now.",
    added: (title) => `${title} chosen.`,
    removed: (title) => `${title} removed.`,
    remove: (title) => `Remove ${title}`,
    removeShort: "Remove",
    enough: "No more than five are possible.",
    kind: "Who is speaking?",
    kinds: {
      individual: "I, for myself",
      association: "An association",
      initiative: "An initiative or group",
    },
    name: { association: "Name of the association", initiative: "Name of the initiative" },
    city: "Where?",
    elsewhere: "elsewhere",
    consent: "May it become public?",
    consents: {
      named: "Yes, with the name of our organisation",
      unnamed: "Yes, without a name",
      private: "No. Only I get the answer.",
    },
    consentHint: "You can take your consent back at any time. We never publish names of individuals.",
    email: "E-mail address",
    emailHint:
      "Only to send you your personal link and to tell you when there is an answer, when something comes of it, or when we cannot accept it.",
    privacy: "What we keep and for how long",
    privacyPoints: (kept) => [
      "We keep what you enter here. We do not keep your network address.",
      ...(kept["unconfirmed-address"]
        ? [`An e-mail address that nobody confirms is deleted after ${after(kept["unconfirmed-address"])}.`]
        : []),
      ...(kept["contact-after-closing"]
        ? [
            `A confirmed one is deleted at the latest ${after(kept["contact-after-closing"])} after the matter is closed.`,
          ]
        : []),
      ...(kept["answered-original"] && kept["declined-original"]
        ? [
            `Your text as you wrote it is deleted ${after(kept["answered-original"])} after the answer; if it is declined, ${after(kept["declined-original"])} after that.`,
          ]
        : []),
      "With your personal link you can see everything, take it with you and delete it.",
    ],
    privacyMore: "More about privacy",
    trap: "Please leave empty",
    send: "Send contribution",
    sending: "Sending …",
    kept: "Your draft stays in this browser until you send or discard it. After seven days it is deleted as soon as you open this site again.",
    restored: "You had already written this and not sent it.",
    maybeSent:
      "Perhaps you have already sent this. Send it again soon, then you know: on the same day it will not arrive twice.",
    discard: "Discard draft",
    discarded: "The draft is discarded.",
  },

  wrong: {
    prefix: "Error:",
    summary: (n) =>
      plural(n, { one: "One entry is missing or not right", other: `${figure(n)} entries are missing or not right` }),
    notSent: "This has not been sent yet",
    text: "Please write something.",
    long: (n) => `Please shorten the text to ${figure(n)} characters.`,
    kind: "Please choose who is speaking.",
    name: "Please tell the name.",
    city: "Please choose a place.",
    consent: "Please choose whether it may become public.",
    email: "Please check the e-mail address. It looks like this: name@example.com",
    emailMissing: "Please enter your e-mail address.",
    down: "The service cannot be reached right now. Nothing is lost: what you have written is kept in this browser. Please send it again in a few minutes. It will not arrive twice.",
    downShort: "The service cannot be reached right now. Please try again in a few minutes.",
    reload:
      "A part of the page could not be loaded. Nothing is lost: what you have written is kept in this browser. Please reload the page and then send it again. It will not arrive twice.",
    reloadShort: "A part of the page could not be loaded. Please reload the page.",
    often: (minutes) =>
      `A lot was sent from your network just now. Please try again in ${plural(minutes, { one: "one minute", other: `${figure(minutes)} minutes` })}. What you have written stays here.`,
    proof: "The check against spam programs did not work. Please send it again.",
    broken: "Something went wrong. The fault is ours. Please try again.",
  },

  gate: {
    ariaLinkLabel: "ALTCHA",
    enterCode: "Enter code",
    enterCodeAria: "Enter code",
    error: "The check did not work. We try again when you send.",
    expired: "The check has expired. We check again when you send.",
    footer: "",
    getAudioChallenge: "As audio",
    label: "I am not a program",
    loading: "Loading …",
    reload: "Reload",
    verificationRequired: "Please confirm.",
    verified: "Checked: not a spam program",
    verify: "Check",
    verifying: "Checking. You need not do anything.",
    waitAlert: "The check is still running. Please wait a moment.",
  },

  voices: {
    title: "Contributions and answers",
    lead: "What people and associations have said, what was answered and what has changed.",
    none: "No contribution is published yet.",
    noneFound: "No contribution fits this selection.",
    noneInField: { before: "No contribution is published yet for the field of action “", after: "”." },
    found: (n) => plural(n, { one: "One contribution", other: `${figure(n)} contributions` }),
    download: "This list",
    feed: "Subscribe to answers (Atom)",
    question: "Question",
    call: "Call",
    field: "Field of action",
    kind: "Who speaks",
    city: "Place",
    outcome: "Outcome",
    need: "Led to the need",
    target: "About",
    answered: "Answer",
    answers: { all: "all", true: "answered", false: "still open" },
    sort: "Order",
    sorts: { newest: "newest first", answered: "last answered" },
    elsewhere: "elsewhere",
  },

  voice: {
    said: "Said",
    answered: "Answered",
    changed: "What followed",
    notAnswered: "Not answered yet.",
    nothingChanged: "No change is linked to it so far.",
    office: "Coordinating office",
    translation: "Translation",
    question: "Answers the question",
    call: "Answers the call",
    about: "About",
    wholePlan: "the whole plan",
    includes: (codes) => `The same was said in: ${formatList(codes, lang)}.`,
    redacted: "Published as a person has made it ready: without anything that could show who somebody is.",
    individual: "an individual",
    association: "an association",
    initiative: "an initiative",
    event: "demanded at an event",
    demanded: "Demanded at",
    change: (n) => `Change ${figure(n)}`,
    reference: "Reference",
  },

  needs: {
    title: "New needs",
    lead: "What is newly needed since the plan was adopted, how far it is and what became of it.",
    none: "No new need is recorded yet.",
    noneFound: "No need fits this selection.",
    noneInField: { before: "No new need is recorded yet for the field of action “", after: "”." },
    found: (n) => plural(n, { one: "One need", other: `${figure(n)} needs` }),
    state: "State",
    field: "Field of action",
    download: "This list",
    voices: (n) => plural(n, { one: "from one contribution", other: `from ${figure(n)} contributions` }),
  },

  need: {
    state: "State",
    meaning: {
      open: "The need was named and has not been examined yet.",
      examined: "The offices in charge examine what is possible.",
      "taken-up": "A measure takes up the need.",
      met: "What was needed is there now.",
      "not-pursued": "The need is not pursued.",
    },
    raisedOn: "Came up",
    fields: "Fields of action",
    measures: "Measures for it",
    noMeasures: "No measure takes up the need yet.",
    result: "What became of it",
    voices: "What was said about it",
    noVoices: "No published contribution led to this need.",
  },

  calls: {
    title: "Calls",
    lead: "What we ask people and associations, until when, and what came of it.",
    none: "There is no call yet.",
    always: "Always open",
    until: (day) => `Open until ${day}`,
    from: (day) => `Open from ${day}`,
    over: (first, last) => `Was open from ${first} to ${last}`,
    groups: { open: "Open", coming: "Soon", closed: "Closed" },
    voices: (n) => plural(n, { one: "One public contribution", other: `${figure(n)} public contributions` }),
    noVoices: "No public contribution yet",
  },

  call: {
    questions: "What we ask",
    askedBy: "Asked by",
    about: "About",
    answer: "Answer it",
    result: "Result",
    noResult: "The result is still to come.",
    documents: "Documents",
    office: "the coordinating office",
    voices: "What was said",
  },
};

export default words;
