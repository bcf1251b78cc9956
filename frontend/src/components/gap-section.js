import { html, nothing } from "lit-html";
import { formatDifference, formatFigure } from "../format/number.js";
import { formatPeriodShort } from "../format/period.js";
import { differenceWords, valueWords } from "../sentences/finding.js";
import { chart } from "./chart.js";
import { gapsOverTime, seriesOf } from "../series/series.js";
import { weightOf } from "../series/shown.js";

/**
 * @typedef {import("../page.js").Visit} Visit
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

/** The gap between two groups, now and over time. @param {import("../pages/indicator-page.js").Data} data @param {Visit} visit */
export function gapSection({ indicator, gap, gapValues, places }, visit) {
  if (!gap) return nothing;
  const { w, plain, lang, plan } = visit;
  const { unit, gaps } = indicator;
  const rows = gapsOverTime(gapValues, gap).sort((a, b) => (a.period < b.period ? 1 : -1));
  const home = plan.homeTerritory.code;
  const own = rows.some(({ territory }) => weightOf(territory, places, home) !== "other");
  const shownRows = rows.filter(({ territory }) => !own || weightOf(territory, places, home) !== "other");
  const nameOf = (/** @type {string} */ code) => plain(places.find((place) => place.code === code)?.title) || code;
  const series = seriesOf(
    shownRows.map(({ observation, difference }) => ({ ...observation, value: difference, others: [] })),
    indicator.breaks,
    {
      key: (o) => o.territory,
      label: (o) => nameOf(o.territory),
      weight: (o) => weightOf(o.territory, places, home),
    },
  );
  const overTime = series.some(({ points }) => points.length > 1);
  const caption = w.indicator.gapTable(plain(gap.first.title), plain(gap.second.title));
  return html`<section aria-labelledby="gap">
    <h2 id="gap">${w.indicator.gap}</h2>
    <p>${w.indicator.gapText(plain(gap.first.title), plain(gap.second.title))}</p>
    ${
      gaps.length
        ? html`<ul>
            ${gaps.map((one) => html`<li>${gapSentence(one, unit, visit)}</li>`)}
          </ul>`
        : nothing
    }
    ${
      shownRows.length
        ? html`<div class="scroller" role="region" aria-label=${caption} tabindex="0">
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
                  <th scope="col">${w.indicator.difference} (${plain(unit.change) || plain(unit.title)})</th>
                </tr>
              </thead>
              <tbody>
                ${shownRows.map(
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
          </div>`
        : nothing
    }
  </section>`;
}
