import { html, nothing } from "lit-html";
import { StaffRefused } from "../../api/staff.js";
import words from "../../words/staff/door-de.js";
import { signInButton } from "../trouble.js";

/** Where one goes on when what was pressed is gone. */
export const goOn = () =>
  /** @type {HTMLElement | null} */ (document.querySelector("#door-stop, #door-scan"))?.focus({ preventScroll: true });

/** @param {string} label @param {string} name @param {() => void} press @param {string} [look] */
export const button = (label, name, press, look = "secondary") =>
  html`<button type="button" class="kern-btn kern-btn--${look} kern-btn--small" @click=${press}>
    <span class="kern-label">${label}${name ? html`<span class="hidden">: ${name}</span>` : nothing}</span>
  </button>`;

/** What waits to be sent, and why. @param {import("./queue.js").Queue} queue */
export function waiting(queue) {
  const { length } = queue.kept.waiting;
  // A mark that is just on its way is nothing to be told of.
  if (!length || !queue.trouble) return nothing;
  const status = queue.trouble instanceof StaffRefused ? queue.trouble.status : 0;
  const why = status === 401 ? words.signedOut : status === 403 ? words.forbidden : "";
  return html`<div class="note door-waiting" role="status">
    <p>
      <strong>${words.waiting(length)}</strong>
      ${why}
      ${
        status === 401
          ? signInButton(words.sendNow)
          : button(
              words.sendNow,
              "",
              () => void queue.flush().then(() => queue.kept.waiting.length || goOn()),
              "tertiary",
            )
      }
    </p>
    ${queue.isSafe ? nothing : html`<p>${words.unsafe}</p>`}
    ${
      why
        ? nothing
        : html`<details class="small">
            <summary>${words.waitingWhy}</summary>
            <p>${words.waitingText}</p>
          </details>`
    }
  </div>`;
}

/** What the server refused, until somebody has read it. @param {import("./queue.js").Queue} queue @param {(code: string) => string} nameOf */
export function told(queue, nameOf) {
  const { told } = queue.kept;
  return told.length
    ? html`<div class="problems" id="problems" role="alert">
        <h2>${words.told}</h2>
        <ul>
          ${told.map(({ registration, reason }) => html`<li><strong>${nameOf(registration)}:</strong> ${reason}</li>`)}
        </ul>
        ${button(
          words.read,
          words.told,
          () => {
            queue.dismiss();
            goOn();
          },
          "tertiary",
        )}
      </div>`
    : nothing;
}
