import { plain } from "../format/text.js";
import { partsOf } from "./forms/part.js";

/**
 * @typedef {import("./check.js").Violation} Violation
 * @typedef {import("../words/staff/de.js").StaffWords} StaffWords
 */

/** The element of what a pointer names: `/input/title/de` → f-input-title-de. @param {string} pointer */
export const idOf = (pointer) => `f${pointer.replaceAll(/[^A-Za-z0-9]+/g, "-")}`;

/** What is wrong at this place, or in it where nothing in it has a place of its own. @param {Violation[]} problems @param {string} pointer */
export const wrongAt = (problems, pointer) => problems.find(({ name }) => name === pointer)?.reason;

/**
 * What a place of a form is called: `/input/milestones/0/title/de` → Meilensteine, 1 „Konzept“: Titel (Deutsch).
 * @param {string} pointer
 * @param {import("./forms/part.js").Form} form
 * @param {StaffWords} s
 * @param {Record<string, any>} [input] what is in the form
 */
export function nameOf(pointer, form, s, input = {}) {
  const [root, first, ...rest] = pointer.split("/").slice(1);
  if (root === "reason" || root === "note" || root === "subject") return s.form[root];
  const part = partsOf(form).find(({ name }) => name === first);
  if (root !== "input" || !part) return "";
  const label = s.label(form.kind, part.name);
  if (part.type === "words") return rest[0] ? `${label} (${s.language(rest[0])})` : label;
  if (part.type !== "list" || rest[0] === undefined) return label;
  const [place, inner, language] = rest;
  const within = part.parts?.find(({ name }) => name === inner);
  const what = within ? s.label(form.kind, within.name, part.name) : "";
  const title = plain(input[part.name]?.[Number(place)]?.title, "de");
  return `${label}, ${Number(place) + 1}${title ? ` „${title}“` : ""}${what ? `: ${what}` : ""}${language ? ` (${s.language(language)})` : ""}`;
}

/**
 * Moves the focus to what a problem is about: the very place, else the first one in it, else what it stands in.
 * @param {string} pointer
 */
export function focusOn(pointer) {
  for (let at = pointer; at; at = at.slice(0, at.lastIndexOf("/"))) {
    const id = idOf(at);
    const found = document.getElementById(id) ?? document.querySelector(`[id^="${id}-"]:is(input, select, textarea)`);
    if (found instanceof HTMLElement) {
      for (let around = found.closest("details"); around; around = around.parentElement?.closest("details") ?? null)
        around.open = true;
      found.focus();
      return;
    }
  }
}
