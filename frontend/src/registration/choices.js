import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";

/**
 * Boxes to tick, of which somebody takes some.
 * @template {string | number} Value
 * @param {{ id: string, legend: unknown, hint?: string, options: { value: Value, words: unknown }[] }} what
 * @param {Value[]} chosen
 * @param {(chosen: Value[]) => void} choose gets them in the order of the options
 * @param {unknown} [note] what there is to say to the choice
 */
export const choices = ({ id, legend, hint, options }, chosen, choose, note = nothing) =>
  options.length
    ? html`<fieldset class="part" id=${id} aria-describedby=${hint ? `${id}-hint` : nothing}>
        <legend>${legend}</legend>
        ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
        ${options.map(
          ({ value, words }) =>
            html`<label class="choice">
              <input
                type="checkbox"
                .checked=${live(chosen.includes(value))}
                @change=${() =>
                  choose(
                    options.map((option) => option.value).filter((each) => chosen.includes(each) !== (each === value)),
                  )}
              />
              <span>${words}</span>
            </label>`,
        )}
        ${note}
      </fieldset>`
    : nothing;

/**
 * Parts of a programme, with the seats that are free where somebody has said how many there are.
 * @param {{ number: number, title: import("../page.js").Text }[]} programme
 * @param {{ number: number, free?: number }[]} seats
 * @param {{ say: (text: import("../page.js").Text) => unknown, free: (n: number) => string }} how
 */
export const partsOf = (programme, seats, { say, free }) =>
  programme.map(({ number, title }) => {
    const left = seats.find((each) => each.number === number)?.free;
    return {
      value: number,
      words: html`${say(title)}${left === undefined ? nothing : html` <span class="muted small">(${free(left)})</span>`}`,
    };
  });
