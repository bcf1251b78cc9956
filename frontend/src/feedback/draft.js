import { lengthOf } from "../format/text.js";
import { isTooOld, place } from "./kept.js";

/**
 * What somebody is about to say. It is kept in this browser until it is sent, with the key by which the server knows a
 * repeated request for the same.
 * @typedef {import("../page.js").Schemas} Schemas
 * @typedef {Omit<Schemas["SubmissionInput"], "proof" | "website">} Body what is said, as it is sent
 * @typedef {"individual" | "association" | "initiative"} SenderKind
 * @typedef {"named" | "unnamed" | "private"} Consent
 *
 * @typedef {object} Draft
 * @property {string} key
 * @property {string} call or empty: the one that is always open
 * @property {string} question or empty
 * @property {string} text
 * @property {string} language
 * @property {{ path: string, title: string }[]} targets
 * @property {SenderKind | ""} kind
 * @property {string} name
 * @property {string} city
 * @property {Consent | ""} consent
 * @property {string} email
 * @property {Body[]} sent what was sent without an answer: it may have arrived
 * @property {number} at when it was kept
 */

export const longestText = 5000;
export const mostTargets = 5;
/** The call that is always open. */
export const standing = "standing";

/** @param {string} language @returns {Draft} */
export const emptyDraft = (language) => ({
  key: crypto.randomUUID(),
  call: "",
  question: "",
  text: "",
  language,
  targets: [],
  kind: "",
  name: "",
  city: "",
  consent: "",
  email: "",
  sent: [],
  at: Date.now(),
});

/**
 * A draft with what somebody asks for who comes from elsewhere. In one that nobody has written in yet, it takes the place
 * of what was asked for before.
 * @param {Draft} draft
 * @param {Pick<Draft, "targets" | "call" | "question">} wish
 * @returns {Draft}
 */
export function asked(draft, { targets, call, question }) {
  const isNew = Boolean(targets.length || call || question) && !isWritten(draft);
  const from = isNew ? { ...draft, targets: [], call: "", question: "" } : draft;
  const more = targets.filter(({ path }) => !from.targets.some((target) => target.path === path));
  const isOther = call !== "" && call !== (from.call || standing);
  return {
    ...from,
    targets: [...from.targets, ...more].slice(0, mostTargets),
    ...(isOther ? { call, question: "" } : {}),
    ...(question ? { question } : {}),
  };
}

/** @param {Draft} draft @returns {boolean} whether it is; full, or forbidden by the browser, it lasts as long as the page */
export function keep(draft) {
  try {
    localStorage.setItem(place, JSON.stringify({ ...draft, at: Date.now() }));
    return true;
  } catch {
    return false;
  }
}

/** What was kept, unless it is too old. @param {string} language @returns {Draft | undefined} */
export function keptDraft(language) {
  try {
    const kept = JSON.parse(localStorage.getItem(place) ?? "null");
    if (!kept) return undefined;
    if (isTooOld(kept)) return forget();
    return { ...emptyDraft(language), ...kept };
  } catch {
    return undefined;
  }
}

/** @returns {undefined} */
export function forget() {
  try {
    localStorage.removeItem(place);
  } catch {
    // Nothing was kept either.
  }
}

/** Whether somebody has written anything. @param {Draft} draft */
export const isWritten = ({ text, name, email }) => Boolean(text.trim() || name.trim() || email.trim());

/** @param {Draft} draft @param {"de" | "en"} mailLanguage @returns {Body} */
export function bodyOf({ call, question, text, language, targets, kind, name, city, consent, email }, mailLanguage) {
  return {
    ...(call && call !== standing ? { call } : {}),
    ...(question ? { question } : {}),
    text: text.trim(),
    language,
    ...(targets.length ? { targets: targets.map(({ path }) => path) } : {}),
    kind: /** @type {SenderKind} */ (kind),
    ...(kind !== "individual" && name.trim() ? { name: name.trim() } : {}),
    city,
    consent: /** @type {Consent} */ (consent),
    ...(email.trim() ? { email: email.trim() } : {}),
    mailLanguage,
  };
}

/** As the contract has it. */
const mailbox = /^[^@\s<>,;"]{1,64}@[^@\s<>,;"]{1,189}$/;

/** @param {string} email */
export const isMailbox = (email) => mailbox.test(email.trim());

/**
 * What is missing or wrong, in the order of the form.
 * @param {Draft} draft
 * @param {import("../words/feedback/de.js").FeedbackWords["wrong"]} wrong
 * @returns {{ name: string, reason: string }[]}
 */
export function faultsOf({ text, kind, name, city, consent, email }, wrong) {
  /** @type {[string, string | false][]} */
  const checks = [
    ["/text", !text.trim() && wrong.text],
    ["/text", lengthOf(text) > longestText && wrong.long(longestText)],
    ["/kind", !kind && wrong.kind],
    ["/name", kind !== "" && kind !== "individual" && !name.trim() && wrong.name],
    ["/city", !city && wrong.city],
    ["/consent", (!consent || (consent === "named" && kind === "individual")) && wrong.consent],
    ["/email", Boolean(email.trim()) && !isMailbox(email) && wrong.email],
  ];
  return checks.flatMap(([name, reason]) => (reason ? [{ name, reason }] : []));
}
