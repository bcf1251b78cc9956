import { addressOf, languages } from "./routes.js";

/** @param {string} selector @param {string} tag @param {Record<string, string>} attributes */
function put(selector, tag, attributes) {
  const element = document.head.querySelector(selector) ?? document.head.appendChild(document.createElement(tag));
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

/**
 * Where a feed reader finds what has changed, in the language of the page where the plan speaks it.
 * @param {string} lang
 * @param {{ languages: string[] }} plan
 */
export const feedAddress = (lang, { languages }) =>
  `/api/v1/changes.atom?lang=${languages.includes(lang) ? lang : (languages[0] ?? lang)}`;

/**
 * The title of the document; the server says the same (Heads).
 * @param {string} route
 * @param {string} title of the page
 * @param {string} siteName
 */
export const documentTitle = (route, title, siteName) =>
  route === "start" ? `${siteName}: ${title}` : `${title} – ${siteName}`;

/**
 * Keeps the head true while the reader moves from page to page; the server has filled it for the first one.
 * @param {{ lang: string, title: string, description?: string, place?: import("./routes.js").Place, plan?: { languages: string[] } }} what
 */
export function fillHead({ lang, title, description, place, plan }) {
  document.title = title;
  document.documentElement.lang = lang;
  if (description) put('meta[name="description"]', "meta", { name: "description", content: description });
  if (!place || place.name === "staff") return;
  const absolute = (/** @type {import("./routes.js").Lang} */ to) =>
    new URL(addressOf(place.name, to, place.code), location.href).href;
  put('link[rel="canonical"]', "link", { rel: "canonical", href: absolute(place.lang) });
  for (const to of languages) {
    put(`link[hreflang="${to}"]`, "link", { rel: "alternate", hreflang: to, href: absolute(to) });
  }
  if (!plan) return;
  const feed = (/** @type {string} */ address) => ({
    rel: "alternate",
    type: "application/atom+xml",
    href: new URL(address, location.href).href,
  });
  put('link[type="application/atom+xml"]', "link", feed(feedAddress(lang, plan)));
  document.head.querySelector('link[href*="/api/v1/events.atom"]')?.remove();
  if (place.name !== "events") return;
  const address = feedAddress(lang, plan).replace("changes.atom", "events.atom");
  document.head.append(Object.assign(document.createElement("link"), feed(address)));
}
