import { html, nothing } from "lit-html";
import {
  loadAllIndicators,
  loadAllMeasures,
  loadDimensions,
  loadEvents,
  loadField,
  loadFields,
  loadGoals,
} from "../api/index.js";
import { breadcrumb } from "../components/breadcrumb.js";
import { eventItem } from "../components/event-item.js";
import { historySection } from "../components/history-section.js";
import { indicatorItem } from "../components/indicator-item.js";
import { retirement } from "../components/retirement.js";
import { sourceSection } from "../components/sources.js";
import { measureList } from "../components/measure-list.js";
import { talkSection } from "../components/talk-section.js";
import { vocabularyOf } from "../sentences/finding.js";

/** @typedef {import("../page.js").Visit} Visit */

/** @param {import("../page.js").Request} request */
async function load({ code, signal }) {
  const [field, fields, goals, measures, indicators, events, dimensions] = await Promise.all([
    loadField(code, signal),
    loadFields(signal),
    loadGoals([code], signal),
    loadAllMeasures({ field: [code] }, signal),
    loadAllIndicators({ field: [code] }, signal),
    loadEvents({ field: [code], sort: "-date", pageSize: 100 }, signal),
    loadDimensions(signal),
  ]);
  return { field, fields, goals, measures, indicators, events: events.data, vocabulary: vocabularyOf(dimensions) };
}

/** @typedef {Awaited<ReturnType<typeof load>>} Data */

/** What is not known about this field, said openly. @param {Data} data @param {Visit} visit @returns {string[]} */
export function gapsOf({ goals, measures, indicators, events }, { w, plan, plain }) {
  const words = w.fields;
  const withoutValues = indicators.filter(({ availability }) => availability !== "home").length;
  const unknown = measures.filter(({ status }) => status === "unknown").length;
  const withoutLead = measures.filter(({ lead }) => !lead).length;
  const unlinked = measures.length > 0 && measures.every(({ indicators }) => !indicators.length);
  return [
    !goals.length && words.missingGoals,
    !measures.length && words.missingMeasures,
    !indicators.length && words.missingIndicators,
    withoutValues > 0 && words.missingValues(withoutValues, indicators.length, plain(plan.homeTerritory.title)),
    unknown > 0 && words.missingStatus(unknown),
    withoutLead > 0 && words.missingLead(withoutLead),
    unlinked && words.missingLinks,
    !events.length && words.missingEvents,
  ].filter((gap) => gap !== false);
}

/** @param {Data} data @param {Visit} visit */
function neighbours({ field, fields }, { w, say, url }) {
  const at = fields.findIndex(({ code }) => code === field.code);
  const [previous, next] = [fields[at - 1], fields[at + 1]];
  return html`<nav class="pagination neighbours" aria-label=${w.fields.title}>
    ${previous ? html`<a rel="prev" href=${url("field", previous.code)}>← ${say(previous.title)}</a>` : html`<span></span>`}
    ${next ? html`<a rel="next" href=${url("field", next.code)}>${say(next.title)} →</a>` : nothing}
  </nav>`;
}

/** @type {import("../page.js").Page<Data>} */
export default {
  load,
  title: ({ field }, { plain }) => plain(field.title),
  description: ({ field }, { plain, w }) =>
    `${plain(field.title)}: ${w.fields.counts(field.counts.goals, field.counts.measures, field.counts.indicators)}.`,
  view: (data, visit) => {
    const { field, goals, measures, indicators, events } = data;
    const { w, say, url } = visit;
    const gaps = gapsOf(data, visit);
    return html`
      ${breadcrumb([[w.site.fields, url("fields")]], visit)}
      <article class="flow">
        <p class="eyebrow">
          ${w.fields.number(field.number)}${field.page ? html` · ${w.common.pageInPlan(field.page)}` : nothing}
        </p>
        <h1>${say(field.title)}</h1>
        ${retirement(field, visit)}
        <p class="lead">
          ${w.sentence(w.fields.counts(field.counts.goals, field.counts.measures, field.counts.indicators))}
        </p>

        <h2>${w.fields.goals}</h2>
        ${
          goals.length
            ? html`<ul>
                  ${goals.map(
                    ({ title, page }) =>
                      html`<li>
                        ${say(title)}
                        ${page ? html`<span class="muted">(${w.common.pageInPlan(page)})</span>` : nothing}
                      </li>`,
                  )}
                </ul>
                <p class="muted small">${w.fields.goalsOwnWords}</p>`
            : html`<p class="gap">${w.fields.missingGoals}</p>`
        }

        <h2>${w.fields.measures}</h2>
        ${measures.length ? measureList(measures, visit) : html`<p class="gap">${w.fields.missingMeasures}</p>`}

        <h2>${w.fields.indicators}</h2>
        ${
          indicators.length
            ? html`<ul class="plain-list ruled">
                  ${indicators.map((indicator) => indicatorItem(indicator, data.vocabulary, visit))}
                </ul>
                <p class="muted small">${w.measure.noCause}</p>`
            : html`<p class="gap">${w.fields.missingIndicators}</p>`
        }

        <h2>${w.fields.events}</h2>
        ${
          events.length
            ? events.map((event) => eventItem(event, visit))
            : html`<p class="gap">${w.fields.missingEvents}</p>`
        }

        <h2>${w.fields.missing}</h2>
        ${
          gaps.length
            ? html`<ul>
                ${gaps.map((gap) => html`<li>${gap}</li>`)}
              </ul>`
            : html`<p>${w.fields.nothingMissing}</p>`
        }
        ${talkSection(`fields/${field.code}`, visit, { field: [field.code] })} ${sourceSection(field.sources, visit)}
        ${historySection("fields", field, visit)} ${neighbours(data, visit)}
      </article>
    `;
  },
};
