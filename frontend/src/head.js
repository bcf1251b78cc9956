import { addressOf, languages } from "./routes.js";

/** @param {string} selector @param {string} tag @param {Record<string, string>} attributes */
function put(selector, tag, attributes) {
  const element = document.head.querySelector(selector) ?? document.head.appendChild(document.createElement(tag));
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

/**
 * Keeps the head true while the reader moves from page to page; the server has filled it for the first one.
 * @param {{ lang: string, title: string, description?: string, place?: import("./routes.js").Place }} what
 */
export function fillHead({ lang, title, description, place }) {
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
}
