import { html, nothing } from "lit-html";
import { mark } from "../components/status-mark.js";
import { formatBytes, joinList } from "../format/number.js";
import { numbersIn } from "../format/intl.js";
import { addressOfSubject, partsOf } from "../subjects.js";
import { itemKinds, propertyOf } from "./properties.js";

/**
 * What is needed to tell a property: of which kind of thing it is, the names of what it mentions, and the words.
 * @typedef {object} Telling
 * @property {string} kind first part of the path, such as `measures`
 * @property {Record<string, import("../format/text.js").Text>} references path → title, such as `organisations/SJIS`
 * @property {import("../words/changes/de.js").ChangeWords} changeWords
 * @property {import("../page.js").Visit} visit
 * @property {{ number: number, title: import("../format/text.js").Text }[]} [sessions] parts of the programme of an event, by whose titles its results tell what they are from
 * @property {(checksum: string) => unknown} [file] tells a file by more than its checksum
 * @property {boolean} [isNew] whether the whole thing is new, so that it need not be said of each property
 */

/** @typedef {import("./properties.js").Item} Item */

/** Another thing by its name, with a link where it has a page. @param {string} path @param {Telling} telling */
export function named(path, { references, visit }) {
  const title = references[path] ?? visit.plan.questions.find(({ code }) => path === `questions/${code}`)?.title;
  const words = title ? visit.say(title) : partsOf(path).code;
  const address = addressOfSubject(path, visit);
  return address ? html`<a class="quiet" href=${address}>${words}</a>` : words;
}

/** @param {string} group such as `sex:female` @param {Telling} telling */
function group(group, { references, visit }) {
  const [dimension = "", code = ""] = group.split(":");
  const title = references[`dimensions/${dimension}`];
  const words = references[`dimensions/${group}`];
  return [title ? visit.plain(title) : dimension, words ? visit.plain(words) : code].filter(Boolean).join(": ");
}

/** The words of a fixed vocabulary. @param {import("./properties.js").WordList} list @param {Telling} telling @returns {Record<string, string>} */
function vocabulary(list, { visit: { w }, changeWords }) {
  if (list in changeWords.value) return changeWords.value[/** @type {"milestoneState"} */ (list)];
  if (list === "sessionKind") return w.event.sessionKind;
  if (list === "admission") return w.event.admissions;
  if (list === "eventState") return w.event.states;
  if (list === "eventMode") return w.event.modes;
  if (list === "eventAccessibility") return w.event.access;
  if (list === "provenance") return w.provenanceShort;
  if (list === "direction") return w.directionShort;
  return w[/** @type {"status"} */ (list)];
}

/** @param {unknown} value */
const list = (value) => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
/** @param {unknown[]} parts @param {string} lang */
const inARow = (parts, lang) => joinList(parts, lang).map((part) => html`${part}`);

/** As exact as it was entered. @param {number} value @param {string} lang */
const exact = (value, lang) => numbersIn(lang, { maximumFractionDigits: 15, useGrouping: true }).format(value);

/** Day and time as they are entered: local, without a zone. @param {string} moment @param {Telling} telling */
const moment = (moment, { changeWords, visit }) =>
  changeWords.at(visit.w.when(moment.slice(0, 10)), moment.slice(11, 16));

/** An item in the words of the properties that tell it. @param {import("./properties.js").ItemKind} kind @param {Item} item @returns {Item} */
function told(kind, item) {
  const how = itemKinds[kind];
  return "told" in how ? how.told(item) : item;
}

/** An item of a list in one line: its name and what else is known of it. @param {import("./properties.js").ItemKind} kind @param {Item} it @param {Telling} telling */
export function itemLine(kind, it, telling) {
  const { facts } = itemKinds[kind];
  const item = told(kind, it);
  const inner = { ...telling, kind };
  const known = facts
    .filter((fact) => !isEmpty(item[fact]))
    .map((fact) => html`<span class="muted">${labelOf(fact, telling)}:</span> ${valueOf(fact, item[fact], inner)}`);
  return html`${itemName(kind, item, telling)}${known.map((fact) => html`<br />${fact}`)}${
    item.remove ? html`<br />${telling.changeWords.removeRow}` : nothing
  }`;
}

