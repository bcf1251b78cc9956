import { html, nothing } from "lit-html";
import { loadAllMeasures, loadFields } from "../api/index.js";
import { breadcrumb } from "../components/breadcrumb.js";
import { downloads } from "../components/downloads.js";
import { planAtAGlance } from "../components/plan-at-a-glance.js";

/** @param {import("../page.js").Request} request */
async function load({ signal }) {
  const [fields, measures] = await Promise.all([loadFields(signal), loadAllMeasures({}, signal)]);
  return { fields, measures };
}

/** @type {import("../page.js").Page<Awaited<ReturnType<typeof load>>>} */
export default {
  load,
  title: (_, { w }) => w.fields.title,
  description: (_, { w, plan, plain }) => `${plain(plan.title)}: ${w.fields.lead(plan.counts.fields)}`,
  view: ({ fields, measures }, visit) => {
    const { w, plan, say } = visit;
    return html`
      ${breadcrumb([], visit)}
      <h1>${w.fields.title}</h1>
      <p class="lead">${w.fields.lead(fields.length)} ${w.start.glanceText}</p>
      ${planAtAGlance(fields, measures, visit, "h2")} ${downloads("/api/v1/fields", {}, visit)}
      ${
        plan.aims.length
          ? html`<h2>${w.fields.aims}</h2>
              <ul class="plain-list">
                ${plan.aims.map(
                  ({ title, page }) =>
                    html`<li>
                      ${say(title)} ${page ? html`<span class="muted">(${w.common.pageInPlan(page)})</span>` : nothing}
                    </li>`,
                )}
              </ul>`
          : nothing
      }
    `;
  },
};
