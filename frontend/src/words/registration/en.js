import { formatInteger } from "../../format/number.js";

/** @param {number} n @param {string} one @param {string} more */
const count = (n, one, more) => `${n === 1 ? "one" : formatInteger(n, "en")} ${n === 1 ? one : more}`;

/** @type {import("./de.js").RegistrationWords} */
export default {
  open: (free) =>
    free === undefined
      ? "You can register."
      : `${free === 1 ? "One seat is" : `${formatInteger(free, "en")} seats are`} free.`,
  full: (waiting) =>
    `All seats are taken. You can join the waiting list${waiting ? `: ${count(waiting, "person is", "people are")} on it` : ""}.`,
  closed: "Registration is closed.",
  until: (day, time) => `Registration until ${day}, ${time}.`,
  begin: "Register",
  beginFull: "Join the waiting list",
  invitation: "Your code",
  invitationHint:
    "This event is not open for everybody. Those who are invited, and members, have got a code. Capital or small letters, with or without the dash: it is all the same.",
  invitationMissing: "Please write the code that you have got.",
  name: "What is your name?",
  email: "Your e-mail address",
  emailHint: "We send you a link. You are registered only when you confirm there.",
  organisation: "For which organisation do you come?",
  sessions: "What would you like to attend?",
  sessionFree: (free) => (free ? count(free, "seat free", "seats free") : "full, waiting list only"),
  partsFree: "Parts with seats of their own",
  access: "What do you need to take part?",
  needs: "Do you need anything else?",
  needsHint: "For example a language to interpret from, or a seat at the front.",
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
    "With the link in our mail you can see, change, take along and delete everything.",
  ],
  send: "Send the registration",
  sent: "We have sent you a mail",
  sentText: "Please open the link in it within 24 hours. Only then you are registered.",
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
    cancelText: "Your seat goes to somebody on the waiting list. You can register again later if something is free.",
    cancelSure: "Yes, cancel",
    cancelled: "You are no longer registered. Thank you for telling us.",
    data: "Your data",
    keptUntil: (day) => `Your name, address and answers are deleted after ${day}.`,
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
