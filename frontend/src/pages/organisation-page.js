import { html, nothing } from "lit-html";
import { loadAllMeasures, loadOrganisation } from "../api/index.js";
import { breadcrumb } from "../components/breadcrumb.js";
import { factList } from "../components/facts.js";
import { measureList } from "../components/measure-list.js";
import { pageTools } from "../components/page-tools.js";
import { retirement } from "../components/retirement.js";
import { sourceSection } from "../components/sources.js";

/** @typedef {import("../page.js").Visit} Visit */

/** @param {import("../page.js").Request} request */
async function load({ code, signal }) {
  const [organisation, measures] = await Promise.all([
    loadOrganisation(code, signal),
    loadAllMeasures({ organisation: [code] }, signal),
  ]);
  return { organisation, measures };
}

/** @typedef {Awaited<ReturnType<typeof load>>} Data */

/** Who took over, or whose tasks came here, and which. @param {import("../page.js").Schemas["Succession"][]} successions @param {Visit} visit */
const successionList = (successions, { w, say, url }) =>
  successions.length
    ? html`<ul class="plain-list">
        ${successions.map(
          ({ organisation, remit, date }) =>
            html`<li>
              <a href=${url("organisation", organisation.code)}>${say(organisation.title)}</a>
              <span class="muted">(${say(remit)}${date ? `, ${w.when(date)}` : nothing})</span>
            </li>`,
        )}
      </ul>`
    : "";

/** @param {string} title @param {Data["measures"]} measures @param {Visit} visit @param {string} [text] */
const section = (title, measures, visit, text) =>
  measures.length
    ? html`<h2>${title}</h2>
        ${text ? html`<p class="muted">${text}</p>` : nothing} ${measureList(measures, visit)}`
    : nothing;

/** @type {import("../page.js").Page<Data>} */
export default {
  load,
  title: ({ organisation }, { plain }) => plain(organisation.title),
  description: ({ organisation, measures }, { plain, w }) =>
    `${plain(organisation.title)}: ${w.measures.found(measures.length)}.`,
  view: ({ organisation, measures }, visit) => {
    const { w, say, url } = visit;
    const { code, role, validFrom, validTo, predecessors, successors } = organisation;
    const leads = measures.filter(({ lead }) => lead?.code === code);
    const partners = measures.filter((m) => m.partners.some((partner) => partner.code === code));
    const inherited = measures.filter((measure) => !leads.includes(measure) && !partners.includes(measure));
    const from = validFrom ? w.when(validFrom) : "";
    return html`
      ${breadcrumb([[w.site.organisations, url("organisations")]], visit)}
      <article class="flow">
        <h1>${say(organisation.title)}</h1>
        ${retirement(organisation, visit)} ${role ? html`<p class="lead">${say(role)}</p>` : nothing}
        ${factList([
          [
            w.organisation.validity,
            validTo ? w.organisation.fromTo(from, w.when(validTo)) : from && w.organisation.from(from),
          ],
          [w.organisation.successors, successionList(successors, visit)],
          [w.organisation.predecessors, successionList(predecessors, visit)],
        ])}
        ${section(w.organisation.leads, leads, visit)} ${section(w.organisation.partners, partners, visit)}
        ${section(w.organisation.inherited, inherited, visit, w.organisation.inheritedText)}
        ${measures.length ? nothing : html`<p class="gap">${w.organisation.noMeasures}</p>`}
        ${sourceSection(organisation.sources, visit)} ${pageTools(organisation, visit)}
      </article>
    `;
  },
};
