import { formatInteger, formatList } from "../../format/number.js";
import vocabulary from "../../../words/feedback-en.json";
import { pluralIn } from "../plural.js";

const lang = "en";
const plural = pluralIn(lang);
/** @param {number} n */
const figure = (n) => formatInteger(n, lang);
/** @param {number} n */
const days = (n) => plural(n, { one: "one day", other: `${figure(n)} days` });
/** @param {number} n */
const after = (n) => (n > 60 ? `${figure(Math.round(n / 30.4))} months` : n === 1 ? "24 hours" : `${figure(n)} days`);
/** @param {number} n */
const noneOr = (n) => (n ? figure(n) : "none");
/** @param {number} n */
const isOrAre = (n) => (n === 1 ? "is" : "are");

/** The same words in English. @type {import("./de.js").FeedbackWords} */
const words = {
  ...vocabulary,

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
    emailHint: "Only to send you your personal link and to tell you when there is an answer.",
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
            `Your text as you wrote it is deleted after ${after(kept["answered-original"])}; if it is declined, after ${after(kept["declined-original"])}.`,
          ]
        : []),
      "With your personal link you can see everything, take it with you and delete it.",
    ],
    privacyMore: "More about privacy",
    trap: "Please leave empty",
    send: "Send contribution",
    sending: "Sending …",
    kept: "Your draft stays in this browser until you send or discard it, for seven days at most.",
    restored: "You had already written this and not sent it.",
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

  receipt: {
    title: "Thank you. Your contribution has arrived.",
    reference: "Your reference",
    by: (day) => `A person reads it by ${day}. Before that nothing of it is public.`,
    link: "Your personal link",
    once: "We show this link only now. Please keep it: with it you see what becomes of your contribution, and only with it can you take anything back or delete it. Do not pass it on.",
    copy: "Copy link",
    copied: "Link copied",
    print: "Print",
    open: "Open your page",
    confirm: "We have sent you an e-mail. Please confirm your address there, then we will send you this link, too.",
    earlier:
      "This had arrived before. What you changed after that is not part of it; it is still here in this browser as a draft.",
    another: "Say something else",
  },

  own: {
    title: "Your contribution",
    noLink: "This page opens with your personal link only.",
    noLinkText:
      "You got it when you sent something. If you confirmed your e-mail address, it is in an e-mail from us, too.",
    unknown: "This link is not valid.",
    unknownText: "Perhaps a part of it is missing, or your contribution was deleted.",
    received: (day) => `Received on ${day}`,
    state: {
      received: "Received",
      "in-moderation": "Being read",
      accepted: "Accepted",
      declined: "Declined",
      assigned: "Being answered",
      "answer-drafted": "The answer is being prepared",
      answered: "Answered",
      closed: "Closed",
    },
    next: {
      look: (day) => (day ? `A person reads it by ${day}.` : "A person reads it."),
      answer: (day) => (day ? `You should have an answer by ${day}.` : "The answer comes next."),
      answerBy: "Answered by:",
      nothing: "Nothing more is due.",
    },
    asked: {
      state: "Your question has arrived",
      look: (day) => (day ? `A person reads your question by ${day}.` : "A person reads your question."),
      answer: (day) =>
        day ? `You should have an answer to your question by ${day}.` : "The answer to your question comes next.",
    },
    merged: (code) => `Others have said the same. The answer to ${code} is the answer to yours, too.`,
    declined: "Why we did not accept it",
    answer: "The answer",
    answerPublic: "The answer is public.",
    answerPrivate: "Only you see this answer.",
    said: "What you wrote",
    followUp: "Ask back",
    followUpText: "You can ask back once. A person will then read it again.",
    followUpLabel: "Your question",
    followUpSend: "Send question",
    followUpSent: (day) => `Your question of ${day}`,
    followUpDone: "Your question has arrived.",
    publicity: "What is public",
    consent: {
      named: "You agreed that it becomes public with the name of your organisation.",
      unnamed: "You agreed that it becomes public without a name.",
      private: "You do not want it to become public.",
    },
    isPublic: (day) => `Public since ${day}`,
    notPublic: "Nothing is public yet.",
    privateStays: "Nothing is public.",
    narrow: {
      unnamed: "Take back the name",
      unnamedText: "The name is removed everywhere at once. This cannot be undone here.",
      unnamedSure: "Yes, without a name",
      unnamedDone: "Your name is no longer public.",
      private: "Take back consent altogether",
      privateText:
        "Your contribution and the public answer disappear from the site at once. This cannot be undone here.",
      privateSure: "Yes, no longer public",
      privateDone: "Your contribution is no longer public.",
    },
    address: "E-mail address",
    addressNone: "We have no e-mail address of yours.",
    addressWaiting: (shown) => `${shown}, not confirmed yet. Please open the link in our e-mail.`,
    addressConfirmed: (shown) => `${shown}, confirmed.`,
    addressUsed: "We will write to you when there is an answer.",
    addressUsedAgain: "If you ask back, we will write to you when there is an answer.",
    addressRemove: "Delete address",
    addressRemoved: "Your address is deleted. You will get no more e-mail.",
    data: "Your data",
    keptUntil: (day) => `We keep your text until ${day}.`,
    export: "Download everything (JSON)",
    exported: "The file is downloaded.",
    erase: "Delete everything",
    eraseText:
      "We delete at once and for good: your text, your details, your address and what is public of it. We keep only that something was deleted, and when.",
    eraseSure: "Yes, delete everything",
    erased: "Everything is deleted.",
    erasedText: "This link is no longer valid. You can close the window.",
    bookmark: "Keep this page as a bookmark. Whoever has the link can do all this, too.",
  },

  confirmation: {
    title: "Confirm your e-mail address",
    text: "With one click you confirm that this e-mail address is yours.",
    button: "Yes, this is my address",
    noLink: "Please open the link in our e-mail.",
    done: "Your address is confirmed.",
    submission: "We will send you the link to your own page in a moment, and tell you when there is an answer.",
    subscription:
      "From now on we write to you when something changes: at most once a day. Every e-mail has a link that ends it.",
    unknown: "This link is no longer valid.",
    unknownText: "We delete addresses that nobody confirms in time. Please try again on the page that you came from.",
  },

  subscription: {
    title: "What you follow",
    noLink: "This page opens with the link in our e-mail only.",
    unknown: "This link is not valid. Perhaps you have already unsubscribed.",
    plan: "all changes of the plan",
    address: "To",
    since: "Since",
    subject: "You follow",
    leave: "Stop following",
    leaveText: "One click is enough. Your address is deleted with it.",
    left: "You will get no more e-mail about this. Your address is deleted.",
    other: "Rather follow something else?",
    otherText: "Go to the page that it is about: at its end you find “Follow by e-mail”.",
    changes: "All changes of the plan",
  },

  follow: {
    label: "Your e-mail address",
    hint: "We write only when something changes, at most once a day. First you get an e-mail in which you confirm your address. One click ends it.",
    send: "Follow",
    sent: "Please look into your mailbox: confirm your address there. Without that we delete it.",
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
    outcome: "Outcome",
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
    state: { coming: "begins soon", open: "open", closed: "closed" },
    always: "Always open",
    until: (day) => `Open until ${day}`,
    from: (day) => `Open from ${day}`,
    over: (first, last) => `Was open from ${first} to ${last}`,
    groups: { open: "Open", coming: "Soon", closed: "Closed" },
    voices: (n) => plural(n, { one: "One public contribution", other: `${figure(n)} public contributions` }),
    noVoices: "No public contribution yet",
    standing: "The call that is always open",
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

  balance: {
    title: "Participation in figures",
    lead: "What became of what people told us. Counted once a day, public and not public together.",
    none: "It is counted every night. There is no count yet.",
    asOf: (day) => `As of the end of ${day}.`,
    nothing: "Nothing has been received so far.",
    received: (n, since) =>
      `${since ? `Since ${since} ` : "So far "}${plural(n, { one: "one contribution was received", other: `${figure(n)} contributions were received` })}.`,
    published: (n) => `${n ? figure(n) : "None"} of them ${isOrAre(n)} published`,
    declined: (n) => `${noneOr(n)} ${isOrAre(n)} declined`,
    underWay: (n) => `${noneOr(n)} ${isOrAre(n)} still under way`,
    answered: (n) => `${n ? figure(n) : "None"} ${isOrAre(n)} answered.`,
    median: (n, worst) =>
      `Half of the answers came after at most ${n} days${worst ? `, the slowest after ${days(worst)}` : ""}.`,
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
    noneDeclined: "Nothing was declined.",
    received3: "received",
    published3: "published",
    answered3: "answered",
    unknown: "not named",
  },
};

export default words;
