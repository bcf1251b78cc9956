import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { fold } from "../fold.js";
import { idOf, wrongAt } from "../problems.js";
import { lengthOf } from "../../format/text.js";
import { parseNumber, parsePeriod, typedNumber, typedPeriod } from "../typed.js";
import { box, describedBy, group, invalid, put, typedIn, wrong } from "./box.js";

/** @typedef {import("./box.js").Place} Place */

/** As high as what is in it, and never so high that the rest of the form is lost. @param {string} text @param {number} [letters] in a line @param {number} [least] */
const rows = (text, letters = 72, least = 3) =>
  Math.min(14, Math.max(least, Math.ceil(text.length / letters) + text.split("\n").length - 1));

/**
 * A box for words: `parse` makes a value of what was typed, once it is typed; `show` makes words of a value.
 * @param {Place} place
 * @param {{ type?: string, mode?: string, most?: number, long?: boolean, parse?: (typed: string) => unknown, show?: (value: unknown) => string }} how
 */
function typed(place, { type = "text", mode, most = 300, long, parse, show = (value) => String(value ?? "") }) {
  const { part, holder, pointer, hint, editor } = place;
  const value = show(holder[part.name]);
  const onInput = (/** @type {Event} */ event) => put(place, typedIn(event));
  const onChange = (/** @type {Event} */ event) => {
    if (parse) put(place, typedIn(event).trim() ? parse(typedIn(event)) : undefined);
    if (parse || editor.form.notes) editor.redraw();
  };
  const control = long
    ? html`<textarea
        class="input"
        dir="auto"
        id=${idOf(pointer)}
        rows=${rows(value)}
        maxlength=${most}
        aria-describedby=${describedBy(pointer, hint, editor)}
        aria-invalid=${invalid(pointer, editor)}
        .value=${live(value)}
        @input=${onInput}
      ></textarea>`
    : html`<input
        class="input"
        id=${idOf(pointer)}
        type=${type}
        inputmode=${mode ?? nothing}
        maxlength=${type === "datetime-local" || type === "date" ? nothing : most}
        autocomplete="off"
        aria-describedby=${describedBy(pointer, hint, editor)}
        aria-invalid=${invalid(pointer, editor)}
        .value=${live(value)}
        @input=${onInput}
        @change=${onChange}
      />`;
  return box(place, control);
}

/** @param {Place} place */
export const line = (place) => typed(place, {});
/** @param {Place} place */
export const prose = (place) => typed(place, { long: true, most: place.part.most ?? 5000 });
/** @param {Place} place */
export const address = (place) => typed(place, { type: "url", most: 2000 });
/** @param {Place} place */
export const mail = (place) => typed(place, { type: "email", most: 200 });
/** @param {Place} place */
export const period = (place) => typed(place, { parse: parsePeriod, show: typedPeriod, most: 40 });
/** A day that has to be known exactly. @param {Place} place */
export const day = (place) => typed(place, { type: "date", most: 10 });
/** @param {Place} place */
export const number = (place) => typed(place, { parse: parseNumber, show: typedNumber, mode: "decimal", most: 40 });
/** @param {Place} place */
export const integer = (place) => typed(place, { parse: parseNumber, show: typedNumber, mode: "numeric", most: 20 });
/** @param {Place} place */
export const time = (place) =>
  typed(place, { type: "datetime-local", show: (value) => String(value ?? "").slice(0, 16) });

/** Words in the languages of the plan; more than one stand together under their common name. @param {Place} place */
export function words(place) {
  const { part, holder, pointer, label, hint, editor } = place;
  const { plan, s } = editor.visit;
  const text = /** @type {Record<string, string>} */ (holder[part.name] ?? {});
  const languages = [...new Set([...plan.languages, ...Object.keys(text)])];
  const longest = languages.map((language) => text[language] ?? "").reduce((a, b) => (a.length > b.length ? a : b));
  const boxed = languages.map((language) => {
    const own = `${pointer}/${language}`;
    const alone = languages.length === 1;
    const value = text[language] ?? "";
    const left = part.most === undefined ? undefined : part.most - lengthOf(value);
    const described = describedBy(own, alone ? hint : "", editor, left === undefined ? "" : `${idOf(own)}-left`);
    const onInput = (/** @type {Event} */ event) => {
      const next = { ...text, ...Object(holder[part.name]), [language]: typedIn(event) };
      if (!next[language]) delete next[language];
      put(place, next);
      if (next[language]) editor.mend(own);
      // How much room there is left stands beside it.
      if (part.most !== undefined) editor.redraw();
    };
    const area =
      part.long || longest.length > 45
        ? html`<textarea
            class="input"
            id=${idOf(own)}
            lang=${language}
            rows=${rows(longest, languages.length === 1 ? 72 : 34, 2)}
            maxlength=${part.most === undefined ? 5000 : nothing}
            spellcheck="true"
            aria-describedby=${described}
            aria-invalid=${invalid(own, editor)}
            .value=${live(value)}
            @input=${onInput}
          ></textarea>`
        : html`<input
            class="input"
            id=${idOf(own)}
            type="text"
            lang=${language}
            maxlength=${part.most === undefined ? 5000 : nothing}
            autocomplete="off"
            aria-describedby=${described}
            aria-invalid=${invalid(own, editor)}
            .value=${live(value)}
            @input=${onInput}
          />`;
    const control =
      left === undefined
        ? area
        : html`${area}
            <p class="hint ${left < 0 ? "wrong" : ""}" id="${idOf(own)}-left">${s.form.left(left)}</p>`;
    if (alone) return box({ ...place, pointer: own }, control);
    const isMore = language !== languages[0];
    return html`${isMore ? fold(s.form.alsoIn(s.language(language)), `${idOf(own)}-box`, !!wrongAt(editor.problems, own)) : nothing}
      <div class="language ${wrongAt(editor.problems, own) ? "part-wrong" : ""}" id="${idOf(own)}-box">
        <label for=${idOf(own)}>${s.language(language)}</label>
        ${wrong(own, editor)} ${control}
      </div>`;
  });
  return languages.length === 1 ? boxed[0] : group({ ...place, label }, html`<div class="languages">${boxed}</div>`);
}

/** A yes or no. @param {Place} place */
export const flag = (place) => html`
  <label class="choice part part-flag">
    <input
      type="checkbox"
      id=${idOf(place.pointer)}
      .checked=${live(place.holder[place.part.name] === true)}
      @change=${(/** @type {Event} */ event) => {
        put(place, /** @type {HTMLInputElement} */ (event.target).checked || undefined);
        place.editor.redraw();
      }}
    />
    <span>${place.label}</span>
  </label>
`;
