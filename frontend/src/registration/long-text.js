import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { describedBy, idOf, invalid, part, typedIn } from "../feedback/parts.js";
import { lengthOf } from "../format/text.js";

/**
 * Several lines to type into, which say how many signs are left: what is too long is not cut.
 * @param {import("../feedback/parts.js").Part} what
 * @param {{ value: string, most: number, put: (value: string) => void }} how
 */
export function longText(what, { value, most, put }) {
  const left = most - lengthOf(value);
  const id = `${idOf(what.name)}-left`;
  return part(
    what,
    html`<textarea
        class="input"
        id=${idOf(what.name)}
        rows="4"
        dir="auto"
        ?required=${what.required}
        aria-describedby=${describedBy(what, id)}
        aria-invalid=${invalid(what)}
        .value=${live(value)}
        @input=${(/** @type {Event} */ event) => put(typedIn(event))}
      ></textarea>
      <p class=${left < 0 ? "hint wrong" : "hint"} id=${id}>${left < most / 2 ? what.f.form.left(left) : nothing}</p>`,
  );
}
