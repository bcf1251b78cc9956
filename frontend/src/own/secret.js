/**
 * What a secret link says behind its `#`, which browsers never send.
 * @typedef {import("../api/own.js").Own} Own
 */

/** The code and the secret of a thing, as `#B-2026-7KQ4M.secret`. @param {string} hash @returns {Own | undefined} */
export function ownIn(hash) {
  const found = /^#([A-Za-z0-9-]{1,64})\.([A-Za-z0-9_-]{10,200})$/.exec(hash);
  return found?.[1] && found[2] ? { code: found[1], secret: found[2] } : undefined;
}

/** A secret alone. @param {string} hash */
export const secretIn = (hash) => /^#([A-Za-z0-9_-]{10,200})$/.exec(hash)?.[1];

/**
 * Another link in the same window: only the part behind `#` changes, and browsers load nothing. Where it names a part of
 * this page, as the skip link does, the page stays, and its link stays in the address bar.
 * @param {AbortSignal} signal
 */
export const heedNewLink = (signal) =>
  addEventListener(
    "hashchange",
    ({ oldURL }) => {
      if (document.getElementById(location.hash.slice(1))) history.replaceState(history.state, "", oldURL);
      else location.reload();
    },
    { signal },
  );

/** A link that is no longer valid is of no use in the address bar. */
export const dropSecret = () => history.replaceState(history.state, "", location.pathname);
