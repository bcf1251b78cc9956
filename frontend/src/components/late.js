import { html, render } from "lit-html";
import { ref } from "lit-html/directives/ref.js";
import { Refused, Unreachable } from "../api/client.js";
import { whenIdle } from "../next-task.js";

/**
 * A part of a page that is loaded only when a reader comes near, with the code and the words that it needs.
 * @typedef {object} Late
 * @property {string} name class of its frame
 * @property {string} key what it shows; where that is another one, it is loaded anew
 * @property {() => Promise<unknown>} load
 * @property {string} failed words for when it cannot be loaded
 *
 * @typedef {import("../page.js").Visit} Visit
 */

/** What each frame is to show, once somebody comes near it. @type {WeakMap<Element, () => Promise<void>>} */
const waiting = new WeakMap();
/** What a frame shows or is going to. @type {WeakMap<Element, string>} */
const shows = new WeakMap();

/** How near a reader may come before it is loaded. */
const near = "400px";
/** @type {IntersectionObserver | undefined} */
let approach;

/**
 * How long after a part was put into the page it is loaded although nobody came near: whoever prints then, by whatever
 * means, has it on paper. Who leaves at once loads nothing, and neither does who wants to save data.
 */
const patience = 6000;
/** What is loaded because nobody came near, one after the other. */
let queue = Promise.resolve();

/** @param {Element} frame */
const loadInTime = (frame) =>
  setTimeout(() => {
    const { connection } = /** @type {{ connection?: { saveData?: boolean } }} */ (navigator);
    if (connection?.saveData) return;
    queue = queue.then(whenIdle).then(() => (frame.isConnected ? loadNow(frame) : undefined));
  }, patience);

/** @param {Element} frame */
function watch(frame) {
  if (!approach) addEventListener("beforeprint", loadAllLate);
  loadInTime(frame);
  approach ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) if (isIntersecting) loadNow(target);
    },
    { rootMargin: near },
  );
  approach.observe(frame);
}

/** @param {Element} frame */
async function loadNow(frame) {
  const load = waiting.get(frame);
  waiting.delete(frame);
  approach?.unobserve(frame);
  await load?.();
}

/** Loads all parts of the page that wait, seen or not. */
export const loadAllLate = () => Promise.all([...document.querySelectorAll(".late")].map(loadNow));

/** What stands there until it is loaded; paper does not wait. @param {import("../page.js").Words} w */
const loading = (w) =>
  html`<p class="muted no-print">${w.loading}</p>
    <p class="muted print-only">${w.notYetPrinted}</p>`;

/** @param {HTMLElement} frame @param {Late} late @param {Visit} visit */
async function fill(frame, late, visit) {
  const { w } = visit;
  const again = () => {
    frame.setAttribute("aria-busy", "true");
    render(loading(w), frame);
    // What was pressed is gone.
    frame.tabIndex = -1;
    frame.focus({ preventScroll: true });
    return fill(frame, late, visit);
  };
  try {
    render(await late.load(), frame);
  } catch (error) {
    // Code that could not be fetched is not fetched again before the document is loaded anew.
    const retry = error instanceof Unreachable || error instanceof Refused ? again : () => location.reload();
    render(
      html`<p>${late.failed}</p>
        <p>
          <button type="button" class="kern-btn kern-btn--secondary kern-btn--small" @click=${retry}>
            <span class="kern-label">${w.trouble.retry}</span>
          </button>
        </p>`,
      frame,
    );
  }
  frame.removeAttribute("aria-busy");
}

/** @param {HTMLElement} frame @param {Late} late @param {Visit} visit */
function prepare(frame, late, visit) {
  if (shows.get(frame) === late.key) return;
  shows.set(frame, late.key);
  frame.setAttribute("aria-busy", "true");
  render(loading(visit.w), frame);
  waiting.set(frame, () => fill(frame, late, visit));
  watch(frame);
}

/** @param {Late} late @param {Visit} visit */
export const latePart = (late, visit) =>
  html`<div
    class="late ${late.name}"
    ${ref((frame) => frame instanceof HTMLElement && prepare(frame, late, visit))}
  ></div>`;
