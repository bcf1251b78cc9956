import { html, nothing } from "lit-html";
import { hasMissingPeriods } from "../charts/layout.js";
import { beginning } from "../format/period.js";

/**
 * @typedef {import("../page.js").Visit} Visit
 * @typedef {import("../page.js").Schemas} Schemas
 * @typedef {import("../series/series.js").Series} Series
 */

/** Breaks that lie within what is drawn, and are of a territory that is drawn. @param {Schemas["SeriesBreak"][]} breaks @param {Series[]} series */
export function visibleBreaks(breaks, series) {
  const points = series.flatMap(({ points }) => points);
  const [first, last] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))];
  const territories = new Set(points.map(({ observation }) => observation.territory));
  return breaks.filter(
    ({ from, territory }) =>
      beginning(from) > first && beginning(from) <= last && (!territory || territories.has(territory.code)),
  );
}

/**
 * How to read what is drawn: where and why lines end, and what its marks mean.
 * @param {{ kind: "lines" | "bars", series: Series[], breaks: Schemas["SeriesBreak"][], more?: (string | false)[] }} chart
 * @param {Visit} visit
 */
export function chartNotes({ kind, series, breaks, more = [] }, { w, say, plain }) {
  const points = series.flatMap(({ points }) => points);
  const isLines = kind === "lines";
  const hasSeconds = points.some(({ observation }) => observation.others.some(({ value }) => value !== undefined));
  const notes = [
    isLines && hasSeconds && w.indicator.secondNote,
    isLines && series.some(({ points }) => hasMissingPeriods(points)) && w.indicator.missingNote,
    points.some(({ unsure }) => unsure) && w.indicator.unsureNote,
    ...more,
  ].filter((note) => note !== false);
  if (!breaks.length && !notes.length) return nothing;
  return html`<ul class="notes">
    ${breaks.map(
      ({ from, territory, reason }) =>
        html`<li>${w.indicator.breakNote(w.when(from), plain(territory?.title))} ${say(reason)}.</li>`,
    )}
    ${notes.map((note) => html`<li>${note}</li>`)}
  </ul>`;
}
