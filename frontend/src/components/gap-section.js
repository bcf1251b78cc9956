import { html, nothing } from "lit-html";
import { formatDifference, formatFigure } from "../format/number.js";
import { beginning } from "../format/period.js";
import { formatPeriodShort } from "../format/period.js";
import { changeWords, differenceWords, isFromUnrounded, namedGroups, valueWords } from "../sentences/finding.js";
import { chart } from "./chart.js";
import { chartNotes, pictureNotes, readingOf, visibleBreaks } from "./chart-notes.js";
import { citationsOf } from "./sources.js";
import { noteList, noteMark } from "./value-tables.js";
import { gapsOverTime, seriesOf } from "../series/series.js";
import { notesOn } from "../series/notes.js";
import { weightOf } from "../series/shown.js";

/**
 * @typedef {import("../page.js").Visit} Visit
 * @typedef {import("../pages/indicator-page.js").Data} Data
 * @typedef {import("../page.js").Schemas["Gap"]} Gap
 */

/** The gap of a territory in words, or why there is none. @param {Gap} gap @param {Data} data @param {Visit} visit */
function gapSentence(gap, { indicator: { unit }, vocabulary }, visit) {
  const { w, plain } = visit;
  const { first, second, difference, period, territory, dimensions, missing } = gap;
  const only = namedGroups(dimensions, vocabulary, visit);
  const where = [plain(territory.title), only].filter(Boolean).join(", ");
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
    only ? `${where}, ` : `${where} `,
  );
  const words = differenceWords(difference, unit, visit);
  const isUnrounded = isFromUnrounded(first.value, second.value, difference, unit.code);
  const higher = difference > 0 ? first : second;
  return [
    values,
    w.finding.difference(isUnrounded ? `${words} (${w.finding.unrounded})` : words),
    difference ? w.finding.higher(plain(higher.title)) : "",
  ]
    .join(" ")
    .trim();
}

/**
 * The gap over time, drawn.
 * @param {import("../series/series.js").Series[]} series
 * @param {{ caption: string, only: string, breaks: import("../page.js").Schemas["SeriesBreak"][], notes: () => Promise<string[]> }} words
 * @param {Data} data
 * @param {Visit} visit
 */
const gapChart = (series, { caption, only, breaks, notes }, { indicator, gap }, visit) =>
  chart(
    {
      kind: "lines",
      series,
      breaks: breaks.map(({ from, reason }) => ({ x: beginning(from), words: visit.plain(reason) })),
      label: visit.w.indicator.chartLabel([caption, only].filter(Boolean).join(", "), series.length),
      unit: changeWords(indicator.unit, visit),
      formatValue: (value) => formatFigure(value, indicator.unit.code, visit.lang),
      formatPeriod: visit.w.when,
    },
    {
      title: `${visit.plain(indicator.title)}, ${caption}`,
      only,
      notes,
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
  const notes = notesOn(rows.map(({ observation }) => observation));
  return html`<section class="scroller" aria-label=${caption} tabindex="0">
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
          ({ territory, period, first, second, difference, observation }) =>
            html`<tr>
              <th scope="row">${formatPeriodShort(period, lang)}</th>
              <td class="words">${nameOf(territory)}</td>
              <td>${formatFigure(first, unit.code, lang)}</td>
              <td>${formatFigure(second, unit.code, lang)}</td>
              <td>${formatDifference(difference, unit.code, lang)}${noteMark(observation.note, notes, visit)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
};

/**
 * The gaps that are shown over time: of the home territory where it has a course of them, else of all, because one figure
 * alone says little.
 * @param {Data} data
 * @param {Visit} visit
 */
function shownGaps({ gap, all, places }, { plan }) {
  if (!gap) return [];
  const rows = gapsOverTime(all, gap).sort((a, b) => (a.period < b.period ? 1 : -1));
  const own = rows.filter(({ territory }) => weightOf(territory, places, plan.homeTerritory.code) !== "other");
  return new Set(own.map(({ period }) => period)).size > 1 ? own : rows;
}

/** The values behind every gap that is told, in a sentence or over time. @param {Data} data @param {Visit} visit */
export function toldGapValues(data, visit) {
  const { gap, all, indicator } = data;
  if (!gap) return [];
  const told = gapsOverTime(all, gap).filter((row) =>
    indicator.gaps.some(({ territory, period }) => territory.code === row.territory && period === row.period),
  );
  return [...shownGaps(data, visit), ...told].flatMap(({ observation, partner }) => [observation, partner]);
}

/** The gap between two groups, now and over time. @param {Data} data @param {Visit} visit */
export function gapSection(data, visit) {
  const { indicator, gap, places, vocabulary } = data;
  if (!gap) return nothing;
  const { w, plain, plan } = visit;
  const nameOf = (/** @type {string} */ code) => plain(places.find((place) => place.code === code)?.title) || code;
  const rows = shownGaps(data, visit);
  const series = seriesOf(
    rows.map(({ observation, difference }) => ({ ...observation, value: difference, others: [] })),
    indicator.breaks,
    {
      key: (o) => o.territory,
      label: (o) => nameOf(o.territory),
      weight: (o) => weightOf(o.territory, places, plan.homeTerritory.code),
    },
  );
  const [first, second] = [plain(gap.first.title), plain(gap.second.title)];
  const only = namedGroups(gap.dimensions, vocabulary, visit);
  const caption = w.indicator.gapTable(first, second);
  const breaks = visibleBreaks(indicator.breaks, series);
  const reading = readingOf({ kind: "lines", series, breaks }, visit);
  const cited = rows.flatMap(({ observation, partner }) => [...observation.sources, ...partner.sources]);
  const notes = async () => pictureNotes(reading, await citationsOf(cited, data.sources), visit);
  const isUnrounded = rows.some((row) => isFromUnrounded(row.first, row.second, row.difference, indicator.unit.code));
  const isDrawn = series.some(({ points }) => points.length > 1);
  return html`<section aria-labelledby="gap">
    <h2 id="gap">${w.indicator.gap}</h2>
    <p>
      ${w.indicator.gapText(first, second, plain(gap.dimension.title))} ${only ? w.indicator.onlyGroups(only) : nothing}
    </p>
    ${
      indicator.gaps.some(({ territory }) => territory.code === plan.homeTerritory.code)
        ? nothing
        : html`<p>${w.finding.noGroups(plain(plan.homeTerritory.title), plain(gap.dimension.title))}</p>`
    }
    ${
      indicator.gaps.length
        ? html`<ul>
            ${indicator.gaps.map((one) => html`<li>${gapSentence(one, data, visit)}</li>`)}
          </ul>`
        : nothing
    }
    ${rows.length ? html`<p class="muted">${w.indicator.gapSign(first, second)}</p>` : nothing}
    ${
      isDrawn
        ? html`${gapChart(series, { caption, only, breaks, notes }, data, visit)} ${chartNotes(reading, visit)}`
        : nothing
    }
    ${
      rows.length
        ? html`${gapTable(rows, [caption, only].filter(Boolean).join(", "), { ...data, gap }, nameOf, visit)}
          ${isUnrounded ? html`<p class="muted small">${w.indicator.gapUnrounded}</p>` : nothing}
          ${noteList(
            rows.map(({ observation }) => observation),
            visit,
          )}`
        : nothing
    }
  </section>`;
}
