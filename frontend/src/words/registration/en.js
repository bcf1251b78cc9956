import { formatInteger } from "../../format/number.js";

/** @param {number} n @param {string} one @param {string} more */
const count = (n, one, more) => `${n === 1 ? "one" : formatInteger(n, "en")} ${n === 1 ? one : more}`;

/** @type {import("./de.js").RegistrationWords} */
export default {
  open: "Registration is open.",
  free: (free) =>
    free === undefined ? "" : `${free === 1 ? "One seat is" : `${formatInteger(free, "en")} seats are`} free.`,
  full: "All seats are taken.",
  waitingList: (waiting) =>
    `You can join the waiting list${waiting ? `: ${count(waiting, "person is", "people are")} on it` : ""}.`,
  codeWanted: {
    invitation: "By invitation only: you need a code.",
    members: "Members only: you need a code.",
  },
  closed: "Registration is closed.",
  since: (day, time) => `Since ${day}, ${time}.`,
  closedAsk: "Do you have questions? Write to",
  quoted: (title) => `“${title}”`,
  partsFull: (titles, n) => `Already full ${n === 1 ? "is" : "are"}: ${titles}.`,
  until: (day, time) => `Registration until ${day}, ${time}.`,
  begin: "Register",
  beginFull: "Join the waiting list",
  invitation: "Your code",
  invitationHint:
    "This event is not open for everybody. Those who are invited, and members, have got a code. Capital or small letters, with or without the dash: it is all the same.",
  invitationMissing: "Please write the code that you have got.",
  name: "What is your name?",
  email: "Your e-mail address",
  emailUnreachable: "Please check the e-mail address. Behind the @ the end is missing, for example “.org”.",
  meant: (email) => `Did you mean ${email}?`,
  takeMeant: "Yes, enter this",
  long: (n) => `This is too long. Please shorten it to ${formatInteger(n, "en")} characters.`,
  emailHint: "We send you a link. You are registered only when you confirm there.",
  emailHintWaiting: "We send you a link. You are on the waiting list only when you confirm there.",
  organisation: "For which organisation do you come?",
  sessions: "What would you like to attend?",
  sessionFree: (free) => (free ? count(free, "seat free", "seats free") : "full, waiting list only"),
  sameTime: (one, other) => `“${one}” and “${other}” are at the same time. Please choose one of them.`,
  partFull: (titles, n) =>
    `${titles} ${n === 1 ? "is" : "are"} full. If you choose this, your whole registration goes onto the waiting list. Without it a seat is still free at the moment.`,
  forWaiting: "All seats are taken. With this form you join the waiting list.",
  closedMeanwhile:
    "Meanwhile registration is closed. Your registration has not been sent. What you have written is still here.",
  fullMeanwhile:
    "Meanwhile all seats are taken. If you send it again and then confirm, you come onto the waiting list.",
  partFullMeanwhile: (titles) =>
    `Full meanwhile: ${titles}. If you send it like this again and then confirm, your whole registration goes onto the waiting list.`,
  access: "What do you need to take part?",
  needs: "Do you need anything else?",
  needsHint: "For example a language to interpret from, or a seat at the front.",
  needsHintOnline: "For example a language to interpret from.",
  needsConsent: "I agree: the team of this event may read what I need.",
  needsMissing: "Please agree, or enter nothing above.",
  question: { yes: "Yes", no: "No", none: "not stated", missing: "Please answer this question." },
  nameMissing: "Please write your name.",
  privacy: "What we keep and how long",
  privacyPoints: (kept) => [
    "We keep what you enter here. Only the team of this event reads it. Your name is never on this page.",
    ...(kept["registration-needs"]
      ? [`What you need is deleted at the latest ${count(kept["registration-needs"], "day", "days")} after the event.`]
      : []),
    ...(kept["registration-after-event"]
      ? [
          `Your name, address and answers are deleted at the latest ${count(kept["registration-after-event"], "day", "days")} after the event.`,
        ]
      : []),
    "Until you send it, your name, your address, your choice and your answers stay in this window of your browser. What you need and a code it does not keep.",
    "With the link in our mail you can see, change, take along and delete everything.",
  ],
  send: "Send the registration",
  newWindow: "(new window)",
  keptText:
    "What you wrote before is still here. Only what you need and a code we have not kept. Everything else stays in this window until you send it or throw it away.",
  discard: "Throw everything away",
  sent: "We have sent you a mail",
  sentTo: "It goes to:",
  sentText: "Please open the link in it within 24 hours. Only then you are registered.",
  sentTextWaiting: "Please open the link in it within 24 hours. Only then you are on the waiting list.",
  sentSpam: "Is nothing there after some minutes? Look into the spam folder. Is the address right?",
  otherAddress: "Change the address and send again",
  own: {
    title: "Your registration",
    state: {
      pending: "Your address is not confirmed yet.",
      confirmed: "You are registered and have a seat.",
      "wait-listed": "You are on the waiting list.",
      cancelled: "You are no longer registered.",
      attended: "You were there.",
    },
    place: (place) => `Before you: ${place === 1 ? "nobody" : count(place - 1, "person", "people")}.`,
    held: "A seat is free for you.",
    acceptBy: (day, time) =>
      `Are you coming? Then please accept: until ${day}, ${time}. Otherwise the seat goes to the next person on the waiting list.`,
    accept: "Yes, I am coming",
    accepted: "Thank you. The seat is yours now.",
    door: "Your code for the door",
    doorText: "Show this picture at the entrance, or tell the code:",
    doorPicture: (code) => `QR code: ${code}`,
    when: "When",
    online: "Take part online",
    name: "Name",
    email: "E-mail address",
    organisation: "Organisation",
    needs: "What you need",
    chosen: "What you attend",
    none: "Nothing chosen",
    change: "Change the choice",
    save: "Save the choice",
    changed: "Your choice is saved.",
    answers: "Your answers",
    noAnswer: "not answered",
    ended: "no longer asked",
    changeAnswers: "Change the answers",
    saveAnswers: "Save the answers",
    answersSaved: "Your answers are saved.",
    cancel: "Cancel",
    waitsFor: (titles, n) =>
      `You are waiting because ${titles} ${n === 1 ? "is" : "are"} full. For the event itself there are seats.`,
    without: (titles) => `Come without ${titles}`,
    isFull: "full",
    partFull: (titles, n) => `${titles} ${n === 1 ? "is" : "are"} full. You cannot add this.`,
    partWaits: (titles, n) => `${titles} ${n === 1 ? "is" : "are"} full. With this you stay on the waiting list.`,
    cancelNext: "Your seat becomes free, first for people on the waiting list.",
    cancelFree: "Your seat becomes free for others.",
    cancelWaiting: "Then you are no longer on the waiting list.",
    cancelText: "You can register again later if something is free.",
    cancelSure: "Yes, cancel",
    cancelled: "Thank you for telling us.",
    data: "Your data",
    keptUntil: (day, kept) =>
      [
        `Your name, address and answers are deleted after ${day}.`,
        ...(kept["registration-needs"]
          ? [`What you need is deleted ${count(kept["registration-needs"], "day", "days")} after the event already.`]
          : []),
      ].join(" "),
    keptCancelled: (day) =>
      `We have deleted your answers and what you need already. Your name and address are deleted after ${day}.`,
    export: "Everything as a file",
    exported: "The file is saved.",
    erase: "Delete everything",
    eraseText: "Your registration and all you entered are deleted, at once and for good.",
    eraseSure: "Yes, delete everything",
    erased: "Your registration is deleted",
    erasedText: "We have nothing of you for this event any more.",
    noLink: "The link is missing",
    noLinkText: "Please open the whole link of our mail.",
    unknown: "We do not know this link",
    unknownText: "Perhaps it was not copied as a whole, or the registration is deleted.",
    bookmark: "Keep this page as a bookmark if you want to come back.",
  },
};