/** @param {import("./properties.js").ItemKind} kind @param {Item} item @param {Telling} telling */
export function itemName(kind, item, telling) {
  const parts = itemKinds[kind].name.filter((field) => !isEmpty(item[field]));
  return html`<strong
    >${parts.map((field, i) => html`${i ? ": " : ""}${valueOf(field, item[field], { ...telling, kind })}`)}</strong
  >`;
}

/** Whether there is nothing to tell. @param {unknown} value */
export const isEmpty = (value) =>
  value === undefined ||
  value === null ||
  value === "" ||
  (Array.isArray(value) && !value.length) ||
  (typeof value === "object" && !Array.isArray(value) && !Object.keys(value).length);

/** Whether a property tells nothing: a headline without codes is the value for all, no headline is none. @param {string} name @param {unknown} value */
export const saysNothing = (name, value) => isEmpty(value) && !(name === "headline" && Array.isArray(value));

/** What a property is called. @param {string} name @param {Pick<Telling, "changeWords">} telling */
export const labelOf = (name, { changeWords }) =>
  /** @type {Record<string, string>} */ (changeWords.property)[name] ?? name;

/**
 * One value of a property in words: a status with its sign, periods as people say them, other things by their names.
 * @param {string} name
 * @param {any} value
 * @param {Telling} telling
 * @returns {unknown}
 */
export function valueOf(name, value, telling) {
  if (saysNothing(name, value)) return nothing;
  const { changeWords, visit } = telling;
  if (isEmpty(value)) return changeWords.total;
  const { w, lang } = visit;
  const property = propertyOf(telling.kind, name, value);
  switch (property.form) {
    case "text":
      return html`<span class="words">${typeof value === "object" ? visit.say(value) : String(value)}</span>`;
    case "word": {
      const word = vocabulary(property.of, telling)[value] ?? value;
      return property.of === "status" ? html`<span class="status">${mark(value)} ${word}</span>` : word;
    }
    case "words":
      return w.list(list(value).map((word) => vocabulary(property.of, telling)[word] ?? word));
    case "reference":
      return named(`${property.of}/${value}`, telling);
    case "references":
      return inARow(
        list(value).map((code) => named(`${property.of}/${code}`, telling)),
        lang,
      );
    case "paths":
      return inARow(
        list(value).map((path) => named(path, telling)),
        lang,
      );
    case "groups":
      return w.list(list(value).map((code) => group(code, telling)));
    case "items":
      return html`<ul class="plain-list">
        ${list(value).map((item) => html`<li>${itemLine(property.of, item, telling)}</li>`)}
      </ul>`;
    case "period":
      return w.when(value);
    case "moment":
      return moment(value, telling);
    case "number":
      return exact(value, lang);
    case "part": {
      const part = telling.sessions?.find(({ number }) => number === value);
      return part ? visit.say(part.title) : exact(value, lang);
    }
    case "page":
      return changeWords.page(exact(value, lang));
    case "bytes":
      return w.documents.about(formatBytes(value, lang));
    case "flag":
      return value ? changeWords.yes : changeWords.no;
    case "language":
      return new Intl.DisplayNames(lang, { type: "language" }).of(value) ?? value;
    case "duration":
      return w.indicator.every(value);
    case "address":
      return html`<a class="quiet" href=${value} rel="external">${value}</a>`;
    case "checksum":
      return telling.file?.(value) ?? html`<span class="checksum" title=${value}>${w.document.checksum(value)}</span>`;
    case "mailbox":
      return html`<a class="quiet" href="mailto:${value}">${value}</a>`;
    default:
      return visit.written(list(value).join(", "));
  }
}

/** @param {unknown} before @param {unknown} after @param {Telling} telling */
export const beforeAndAfter = (before, after, { changeWords: c }) =>
  html`<span class="was"><span class="hidden">${c.before} </span>${before}</span>
    <span class="arrow" aria-hidden="true">→</span>
    <span class="now"><span class="hidden">${c.after} </span>${after}</span>`;
