import { html, nothing } from "lit-html";
import { gapWords, headlineWords } from "../sentences/finding.js";
import { isApproximate } from "../series/notes.js";

/**
 * An indicator in a list: its name and the finding in one line, or that there is none.
 * @param {import("../page.js").Schemas["Indicator"]} indicator
 * @param {import("../sentences/finding.js").Vocabulary} vocabulary
 * @param {import("../page.js").Visit} visit
 */
export function indicatorItem(indicator, vocabulary, visit) {
  const { w, say, url } = visit;
  const { availability, headline, gap, direction } = indicator;
  return html`<li class="indicator-item">
    <a href=${url("indicator", indicator.code)}>${say(indicator.title)}</a>
    <span class="indicator-finding">
      ${
        headline
          ? html`${headlineWords(headline, indicator.unit, visit, vocabulary)}${
              headline.note && !isApproximate(headline.note)
                ? html` <span class="muted">(${w.indicators.withNote})</span>`
                : nothing
            }`
          : availability === "home"
            ? html`<a href=${`${url("indicator", indicator.code)}#values`}>${w.indicators.byGroup}</a>`
            : html`<span class="gap"
                >${availability === "elsewhere" ? w.indicators.onlyElsewhere : w.indicators.noValues}</span
              >`
      }
      ${headline && direction !== "neutral" ? html`<span class="muted"> · ${w.directionShort[direction]}</span>` : nothing}
      ${gap ? html`<span class="muted"> · ${gapWords(gap, indicator.unit, vocabulary, visit)}</span>` : nothing}
    </span>
  </li>`;
}
