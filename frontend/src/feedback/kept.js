/** Where this browser keeps what somebody is about to say. */
export const place = "mitreden";
/** How the places are called where a window keeps the registration for an event that somebody is about to send. */
export const registrations = "registration-";
const keptFor = 7 * 24 * 3600 * 1000;

/** Whether it was kept so long ago that it is gone. @param {{ at: number }} kept */
export const isTooOld = ({ at }) => !(Date.now() - at < keptFor);

/** @param {() => Storage} open @param {(key: string) => boolean} isOurs */
function drop(open, isOurs) {
  try {
    const store = open();
    for (const key of Object.keys(store).filter(isOurs)) {
      const kept = JSON.parse(store.getItem(key) ?? "null");
      if (kept && isTooOld(kept)) store.removeItem(key);
    }
  } catch {
    // The browser keeps nothing for us, or what it keeps is not ours.
  }
}

/** What is too old does not wait for its writer to come back to the form: whichever page they open, it goes. */
export function dropTooOld() {
  drop(
    () => localStorage,
    (key) => key === place,
  );
  drop(
    () => sessionStorage,
    (key) => key.startsWith(registrations),
  );
}
