import { isMailbox } from "../feedback/draft.js";
import { lengthOf } from "../format/text.js";
import { consent } from "./consent.js";
import { isReachable } from "./mailbox.js";
import { atTheSameTime } from "./programme.js";
import { answersOf, unanswered } from "./questions.js";

/**
 * @typedef {object} Draft what somebody has typed so far
 * @property {string} name
 * @property {string} email
 * @property {string} organisation
 * @property {number[]} sessions
 * @property {Access[]} access what they need, by kind
 * @property {string} needs the same in their own words
 * @property {boolean} needsConsent
 * @property {import("./questions.js").Given} answers to what the organisers ask
 * @property {string} invitation the code, where one is wanted
 *
 * @typedef {import("../page.js").Schemas["Access"]} Access
 * @typedef {import("../feedback/parts.js").Problem} Problem
 * @typedef {import("../words/feedback/de.js").FeedbackWords} FeedbackWords
 * @typedef {import("../words/registration/de.js").RegistrationWords} RegistrationWords
 */

/** @returns {Draft} */
export const emptyDraft = () => ({
  name: "",
  email: "",
  organisation: "",
  sessions: [],
  access: [],
  needs: "",
  needsConsent: false,
  answers: {},
  invitation: "",
});

/** Whether an event is not open for all: who comes needs a code. @param {Pick<import("../page.js").Schemas["EventDetail"], "admission">} event */
export const wantsCode = ({ admission }) => admission === "invitation" || admission === "members";

/** What wants a consent of its own. @param {Pick<Draft, "access" | "needs">} draft */
export const tellsNeeds = ({ access, needs }) => access.length > 0 || Boolean(needs.trim());

/** Signs, as the contract has them. */
const most = { invitation: 40, name: 200, email: 254, organisation: 300, needs: 1000 };
export const mostNeeds = most.needs;

/** What is wrong with an address. @param {string} email @param {RegistrationWords} r @param {FeedbackWords} f */
function wrongAddress(email, r, f) {
  if (!email.trim()) return f.wrong.emailMissing;
  return isMailbox(email) ? !isReachable(email) && r.emailUnreachable : f.wrong.email;
}

/**
 * What is missing or wrong, in the order of the form.
 * @param {Draft} draft
 * @param {{ isClosed: boolean, questions: import("./questions.js").Question[], programme?: import("./programme.js").Part[], plain?: (text: import("../page.js").Text) => string }} asked `isClosed`: whether a code is wanted
 * @param {RegistrationWords} r
 * @param {FeedbackWords} f
 * @returns {Problem[]}
 */
export function faults(draft, { isClosed, questions, programme = [], plain = ({ de = "" }) => de }, r, f) {
  const { name, email, sessions, needsConsent, answers, invitation } = draft;
  const [one, other] = atTheSameTime(programme, sessions) ?? [];
  const long = (/** @type {keyof typeof most} */ field) => lengthOf(draft[field]) > most[field] && r.long(most[field]);
  /** @type {[string, string | false][]} */
  const checks = [
    ["/invitation", isClosed && (invitation.trim() ? long("invitation") : r.invitationMissing)],
    ["/name", name.trim() ? long("name") : r.nameMissing],
    ["/email", long("email") || wrongAddress(email, r, f)],
    ["/organisation", long("organisation")],
    ["/sessions", one !== undefined && other !== undefined && r.sameTime(plain(one.title), plain(other.title))],
  ];
  /** @type {[string, string | false][]} */
  const last = [
    ["/needs", long("needs")],
    ["/needsConsent", tellsNeeds(draft) && !needsConsent && r.needsMissing],
  ];
  const found = (/** @type {[string, string | false][]} */ all) =>
    all.flatMap(([at, reason]) => (reason ? [{ name: at, reason }] : []));
  return [...found(checks), ...unanswered(questions, answers, r), ...found(last)];
}

/** As it is sent, but for its proof. @param {Draft} draft @param {import("./questions.js").Question[]} questions that are asked @param {"de" | "en"} language */
export const bodyOf = (
  { name, email, organisation, sessions, access, needs, needsConsent, answers, invitation },
  questions,
  language,
) => ({
  name: name.trim(),
  email: email.trim(),
  ...(organisation.trim() ? { organisation: organisation.trim() } : {}),
  ...(sessions.length ? { sessions } : {}),
  ...(access.length ? { access } : {}),
  ...(needs.trim() ? { needs: needs.trim() } : {}),
  ...(tellsNeeds({ access, needs }) ? { needsConsent } : {}),
  ...(Object.keys(answersOf(questions, answers)).length ? { answers: answersOf(questions, answers) } : {}),
  ...(invitation.trim() ? { invitation: invitation.trim() } : {}),
  language,
  consent,
});
