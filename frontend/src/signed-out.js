/** That somebody has just signed out: the provider leads them to a public page, which says so once. */
const key = "abgemeldet";

export function rememberSignedOut() {
  try {
    sessionStorage.setItem(key, "1");
  } catch {
    // Where the browser keeps nothing, nothing is said.
  }
}

/** Whether it is to be said now; it is not said again. */
export function hasJustSignedOut() {
  try {
    const said = sessionStorage.getItem(key) !== null;
    sessionStorage.removeItem(key);
    return said;
  } catch {
    return false;
  }
}
