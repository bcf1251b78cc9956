import { isMailbox } from "../feedback/draft.js";
import { consent } from "./consent.js";

/**
 * @typedef {object} Draft what somebody has typed so far
 * @property {string} name
 * @property {string} email
 * @property {string} organisation
 * @property {number[]} sessions
 * @property {Access[]} access what they need, by kind
 * @property {string} needs the same in their own words
 * @property {boolean} needsConsent
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
  invitation: "",
});

/** Whether an event is not open for all: who comes needs a code. @param {Pick<import("../page.js").Schemas["EventDetail"], "admission">} event */
export const wantsCode = ({ admission }) => admission === "invitation" || admission === "members";

/** What wants a consent of its own. @param {Pick<Draft, "access" | "needs">} draft */
export const tellsNeeds = ({ access, needs }) => access.length > 0 || Boolean(needs.trim());

/** What is missing or wrong, in the order of the form. @param {Draft} draft @param {boolean} isClosed whether a code is wanted @param {RegistrationWords} r @param {FeedbackWords} f @returns {Problem[]} */
export function faults({ name, email, needsConsent, invitation, ...draft }, isClosed, r, f) {
  /** @type {[string, string | false][]} */
  const checks = [
    ["/invitation", isClosed && !invitation.trim() && r.invitationMissing],
    ["/name", !name.trim() && r.nameMissing],
    ["/email", email.trim() ? !isMailbox(email) && f.wrong.email : f.wrong.emailMissing],
    ["/needsConsent", tellsNeeds(draft) && !needsConsent && r.needsMissing],
  ];
  return checks.flatMap(([at, reason]) => (reason ? [{ name: at, reason }] : []));
}

/** As it is sent, but for its proof. @param {Draft} draft @param {"de" | "en"} language */
export const bodyOf = ({ name, email, organisation, sessions, access, needs, needsConsent, invitation }, language) => ({
  name: name.trim(),
  email: email.trim(),
  ...(organisation.trim() ? { organisation: organisation.trim() } : {}),
  ...(sessions.length ? { sessions } : {}),
  ...(access.length ? { access } : {}),
  ...(needs.trim() ? { needs: needs.trim() } : {}),
  ...(tellsNeeds({ access, needs }) ? { needsConsent } : {}),
  ...(invitation.trim() ? { invitation: invitation.trim() } : {}),
  language,
  consent,
});
