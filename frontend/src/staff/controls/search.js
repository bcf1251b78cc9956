import { combobox, noSearch } from "../../controls/combobox.js";
import { find } from "../lookup.js";
import { idOf } from "../problems.js";
import { describedBy, invalid } from "./box.js";

/** @typedef {import("../../controls/combobox.js").Search} Search */

/** @param {import("./box.js").Editor} editor @param {string} pointer @returns {Search} */
function searchAt(editor, pointer) {
  const known = editor.searches.get(pointer) ?? noSearch();
  editor.searches.set(pointer, known);
  return known;
}

/**
 * A box in which one types to find something that a form refers to.
 * @param {import("./box.js").Place} place
 * @param {{ to: import("../lookup.js").Target, taken: string[], take: (choice: import("../lookup.js").Choice) => void, narrow?: (choice: import("../lookup.js").Choice) => import("../lookup.js").Choice | undefined }} what
 */
export const search = ({ pointer, label, hint, editor }, { to, taken, take, narrow = (choice) => choice }) =>
  combobox({
    id: idOf(pointer),
    label,
    state: searchAt(editor, pointer),
    describedBy: describedBy(pointer, hint, editor),
    invalid: invalid(pointer, editor),
    taken,
    find: async (words, signal) => (await find(to, words, signal)).flatMap((choice) => narrow(choice) ?? []),
    take,
    redraw: editor.redraw,
    words: editor.visit.s.form,
  });
