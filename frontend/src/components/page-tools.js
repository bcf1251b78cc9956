import { html, nothing } from "lit-html";
import { drawAll } from "./chart.js";
import { historySection } from "./history-section.js";
import { loadAllLate } from "./late.js";
import { formatDay } from "../format/period.js";
import { collectionOf } from "../subjects.js";

/**
 * What has changed, the address that stays, and print.
 * @param {{ code: string, version: number, updatedAt: string }} thing
 * @param {import("../page.js").Visit} visit
 */
export function pageTools(thing, visit) {
  if (visit.isPreview) return nothing;
  const { version, updatedAt } = thing;
  const { w, place, lang, url, plan } = visit;
  const address = new URL(url(place.name, place.code), location.href).href;
  /** @param {Event} event */
  const copy = async (event) => {
    const button = /** @type {HTMLElement} */ (event.currentTarget);
    await navigator.clipboard.writeText(address);
    const label = button.querySelector(".kern-label");
    if (label) label.textContent = w.common.copied;
    document.getElementById("announcer")?.replaceChildren(w.common.copied);
  };
  const printAll = async () => {
    await Promise.all([drawAll(), loadAllLate()]);
    print();
  };
  const more = html`
    <p class="page-facts">${w.common.changed(formatDay(updatedAt, lang, plan.timeZone), version)}.</p>
    <p class="page-facts">${w.common.permalink}: <a class="quiet" href=${url(place.name, place.code)}>${address}</a></p>
    <p class="tools">
      <button type="button" class="kern-btn kern-btn--secondary kern-btn--small" @click=${copy}>
        <span class="kern-label">${w.common.copy}</span>
      </button>
      <button type="button" class="kern-btn kern-btn--secondary kern-btn--small" @click=${printAll}>
        <span class="kern-label">${w.common.print}</span>
      </button>
    </p>
  `;
  const collection = collectionOf(place.name);
  return collection ? historySection(collection, thing, visit, more) : more;
}
