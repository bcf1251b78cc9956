import { html, nothing } from "lit-html";
import { mark, statuses, statusLabel } from "./status-mark.js";

/**
 * @typedef {import("../page.js").Schemas} Schemas
 * @typedef {import("../page.js").Visit} Visit
 */

/** Beyond so many measures in one field, groups count instead of single marks. */
const mostMarks = 40;

/** One mark, which leads to its measure. @param {Schemas["Measure"]} measure @param {Visit} visit */
const measureMark = (measure, { url, plain, say, w }) => {
  const words = `${plain(measure.title)}: ${w.status[measure.status]}`;
  return html`<li>
    <a class="mark-link" href=${url("measure", measure.code)} title=${words}
      >${mark(measure.status)}<span class="hidden">${say(measure.title)}: ${w.status[measure.status]}</span></a
    >
  </li>`;
};

/** All measures of a field with one status. @param {Schemas["Measure"][]} group @param {Schemas["Field"]} field @param {Visit} visit */
const groupMark = (group, field, { url, w }) => {
  const [{ status } = { status: /** @type {const} */ ("unknown") }] = group;
  return html`<li>
    <a class="mark-link mark-group" href=${url("measures", "", { field: field.code, status })}
      >${mark(status)} <span aria-hidden="true">${w.figure(group.length)}</span
      ><span class="hidden">${w.start.group(group.length, w.status[status])}</span></a
    >
  </li>`;
};

/** @param {Schemas["Measure"][]} measures @param {Schemas["Field"]} field @param {Visit} visit */
function marks(measures, field, visit) {
  if (!measures.length) return html`<p class="gap">${visit.w.start.noMeasure}</p>`;
  const groups = statuses
    .map((status) => measures.filter((measure) => measure.status === status))
    .filter((g) => g.length);
  return html`<ul class="marks">
    ${
      measures.length > mostMarks
        ? groups.map((group) => groupMark(group, field, visit))
        : groups.flat().map((measure) => measureMark(measure, visit))
    }
  </ul>`;
}

/** @param {"h2" | "h3"} level @param {unknown} words */
const heading = (level, words) =>
  level === "h2" ? html`<h2 class="glance-title">${words}</h2>` : html`<h3 class="glance-title">${words}</h3>`;

/** @param {Schemas["Field"]} field @param {Visit} visit */
function effect({ code, counts }, { w, url, plain, plan }) {
  if (!counts.indicators) return html`<p class="glance-effect gap">${w.start.noIndicator}</p>`;
  return html`<p class="glance-effect">
    <a class="quiet" href=${url("indicators", "", { field: code })}
      >${w.start.coverage(counts.indicatorsWithHomeObservations, counts.indicators, plain(plan.homeTerritory.title))}</a
    >
  </p>`;
}

/**
 * One row per field of action, one mark per measure, and beside it what is known about effect.
 * @param {Schemas["Field"][]} fields
 * @param {Schemas["Measure"][]} measures
 * @param {Visit} visit
 * @param {"h2" | "h3"} [level] of the headings
 */
export function planAtAGlance(fields, measures, visit, level = "h3") {
  const { w, say, url } = visit;
  if (!fields.length) return html`<p class="gap">${w.fields.none}</p>`;
  const used = statuses.filter((status) => measures.some((measure) => measure.status === status));
  return html`
    ${
      used.length
        ? html`<ul class="legend" aria-label=${w.start.legend}>
            ${used.map((status) => html`<li>${statusLabel(status, w)}</li>`)}
          </ul>`
        : nothing
    }
    <ol class="glance">
      ${fields.map(
        (field) =>
          html`<li class="glance-row">
            <span class="glance-number" aria-hidden="true">${field.number}</span>
            ${heading(level, html`<a class="quiet" href=${url("field", field.code)}>${say(field.title)}</a>`)}
            ${marks(
              measures.filter((measure) => measure.field.code === field.code),
              field,
              visit,
            )}
            ${effect(field, visit)}
          </li>`,
      )}
    </ol>
  `;
}
