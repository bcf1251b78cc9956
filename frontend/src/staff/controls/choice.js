import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { repeat } from "lit-html/directives/repeat.js";
import { valueWords } from "../compare/names.js";
import { languageOptions } from "../../feedback/languages.js";
import { allOf } from "../lookup.js";
import { idOf } from "../problems.js";
import { announce, box, describedBy, group, invalid, put, typedIn } from "./box.js";
import { search } from "./search.js";

/**
 * @typedef {import("./box.js").Place} Place
 * @typedef {import("../lookup.js").Choice} Choice
 */

/** Short lists that fit into a native menu. @type {(string | undefined)[]} */
const menus = ["fields", "themes", "dimensions", "units", "territories", "questions", "rules"];

/** Short lists that were fetched, for the menus. @type {Map<string, Choice[]>} */
const known = new Map();

/** @param {Place} place @param {Choice[]} options @param {string} chosen @param {(value: string | undefined) => void} choose */
function menu(place, options, chosen, choose) {
  const { part, pointer, hint, editor } = place;
  const { s } = editor.visit;
  const unknown = chosen && !options.some(({ code }) => code === chosen);
  return box(
    place,
    html`<select
      class="input"
      id=${idOf(pointer)}
      aria-describedby=${describedBy(pointer, hint, editor)}
      aria-invalid=${invalid(pointer, editor)}
      .value=${live(chosen)}
      @change=${(/** @type {Event} */ event) => choose(typedIn(event) || undefined)}
    >
      <option value="" ?selected=${!chosen}>${part.required ? s.form.choose : s.form.chooseNone}</option>
      ${unknown ? html`<option value=${chosen} selected>${chosen}</option>` : nothing}
      ${options.map(({ code, title }) => html`<option value=${code} ?selected=${code === chosen}>${title}</option>`)}
    </select>`,
  );
}

/**
 * From when a value is: what was typed stays; else today with another value, and as before with the one of before.
 * @param {Pick<Place, "part" | "holder"> & { editor: { saved: Record<string, unknown>, visit: { plan: { today: string } } } }} place
 * @param {string} day
 * @param {string | undefined} value
 */
export function dayOf({ part, holder, editor: { saved, visit } }, day, value) {
  const { today } = visit.plan;
  if (holder[day] !== saved[day] && holder[day] !== today) return holder[day];
  return value === saved[part.name] ? saved[day] : today;
}

/** One of a few values. @param {Place} place */
export function choice(place) {
  const { part, holder, editor } = place;
  const options = (part.values ?? []).map((code) => ({ code, title: valueWords(part, code, editor.visit) }));
  return menu(place, options, String(holder[part.name] ?? ""), (value) => {
    for (const other of part.resets ?? []) delete holder[other];
    if (part.dated) holder[part.dated] = dayOf(place, part.dated, value);
    const [asked, other, before] = part.brings ?? [];
    if (other && value === asked) holder[other] ??= editor.published?.[before ?? ""];
    put(place, value);
    editor.redraw();
  });
}

/** One of what a list of the form holds as it stands, by its number. @param {Place} place */
export function item(place) {
  const { part, holder, editor } = place;
  const items = /** @type {{ number?: number, title?: Record<string, string> }[]} */ (
    editor.input[part.among ?? ""] ?? []
  );
  const options = items.flatMap(({ number, title }) =>
    number
      ? [{ code: String(number), title: `${number}. ${title?.[editor.visit.plan.languages[0] ?? ""] ?? ""}` }]
      : [],
  );
  return menu(place, options, String(holder[part.name] ?? ""), (value) => {
    put(place, value && Number(value));
    editor.redraw();
  });
}

/** In which language something is written, by its name. @param {Place} place */
export function language(place) {
  const { part, holder, editor } = place;
  const chosen = String(holder[part.name] ?? "");
  const options = languageOptions("de", chosen, editor.visit.s.form.otherLanguage);
  return menu(
    place,
    options.map(({ value, words }) => ({ code: value, title: words })),
    chosen,
    (value) => {
      put(place, value);
      editor.redraw();
    },
  );
}

/** Several of a few values. @param {Place} place */
export function choices(place) {
  const { part, holder, editor, pointer } = place;
  const chosen = /** @type {string[]} */ (holder[part.name] ?? []);
  return group(
    place,
    (part.values ?? []).map(
      (value) =>
        html`<label class="choice">
          <input
            type="checkbox"
            id="${idOf(pointer)}-${value}"
            .checked=${live(chosen.includes(value))}
            @change=${() => {
              const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
              put(place, next.length ? next : undefined);
              editor.redraw();
            }}
          />
          <span>${valueWords(part, value, editor.visit)}</span>
        </label>`,
    ),
  );
}

/** What a code is called, as far as the form knows. @param {string} to @param {string} code @param {import("./box.js").Editor} editor */
export function nameOf(to, code, { names, visit }) {
  const text = names[`${to}/${code}`] ?? names[code];
  return text ? visit.plain(text) : (known.get(to)?.find((each) => each.code === code)?.title ?? code);
}

