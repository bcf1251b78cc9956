import { html } from "lit-html";

/**
 * A question before what cannot be taken back; `ask` shows it.
 * @param {{ id: string, title: string, text: unknown, yes: string, act: () => void, isDangerous?: boolean }} question
 * @param {import("./index.js").StaffVisit} visit
 */
export const sure = ({ id, title, text, yes, act, isDangerous = false }, { s }) =>
  html`<dialog id=${id} aria-labelledby="${id}-title">
    <h2 id="${id}-title" tabindex="-1">${title}</h2>
    <p>${text}</p>
    <p class="tools">
      <button
        type="button"
        class="kern-btn kern-btn--primary kern-btn--small ${isDangerous ? "danger" : ""}"
        @click=${() => {
          dialog(id)?.close();
          act();
        }}
      >
        <span class="kern-label">${yes}</span>
      </button>
      <button type="button" class="kern-btn kern-btn--tertiary kern-btn--small" @click=${() => dialog(id)?.close()}>
        <span class="kern-label">${s.review.cancel}</span>
      </button>
    </p>
  </dialog>`;

/** @param {string} id */
const dialog = (id) => /** @type {HTMLDialogElement | null} */ (document.getElementById(id));

/** @param {string} id of the question */
export function ask(id) {
  const asked = dialog(id);
  asked?.showModal();
  // Read first: whoever presses Enter too soon does nothing.
  asked?.querySelector("h2")?.focus();
}
