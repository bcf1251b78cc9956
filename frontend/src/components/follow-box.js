import { html, nothing, render } from "lit-html";
import { partsOf } from "../subjects.js";

/** @typedef {import("../page.js").Visit} Visit */

/** What can be followed by e-mail. */
const followed = /** @type {const} */ (["plan", "fields", "measures", "events", "needs", "submissions"]);

/** Brings the form in the place of the button. @param {Event} event @param {string} subject @param {Visit} visit */
async function open(event, subject, visit) {
  const button = /** @type {HTMLElement} */ (event.currentTarget);
  const place = button.closest("section")?.querySelector("div");
  if (!place) return;
  button.setAttribute("aria-busy", "true");
  try {
    const { followForm } = await import("../feedback/follow-form.js");
    await followForm(place, subject, visit);
    button.hidden = true;
    place.querySelector("input")?.focus();
  } catch {
    render(html`<p role="alert">${visit.w.talk.followFailed}</p>`, place);
  }
  button.removeAttribute("aria-busy");
}

/**
 * A way to hear by e-mail what changes. The form comes only when somebody wants it.
 * @param {string} subject by path, or `plan`
 * @param {Visit} visit
 */
export function followBox(subject, visit) {
  const { w, plan, isPreview } = visit;
  const kind = followed.find((each) => each === partsOf(subject).collection);
  if (!kind || !plan.feedback || isPreview) return nothing;
  return html`<section class="follow no-print" aria-labelledby="follow">
    <h2 id="follow">${w.talk.follow}</h2>
    <p>${w.talk.followText[kind]}</p>
    <div></div>
    <button
      type="button"
      class="kern-btn kern-btn--secondary kern-btn--small"
      @click=${(/** @type {Event} */ event) => open(event, subject, visit)}
    >
      <span class="kern-label">${w.talk.followOpen}</span>
    </button>
  </section>`;
}
