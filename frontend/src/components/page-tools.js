import { html } from "lit-html";
import { drawAll } from "./chart.js";
import { formatDay } from "../format/period.js";

/**
 * The address that stays, when the thing was last changed, and print.
 * @param {{ code: string, version: number, updatedAt: string }} thing
 * @param {import("../page.js").Visit} visit
 */
export function pageTools({ version, updatedAt }, { w, place, lang, url, plan }) {
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
    await drawAll();
    print();
  };
  return html`<section class="page-tools" aria-labelledby="history">
    <h2 id="history">${w.common.history}</h2>
    <p>${w.common.changed(formatDay(updatedAt, lang, plan.timeZone), version)}. ${w.common.historyThin}</p>
    <p>${w.common.permalink}: <a class="quiet" href=${url(place.name, place.code)}>${address}</a></p>
    <p class="tools">
      <button type="button" class="kern-btn kern-btn--secondary kern-btn--small" @click=${copy}>
        <span class="kern-label">${w.common.copy}</span>
      </button>
      <button type="button" class="kern-btn kern-btn--secondary kern-btn--small" @click=${printAll}>
        <span class="kern-label">${w.common.print}</span>
      </button>
    </p>
  </section>`;
}
