/**
 * A form is a table: sections of parts, and of each part its property, what kind of thing it holds, and little more. What
 * it is called stands with the words of the staff area. From this the form is drawn, checked, and compared.
 *
 * @typedef {"fields" | "goals" | "measures" | "reports" | "organisations" | "indicators" | "observations" | "events" | "documents" | "notices" | "sources" | "calls" | "needs" | "submissions" | "answers"} Kind
 * @typedef {"territories" | "themes" | "dimensions" | "units" | "questions" | "changes" | "rules"} Vocabulary
 * @typedef {object} Part
 * @property {string} name of the property
 * @property {"words" | "line" | "prose" | "number" | "integer" | "period" | "day" | "time" | "address" | "mail" | "choice" | "choices" | "reference" | "references" | "paths" | "language" | "file" | "codes" | "flag" | "item" | "list"} type
 * @property {boolean} [required] before it can be submitted
 * @property {boolean} [long] words of several lines
 * @property {number} [most] letters, where that is less than everywhere
 * @property {Kind | Vocabulary} [to] what a reference leads to
 * @property {string[]} [values] of a choice
 * @property {string} [named] where the public site has words for the values
 * @property {string} [within] the property that names the dimension whose codes these are, where they are of one
 * @property {string} [among] the list of the form that an item is of, by its number
 * @property {boolean} [maybe] whether an empty list says something else than none
 * @property {Part[]} [parts] of each item of a list
 * @property {boolean} [unordered] a list whose order says nothing
 * @property {string} [unless] a flag of the same item with which this has no meaning
 * @property {[name: string, ...values: string[]]} [when] what another property of the same item has to be for this to have a meaning
 * @property {string[]} [resets] other properties of the same item that lose their meaning when this changes
 * @property {string} [dated] another property that says from when it is: from today, where it becomes another and nobody says so
 * @property {[value: string, other: string, before: string]} [brings] with this value, and where nobody says anything else, another property is what a third one was before
 * @property {string} [called] what it is called, where that is not by its name
 * @property {string} [takes] endings of the files that are taken, where it is not any
 * @property {boolean} [numbered] whether what is referred to goes by its number
 * @property {boolean} [received] stays as it came, whoever looks at it
 * @property {(items: any[], input: any, published?: any) => Record<string, unknown>} [fresh] a new item of a list, by those that are there, the whole form, and the thing as it is now
 * @property {(item: any, input: any) => string} [folds] items can be folded; what is said then beside the name of one
 *
 * @typedef {{ title: string, parts: Part[] }} Section its title is a key of the words
 * @typedef {"refusals" | "assignments" | "mergings" | "privateAnswers" | "templates"} Doing what is no thing of the plan and has a form all the same
 * @typedef {object} Form
 * @property {Kind | Doing} kind
 * @property {Section[]} sections
 * @property {(section: string, editor: import("../editor.js").Editor) => unknown} [notes] what is said below a section while it is written
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
export const day = of("day");
export const time = of("time");
export const address = of("address");
export const mail = of("mail");
export const codes = of("codes");
export const paths = of("paths");
export const flag = of("flag");
export const language = of("language");
export const file = of("file");

/** @param {string} name @param {string[]} values @param {More} [more] @returns {Part} */
export const choice = (name, values, more) => ({ name, type: "choice", values, ...more });
/** Several of a few values. @param {string} name @param {string[]} values @param {More} [more] @returns {Part} */
export const choices = (name, values, more) => ({ name, type: "choices", values, ...more });
/** @param {string} name @param {Kind | Vocabulary} to @param {More} [more] @returns {Part} */
export const reference = (name, to, more) => ({ name, type: "reference", to, ...more });
/** @param {string} name @param {Kind | Vocabulary} to @param {More} [more] @returns {Part} */
export const references = (name, to, more) => ({ name, type: "references", to, ...more });
/** One of what a list of the same form holds. @param {string} name @param {string} among @returns {Part} */
export const item = (name, among) => ({ name, type: "item", among });
/** @param {string} name @param {Part[]} parts @param {More} [more] @returns {Part} */
export const list = (name, parts, more) => ({ name, type: "list", parts, ...more });

/** What a thing is called, which has to fit into lists and messages. */
export const title = words("title", { required: true, most: 200 });

/** Every form ends with where its statements come from. @type {Section} */
export const sources = { title: "sources", parts: [references("sources", "sources")] };

/** Whether a part has a meaning beside what else stands in its item. @param {Part} part @param {Record<string, unknown>} holder */
export const isAsked = ({ unless, when }, holder) =>
  !(unless && holder[unless]) && (!when || when.indexOf(String(holder[when[0]]), 1) > 0);

/** All parts of a form, without its sections. @param {Form} form */
export const partsOf = ({ sections }) => sections.flatMap(({ parts }) => parts);
