/**
 * Things are named by their path in the API, such as `measures/M-0005`.
 * @typedef {import("./page.js").RouteName} RouteName
 * @typedef {keyof typeof routes} Collection
 */

/** Kinds of things that have a page of their own, and its route. */
const routes = /** @type {const} */ ({
  fields: "field",
  measures: "measure",
  indicators: "indicator",
  events: "event",
  documents: "document",
  organisations: "organisation",
  notices: "notice",
  calls: "call",
  needs: "need",
  submissions: "voice",
});

/** @param {string} collection @returns {RouteName | undefined} */
export const routeOf = (collection) =>
  collection in routes ? routes[/** @type {Collection} */ (collection)] : undefined;

/** Where things are listed that have this page. @param {RouteName} route */
export const collectionOf = (route) =>
  /** @type {Collection | undefined} */ (Object.entries(routes).find(([, name]) => name === route)?.[0]);

/** @param {string} path @returns {{ collection: string, code: string }} */
export function partsOf(path) {
  const [collection = "", code = ""] = path.split("/");
  return { collection, code };
}

/** Things that are shown on the page of another one with the same code. @type {Record<string, string>} */
const shownWith = { observations: "indicators", answers: "submissions" };

/**
 * The address of the page that shows a thing; values are shown on that of their indicator. Some things have none.
 * @param {string} path
 * @param {import("./page.js").Visit} visit
 */
export function addressOfSubject(path, { url }) {
  const { collection, code } = partsOf(path);
  const route = routeOf(shownWith[collection] ?? collection);
  return route && code ? url(route, code) : undefined;
}
