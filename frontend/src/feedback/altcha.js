// The widget of ALTCHA in the build that a content security policy without exceptions allows.
import "altcha/altcha.css";
import "altcha/external";
import worker from "altcha/worker?url";

/**
 * A widget that solves a task in this browser.
 * @param {import("../page.js").Schemas["Challenge"]} task
 * @param {string} lang
 * @param {Record<string, string>} words
 */
export function widgetFor(task, lang, words) {
  /** @type {any} */ (globalThis).altchaI18n.set(lang, words);
  const widget = document.createElement("altcha-widget");
  for (const [name, value] of Object.entries({
    auto: "onload",
    challengejson: JSON.stringify(task),
    disablerefetchonexpire: "true",
    hidefooter: "true",
    hidelogo: "true",
    language: lang,
    // Two are enough: other programs of the reader want to go on.
    workers: "2",
    workerurl: worker,
  }))
    widget.setAttribute(name, value);
  return widget;
}
