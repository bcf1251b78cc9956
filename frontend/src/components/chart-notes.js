import { html, nothing } from "lit-html";
import { beginsAboveZero, drawnValues, hasMissingPeriods, hasOtherOrigins } from "../charts/layout.js";
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
 * How to read what is drawn, in words: where and why lines end, where the axis begins, what the marks mean.
 * @param {{ kind: "lines" | "bars", series: Series[], breaks: Schemas["SeriesBreak"][], tableBreaks?: Schemas["SeriesBreak"][], more?: (string | false)[] }} chart `tableBreaks`: of what only the table beside it tells
 * @param {Visit} visit
 * @returns {{ breaks: { words: string, reason: Schemas["SeriesBreak"]["reason"] }[], notes: string[] }}
 */
export function readingOf({ kind, series, breaks, tableBreaks = [], more = [] }, { w, plain }) {
  const points = series.flatMap(({ points }) => points);
  const isLines = kind === "lines";
  const hasSeconds = points.some(({ observation }) => observation.others.some(({ value }) => value !== undefined));
  const notes = [
    isLines && beginsAboveZero(drawnValues(series)) && w.indicator.axisNote,
    isLines && hasSeconds && w.indicator.secondNote,
    isLines && series.some(({ points }) => hasMissingPeriods(points)) && w.indicator.missingNote,
    isLines && series.some(({ points }) => hasOtherOrigins(points)) && w.indicator.originNote,
    points.some(({ unsure }) => unsure) && w.indicator.unsureNote,
    ...more,
  ].filter((note) => note !== false);
  return {
    breaks: [...breaks, ...tableBreaks].map((each) => ({
      words: w.indicator.breakNote(
        w.when(each.from),
        plain(each.territory?.title),
        isLines && !tableBreaks.includes(each),
      ),
      reason: each.reason,
    })),
    notes,
  };
}

/** The same as a list below the chart. @param {ReturnType<typeof readingOf>} reading @param {Visit} visit */
export const chartNotes = ({ breaks, notes }, { say }) =>
  breaks.length || notes.length
    ? html`<ul class="notes">
        ${breaks.map(({ words, reason }) => html`<li>${words} ${say(reason)}.</li>`)}
        ${notes.map((note) => html`<li>${note}</li>`)}
      </ul>`
    : nothing;

/**
 * The same as paragraphs for a picture that leaves the page: with its sources and where it was taken.
 * @param {ReturnType<typeof readingOf>} reading
 * @param {string[]} sources as they are cited
 * @param {Visit} visit
 */
export const pictureNotes = ({ breaks, notes }, sources, { w, plain, plan }) =>
  [
    ...breaks.map(({ words, reason }) => `${words} ${plain(reason)}.`),
    ...notes,
    sources.length > 0 && w.indicator.pictureSources(sources),
    `${plain(plan.siteName)}, ${location.host}`,
  ].filter((note) => note !== false);
