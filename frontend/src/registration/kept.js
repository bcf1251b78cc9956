import { emptyDraft } from "./draft.js";

/**
 * What somebody is about to send stays in this window of the browser until it is sent or the window is closed: a reload, the
 * other language and the way to another page and back lose nothing.
 */

/** @param {string} event */
const place = (event) => `registration-${event}`;

/** @param {string} event @param {import("./draft.js").Draft} draft */
export function keep(event, draft) {
  try {
    sessionStorage.setItem(place(event), JSON.stringify(draft));
  } catch {
    // The browser keeps nothing for us; then it lasts as long as the page.
  }
}

/** @param {string} event @returns {import("./draft.js").Draft | undefined} */
export function keptDraft(event) {
  try {
    const kept = JSON.parse(sessionStorage.getItem(place(event)) ?? "null");
    return kept ? { ...emptyDraft(), ...kept } : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} event */
export function forget(event) {
  try {
    sessionStorage.removeItem(place(event));
  } catch {
    // Nothing was kept either.
  }
}
