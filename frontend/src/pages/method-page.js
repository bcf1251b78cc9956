import { html, nothing } from "lit-html";
import { loadDocuments } from "../api/index.js";
import { breadcrumb } from "../components/breadcrumb.js";
import { mark, statuses } from "../components/status-mark.js";

/** @typedef {import("../page.js").Schemas["DocumentList"]} Data */

/** Terms and what they mean. @param {[unknown, string][]} terms */
const definitions = (terms) =>
  html`<dl class="facts">
    ${terms.map(
      ([term, meaning]) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${meaning}</dd>
        </div>`,
    )}
  </dl>`;

/** @type {import("../page.js").Page<Data>} */
export default {
  load: ({ signal }) => loadDocuments({ kind: ["implementation-plan"], sort: "-date", pageSize: 10 }, signal),
  title: (_, { w }) => w.method.title,
  description: (_, { w }) => w.method.lead,
  view: ({ data: implementationPlans }, visit) => {
    const { w, plan, say, url } = visit;
    const { method: m } = w;
    const { indicators, withHomeObservations, onlyElsewhere, withoutObservations } = plan.coverage;
    const paragraphs = /** @type {const} */ ([
      ["headline", m.headline, m.headlineText],
      ["comparison", m.comparison, m.comparisonText],
      ["gap", m.gap, m.gapText],
      ["direction", m.direction, m.directionText],
      ["targets", m.targets, m.targetsText],
      ["breaks", m.breaks, m.breaksText],
    ]);
    return html`
      ${breadcrumb([], visit)}
      <div class="flow">
        <h1>${m.title}</h1>
        <p class="lead">${m.lead}</p>
        <h2 id="status">${m.status}</h2>
        <p>${m.statusText}</p>
        ${definitions(
          statuses.map((status) => [
            html`<span class="status">${mark(status)} ${w.status[status]}</span>`,
            w.statusMeaning[status],
          ]),
        )}
        <h2 id="signals">${m.signals}</h2>
        <p>${m.signalsText}</p>
        ${definitions(
          Object.entries(w.signal).map(([signal, words]) => [
            words,
            w.signalMeaning[/** @type {keyof typeof w.signal} */ (signal)],
          ]),
        )}
        <h2 id="provenance">${m.provenance}</h2>
        <p>${m.provenanceText}</p>
        <ul>
          ${Object.values(w.provenance).map((words) => html`<li>${w.sentence(words)}</li>`)}
        </ul>
        ${paragraphs.map(
          ([id, heading, text]) =>
            html`<h2 id=${id}>${heading}</h2>
              <p>${text}</p>`,
        )}
        <h2 id="values">${m.values}</h2>
        <ul>
          ${Object.values(w.valueProvenance).map((words) => html`<li>${w.sentence(words)}</li>`)}
        </ul>
        <h2 id="cause">${m.cause}</h2>
        <p>${m.causeText}</p>
        <h2 id="limits">${m.limits}</h2>
        <ul>
          <li>${m.limitCoverage(withHomeObservations, onlyElsewhere, withoutObservations, indicators)}</li>
          ${
            implementationPlans.length
              ? html`<li>
                  ${m.limitPlan}
                  ${implementationPlans.map(
                    ({ code, title }, i) => html`${i ? ", " : ""}<a href=${url("document", code)}>${say(title)}</a>`,
                  )}
                </li>`
              : nothing
          }
          <li>${m.limitWords}</li>
          <li>${m.limitSources(plan.counts.sources)} <a href="/api/v1/sources.csv" download>${w.common.csv}</a></li>
        </ul>
      </div>
    `;
  },
};
