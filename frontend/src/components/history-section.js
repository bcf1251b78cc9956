import { html, nothing, render } from "lit-html";
import { ref } from "lit-html/directives/ref.js";
import { Refused, Unreachable } from "../api/client.js";

/** @typedef {import("../page.js").Visit} Visit */

/** What each frame is to show, once somebody comes near it. @type {WeakMap<Element, () => Promise<void>>} */
const waiting = new WeakMap();
/** Of which version of which thing a frame tells the history. @type {WeakMap<Element, string>} */
const told = new WeakMap();

/** How near a reader may come before the changes are loaded. */
const near = "400px";
/** @type {IntersectionObserver | undefined} */
let approach;

/** @param {Element} frame */
function watch(frame) {
  if (!approach) addEventListener("beforeprint", loadHistories);
  approach ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) if (isIntersecting) shown(target);
    },
    { rootMargin: near },
  );
  approach.observe(frame);
}

/** Loads now what waits. @param {Element} frame */
async function shown(frame) {
  const load = waiting.get(frame);
  waiting.delete(frame);
  approach?.unobserve(frame);
  await load?.();
}

/** Loads the changes of all things on the page, seen or not. */
export const loadHistories = () => Promise.all([...document.querySelectorAll(".history")].map(shown));

/** @param {HTMLElement} frame @param {import("../subjects.js").Collection} collection @param {string} code @param {Visit} visit */
async function fill(frame, collection, code, visit) {
  const { w } = visit;
  const again = () => {
    render(html`<p class="muted">${w.loading}</p>`, frame);
    // What was pressed is gone.
    frame.tabIndex = -1;
    frame.focus({ preventScroll: true });
    return fill(frame, collection, code, visit);
  };
  try {
    const { history } = await import("../changes/history.js");
    render(await history(collection, code, visit), frame);
  } catch (error) {
    // Code that could not be fetched is not fetched again before the document is loaded anew.
    const retry = error instanceof Unreachable || error instanceof Refused ? again : () => location.reload();
    render(
      html`<p>${w.common.historyFailed}</p>
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

/** @param {HTMLElement} frame @param {import("../subjects.js").Collection} collection @param {{ code: string, version: number }} thing @param {Visit} visit */
function prepare(frame, collection, { code, version }, visit) {
  const key = `${visit.lang} ${collection}/${code} ${version}`;
  if (told.get(frame) === key) return;
  told.set(frame, key);
  frame.setAttribute("aria-busy", "true");
  render(html`<p class="muted">${visit.w.loading}</p>`, frame);
  waiting.set(frame, () => fill(frame, collection, code, visit));
  watch(frame);
}

/**
 * What has changed in a thing. Loaded only when a reader comes near, with the code and the words that it needs.
 * @param {import("../subjects.js").Collection} collection
 * @param {{ code: string, version: number }} thing
 * @param {Visit} visit
 * @param {unknown} [more] what else belongs there
 */
export const historySection = (collection, thing, visit, more = nothing) =>
  html`<section class="page-tools" aria-labelledby="history">
    <h2 id="history">${visit.w.common.history}</h2>
    <div
      class="history"
      ${ref((frame) => frame instanceof HTMLElement && prepare(frame, collection, thing, visit))}
    ></div>
    ${more}
  </section>`;
