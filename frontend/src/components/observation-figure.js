import { html, nothing } from "lit-html";
import { formatFigure } from "../format/number.js";
import { beginning } from "../format/period.js";
import { isHeadcount } from "../sentences/finding.js";
import { kindOf } from "../series/series.js";
import { chart } from "./chart.js";
import { valueTable } from "./value-tables.js";

/**
 * @typedef {import("../page.js").Visit} Visit
 * @typedef {import("../series/series.js").Series} Series
 */

/** Breaks that lie within what is drawn, and are of a territory that is drawn. @param {import("../page.js").Schemas["IndicatorDetail"]} indicator @param {Series[]} series */
function visibleBreaks({ breaks }, series) {
  const points = series.flatMap(({ points }) => points);
  const [first, last] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))];
  const territories = new Set(points.map(({ observation }) => observation.territory));
  return breaks.filter(
    ({ from, territory }) =>
      beginning(from) > first && beginning(from) <= last && (!territory || territories.has(territory.code)),
  );
}

/**
 * Chart and table of the values that are shown, and what must be said about them.
 * @param {import("../pages/indicator-page.js").Data} data
 * @param {Series[]} series
 * @param {Visit} visit
 */
export function observationFigure({ indicator, shown, territories, territory, dimensions }, series, visit) {
  const { w, say, plain, lang } = visit;
  const where = territories.find(({ code }) => code === territory);
  const by = w.list(shown.breakdown.map((code) => plain(dimensions.find((d) => d.code === code)?.title) || code));
  const title = [plain(indicator.title), by, shown.breakdown.length ? plain(where?.title) : ""]
    .filter(Boolean)
    .join(", ");
  const unit = plain(indicator.unit.title);
  const own = series.filter(({ weight }) => weight !== "other");
  // Beside a whole country a city would be a flat line; the table has all.
  const ownOnly = isHeadcount(indicator.unit) && own.length > 0 && own.length < series.length;
  const drawn = ownOnly ? own : series;
  const kind = kindOf(drawn);
  const breaks = visibleBreaks(indicator, drawn);
  const unsure = series.some(({ points }) => points.some((point) => point.unsure));
  const home = visit.plan.homeTerritory;
  const withoutHome = indicator.availability === "home" && !territories.some(({ code }) => code === home.code);
  const overlapping = shown.breakdown.length > 0 && series.length > 2;
  return html`
    ${chart(
      {
        kind,
        series: drawn,
        breaks: breaks.map(({ from, reason }) => ({ x: beginning(from), words: plain(reason) })),
        label: w.indicator.chartLabel(title, drawn.length),
        unit,
        formatValue: (value) => formatFigure(value, indicator.unit.code, lang),
        formatPeriod: w.when,
      },
      { title, source: `${plain(visit.plan.siteName)}, ${location.host}`, file: indicator.code },
      visit,
    )}
    ${
      breaks.length || unsure || overlapping || withoutHome || ownOnly
        ? html`<ul class="notes">
            ${breaks.map(
              ({ from, territory, reason }) =>
                html`<li>${w.indicator.breakNote(w.when(from), plain(territory?.title))} ${say(reason)}.</li>`,
            )}
            ${ownOnly ? html`<li>${w.indicator.ownOnly}</li>` : nothing}
            ${withoutHome ? html`<li>${w.indicator.withoutHome(plain(home.title))}</li>` : nothing}
            ${unsure ? html`<li>${w.indicator.unsureNote}</li>` : nothing}
            ${overlapping ? html`<li>${w.indicator.overlapNote}</li>` : nothing}
          </ul>`
        : nothing
    }
    ${valueTable(series, indicator.unit, `${title} (${unit})`, visit)}
  `;
}
