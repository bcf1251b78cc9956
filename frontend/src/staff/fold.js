import { html, nothing } from "lit-html";

/**
 * A button that on a phone shows what follows it; where there is room, that is always there and the button is not.
 * @param {string} words
 * @param {string} id of what follows
 * @param {boolean} [isOpen] where something in it has to be seen
 */
export const fold = (words, id, isOpen = false) =>
  html`<button
    type="button"
    class="plain-button fold-button"
    aria-expanded=${isOpen ? "true" : "false"}
    aria-controls=${id || nothing}
    @click=${(/** @type {Event} */ { currentTarget }) => {
      const button = /** @type {HTMLElement} */ (currentTarget);
      button.setAttribute("aria-expanded", String(button.getAttribute("aria-expanded") !== "true"));
    }}
  >
    ${words}
  </button>`;

/** Folds again what a button has shown. @param {string} id of what it shows */
export const foldAgain = (id) =>
  document.querySelector(`.fold-button[aria-controls="${id}"]`)?.setAttribute("aria-expanded", "false");
