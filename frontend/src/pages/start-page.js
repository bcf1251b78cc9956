import { html, nothing } from "lit-html";
import { loadAllMeasures, loadDocuments, loadEvents, loadFields, loadMeasures, loadThemes } from "../api/index.js";
import { loadNotices } from "../api/changes.js";
import { documentItem } from "../components/document-item.js";
import { eventItem } from "../components/event-item.js";
import { isPast } from "../components/event-state.js";
import { noticeItem } from "../components/notice-item.js";
import { formerly } from "../components/organisation-link.js";
import { planAtAGlance } from "../components/plan-at-a-glance.js";
import { sentence } from "../components/sentence.js";
import { sayLink } from "../components/talk-section.js";
import { indicatorsSentence, measuresSentence, signalSentences } from "../sentences/state-of-things.js";

/** @typedef {import("../page.js").Visit} Visit */

/** @param {import("../page.js").Request} request */
async function load({ signal }) {
  const [fields, measures, offices, themes, events, documents, implementationPlans, notices] = await Promise.all([
    loadFields(signal),
    loadAllMeasures({}, signal),
    loadMeasures({ pageSize: 1 }, signal),
    loadThemes(signal),
    loadEvents({ sort: "-date", pageSize: 100 }, signal),
    loadDocuments({ sort: "-date", pageSize: 3 }, signal),
    loadDocuments({ kind: ["implementation-plan"], sort: "-date", pageSize: 5 }, signal),
    loadNotices({ pageSize: 3 }, signal),
  ]);
  return {
    fields,
    measures,
    offices: offices.facets.organisation,
    themes,
    events: events.data,
    documents: documents.data,
    implementationPlans: implementationPlans.data,
    notices: notices.data,
  };
}

/** @typedef {Awaited<ReturnType<typeof load>>} Data */

/** @param {Visit} visit */
function lead({ plan, w, plain, url }) {
  const words = w.start.lead(
    plain(plan.title),
    plain(plan.adoptedBy),
    plan.adopted ? w.when(plan.adopted) : "",
    plan.counts.fields,
  );
  return html`<p class="lead">
    ${words.before}${
      plan.counts.fields ? html`<a class="quiet" href=${url("fields")}>${words.fields}</a>` : words.fields
    }${words.after}
  </p>`;
}

/** Dated news; where there is none, nothing is missing. @param {Data["notices"]} notices @param {Visit} visit */
const news = (notices, visit) =>
  notices.length
    ? html`<section aria-labelledby="news">
        <h2 id="news">${visit.w.notices.title}</h2>
        <ul class="plain-list ruled">
          ${notices.map((notice) => noticeItem(notice, visit, "h3"))}
        </ul>
        <p><a href=${visit.url("notices")}>${visit.w.notices.all}</a></p>
      </section>`
    : nothing;

/** The next event, and before it those that would have been the next and are cancelled. @param {Data["events"]} coming */
function nextOf(coming) {
  const first = coming.findIndex(({ state }) => state !== "cancelled");
  return first < 0 ? coming : coming.slice(0, first + 1);
}

/** @param {Data} data @param {Visit} visit */
function latest({ events, documents }, visit) {
  const { w, plan } = visit;
  const past = events.filter((event) => isPast(event, plan.today));
  const next = nextOf(events.filter((event) => !isPast(event, plan.today)).reverse());
  return html`
    <section aria-labelledby="latest">
      <h2 id="latest">${w.start.latest}</h2>
      ${past[0] ? eventItem(past[0], visit) : html`<p class="gap">${w.start.noEvents}</p>`}
      ${
        documents.length
          ? html`<h3 class="small-heading">${w.start.newestDocuments}</h3>
              <ul class="plain-list">
                ${documents.map((document) => documentItem(document, visit))}
              </ul>`
          : nothing
      }
    </section>
    <section aria-labelledby="next">
      <h2 id="next">${w.start.nextEvent}</h2>
      ${next.length ? next.map((event) => eventItem(event, visit)) : html`<p class="gap">${w.start.noNextEvent}</p>`}
      ${
        plan.questions.length
          ? html`<h3 class="small-heading">${w.start.asked}</h3>
              <p>${w.start.askedText}</p>
              <ul>
                ${plan.questions.filter((q) => q.askedAbout === "plan").map((q) => html`<li>${visit.say(q.title)}</li>`)}
              </ul>
              ${sayLink({}, visit, w.talk.give)}
              ${
                plan.contactEmail && !plan.feedback
                  ? html`<p>${w.start.answerBy} <a href="mailto:${plan.contactEmail}">${plan.contactEmail}</a></p>`
                  : nothing
              }`
          : nothing
      }
    </section>
  `;
}

