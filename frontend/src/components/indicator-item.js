import { html, nothing } from "lit-html";
import { groupWords, headlineWords } from "../sentences/finding.js";

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
          ? headlineWords(
              headline,
              indicator.unit,
              visit,
              headline.groupOnly ? groupWords(headline.dimensions, vocabulary, visit) : "",
            )
          : html`<span class="gap"
              >${availability === "elsewhere" ? w.indicators.onlyElsewhere : w.indicators.noValues}</span
            >`
      }
      ${headline && direction !== "neutral" ? html`<span class="muted"> · ${w.directionShort[direction]}</span>` : nothing}
      ${gap ? html`<span class="muted"> · ${w.indicators.gapShort(visit.plain(gap.first.title), visit.plain(gap.second.title))}</span>` : nothing}
    </span>
  </li>`;
}
