import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { plain } from "../../format/text.js";
import { typedPeriod } from "../typed.js";
import { idOf } from "../problems.js";
import { announce, group, put } from "./box.js";
import { nameOf } from "./choice.js";
import { drop } from "./file.js";
import { isAsked } from "../forms/part.js";
import { control } from "./index.js";

/**
 * @typedef {import("./box.js").Place} Place
 * @typedef {Record<string, unknown>} Item
 */

/** Names items for as long as they are worked on, so that each keeps its controls when they move. @type {WeakMap<object, number>} */
const numbers = new WeakMap();
let next = 1;

/** @param {object} item */
function numberOf(item) {
  const number = numbers.get(item) ?? next++;
  numbers.set(item, number);
  return number;
}

/** Items that are open, of those that can be folded: new ones, those with something wrong, and what somebody opened. @type {WeakSet<object>} */
const opened = new WeakSet();

/** What an item is recognised by. @param {Item} item @param {import("./box.js").Editor} editor */
function titleOf(item, editor) {
  const { names, visit } = editor;
  const { title, reason, successor, territory, period, kind, change, code } = /** @type {Record<string, any>} */ (item);
  if (title ?? reason) return plain(title ?? reason, visit.lang);
  if (successor) return visit.plain(names[`organisations/${successor}`]) || String(successor);
  if (change) return nameOf("changes", String(change), editor);
  if (code) return nameOf(`${kind}s`, code, editor);
  const where = territory && nameOf("territories", territory, editor);
  return [where, typedPeriod(period)].filter(Boolean).join(", ");
}

/** An item of the list, which may be folded to its name. @param {Place} place @param {Item} item @param {string} name @param {unknown} content */
function foldable({ part, editor }, item, name, content) {
  if (!part.folds) return html`<li>${content}</li>`;
  const toggled = (/** @type {Event} */ { currentTarget }) => {
    const { open } = /** @type {HTMLDetailsElement} */ (currentTarget);
    if (open) opened.add(item);
    else opened.delete(item);
  };
  return html`<li>
    <details class="item-fold" ?open=${opened.has(item)} @toggle=${toggled}>
      <summary>${name} <span class="muted small">${part.folds(item, editor.input)}</span></summary>
      ${content}
    </details>
  </li>`;
}

/** Things within a thing, which can be added, removed and moved by buttons. @param {Place} place */
export function list(place) {
  const { part, holder, pointer, label, editor } = place;
  const { s } = editor.visit;
  const items = /** @type {Item[]} */ (holder[part.name] ?? []);
  const one = s.item[part.name] ?? label;
  const addId = `${idOf(pointer)}-add`;

  /** @param {Item[]} changed @param {string} words @param {string} focus */
  const change = (changed, words, focus) => {
    put(place, changed);
    // Places have changed, and with them what the messages were about.
    editor.problems = editor.problems.filter(({ name }) => !name.startsWith(`${pointer}/`));
    editor.redraw();
    announce(words);
    document.getElementById(focus)?.focus();
  };
  const add = () => {
    const fresh = part.fresh?.(items, editor.input, editor.published) ?? {};
    opened.add(fresh);
    change(
      [...items, fresh],
      s.form.added(s.form.item(one, items.length + 1, "")),
      `${idOf(`${pointer}/${items.length}`)}`,
    );
  };
  /** @param {number} i */
  const remove = (i) => {
    drop(items[i] ?? {}, editor);
    change(items.toSpliced(i, 1), s.form.removed(s.form.item(one, i + 1, "")), addId);
  };
  /** @param {number} i @param {number} step */
  const move = (i, step) => {
    const moved = items.toSpliced(i, 1).toSpliced(i + step, 0, items[i] ?? {});
    change(moved, s.form.moved(i + step + 1), `${idOf(`${pointer}/${i + step}`)}-tool-${step < 0 ? "up" : "down"}`);
  };

  return group(
    place,
    html`<ol class="items">
        ${repeat(items, numberOf, (item, i) => {
          const own = `${pointer}/${i}`;
          const name = s.form.item(one, i + 1, titleOf(item, editor));
          const tool = (
            /** @type {string} */ id,
            /** @type {string} */ words,
            /** @type {boolean} */ isOff,
            /** @type {() => void} */ act,
          ) =>
            html`<button
              type="button"
              class="plain-button"
              id="${idOf(own)}-tool-${id}"
              aria-disabled=${isOff ? "true" : nothing}
              @click=${() => isOff || act()}
            >
              ${words}<span class="hidden">: ${name}</span>
            </button>`;
          if (editor.problems.some((problem) => problem.name.startsWith(`${own}/`))) opened.add(item);
          return foldable(
            place,
            item,
            name,
            html`<fieldset class="item" id=${idOf(own)} tabindex="-1">
              <legend class=${part.folds ? "hidden" : ""}>${name}</legend>
              <div class="item-parts">
                ${(part.parts ?? []).filter((inner) => isAsked(inner, item)).map((inner) => control(inner, item, own, editor, part.name))}
              </div>
              <p class="item-tools">
                ${
                  part.unordered
                    ? nothing
                    : [
                        tool("up", s.form.up, i === 0, () => move(i, -1)),
                        tool("down", s.form.down, i === items.length - 1, () => move(i, 1)),
                      ]
                }
                ${tool("remove", part.name === "rows" ? s.form.dropRow : s.form.removeShort, false, () => remove(i))}
              </p>
            </fieldset>`,
          );
        })}
      </ol>
      <p>
        <button type="button" class="kern-btn kern-btn--secondary kern-btn--small" id=${addId} @click=${add}>
          <span class="kern-label">${s.form.addTo(one)}</span>
        </button>
      </p>`,
  );
}
