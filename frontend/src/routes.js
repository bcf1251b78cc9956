import routes from "../routes.json";

/**
 * @typedef {keyof typeof routes} RouteName
 * @typedef {import("./format/text.js").Lang} Lang
 * @typedef {{ name: RouteName, lang: Lang, code: string }} Place
 */

/** @type {Lang[]} */
export const languages = ["de", "en"];

/** The staff area stands under one route, in one language; what follows in its addresses is its own business. */
const segment = "[A-Za-z0-9-]{1,64}";

/** @param {string} pattern */
const expression = (pattern) =>
  new RegExp(
    `^${pattern.replace("{code}", `(?<code>${segment})`).replace("{path}", `(?<code>(?:/${segment})*)`).replace(/\/$/, "")}/?$`,
  );

const table = Object.entries(routes).flatMap(([name, addresses]) =>
  Object.entries(addresses).map(([lang, address]) => ({
    name: /** @type {RouteName} */ (name),
    lang: /** @type {Lang} */ (lang),
    expression: expression(address),
  })),
);

/** Which page an address means, or undefined where it means none. @param {string} path @returns {Place | undefined} */
export function placeOf(path) {
  for (const { name, lang, expression } of table) {
    const found = expression.exec(path);
    if (found) return { name, lang, code: found.groups?.code ?? "" };
  }
}

/** The language of an address, also of one that means no page. @param {string} path @returns {Lang} */
export const languageOf = (path) => (/^\/en(\/|$)/.test(path) ? "en" : "de");

/**
 * The address of a page. Empty values leave no trace in the query; lists are joined by commas.
 * @param {RouteName} name
 * @param {Lang} lang
 * @param {string} [code]
 * @param {Query} [query]
 */
export function addressOf(name, lang, code = "", query = {}) {
  /** @type {Partial<Record<Lang, string>>} */
  const addresses = routes[name];
  return (addresses[lang] ?? addresses.de ?? "").replace(/\{(code|path)\}/, code) + queryString(query);
}

/** @typedef {Record<string, string | number | string[] | undefined>} Query */

/** @param {Query} query */
export function queryString(query) {
  const pairs = Object.entries(query)
    .map(([key, value]) => [key, Array.isArray(value) ? value.join(",") : String(value ?? "")])
    .filter(([, value]) => value !== "");
  const words = new URLSearchParams(/** @type {[string, string][]} */ (pairs)).toString().replaceAll("%2C", ",");
  return words && `?${words}`;
}

/** The values of a key that may hold several, joined by commas. @param {URLSearchParams} query @param {string} key */
export const valuesOf = (query, key) => (query.get(key) ?? "").split(",").filter(Boolean);
