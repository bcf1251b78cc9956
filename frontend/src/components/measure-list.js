import { html } from "lit-html";
import { statusLabel } from "./status-mark.js";

/**
 * Measures with their status, one line each.
 * @param {import("../page.js").Schemas["Measure"][]} measures
 * @param {import("../page.js").Visit} visit
 */
export const measureList = (measures, { w, say, url }) =>
  html`<ul class="plain-list ruled">
    ${measures.map(
      ({ code, title, status, statusAsOf }) =>
        html`<li class="measure-item">
          <a href=${url("measure", code)}>${say(title)}</a>
          <span
            >${statusLabel(status, w)}
            <span class="muted small"
              >${statusAsOf ? w.measures.asOf(w.when(statusAsOf)) : w.measures.withoutAsOf}</span
            ></span
          >
        </li>`,
    )}
  </ul>`;
