/** Where this browser keeps what somebody is about to say. */
export const place = "mitreden";
const keptFor = 7 * 24 * 3600 * 1000;

/** Whether it was kept so long ago that it is gone. @param {{ at: number }} kept */
export const isTooOld = ({ at }) => !(Date.now() - at < keptFor);

/** What is too old does not wait for its writer to come back to the form: whichever page they open, it goes. */
export function dropTooOld() {
  try {
    const kept = JSON.parse(localStorage.getItem(place) ?? "null");
    if (kept && isTooOld(kept)) localStorage.removeItem(place);
  } catch {
    // The browser keeps nothing for us, or what it keeps is not ours.
  }
}
