import { isMailbox } from "../feedback/draft.js";
import { consent } from "./consent.js";
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

/**
 * What is missing or wrong, in the order of the form.
 * @param {Draft} draft
 * @param {{ isClosed: boolean, questions: import("./questions.js").Question[] }} asked `isClosed`: whether a code is wanted
 * @param {RegistrationWords} r
 * @param {FeedbackWords} f
 * @returns {Problem[]}
 */
export function faults({ name, email, needsConsent, answers, invitation, ...draft }, { isClosed, questions }, r, f) {
  /** @type {[string, string | false][]} */
  const checks = [
    ["/invitation", isClosed && !invitation.trim() && r.invitationMissing],
    ["/name", !name.trim() && r.nameMissing],
    ["/email", email.trim() ? !isMailbox(email) && f.wrong.email : f.wrong.emailMissing],
  ];
  /** @type {[string, string | false][]} */
  const last = [["/needsConsent", tellsNeeds(draft) && !needsConsent && r.needsMissing]];
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
