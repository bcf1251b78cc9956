import { html } from "lit-html";
import { loadOperator } from "../api/index.js";
import { breadcrumb } from "../components/breadcrumb.js";
import { mailLink, orToFillIn } from "../components/to-fill-in.js";

/** @type {import("../page.js").Page<import("../api/index.js").Operator>} */
export default {
  load: ({ signal }) => loadOperator(signal),
  title: (_, { w }) => w.privacy.title,
  description: (_, { w }) => w.privacy.lead,
  view: ({ privacy }, visit) => {
    const { w } = visit;
    const supervisor =
      privacy.supervisorUrl && privacy.supervisor
        ? html`<a href=${privacy.supervisorUrl} rel="external">${privacy.supervisor}</a>`
        : privacy.supervisor;
    const officer = [privacy.officer, mailLink(privacy.officerEmail)].filter(Boolean);
    return html`
      ${breadcrumb([], visit)}
      <div class="flow">
        <h1>${w.privacy.title}</h1>
        <p class="lead">${w.privacy.lead}</p>
        <ul>
          ${w.privacy.points.map((point) => html`<li>${point}</li>`)}
        </ul>
        <h2>${w.privacy.controller}</h2>
        <p>${orToFillIn(privacy.controller, w.privacy.controllerMissing, w)}</p>
        <h2>${w.privacy.officer}</h2>
        <p>${orToFillIn(officer.length && officer.map((line) => html`${line}<br />`), w.privacy.officerMissing, w)}</p>
        <h2>${w.privacy.logs}</h2>
        <p>
          ${orToFillIn(privacy.logDays === null ? "" : w.privacy.logsText(privacy.logDays), w.privacy.logsMissing, w)}
        </p>
        <h2>${w.privacy.rights}</h2>
        <p>${w.privacy.rightsText} ${orToFillIn(supervisor, w.privacy.supervisorMissing, w)}</p>
      </div>
    `;
  },
};
