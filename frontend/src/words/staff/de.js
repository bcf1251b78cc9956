import { formatInteger } from "../../format/number.js";
import changeWords from "../changes/de.js";
import changes from "./changes-de.js";
import forms from "./forms-de.js";
import frame from "./frame-de.js";
import { labelled } from "./parts-de.js";
import people from "./people-de.js";
import things from "./things-de.js";

const languages = new Intl.DisplayNames("de", { type: "language" });

/** @param {string} code */
function language(code) {
  try {
    return code === "und" ? forms.form.otherLanguage : (languages.of(code) ?? code);
  } catch {
    // No browser knows a language by such a code.
    return code;
  }
}

/** All words of the staff area, which is in German alone: B1, “Sie”. Those of rounds and imports come with their pages. */
const words = {
  /** @param {number} n */
  figure: (n) => formatInteger(n, "de"),
  /** @param {string} code */
  language,
  /** @param {string} kind @param {string} name @param {string} [list] */
  label: (kind, name, list) => labelled(kind, name, list)[0],
  /** @param {string} kind @param {string} name @param {string} [list] */
  hint: (kind, name, list) => labelled(kind, name, list)[1],
  ...frame,
  ...things,
  ...forms,
  ...changes,
  ...people,
};

/** @typedef {typeof words} StaffWords */

export { changeWords };
export default words;
