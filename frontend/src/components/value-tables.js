import { html, nothing } from "lit-html";
import { until } from "lit-html/directives/until.js";
import { formatFigure } from "../format/number.js";
import { formatPeriodShort } from "../format/period.js";
import { notesOn } from "../series/notes.js";
import { periodsOf } from "../series/series.js";
import { citation } from "./sources.js";

/**
 * @typedef {import("../page.js").Schemas} Schemas
 * @typedef {import("../page.js").Visit} Visit
 * @typedef {import("../series/series.js").Series} Series
 * @typedef {Promise<Map<string, Schemas["Source"]>>} Sources
 */

/** A value as it stands in a cell: with what else was published, and whether it is unsure. @param {Schemas["Observation"]} observation @param {string} unit @param {Visit} visit @param {ReturnType<typeof notesOn>} [notes] */
export function cell({ value, flags, others, note }, unit, visit, notes) {
  const { w, lang } = visit;
  const reasons = flags.map((flag) => w.flag[flag]).join(", ");
  if (value === undefined) return html`<span class="gap">${reasons || w.common.none}</span>`;
  return html`${formatFigure(value, unit, lang)}${notes && noteMark(note, notes, visit)}${
    reasons ? html` <span class="muted small">(${reasons})</span>` : nothing
  }${others.map(
    (other) =>
      html` <span class="muted small"
        >${w.indicator.alsoPublished(other.value === undefined ? w.common.none : formatFigure(other.value, unit, lang))}</span
      >`,
  )}`;
}

/** The number of a remark, beside its value. @param {string | undefined} note @param {ReturnType<typeof notesOn>} notes @param {Visit} visit */
export function noteMark(note, notes, { w }) {
  const number = notes.numberOf(note);
  return number
    ? html`<sup class="note-mark" aria-hidden="true">${number}</sup
        ><span class="hidden"> (${w.indicator.note(number)})</span>`
    : nothing;
}

/** The remarks of the sources, below a table. @param {{ note?: string }[]} observations @param {Visit} visit */
export function noteList(observations, { w }) {
  const { notes, isOnAll } = notesOn(observations);
  if (!notes.length) return nothing;
  if (isOnAll) return html`<p class="notes">${w.indicator.noteOnAll} <span lang="de">${notes[0]}</span>.</p>`;
  return html`<div class="notes">
    <p>${w.indicator.notes}:</p>
    <ol class="value-notes">
      ${notes.map((note) => html`<li lang="de">${note}</li>`)}
    </ol>
  </div>`;
}

/**
 * The values of the chart as a table: periods down, series across, or the other way round where there are more series.
 * @param {Series[]} series
 * @param {Schemas["Unit"]} unit
 * @param {string} caption
 * @param {Visit} visit
 */
export function valueTable(series, unit, caption, visit) {
  const { w, lang } = visit;
  const periods = periodsOf(series);
  const pointAt = (/** @type {Series} */ { points }, /** @type {string} */ period) =>
    points.find((point) => point.period === period);
  // Numbered as one reads: line by line from above.
  const turned = series.length > 6;
  const read = turned
    ? series.flatMap((s) => periods.map((period) => pointAt(s, period)))
    : periods.flatMap((period) => series.map((s) => pointAt(s, period)));
  const observations = read.flatMap((point) => (point ? [point.observation] : []));
  const notes = notesOn(observations);
  const at = (/** @type {Series} */ one, /** @type {string} */ period) => {
    const point = pointAt(one, period);
    return point ? cell(point.observation, unit.code, visit, notes) : html`<span class="gap">–</span>`;
  };
  const short = (/** @type {string} */ period) => formatPeriodShort(period, lang);
  const columns = turned ? periods.map(short) : series.map(({ label }) => label);
  const rows = turned
    ? series.map((s) => ({ head: s.label, cells: periods.map((period) => at(s, period)) }))
    : periods.map((period) => ({ head: short(period), cells: series.map((s) => at(s, period)) }));
  return html`<section class="scroller" aria-label=${caption} tabindex="0">
      <table class="values">
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${turned ? w.indicator.group : w.indicator.period}</th>
            ${columns.map((words) => html`<th scope="col">${words}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ head, cells }) =>
              html`<tr>
                <th scope="row">${head}</th>
                ${cells.map((words) => html`<td>${words}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </section>
    ${noteList(observations, visit)}`;
}

/** What else is known about a value. @param {Omit<Schemas["OtherValue"], "value">} value @param {Sources} sources @param {Visit} visit */
const origin = ({ provenance, computed, note, sources: codes }, sources, visit) => html`
  ${visit.w.valueProvenance[provenance]}${computed ? html`, ${visit.w.indicator.computed}` : nothing}${
    note ? html`; <span lang="de">${note}</span>` : nothing
  }${codes.map((code) => {
    const cited = sources.then((all) => {
      const source = all.get(code);
      return source ? citation(source, visit) : code;
    });
    return html`<br /><span class="muted">${until(cited, code)}</span>`;
  })}
`;

/**
 * Every single value with where it comes from.
 * @param {Series[]} series
 * @param {Schemas["Unit"]} unit
 * @param {string} caption
 * @param {Sources} sources
 * @param {Visit} visit
 */
export function originTable(series, unit, caption, sources, visit) {
  const { w, lang } = visit;
  const all = series.flatMap(({ label, points }) => points.map((point) => ({ label, ...point })));
  return html`<details class="origins">
    <summary>${w.indicator.everyValue(all.length)}</summary>
    <section class="scroller" aria-label=${w.indicator.everyValue(all.length)} tabindex="0">
      <table class="values origins-table">
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${w.indicator.period}</th>
            <th scope="col">${w.indicator.group}</th>
            <th scope="col">${w.indicator.value}</th>
            <th scope="col">${w.indicator.origin}</th>
          </tr>
        </thead>
        <tbody>
          ${all.map(
            ({ label, period, observation }) =>
              html`<tr>
                <th scope="row">${formatPeriodShort(period, lang)}</th>
                <td>${label}</td>
                <td class="number">${cell(observation, unit.code, visit)}</td>
                <td>
                  ${origin(observation, sources, visit)}
                  ${observation.others.map((other) => html`<br />${w.indicator.second}: ${origin(other, sources, visit)}`)}
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    </section>
  </details>`;
}
