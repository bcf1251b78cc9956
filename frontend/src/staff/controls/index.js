import { choice, choices, codes, item, language, paths, reference, references } from "./choice.js";
import { file } from "./file.js";
import { list } from "./list.js";
import { address, day, flag, integer, line, mail, number, period, prose, time, words } from "./text.js";

/** @type {Record<import("../forms/part.js").Part["type"], (place: import("./box.js").Place) => unknown>} */
const controls = {
  words,
  line,
  prose,
  number,
  integer,
  period,
  day,
  time,
  address,
  mail,
  choice,
  choices,
  reference,
  references: (place) => references(place),
  paths,
  language,
  file,
  codes,
  flag,
  item,
  list,
};

/**
 * The control of one part of a form.
 * @param {import("../forms/part.js").Part} part
 * @param {Record<string, unknown>} holder
 * @param {string} base where the holder is in the form
 * @param {import("../editor.js").Editor} editor
 * @param {string} [within] the list that it is within
 */
export function control(part, holder, base, editor, within) {
  const { s } = editor.visit;
  const { kind } = editor.form;
  return controls[part.type]({
    part,
    holder,
    pointer: `${base}/${part.name}`,
    label: s.label(kind, part.called ?? part.name, within),
    hint: s.hint(kind, part.called ?? part.name, within),
    editor,
  });
}