/** Fetches a short list once, for its names and its menu. @param {string} to @param {import("./box.js").Editor} editor */
function fetchList(to, editor) {
  if (known.has(to)) return;
  known.set(to, []);
  allOf(/** @type {import("../lookup.js").Target} */ (to)).then(
    (all) => {
      known.set(to, all);
      editor.redraw();
    },
    () => known.delete(to),
  );
}

/** Names that did not come with the form are looked for. @param {string} to @param {string[]} codes @param {import("./box.js").Editor} editor */
function fetchNames(to, codes, editor) {
  if (codes.some((code) => code && !editor.names[`${to}/${code}`])) fetchList(to, editor);
}

/** @param {Place} place @param {string} to @param {string} code @param {() => void} remove */
const chosenOne = ({ editor, label, part, holder }, to, code, remove) => {
  // Codes of one dimension are named together with it.
  const name = nameOf(to, part.within ? `${String(holder[part.within])}:${code}` : code, editor);
  return html`<li class="chosen">
    <span>${name} <span class="muted small">${code}</span></span>
    <button
      type="button"
      class="plain-button"
      aria-label="${label}: ${editor.visit.s.form.remove(name)}"
      @click=${remove}
    >
      ${editor.visit.s.form.removeShort}
    </button>
  </li>`;
};

/** One other thing. @param {Place} place */
export function reference(place) {
  const { part, holder, editor, pointer } = place;
  const to = part.to ?? "measures";
  const code = String(holder[part.name] ?? "");
  if (menus.includes(to)) {
    fetchList(to, editor);
    return menu(place, known.get(to) ?? [], code, (value) => {
      put(place, value);
      editor.redraw();
    });
  }
  fetchNames(to, [code], editor);
  const remove = () => {
    announce(editor.visit.s.form.removed(nameOf(to, code, editor)));
    put(place, undefined);
    editor.redraw();
    document.getElementById(idOf(pointer))?.focus();
  };
  return box(
    place,
    html`${
      code
        ? html`<ul class="chosen-list">
            ${chosenOne(place, to, code, remove)}
          </ul>`
        : nothing
    }
    ${search(place, { to, taken: [code], take: (choice) => take(place, to, choice, part.numbered ? Number(choice.code) : choice.code) })}`,
  );
}

/** @param {Place} place @param {string} to @param {Choice} choice @param {unknown} value */
function take(place, to, { code, title }, value) {
  const { editor } = place;
  editor.names[`${to}/${code}`] = { [editor.visit.lang]: title };
  put(place, value);
  announce(editor.visit.s.form.added(title));
}

/**
 * Several other things.
 * @param {Place} place
 * @param {import("../lookup.js").Target} [to]
 * @param {(choice: Choice) => Choice | undefined} [narrow]
 */
export function references(place, to = place.part.to ?? "measures", narrow = (choice) => choice) {
  const { part, holder, editor, pointer } = place;
  const codes = /** @type {string[]} */ (holder[part.name] ?? []);
  fetchNames(to, codes, editor);
  /** @param {string} code */
  const remove = (code) => {
    announce(editor.visit.s.form.removed(nameOf(to, code, editor)));
    put(
      place,
      codes.filter((other) => other !== code),
    );
    editor.redraw();
    document.getElementById(idOf(pointer))?.focus();
  };
  return box(
    place,
    html`${
      codes.length
        ? html`<ul class="chosen-list">
            ${repeat(
              codes,
              (code) => code,
              (code) => chosenOne(place, to, code, () => remove(code)),
            )}
          </ul>`
        : nothing
    }
    ${search(place, {
      to,
      taken: codes,
      narrow,
      take: (choice) => take(place, to, choice, [...codes, choice.code]),
    })}`,
  );
}

/** Codes of dimensions: of one dimension by themselves, else together with it. @param {Place} place */
export function codes(place) {
  const { part, holder, editor, pointer } = place;
  if (part.within) {
    const dimension = String(holder[part.within] ?? "");
    return references(place, "codes", ({ code, title }) =>
      code.startsWith(`${dimension}:`) ? { code: code.slice(dimension.length + 1), title } : undefined,
    );
  }
  if (!part.maybe) return references(place, "codes");
  const has = Array.isArray(holder[part.name]);
  return group(
    place,
    html`<label class="choice">
        <input
          type="checkbox"
          id="${idOf(pointer)}-has"
          .checked=${live(has)}
          @change=${() => {
            put(place, has ? undefined : []);
            editor.redraw();
          }}
        />
        <span>${editor.visit.s.form.hasHeadline}</span>
      </label>
      ${has ? references({ ...place, pointer: `${pointer}/codes`, hint: "" }, "codes") : nothing}`,
  );
}

/** Things of any kind, by their path. @param {Place} place */
export const paths = (place) => references(place, "paths");
