import { html, nothing } from "lit-html";
import { loadDocuments, loadField, loadMeasure } from "../api/index.js";
import { breadcrumb } from "../components/breadcrumb.js";
import { factList } from "../components/facts.js";
import { milestoneList } from "../components/milestones.js";
import { organisationLink } from "../components/organisation-link.js";
import { pageTools } from "../components/page-tools.js";
import { retirement } from "../components/retirement.js";
import { sourceSection } from "../components/sources.js";
import { talkSection } from "../components/talk-section.js";
import { mark, statusSentence } from "../components/status-mark.js";

/** @typedef {import("../page.js").Visit} Visit */

/** What stands around a measure on its page. @param {import("../page.js").Schemas["Measure"]} measure @param {AbortSignal} signal */
export async function aroundMeasure(measure, signal) {
  const [field, implementationPlans] = await Promise.all([
    loadField(measure.field.code, signal),
    loadDocuments({ kind: ["implementation-plan"], sort: "-date", pageSize: 1 }, signal),
  ]);
  return { measure, field, implementationPlan: implementationPlans.data[0] };
}

/** @typedef {Awaited<ReturnType<typeof aroundMeasure>>} Data */

/** @param {import("../page.js").Request} request @returns {Promise<Data>} */
const load = async ({ code, signal }) => aroundMeasure(await loadMeasure(code, signal), signal);

/** The measure that goes on where this one ended. @param {Data["measure"]} measure @param {Visit} visit */
const continuation = ({ status, continuedBy }, { w, say, url }) =>
  continuedBy
    ? html`<p>
        ${w.measure.continuedBy[status === "replaced" ? "replaced" : "merged"]}
        <a href=${url("measure", continuedBy.code)}>${say(continuedBy.title)}</a>
      </p>`
    : nothing;

/** What was said about the state: in a report, or by a source, which whoever has entered it names too. @param {Data["measure"]} measure @param {Visit} visit */
function basis({ statusBasis, report, statusEntry }, { w, say, plain }) {
  if (!statusBasis) return nothing;
  if (!report || statusEntry) {
    const ends = /[.!?…]$/.test(plain(statusBasis));
    return html`<p>${w.quote.before}${say(statusBasis)}${ends ? w.quote.after.replace(/\.$/, "") : w.quote.after}</p>`;
  }
  return html`<p>${w.measure.happened} ${say(statusBasis)}</p>
    ${report.next ? html`<p>${w.measure.next} ${say(report.next)}</p>` : nothing}
    ${report.obstacles ? html`<p>${w.measure.obstacles} ${say(report.obstacles)}</p>` : nothing}`;
}

/** What the source says about the state, when, and what the word means. @param {Data["measure"]} measure @param {Visit} visit */
const standing = (measure, visit) => {
  const { w, say, url } = visit;
  return html`
    <div class="standing">
      ${mark(measure.status)}
      <div>
        <p class="standing-status">${statusSentence(measure, visit)}</p>
        ${basis(measure, visit)}
        ${measure.statusReason ? html`<p>${w.measure.statusReason} ${say(measure.statusReason)}</p>` : nothing}
        ${continuation(measure, visit)}
        <p class="muted small">
          ${w.statusMeaning[measure.status]} <a href="${url("method")}#status">${w.site.method}</a>
        </p>
      </div>
    </div>
  `;
};

/** When it was to happen, and when it did. @param {Data["measure"]} measure @param {Visit} visit */
function dates({ plannedStart, plannedEnd, actualStart, actualEnd }, { w }) {
  const span = (/** @type {string | undefined} */ start, /** @type {string | undefined} */ end) =>
    start || end ? w.measures.sinceUntil(start ? w.when(start) : "", end ? w.when(end) : "") : "";
  const planned = span(plannedStart, plannedEnd);
  const actual = span(actualStart, actualEnd);
  if (!actual) return planned || html`<span class="gap">${w.measure.noDates}</span>`;
  return html`${planned ? html`${w.measure.planned(planned)}<br />` : nothing}${w.measure.actual(actual)}`;
}

