import { html, nothing } from "lit-html";
import { Refused, notFetched } from "../api/client.js";
import { fetchChallenge } from "../api/feedback.js";

/**
 * The server takes nothing that was sent sooner after the task was given: nobody writes anything in less time. A little
 * is added for the way.
 */
const earliest = 3300;

/** A task could not be solved here. */
export class NotProved extends Error {}

/**
 * What a widget finds.
 * @param {EventTarget} widget
 * @param {() => void} tooOld what it has found, or was about to find, is of no use any more
 * @returns {Promise<string>}
 */
export const solutionOf = (widget, tooOld) =>
  new Promise((resolve, reject) => {
    widget.addEventListener("statechange", (event) => {
      const { state, payload } = /** @type {CustomEvent<{ state: string, payload?: string }>} */ (event).detail;
      if (state === "verified" && payload) resolve(payload);
      if (state === "expired") tooOld();
      // Whoever still waits for it is told; to whoever has it already this says nothing.
      if (state === "error" || state === "expired") reject(new NotProved());
    });
  });

/**
 * What stands before everything that somebody sends: a small task for the browser, instead of riddles for people. It is
 * fetched when somebody begins to write, with the program that solves it.
 */
export class Gate {
  /** @param {string} lang @param {Record<string, string>} words @param {() => void} redraw */
  constructor(lang, words, redraw) {
    this.lang = lang;
    this.words = words;
    this.redraw = redraw;
    this.given = 0;
    /** @type {HTMLElement | undefined} */
    this.widget = undefined;
    /** @type {Promise<string> | undefined} */
    this.solution = undefined;
  }

  /** Begins, unless it has begun. Nothing is said of failures: what is sent tries again. */
  begin = () => {
    this.solve().catch(() => {});
  };

  /** @returns {Promise<string>} the solution, as the server wants it */
  solve() {
    this.solution ??= this.start().catch((error) => {
      this.renew();
      throw error;
    });
    return this.solution;
  }

  async start() {
    const [task, { widgetFor }] = await Promise.all([fetchChallenge(), import("./altcha.js").catch(notFetched)]);
    this.given = performance.now();
    const widget = (this.widget = widgetFor(task, this.lang, this.words));
    const solution = solutionOf(widget, () => this.renew());
    this.redraw();
    return solution;
  }

  /** The next thing needs another solution. */
  renew() {
    this.solution = undefined;
  }

  /** The solution, not sooner than it is taken. */
  async proof() {
    const solution = await this.solve();
    const wait = this.given + earliest - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    return solution;
  }

  /** Where the widget stands: there is room for it before it comes. */
  view = () => html`<div class="gate">${this.widget ?? nothing}</div>`;
}

/** How often a solution that the server does not take is replaced by another one. */
const mostProofs = 3;

/** @param {unknown} error */
const isAboutProof = (error) =>
  error instanceof Refused && error.violations.length > 0 && error.violations.every(({ name }) => name === "/proof");

/**
 * Sends something with a solution of a task; with another one where the server takes the first no more.
 * @template T
 * @param {Gate} gate
 * @param {(proof: string) => Promise<T>} send
 * @returns {Promise<T>}
 */
export async function proved(gate, send) {
  for (let tries = 1; ; tries++) {
    const proof = await gate.proof();
    try {
      return await send(proof);
    } catch (error) {
      if (!isAboutProof(error) || tries === mostProofs) throw error;
      gate.renew();
    }
  }
}

/**
 * What people never see and programs fill in.
 * @param {string} label for those whose browser shows it all the same
 * @param {string} id
 */
export const trap = (label, id) =>
  html`<div class="trap" aria-hidden="true">
    <label for=${id}>${label}</label>
    <input id=${id} name="website" type="text" tabindex="-1" autocomplete="off" />
  </div>`;

/** @param {HTMLFormElement} form */
export const trapped = (form) => String(new FormData(form).get("website") ?? "");
