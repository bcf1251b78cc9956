import { html } from "lit-html";
import { loadOperator } from "../api/index.js";
import { breadcrumb } from "../components/breadcrumb.js";
import { mailLink, orToFillIn } from "../components/to-fill-in.js";

/** @type {import("../page.js").Page<import("../api/index.js").Operator>} */
export default {
  load: ({ signal }) => loadOperator(signal),
  title: (_, { w }) => w.accessibility.title,
  description: (_, { w }) => w.accessibility.lead,
  view: ({ accessibility }, visit) => {
    const { w, plan } = visit;
    const { status, statementDate, contactEmail, enforcement, enforcementUrl } = accessibility;
    const office =
      enforcement && enforcementUrl ? html`<a href=${enforcementUrl} rel="external">${enforcement}</a>` : enforcement;
    return html`
      ${breadcrumb([], visit)}
      <div class="flow">
        <h1>${w.accessibility.title}</h1>
        <p class="lead">${w.accessibility.lead}</p>
        <h2>${w.accessibility.standard}</h2>
        <p>${w.accessibility.standardText}</p>
        <h2>${w.accessibility.status}</h2>
        <p>
          ${orToFillIn(
            status && statementDate && w.accessibility.statusOf(status, w.when(statementDate)),
            w.accessibility.statusMissing,
            w,
          )}
        </p>
        <h2>${w.accessibility.known}</h2>
        <ul>
          ${w.accessibility.knownItems.map((item) => html`<li>${item}</li>`)}
        </ul>
        <h2>${w.accessibility.report}</h2>
        <p>
          ${w.accessibility.reportText}
          ${orToFillIn(
            mailLink(contactEmail || plan.contactEmail || "", w.accessibility.reportSubject),
            w.accessibility.contactMissing,
            w,
          )}
        </p>
        <h2>${w.accessibility.enforcement}</h2>
        <p>${w.accessibility.enforcementText} ${orToFillIn(office, w.accessibility.enforcementMissing, w)}</p>
      </div>
    `;
  },
};
