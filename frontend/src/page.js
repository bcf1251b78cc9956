import { html } from "lit-html";
import { until } from "lit-html/directives/until.js";
import { pick, plain } from "./format/text.js";
import { nextTask } from "./next-task.js";
import { addressOf } from "./routes.js";

/**
 * @typedef {import("lit-html").TemplateResult} Template
 * @typedef {import("./api/client.js").Schemas} Schemas
 * @typedef {import("./words/de.js").Words} Words
 * @typedef {import("./format/text.js").Text} Text
 * @typedef {import("./routes.js").Lang} Lang
 * @typedef {import("./routes.js").Place} Place
 * @typedef {import("./routes.js").RouteName} RouteName
 * @typedef {import("./routes.js").Query} Query
 */

/**
 * What a page may ask for while it loads.
 * @typedef {object} Request
 * @property {string} code the code in the address, or empty
 * @property {URLSearchParams} query
 * @property {Lang} lang
 * @property {Promise<Schemas["Plan"]>} plan
 * @property {AbortSignal} signal
 */

/**
 * A page: it loads, has a title and shows. Its state is the address and what the server says.
 * @template [Data=any]
 * @typedef {object} Page
 * @property {(request: Request) => Promise<Data>} load
 * @property {(data: Data, visit: Visit) => string} title
 * @property {(data: Data, visit: Visit) => string} [description]
 * @property {(data: Data, visit: Visit) => Template} view
 * @property {(data: Data, visit: Visit) => string} [announce] what a changed filter has led to, for screen readers
 * @property {(data: Data, visit: Visit, content: unknown) => Template} [frame] what stands around it, where that is not the frame of the public site
 */

/** One look at one address: everything a view needs beside its data. */
export class Visit {
  /** @param {Place} place @param {URLSearchParams} query @param {Words} words @param {Schemas["Plan"]} plan */
  constructor(place, query, words, plan) {
    this.place = place;
    this.lang = place.lang;
    this.query = query;
    this.w = words;
    this.plan = plan;
  }

  /** Whether this shows what is not public yet: then it has no address that stays, and nothing has changed in it. */
  isPreview = false;

  /** Shows the page again as its data are now, for pages that one works on. */
  redraw = () => {};
  /** Goes to another page. @type {(address: string) => void} */
  go = () => {};

  /** The language of files: that of the page where the plan speaks it, else that in which the plan was written. */
  get fileLang() {
    const { languages } = this.plan;
    return languages.includes(this.lang) ? this.lang : (languages[0] ?? this.lang);
  }

  /** When all is there that was put off. @type {Promise<unknown>} */
  complete = Promise.resolve();

  /**
   * What stands further down a long page: put together in a task of its own, one after the other, so that the top can be
   * read before.
   * @param {() => unknown} make
   */
  later = (make) => {
    const made = this.complete.then(nextTask).then(make);
    this.complete = made;
    return until(made);
  };

  /** The address of a page in the language of this visit. @param {RouteName} name @param {string} [code] @param {Query} [query] */
  url = (name, code, query) => addressOf(name, this.lang, code, query);

  /** The address of this page with some keys of the query changed. A changed filter begins at the first page. @param {Query} changes */
  here = (changes) => {
    const query = { ...Object.fromEntries(this.query), page: "", ...changes };
    return addressOf(this.place.name, this.lang, this.place.code, query);
  };

  /** Words of the plan, marked where they are not in the language of the page. @param {Text | undefined} text */
  say = (text) => {
    const { words, lang } = pick(text, this.lang);
    return lang === this.lang ? words : html`<span lang=${lang}>${words}</span>`;
  };

  /**
   * Words that the plan has in one language only, such as a citation or a place: that in which it was written.
   * @param {string | undefined} words
   */
  written = (words) => this.say(words ? { [this.plan.languages[0] ?? this.lang]: words } : undefined);

  /** Words of the plan for a place that takes no markup. @param {Text | undefined} text */
  plain = (text) => plain(text, this.lang);
}
