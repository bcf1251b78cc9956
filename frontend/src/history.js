/**
 * Remembers per entry of the browser's history how far the reader had scrolled and what had the focus,
 * so that "back" leads to where they were.
 * @typedef {{ scroll: number, focus: string, index: number }} Spot
 */

/** Whether this document was loaded because the one before could not show the page. */
export const isReloaded = Boolean(history.state?.reloading);
let reloading = false;

/** @type {Map<string, Spot>} */
const spots = new Map();

history.scrollRestoration = "manual";
let key = history.state?.key ?? crypto.randomUUID();
history.replaceState({ ...history.state, key, reloading: undefined }, "");
if (history.state?.spot) spots.set(key, history.state.spot);

/** A selector for an element that will be there again. @param {Element | null} element */
function selectorOf(element) {
  if (!element || element === document.body) return "";
  if (element.id) return `#${CSS.escape(element.id)}`;
  const href = element.getAttribute("href");
  if (href) return `a[href="${CSS.escape(href)}"]`;
  // What was typed is nobody's business; what can be ticked is named by the page itself.
  if (!(element instanceof HTMLInputElement) || !/^(checkbox|radio)$/.test(element.type)) return "";
  return `input[name="${CSS.escape(element.name)}"][value="${CSS.escape(element.value)}"]`;
}

/** Opens whatever an element is folded away in: what is not seen takes no focus. @param {Element} element */
function unfold(element) {
  for (let fold = element.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null) {
    const isItsSummary = element.closest("summary")?.parentElement === fold;
    if (!isItsSummary) fold.open = true;
  }
}

/** @returns {Spot} */
function spotNow() {
  const focus = selectorOf(document.activeElement);
  const index = focus
    ? [...document.querySelectorAll(focus)].indexOf(/** @type {Element} */ (document.activeElement))
    : 0;
  return { scroll: scrollY, focus, index };
}

/** Leaves this entry for a new one. @param {string} address */
export function goTo(address) {
  spots.set(key, spotNow());
  key = crypto.randomUUID();
  history.pushState({ key }, "", address);
}

/** Takes note that the browser went to another entry by itself. */
export function wentBack() {
  spots.set(key, spotNow());
  key = history.state?.key ?? crypto.randomUUID();
  if (!spots.has(key) && history.state?.spot) spots.set(key, history.state.spot);
}

/** Goes back to where the reader was in this entry. @returns {boolean} whether anything was known */
export function restoreSpot() {
  const spot = spots.get(key);
  if (!spot) return false;
  const target = spot.focus && document.querySelectorAll(spot.focus)[spot.index];
  if (target instanceof HTMLElement) {
    unfold(target);
    target.focus({ preventScroll: true });
  }
  scrollTo({ top: spot.scroll, behavior: "instant" });
  return true;
}

/** Kept in the entry itself, so that a reload and a way back from elsewhere find it. */
const keepSpot = () => history.replaceState({ key, spot: spotNow(), ...(reloading ? { reloading } : {}) }, "");

/** Loads the document anew, and lets the new one know that the reader waits for it. */
export function reload() {
  reloading = true;
  keepSpot();
  location.reload();
}

// A browser that leaves takes no more notes of what happens then, so the last one is made before.
addEventListener("scrollend", keepSpot);
addEventListener("pagehide", keepSpot);
