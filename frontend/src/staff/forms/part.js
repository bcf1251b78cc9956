/**
 * A form is a table: sections of parts, and of each part its property, what kind of thing it holds, and little more. What
 * it is called stands with the words of the staff area. From this the form is drawn, checked, and compared.
 *
 * @typedef {"fields" | "goals" | "measures" | "reports" | "organisations" | "indicators" | "observations" | "events" | "documents" | "notices" | "sources"} Kind
 * @typedef {"territories" | "themes" | "dimensions" | "units"} Vocabulary
 * @typedef {object} Part
 * @property {string} name of the property
 * @property {"words" | "line" | "prose" | "number" | "integer" | "period" | "time" | "address" | "mail" | "choice" | "choices" | "reference" | "references" | "paths" | "codes" | "flag" | "list"} type
 * @property {boolean} [required] before it can be submitted
 * @property {boolean} [long] words of several lines
 * @property {Kind | Vocabulary} [to] what a reference leads to
 * @property {string[]} [values] of a choice
 * @property {string} [named] where the public site has words for the values
 * @property {string} [within] the property that names the dimension whose codes these are, where they are of one
 * @property {boolean} [maybe] whether an empty list says something else than none
 * @property {Part[]} [parts] of each item of a list
 * @property {boolean} [unordered] a list whose order says nothing
 * @property {string} [unless] a flag of the same item with which this has no meaning
 * @property {(place: number) => Record<string, unknown>} [fresh] a new item of a list, by its place
 *
 * @typedef {{ title: string, parts: Part[] }} Section its title is a key of the words
 * @typedef {{ kind: Kind, sections: Section[] }} Form
 *
 * @typedef {Record<string, unknown>} Input a thing as it shall be, in the form of the contract
 */

/** @typedef {Omit<Part, "name" | "type">} More */

/** @param {Part["type"]} type @returns {(name: string, more?: More) => Part} */
const of = (type) => (name, more) => ({ name, type, ...more });

export const words = of("words");
export const line = of("line");
export const prose = of("prose");
export const number = of("number");
export const integer = of("integer");
export const period = of("period");
export const time = of("time");
export const address = of("address");
export const mail = of("mail");
export const codes = of("codes");
export const paths = of("paths");
export const flag = of("flag");

/** @param {string} name @param {string[]} values @param {More} [more] @returns {Part} */
export const choice = (name, values, more) => ({ name, type: "choice", values, ...more });
/** Several of a few values. @param {string} name @param {string[]} values @param {More} [more] @returns {Part} */
export const choices = (name, values, more) => ({ name, type: "choices", values, ...more });
/** @param {string} name @param {Kind | Vocabulary} to @param {More} [more] @returns {Part} */
export const reference = (name, to, more) => ({ name, type: "reference", to, ...more });
/** @param {string} name @param {Kind | Vocabulary} to @param {More} [more] @returns {Part} */
export const references = (name, to, more) => ({ name, type: "references", to, ...more });
/** @param {string} name @param {Part[]} parts @param {More} [more] @returns {Part} */
export const list = (name, parts, more) => ({ name, type: "list", parts, ...more });

/** Every form ends with where its statements come from. @type {Section} */
export const sources = { title: "sources", parts: [references("sources", "sources")] };

/** All parts of a form, without its sections. @param {Form} form */
export const partsOf = ({ sections }) => sections.flatMap(({ parts }) => parts);
