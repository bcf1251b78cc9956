/**
 * Where each page lives; a page is fetched when it is first visited.
 * @type {Record<import("../routes.js").RouteName, () => Promise<import("../page.js").Page>>}
 */
export const pages = {
  start: async () => (await import("./start-page.js")).default,
  fields: async () => (await import("./fields-page.js")).default,
  field: async () => (await import("./field-page.js")).default,
  measures: async () => (await import("./measures-page.js")).default,
  measure: async () => (await import("./measure-page.js")).default,
  indicators: async () => (await import("./indicators-page.js")).default,
  indicator: async () => (await import("./indicator-page.js")).default,
  events: async () => (await import("./events-page.js")).default,
  event: async () => (await import("./event-page.js")).default,
  documents: async () => (await import("./documents-page.js")).default,
  document: async () => (await import("./document-page.js")).default,
  organisations: async () => (await import("./organisations-page.js")).default,
  organisation: async () => (await import("./organisation-page.js")).default,
  changes: async () => (await import("./changes-page.js")).default,
  notices: async () => (await import("./notices-page.js")).default,
  notice: async () => (await import("./notice-page.js")).default,
  search: async () => (await import("./search-page.js")).default,
  steering: async () => (await import("./steering-page.js")).default,
  method: async () => (await import("./method-page.js")).default,
  data: async () => (await import("./data-page.js")).default,
  accessibility: async () => (await import("./accessibility-page.js")).default,
  privacy: async () => (await import("./privacy-page.js")).default,
  imprint: async () => (await import("./imprint-page.js")).default,
  staff: async () => (await import("../staff/index.js")).default,
};
