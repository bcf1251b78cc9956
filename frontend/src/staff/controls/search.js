import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { find } from "../lookup.js";
import { idOf } from "../problems.js";
import { announce, describedBy, invalid, typedIn } from "./box.js";

/**
 * What is being searched for in one box.
 * @typedef {object} Search
 * @property {string} words
 * @property {import("../lookup.js").Choice[]} found
 * @property {number} active the one that Enter takes, or -1
 * @property {boolean} isOpen
 * @property {"" | "searching" | "unreachable"} state
 * @property {AbortController} [asking]
 * @property {ReturnType<typeof setTimeout>} [waiting]
 */

const patience = 200;
const most = 20;

/** @param {import("./box.js").Editor} editor @param {string} pointer @returns {Search} */
function searchAt(editor, pointer) {
  const known = editor.searches.get(pointer);
  if (known) return known;
  /** @type {Search} */
  const fresh = { words: "", found: [], active: -1, isOpen: false, state: "" };
  editor.searches.set(pointer, fresh);
  return fresh;
}

/**
 * A box in which one types to find something, and takes one of what was found (the combobox of the ARIA practices). It
 * holds only what is typed; what is chosen stands beside it.
 * @param {import("./box.js").Place} place
 * @param {{ to: import("../lookup.js").Target, taken: string[], take: (choice: import("../lookup.js").Choice) => void, narrow?: (choice: import("../lookup.js").Choice) => import("../lookup.js").Choice | undefined }} what
 */
export function search({ pointer, label, hint, editor }, { to, taken, take, narrow = (choice) => choice }) {
  const { s } = editor.visit;
  const id = idOf(pointer);
  const state = searchAt(editor, pointer);
  const listId = `${id}-found`;

  const close = () => Object.assign(state, { isOpen: false, active: -1 });
  const ask = async () => {
    state.asking?.abort();
    const { signal } = (state.asking = new AbortController());
    state.state = "searching";
    editor.redraw();
    try {
      const found = (await find(to, state.words, signal)).flatMap((choice) => narrow(choice) ?? []);
      if (signal.aborted) return;
      state.found = found.filter(({ code }) => !taken.includes(code)).slice(0, most);
      state.state = "";
      state.active = state.words.trim() && state.found.length ? 0 : -1;
      announce(state.found.length ? s.form.found(state.found.length) : s.form.foundNone);
    } catch {
      if (signal.aborted) return;
      state.state = "unreachable";
      announce(s.form.notReachable);
    }
    editor.redraw();
  };
  const open = () => {
    if (state.isOpen) return;
    state.isOpen = true;
    ask();
  };
  const choose = (/** @type {import("../lookup.js").Choice} */ choice) => {
    close();
    state.words = "";
    take(choice);
    editor.redraw();
  };
  /** @param {KeyboardEvent} event */
  const onKey = (event) => {
    const n = state.found.length;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!state.isOpen) return open();
      const step = event.key === "ArrowDown" ? 1 : -1;
      state.active = n ? (state.active + step + n + (state.active < 0 && step < 0 ? 1 : 0)) % n : -1;
      editor.redraw();
      document.getElementById(`${listId}-${state.active}`)?.scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter" && state.isOpen) {
      event.preventDefault();
      const choice = state.found[state.active];
      if (choice) choose(choice);
    } else if (event.key === "Escape" && state.isOpen) {
      event.stopPropagation();
      close();
      editor.redraw();
    }
  };
  const onInput = (/** @type {Event} */ event) => {
    state.words = typedIn(event);
    state.isOpen = true;
    clearTimeout(state.waiting);
    state.waiting = setTimeout(ask, patience);
  };
  const onBlur = () => {
    close();
    editor.redraw();
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
      placeholder=${s.form.search}
      aria-label=${`${label}: ${s.form.search}`}
      aria-autocomplete="list"
      aria-expanded=${state.isOpen && state.found.length ? "true" : "false"}
      aria-controls=${listId}
      aria-activedescendant=${state.isOpen && state.active >= 0 ? `${listId}-${state.active}` : nothing}
      aria-describedby=${describedBy(pointer, hint, editor)}
      aria-invalid=${invalid(pointer, editor)}
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
            ${choice.title} <span class="muted small">${choice.code}</span>
          </li>`,
      )}
    </ul>
    ${
      state.isOpen && !state.found.length
        ? html`<p class="found-none muted">
            ${state.state === "searching" ? s.form.searching : state.state ? s.form.notReachable : s.form.foundNone}
          </p>`
        : nothing
    }
  </div>`;
}
