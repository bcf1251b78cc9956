import { html, nothing } from "lit-html";
import { loadDemands } from "../api/feedback.js";
import { loadEvent } from "../api/index.js";
import { breadcrumb } from "../components/breadcrumb.js";
import { documentItem } from "../components/document-item.js";
import { eventResults } from "../components/event-results.js";
import { dayAndHours, isOtherwise, stateNote } from "../components/event-state.js";
import { factList } from "../components/facts.js";
import { filmPart, isFilm } from "../components/film.js";
import { latePart } from "../components/late.js";
import { organisationLink } from "../components/organisation-link.js";
import { pageTools } from "../components/page-tools.js";
import { programme } from "../components/programme.js";
import { retirement } from "../components/retirement.js";
import { sourceSection } from "../components/sources.js";
import { talkSection } from "../components/talk-section.js";
import { precision } from "../format/period.js";
import { capitalised } from "../format/text.js";
import { loadFeedbackWords } from "../words/feedback/index.js";

/**
 * @typedef {import("../page.js").Visit} Visit
 * @typedef {import("../components/event-results.js").Data} Data
 */

/** What makes it possible to take part, as far as somebody has said so. @param {Data} event @param {Visit} visit */
const access = ({ accessibility, accessibilityNote }, { w, say }) =>
  accessibility.length || accessibilityNote
    ? html`${accessibility.length ? capitalised(w.list(accessibility.map((code) => w.event.access[code]))) : nothing}
      ${accessibilityNote ? html`<p class="words">${say(accessibilityNote)}</p>` : nothing}`
    : "";

/** What it is, and where it stands in time; of one that was cancelled only whether its day is over. @param {Data} event @param {Visit} visit */
const kindAndPhase = ({ type, phase, state }, { w }) =>
  [
    capitalised(w.eventType[type]),
    phase === "over" ? w.event.past : phase === "running" && state !== "cancelled" ? w.event.runs : "",
  ]
    .filter(Boolean)
    .join(" · ");

/** When, where and how, as it stands below the title. @param {Data} event @param {Visit} visit */
function whenAndWhere(event, visit) {
  const { w, written } = visit;
  const mode = event.mode && w.event.modes[event.mode];
  const where = event.place ? html`${written(event.place)}${mode ? ` · ${mode}` : nothing}` : mode && capitalised(mode);
  return html`<div class="event-when">
    <p>${dayAndHours(event, visit)}</p>
    ${where ? html`<p class="muted">${where}</p>` : nothing}
  </div>`;
}

/** @param {Data} event @param {Visit} visit */
const facts = (event, visit) => {
  const { w, say, url } = visit;
  const text = (/** @type {import("../page.js").Text | undefined} */ words) =>
    words ? html`<span class="words">${say(words)}</span>` : "";
  return factList([
    [w.event.directions, text(event.directions)],
    [w.event.accessibility, access(event, visit)],
    [w.event.cost, text(event.cost)],
    [
      w.event.organisers,
      event.organisers.length
        ? html`<ul class="plain-list">
            ${event.organisers.map((organiser) => html`<li>${organisationLink(organiser, visit)}</li>`)}
          </ul>`
        : "",
    ],
    [w.event.admission, event.admission ? capitalised(w.event.admissions[event.admission]) : ""],
    [
      w.event.fields,
      event.fields.length
        ? html`<ul class="plain-list">
            ${event.fields.map(({ code, title }) => html`<li><a href=${url("field", code)}>${say(title)}</a></li>`)}
          </ul>`
        : "",
    ],
  ]);
};

/** @param {Data} event @param {Visit} visit */
const calendar = ({ code, date, state }, { w, fileLang }) =>
  precision(date) === "day"
    ? html`<p class="no-print">
        <a
          class=${state === "cancelled" ? nothing : "kern-btn kern-btn--secondary"}
          href="/api/v1/events/${code}.ics?lang=${fileLang}"
          download
          ><span class=${state === "cancelled" ? nothing : "kern-label"}>${w.event.calendar}</span></a
        >
      </p>`
    : html`<p class="muted small">${w.event.noCalendar}</p>`;

/** Where one can register, and how many seats are free: as it is at this moment, and so never within the page itself. @param {Data} event @param {Visit} visit */
const registration = (event, visit) =>
  visit.plan.feedback &&
  event.admission !== undefined &&
  event.admission !== "open" &&
  event.phase !== "over" &&
  event.state !== "cancelled" &&
  !visit.isPreview &&
  !event.retired
    ? html`<section id="registration" aria-label=${visit.w.event.registration}>
        ${latePart(
          {
            name: "seats",
            key: `${visit.lang} ${event.code}`,
            load: async () => (await import("../registration/seats-section.js")).seatsSection(event, visit),
            failed: visit.w.event.registrationFailed,
          },
          visit,
        )}
      </section>`
    : nothing;

/** @type {import("../page.js").Page<Data>} */
export default {
  load: async ({ code, lang, signal }) => {
    const event = await loadEvent(code, signal);
    if (!event.results.some(({ kind }) => kind === "demand")) return event;
    const [demands, f] = await Promise.all([loadDemands(code, signal), loadFeedbackWords(lang)]);
    return { ...event, followed: { demands, f } };
  },
  title: (event, { plain, w }) =>
    [isOtherwise(event) && w.event.titled[/** @type {"moved"} */ (event.state)], plain(event.title)]
      .filter(Boolean)
      .join(" "),
  description: (event, { plain, w }) =>
    [w.when(event.date), event.place, plain(event.summary)].filter(Boolean).join(". "),
  view: (event, visit) => {
    const { w, say, url } = visit;
    return html`
      ${breadcrumb([[w.site.events, url("events")]], visit)}
      <article class="flow">
        <p class="eyebrow">${kindAndPhase(event, visit)}</p>
        <h1>${say(event.title)}</h1>
        ${stateNote(event, visit)} ${retirement(event, visit)} ${whenAndWhere(event, visit)}
        ${registration(event, visit)} ${event.summary ? html`<p class="lead">${say(event.summary)}</p>` : nothing}
        ${facts(event, visit)} ${calendar(event, visit)} ${eventResults(event, visit)}
        <h2>${w.event.programme}</h2>
        ${programme(event.sessions, visit)}
        <h2>${w.event.documents}</h2>
        ${
          event.documents.length
            ? html`<ul class="plain-list ruled">
                ${event.documents.map((document) =>
                  documentItem(
                    document,
                    visit,
                    isFilm(document)
                      ? filmPart(document, visit, `${url("document", document.code)}#transcript`)
                      : nothing,
                  ),
                )}
              </ul>`
            : html`<p class="gap">${w.event.noDocuments}</p>`
        }
        ${talkSection(`events/${event.code}`, visit)} ${sourceSection(event.sources, visit)} ${pageTools(event, visit)}
      </article>
    `;
  },
};
