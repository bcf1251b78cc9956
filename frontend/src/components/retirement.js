import { html, nothing } from "lit-html";
import { formatDay } from "../format/period.js";

/**
 * Says of a thing that left the plan since when; why, its history says. Its page stays, so that no reference leads nowhere.
 * @param {{ retired?: import("../page.js").Schemas["Retirement"] }} thing
 * @param {import("../page.js").Visit} visit
 */
export const retirement = ({ retired }, { w, lang, plan }) =>
  retired
    ? html`<p class="retired">
        <strong>${w.retired.since(formatDay(retired.since, lang, plan.timeZone))}</strong>
        ${w.retired.stays} <a href="#history">${w.common.history}</a>
      </p>`
    : nothing;
