import { html, nothing } from "lit-html";
import { drawAll } from "./chart.js";
import { historySection } from "./history-section.js";
import { loadAllLate } from "./late.js";
import { announce } from "../controls/announce.js";
import { copied } from "../controls/copy.js";
import { formatDay } from "../format/period.js";
import { collectionOf } from "../subjects.js";

/** What a page shows at the choice of who reads it belongs to its address; how it was found does not. */
const chosen = new Set(["breakdown", "territory"]);

/**
 * What has changed, the address that stays, and print.
 * @param {{ code: string, version: number, updatedAt: string }} thing
 * @param {import("../page.js").Visit} visit
 */
export function pageTools(thing, visit) {
  if (visit.isPreview) return nothing;
  const { version, updatedAt } = thing;
  const { w, place, lang, url, plan, query } = visit;
  const path = url(place.name, place.code, Object.fromEntries([...query].filter(([name]) => chosen.has(name))));
  const address = new URL(path, location.href).href;
  /** @param {Event} event */
  const copy = async (event) => {
    const button = /** @type {HTMLElement} */ (event.currentTarget);
    const words = (await copied(address, document.getElementById("permalink"))) ? w.common.copied : w.common.notCopied;
    const label = button.querySelector(".kern-label");
    if (label) label.textContent = words;
    announce(words);
  };
  const printAll = async () => {
    await Promise.all([drawAll(), loadAllLate()]);
    print();
  };
  const more = html`
    <p class="page-facts">${w.common.changed(formatDay(updatedAt, lang, plan.timeZone), version)}.</p>
    <p class="page-facts">${w.common.permalink}: <a class="quiet" id="permalink" href=${path}>${address}</a></p>
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
