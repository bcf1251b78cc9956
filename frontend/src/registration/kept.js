import { isTooOld, registrations } from "../feedback/kept.js";
import { emptyDraft } from "./draft.js";
import { toChooseFrom } from "./programme.js";

/**
 * What somebody is about to send stays in this window of the browser until it is sent, thrown away or too old, or the window
 * is closed: a reload, the other language and the way to another page and back lose nothing. What somebody needs, their
 * consent to that and their code are not kept.
 */

/** @param {string} event */
const place = (event) => registrations + event;

/** @param {string} event @param {import("./draft.js").Draft} draft */
export function keep(event, { name, email, organisation, sessions, answers }) {
  try {
    const kept = { name, email, organisation, sessions, answers, at: Date.now() };
    sessionStorage.setItem(place(event), JSON.stringify(kept));
  } catch {
    // The browser keeps nothing for us; then it lasts as long as the page.
  }
}

/** What was kept, but for parts that one cannot choose any more. @param {Pick<import("../page.js").Schemas["EventDetail"], "code" | "sessions">} event @returns {import("./draft.js").Draft | undefined} */
export function keptDraft({ code, sessions }) {
  try {
    const kept = JSON.parse(sessionStorage.getItem(place(code)) ?? "null");
    if (!kept) return undefined;
    if (isTooOld(kept)) return forget(code);
    const { at, ...draft } = { ...emptyDraft(), ...kept };
    const offered = toChooseFrom(sessions).map(({ number }) => number);
    return { ...draft, sessions: offered.filter((number) => draft.sessions.includes(number)) };
  } catch {
    return undefined;
  }
}

/** @param {string} event @returns {undefined} */
export function forget(event) {
  try {
    sessionStorage.removeItem(place(event));
  } catch {
    // Nothing was kept either.
  }
}
