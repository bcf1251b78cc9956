import { html } from "lit-html";
import { asOf, statusLabel } from "./status-mark.js";

/**
 * Measures with their status, one line each.
 * @param {import("../page.js").Schemas["Measure"][]} measures
 * @param {import("../page.js").Visit} visit
 */
export const measureList = (measures, { w, say, url }) =>
  html`<ul class="plain-list ruled">
    ${measures.map(
      (measure) =>
        html`<li class="measure-item">
          <a href=${url("measure", measure.code)}>${say(measure.title)}</a>
          <span>${statusLabel(measure.status, w)} <span class="muted small">${asOf(measure, w.when, w)}</span></span>
        </li>`,
    )}
  </ul>`;