/** @param {Data} data @param {Visit} visit */
function ways({ offices, themes }, { w, url, say }) {
  const questions = /** @type {const} */ ([
    [w.start.questions.responsible, url("organisations")],
    [w.start.questions.running, url("measures", "", { status: "in-progress" })],
    [w.start.questions.missing, url("indicators", "", { availability: "none" })],
    [w.start.questions.gap, url("indicators", "", { availability: "home" })],
    [w.start.questions.changed, url("changes")],
    [w.start.questions.method, url("method")],
  ]);
  return html`
    <h2>${w.start.ways}</h2>
    <div class="columns">
      <section>
        <h3>${w.start.byQuestion}</h3>
        <ul class="plain-list">
          ${questions.map(([words, href]) => html`<li><a href=${href}>${words}</a></li>`)}
        </ul>
      </section>
      ${
        offices.length
          ? html`<section>
              <h3>${w.measures.organisation}</h3>
              <ul class="plain-list">
                ${offices.map(
                  ({ value, title, validTo, count }) =>
                    html`<li>
                      <a href=${url("measures", "", { organisation: value })}>${title ? say(title) : value}</a
                      >${formerly(validTo, { w })}
                      <span class="muted">${w.figure(count)}</span>
                    </li>`,
                )}
              </ul>
            </section>`
          : nothing
      }
      ${
        themes.length
          ? html`<section>
              <h3>${w.start.byTheme}</h3>
              <ul class="plain-list">
                ${themes.map(
                  ({ code, title, indicators }) =>
                    html`<li>
                      <a href=${url("indicators", "", { theme: code })}>${say(title)}</a>
                      <span class="muted">${w.figure(indicators)}</span>
                    </li>`,
                )}
              </ul>
            </section>`
          : nothing
      }
    </div>
  `;
}

/** @type {import("../page.js").Page<Data>} */
export default {
  load,
  title: (_, { w }) => w.start.title,
  description: (_, { w, plan, plain }) => `${plain(plan.title)}: ${w.start.title}.`,
  view: (data, visit) => {
    const { w, plan, url, say } = visit;
    const indicators = indicatorsSentence(visit);
    const asides = signalSentences(visit);
    return html`
      <div class="intro">
        <h1 class="display">${w.start.title}</h1>
        ${lead(visit)}
      </div>
      <section class="state" aria-labelledby="state">
        <h2 id="state">${w.state.title}</h2>
        <p>${sentence(measuresSentence(visit))}</p>
        ${indicators.length ? html`<p>${sentence(indicators)}</p>` : nothing}
        ${
          asides.length
            ? html`<p class="state-aside">${asides.map((pieces) => html`${sentence(pieces)} `)}</p>`
            : nothing
        }
      </section>
      <section aria-labelledby="glance">
        <h2 id="glance">${w.start.glance}</h2>
        <p class="muted">
          ${w.start.glanceText}
          ${
            plan.counts.measures && data.implementationPlans.length
              ? html`${w.start.notCompared}
                ${data.implementationPlans.map(
                  (document, i) =>
                    html`${i ? ", " : ""}<a href=${url("document", document.code)}>${say(document.title)}</a>`,
                )}.`
              : nothing
          }
        </p>
        ${planAtAGlance(data.fields, data.measures, visit)}
      </section>
      ${visit.later(
        () => html`
          ${news(data.notices, visit)}
          <div class="columns columns-two">${latest(data, visit)}</div>
        `,
      )}
      ${visit.later(
        () => html`
          ${ways(data, visit)}
          <section class="easy" aria-labelledby="easy">
            <h2 id="easy">${w.start.easyTitle}</h2>
            ${w.start.easy.map((line) => html`<p>${line}</p>`)}
          </section>
        `,
      )}
    `;
  },
};
