import { html, nothing } from "lit-html";
import { formatDifference, formatFigure } from "../format/number.js";
import { formatPeriodShort } from "../format/period.js";
import { changeWords, differenceWords, valueWords } from "../sentences/finding.js";
import { chart } from "./chart.js";
import { gapsOverTime, seriesOf } from "../series/series.js";
import { weightOf } from "../series/shown.js";

/**
 * @typedef {import("../page.js").Visit} Visit
 * @typedef {import("../pages/indicator-page.js").Data} Data
 * @typedef {import("../page.js").Schemas["Gap"]} Gap
 */

/** The gap of a territory in words, or why there is none. @param {Gap} gap @param {import("../page.js").Schemas["Unit"]} unit @param {Visit} visit */
function gapSentence(gap, unit, visit) {
  const { w, plain } = visit;
  const { first, second, difference, period, territory, missing } = gap;
  const where = plain(territory.title);
  if (missing === "not-comparable") return w.finding.gapNotComparable(where);
  if (difference === undefined || first.value === undefined || second.value === undefined) {
    return w.finding.noGap(where, plain(first.value === undefined ? first.title : second.title));
  }
  const values = w.finding.gap(
    plain(first.title),
    valueWords(first.value, unit, visit),
    plain(second.title),
    valueWords(second.value, unit, visit),
    period ? w.when(period) : "",
    where,
  );
  return `${values} ${w.finding.difference(differenceWords(difference, unit, visit))}`;
}

/**
 * The gap over time, drawn.
 * @param {import("../series/series.js").Series[]} series
 * @param {string} caption
 * @param {Data} data
 * @param {Visit} visit
 */
const gapChart = (series, caption, { indicator, gap }, visit) =>
  chart(
    {
      kind: "lines",
      series,
      breaks: [],
      label: visit.w.indicator.chartLabel(caption, series.length),
      unit: changeWords(indicator.unit, visit),
      formatValue: (value) => formatFigure(value, indicator.unit.code, visit.lang),
      formatPeriod: visit.w.when,
    },
    {
      title: `${visit.plain(indicator.title)}, ${caption}`,
      source: `${visit.plain(visit.plan.siteName)}, ${location.host}`,
      file: `${indicator.code}-${gap?.dimension.code}`,
    },
    visit,
  );

/**
 * The same as a table, with the values of both groups.
 * @param {ReturnType<typeof gapsOverTime>} rows
 * @param {string} caption
 * @param {Data & { gap: Gap }} data
 * @param {(code: string) => string} nameOf a territory
 * @param {Visit} visit
 */
const gapTable = (rows, caption, { indicator: { unit }, gap }, nameOf, visit) => {
  const { w, plain, lang } = visit;
  return html`<div class="scroller" role="region" aria-label=${caption} tabindex="0">
    <table class="values">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${w.indicator.period}</th>
          <th scope="col" class="words">${w.indicator.territory}</th>
          <th scope="col">${plain(gap.first.title)}</th>
          <th scope="col">${plain(gap.second.title)}</th>
          <th scope="col">${w.indicator.difference} (${changeWords(unit, visit)})</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ territory, period, first, second, difference }) =>
            html`<tr>
              <th scope="row">${formatPeriodShort(period, lang)}</th>
              <td class="words">${nameOf(territory)}</td>
              <td>${formatFigure(first, unit.code, lang)}</td>
              <td>${formatFigure(second, unit.code, lang)}</td>
              <td>${formatDifference(difference, unit.code, lang)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
};

/** The gap between two groups, now and over time; of the home territory where it has one. @param {Data} data @param {Visit} visit */
export function gapSection(data, visit) {
  const { indicator, gap, all: observations, places } = data;
  if (!gap) return nothing;
  const { w, plain, plan } = visit;
  const weight = (/** @type {{ territory: string }} */ { territory }) =>
    weightOf(territory, places, plan.homeTerritory.code);
  const nameOf = (/** @type {string} */ code) => plain(places.find((place) => place.code === code)?.title) || code;
  const all = gapsOverTime(observations, gap).sort((a, b) => (a.period < b.period ? 1 : -1));
  const own = all.filter((row) => weight(row) !== "other");
  const rows = own.length ? own : all;
  const series = seriesOf(
    rows.map(({ observation, difference }) => ({ ...observation, value: difference, others: [] })),
    indicator.breaks,
    { key: (o) => o.territory, label: (o) => nameOf(o.territory), weight },
  );
  const caption = w.indicator.gapTable(plain(gap.first.title), plain(gap.second.title));
  return html`<section aria-labelledby="gap">
    <h2 id="gap">${w.indicator.gap}</h2>
    <p>${w.indicator.gapText(plain(gap.first.title), plain(gap.second.title))}</p>
    ${
      indicator.gaps.length
        ? html`<ul>
            ${indicator.gaps.map((one) => html`<li>${gapSentence(one, indicator.unit, visit)}</li>`)}
          </ul>`
        : nothing
    }
    ${series.some(({ points }) => points.length > 1) ? gapChart(series, caption, data, visit) : nothing}
    ${rows.length ? gapTable(rows, caption, { ...data, gap }, nameOf, visit) : nothing}
  </section>`;
}
