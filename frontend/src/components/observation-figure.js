import { html } from "lit-html";
import { formatFigure } from "../format/number.js";
import { beginning } from "../format/period.js";
import { isHeadcount, namedGroups } from "../sentences/finding.js";
import { kindOf, periodsOf } from "../series/series.js";
import { fixedOf } from "../series/view.js";
import { chart } from "./chart.js";
import { chartNotes, pictureNotes, readingOf, visibleBreaks } from "./chart-notes.js";
import { citationsOf } from "./sources.js";
import { valueTable } from "./value-tables.js";

/**
 * @typedef {import("../page.js").Visit} Visit
 * @typedef {import("../series/series.js").Series} Series
 */

/** A table as wide and as long as this has room beside the chart. */
const besideChart = { series: 3, periods: 20 };

/**
 * What is shown: the indicator, by which groups, of which, and where.
 * @param {Pick<import("../pages/indicator-page.js").Data, "indicator" | "shown" | "territories" | "territory" | "dimensions" | "vocabulary">} data
 * @param {Visit} visit
 */
export function shownWords({ indicator, shown, territories, territory, dimensions, vocabulary }, visit) {
  const { w, plain } = visit;
  const where = territories.find(({ code }) => code === territory);
  const by = w.traits(
    shown.breakdown.map((code) => plain(dimensions.find((d) => d.code === code)?.title) || code),
    false,
  );
  const only = namedGroups(fixedOf(shown), vocabulary, visit);
  const parts = [plain(indicator.title), by, shown.breakdown.length ? plain(where?.title) : ""];
  return { title: parts.filter(Boolean).join(", "), only };
}

/** The sources of all that is drawn, second values too. @param {Series[]} series */
const sourcesOf = (series) =>
  series.flatMap(({ points }) =>
    points.flatMap(({ observation }) => [observation, ...observation.others].flatMap(({ sources }) => sources)),
  );

/**
 * Chart and table of the values that are shown, and what must be said about them.
 * @param {import("../pages/indicator-page.js").Data} data
 * @param {Series[]} series
 * @param {Visit} visit
 */
export function observationFigure(data, series, visit) {
  const { indicator, shown, territories } = data;
  const { w, plain, lang } = visit;
  const { title, only } = shownWords(data, visit);
  const unit = plain(indicator.unit.title);
  const own = series.filter(({ weight }) => weight !== "other");
  // Beside a whole country a city would be a flat line; the table has all.
  const ownOnly = isHeadcount(indicator.unit) && own.length > 0 && own.length < series.length;
  const drawn = ownOnly ? own : series;
  const kind = kindOf(drawn);
  const breaks = visibleBreaks(indicator.breaks, drawn);
  const tableBreaks = visibleBreaks(indicator.breaks, series).filter((each) => !breaks.includes(each));
  const home = visit.plan.homeTerritory;
  const withoutHome = indicator.availability === "home" && !territories.some(({ code }) => code === home.code);
  const overlapping = shown.breakdown.length > 0 && series.length > 2;
  const beside = series.length <= besideChart.series && periodsOf(series).length <= besideChart.periods;
  const caption = [title, only].filter(Boolean).join(", ");
  const reading = readingOf(
    {
      kind,
      series: drawn,
      breaks,
      tableBreaks,
      more: [
        ownOnly && w.indicator.ownOnly,
        withoutHome && w.indicator.withoutHome(plain(home.title)),
        overlapping && w.indicator.overlapNote,
      ],
    },
    visit,
  );
  return html`<div class=${beside ? "figure beside" : "figure"}>
    <div>
      ${chart(
        {
          kind,
          series: drawn,
          breaks: breaks.map(({ from, reason }) => ({ x: beginning(from), words: plain(reason) })),
          label: w.indicator.chartLabel(caption, drawn.length),
          unit,
          formatValue: (value) => formatFigure(value, indicator.unit.code, lang),
          formatPeriod: w.when,
        },
        {
          title,
          only,
          notes: async () => pictureNotes(reading, await citationsOf(sourcesOf(drawn), data.sources), visit),
          file: indicator.code,
        },
        visit,
      )}
      ${chartNotes(reading, visit)}
    </div>
    <div>${valueTable(series, indicator.unit, `${caption} (${unit})`, visit)}</div>
  </div>`;
}
