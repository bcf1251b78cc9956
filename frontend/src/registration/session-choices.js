import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";

/**
 * @typedef {import("../page.js").Schemas} Schemas
 * @typedef {{ number: number, title: import("../page.js").Text }} Choice
 */

/**
 * Parts of a programme, of which somebody takes some.
 * @param {Choice[]} programme
 * @param {Schemas["Seats"]["sessions"]} seats how many are free, where that is known
 * @param {number[]} chosen
 * @param {{ r: import("../words/registration/de.js").RegistrationWords, say: import("../page.js").Visit["say"], label: string }} how
 * @param {(chosen: number[]) => void} choose
 */
export const sessionChoices = (programme, seats, chosen, { r, say, label }, choose) =>
  programme.length
    ? html`<fieldset class="part" id="f-sessions">
        <legend>${label}</legend>
        ${programme.map(({ number, title }) => {
          const free = seats.find((each) => each.number === number)?.free;
          return html`<label class="choice">
            <input
              type="checkbox"
              .checked=${live(chosen.includes(number))}
              @change=${() =>
                choose(
                  chosen.includes(number)
                    ? chosen.filter((each) => each !== number)
                    : [...chosen, number].sort((a, b) => a - b),
                )}
            />
            <span
              >${say(title)}${
                free === undefined ? nothing : html` <span class="muted small">(${r.sessionFree(free)})</span>`
              }</span
            >
          </label>`;
        })}
      </fieldset>`
    : nothing;