/** @param {Data} data @param {Visit} visit */
function facts({ measure, implementationPlan }, visit) {
  const { w, say, url } = visit;
  const { lead, partners, territory, goals, provenance, contact, continues = [] } = measure;
  const comparedWith = implementationPlan
    ? html`<a class="quiet" href=${url("document", implementationPlan.code)}
        >${w.measure.notCompared(implementationPlan.date ? w.when(implementationPlan.date) : "")}</a
      >`
    : nothing;
  return factList([
    [w.measure.lead, lead ? organisationLink(lead, visit) : html`<span class="gap">${w.measure.noLead}</span>`],
    [
      w.measure.partners,
      partners.length
        ? html`<ul class="plain-list">
            ${partners.map((partner) => html`<li>${organisationLink(partner, visit)}</li>`)}
          </ul>`
        : "",
    ],
    [w.measure.contact, contact ? html`<a href="mailto:${contact}">${contact}</a>` : ""],
    [
      w.measure.continues,
      continues.length
        ? html`<ul class="plain-list">
            ${continues.map(({ code, title }) => html`<li><a href=${url("measure", code)}>${say(title)}</a></li>`)}
          </ul>`
        : "",
    ],
    [w.measure.territory, say(territory.title)],
    [w.measure.dates, dates(measure, visit)],
    [
      w.measure.goals,
      goals.length
        ? html`<ul class="plain-list">
            ${goals.map(({ title }) => html`<li>${say(title)}</li>`)}
          </ul>`
        : html`<span class="gap">${w.measure.noGoals}</span>`,
    ],
    [w.measure.provenance, html`${w.sentence(w.provenance[provenance])} ${comparedWith}`],
  ]);
}

/** The others are said elsewhere on the page. @type {string[]} */
const SHOWN = ["overdue", "ends-this-year", "report-due", "report-overdue", "stale"];

/** Signals that are not said elsewhere on the page. @param {Data["measure"]} measure @param {Visit} visit */
function signals({ signals }, { w }) {
  const shown = signals.filter(({ signal }) => SHOWN.includes(signal));
  if (!shown.length) return nothing;
  return html`<h2>${w.measure.signals}</h2>
    <ul>
      ${shown.map(
        ({ signal, plannedEnd, due, since }) =>
          html`<li>
            <strong>${w.signal[signal]}.</strong> ${w.signalMeaning[signal]}
            ${plannedEnd ? w.measure.plannedEnd(w.when(plannedEnd)) : nothing}
            ${due ? w.measure.reportDue(w.when(due)) : nothing} ${since ? w.measure.staleSince(w.when(since)) : nothing}
          </li>`,
      )}
    </ul>
    <p class="muted small">${w.measure.signalsText}</p>`;
}

/** Implementation and effect stand side by side, apart. @param {Data} data @param {Visit} visit */
function effect({ measure, field }, { w, say, url }) {
  return html`<h2>${w.measure.indicators}</h2>
    ${
      measure.indicators.length
        ? html`<ul>
            ${measure.indicators.map(
              ({ code, title }) => html`<li><a href=${url("indicator", code)}>${say(title)}</a></li>`,
            )}
          </ul>`
        : html`<p class="gap">${w.measure.noIndicators}</p>`
    }
    ${
      field.counts.indicators
        ? html`<p>
            <a href=${url("indicators", "", { field: field.code })}
              >${w.measure.fieldIndicators(field.counts.indicators)}</a
            >. ${w.measure.noCause}
          </p>`
        : nothing
    }`;
}

/** @type {import("../page.js").Page<Data>} */
export default {
  load,
  title: ({ measure }, { plain }) => plain(measure.title),
  description: ({ measure }, visit) => `${visit.plain(measure.description)} ${statusSentence(measure, visit)}.`.trim(),
  view: (data, visit) => {
    const { measure } = data;
    const { w, say, url } = visit;
    return html`
      ${breadcrumb(
        [
          [w.site.measures, url("measures")],
          [say(measure.field.title), url("field", measure.field.code)],
        ],
        visit,
      )}
      <article class="flow">
        <h1>${say(measure.title)}</h1>
        ${measure.description ? html`<p class="lead">${say(measure.description)}</p>` : nothing}
        ${retirement(measure, visit)} ${standing(measure, visit)} ${milestoneList(measure.milestones, visit)}
        ${facts(data, visit)} ${signals(measure, visit)} ${effect(data, visit)}
        <h2>${w.measure.documents}</h2>
        ${
          measure.documents.length
            ? html`<ul>
                ${measure.documents.map(
                  ({ code, title }) => html`<li><a href=${url("document", code)}>${say(title)}</a></li>`,
                )}
              </ul>`
            : html`<p class="gap">${w.measure.noDocuments}</p>`
        }
        ${talkSection(`measures/${measure.code}`, visit)} ${sourceSection(measure.sources, visit)}
        ${pageTools(measure, visit)}
      </article>
    `;
  },
};
