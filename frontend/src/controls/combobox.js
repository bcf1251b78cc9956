import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { announce } from "./announce.js";

/**
 * @typedef {{ code: string, title: string, kind?: string }} Choice
 *
 * What is being searched for in one box.
 * @typedef {object} Search
 * @property {string} words
 * @property {Choice[]} found
 * @property {number} active the one that Enter takes, or -1
 * @property {boolean} isOpen
 * @property {"" | "searching" | "unreachable"} state
 * @property {AbortController} [asking]
 * @property {ReturnType<typeof setTimeout>} [waiting]
 *
 * @typedef {object} Box
 * @property {string} id
 * @property {string} label what is searched for
 * @property {Search} state kept by whoever shows the box
 * @property {unknown} describedBy
 * @property {unknown} invalid
 * @property {string[]} taken codes of what was chosen already
 * @property {(words: string, signal: AbortSignal) => Promise<Choice[]>} find
 * @property {(choice: Choice) => void} take
 * @property {() => void} redraw
 * @property {{ search: string, searching: string, found: (n: number) => string, foundNone: string, notReachable: string }} words
 * @property {(choice: Choice) => unknown} [beside] what is said beside the title of a choice
 */

const patience = 200;
const most = 20;

/** @returns {Search} */
export const noSearch = () => ({ words: "", found: [], active: -1, isOpen: false, state: "" });

/**
 * A box in which one types to find something, and takes one of what was found (the combobox of the ARIA practices). It
 * holds only what is typed; what is chosen stands beside it.
 * @param {Box} box
 */
export function combobox({ id, label, state, describedBy, invalid, taken, find, take, redraw, words, beside }) {
  const listId = `${id}-found`;

  const close = () => {
    // What is still to be found is of no use any more, and nobody is told of it.
    clearTimeout(state.waiting);
    state.asking?.abort();
    Object.assign(state, { isOpen: false, active: -1 });
  };
  const isAsked = () => state.words.trim() !== "";
  const ask = async () => {
    state.asking?.abort();
    const { signal } = (state.asking = new AbortController());
    state.state = "searching";
    redraw();
    try {
      const found = await find(state.words, signal);
      if (signal.aborted) return;
      state.found = found.filter(({ code }) => !taken.includes(code)).slice(0, most);
      state.state = "";
      state.active = isAsked() && state.found.length ? 0 : -1;
      if (state.found.length) announce(words.found(state.found.length));
      else if (isAsked()) announce(words.foundNone);
    } catch {
      if (signal.aborted) return;
      state.state = "unreachable";
      announce(words.notReachable);
    }
    redraw();
  };
  const open = () => {
    if (state.isOpen) return;
    state.isOpen = true;
    ask();
  };
  const choose = (/** @type {Choice} */ choice) => {
    close();
    state.words = "";
    take(choice);
    redraw();
  };
  /** @param {KeyboardEvent} event */
  const onKey = (event) => {
    const n = state.found.length;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!state.isOpen) return open();
      const step = event.key === "ArrowDown" ? 1 : -1;
      state.active = n ? (state.active + step + n + (state.active < 0 && step < 0 ? 1 : 0)) % n : -1;
      redraw();
      document.getElementById(`${listId}-${state.active}`)?.scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter" && state.isOpen) {
      event.preventDefault();
      const choice = state.found[state.active];
      if (choice) choose(choice);
    } else if (event.key === "Escape" && state.isOpen) {
      event.stopPropagation();
      close();
      redraw();
    }
  };
  const onInput = (/** @type {Event} */ event) => {
    state.words = /** @type {HTMLInputElement} */ (event.target).value;
    state.isOpen = true;
    clearTimeout(state.waiting);
    state.waiting = setTimeout(ask, patience);
  };
  const onBlur = () => {
    // The box may be on its way out: then it loses the focus while the page is being drawn.
    if (!state.isOpen) return;
    close();
    redraw();
  };
  return html`<div class="search-box">
    <input
      class="input"
      id=${id}
      type="text"
      role="combobox"
      autocomplete="off"
      spellcheck="false"
      maxlength="200"
      placeholder=${words.search}
      aria-label=${`${label}: ${words.search}`}
      aria-autocomplete="list"
      aria-expanded=${state.isOpen && state.found.length ? "true" : "false"}
      aria-controls=${listId}
      aria-activedescendant=${state.isOpen && state.active >= 0 ? `${listId}-${state.active}` : nothing}
      aria-describedby=${describedBy}
      aria-invalid=${invalid}
      .value=${live(state.words)}
      @input=${onInput}
      @click=${open}
      @keydown=${onKey}
      @blur=${onBlur}
    />
    <ul
      class="found-list"
      id=${listId}
      role="listbox"
      aria-label=${label}
      ?hidden=${!state.isOpen || !state.found.length}
    >
      ${state.found.map(
        (choice, i) =>
          html`<li
            id="${listId}-${i}"
            role="option"
            aria-selected=${i === state.active ? "true" : "false"}
            @mousedown=${(/** @type {Event} */ event) => event.preventDefault()}
            @click=${() => choose(choice)}
          >
            ${choice.title} <span class="muted small">${beside ? beside(choice) : choice.code}</span>
          </li>`,
      )}
    </ul>
    ${
      state.isOpen && !state.found.length && (isAsked() || state.state)
        ? html`<p class="found-none muted">
            ${state.state === "searching" ? words.searching : state.state ? words.notReachable : words.foundNone}
          </p>`
        : nothing
    }
  </div>`;
}
