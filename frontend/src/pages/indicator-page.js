import { html, nothing } from "lit-html";
import { loadDimensions, loadIndicator, loadObservations, loadSources, loadTerritories } from "../api/index.js";
import { breadcrumb } from "../components/breadcrumb.js";
import { switches } from "../components/breakdowns.js";
import { downloads } from "../components/downloads.js";
import { gapSection, toldGapValues } from "../components/gap-section.js";
import { indicatorFacts } from "../components/indicator-facts.js";
import { observationFigure, shownWords } from "../components/observation-figure.js";
import { pageTools } from "../components/page-tools.js";
import { retirement } from "../components/retirement.js";
import { valueSourceSection } from "../components/sources.js";
import { talkSection } from "../components/talk-section.js";
import { targetSection } from "../components/target-section.js";
import { originTable } from "../components/value-tables.js";
import { finding, findingNotes, toldValues, vocabularyOf } from "../sentences/finding.js";
import { breakdownsOf, chosenOf, noBreakdown, queryOf, shownOf } from "../series/view.js";
import { shownSeries } from "../series/shown.js";

/** @typedef {import("../page.js").Visit} Visit */

/**
 * What the page of an indicator tells, with all its values.
 * @param {[import("../page.js").Schemas["IndicatorDetail"], import("../page.js").Schemas["Observation"][]] | Promise<[import("../page.js").Schemas["IndicatorDetail"], import("../page.js").Schemas["Observation"][]]>} known
 * @param {Pick<import("../page.js").Request, "query" | "signal" | "plan">} request
 */
export async function aroundIndicator(known, { query, signal, plan }) {
  // The longest list, and only what is behind "every single value" needs it: nobody waits for it.
  const sources = loadSources(signal).catch(() => []);
  const [[indicator, all], dimensions, places] = await Promise.all([
    known,
    loadDimensions(signal),
    loadTerritories(signal),
  ]);
  const asked = query.get("breakdown");
  const isKnown = (/** @type {string} */ name) => dimensions.some(({ code }) => code === name);
  // What the plan does not have is refused by the API, in its words.
  if (asked && asked !== noBreakdown && !asked.split(",").every(isKnown))
    await loadObservations(indicator.code, { breakdown: asked.split(",") }, signal);
  const place = query.get("territory");
  if (place && !places.some(({ code }) => code === place))
    await loadObservations(indicator.code, { territory: [place] }, signal);
  const shown = shownOf(indicator, asked);
  const { gap = indicator.gaps[0] } = indicator;
  const observations = chosenOf(all, shown);
  const home = (await plan).homeTerritory.code;
  const withValues = new Set(observations.filter(({ value }) => value !== undefined).map(({ territory }) => territory));
  const territories = places.filter(({ code }) => withValues.has(code));
  const near = territories.find((t) => t.code === home) ?? territories.find((t) => t.parent?.code === home);
  const territory = (place && withValues.has(place) && place) || near?.code || (territories[0]?.code ?? home);
  return {
    indicator,
    dimensions,
    vocabulary: vocabularyOf(dimensions),
    places,
    territories,
    territory,
    shown,
    breakdowns: breakdownsOf(all, indicator.headlineDimensions ?? {}),
    observations,
    gap,
    all,
    sources: sources.then((all) => new Map(all.map((source) => [source.code, source]))),
  };
}

/** @typedef {Awaited<ReturnType<typeof aroundIndicator>>} Data */

/** @param {import("../page.js").Request} request @returns {Promise<Data>} */
const load = ({ code, ...request }) =>
  aroundIndicator(
    Promise.all([loadIndicator(code, request.signal), loadObservations(code, {}, request.signal)]),
    request,
  );

/** What the downloads ask the API for: the values that are shown, and no others. @param {Data} data */
const shownQuery = ({ shown, territory }) => ({
  ...queryOf(shown),
  ...(shown.breakdown.length ? { territory } : {}),
});

/** The sources of all values that the page tells, each once. @param {Data} data @param {import("../series/series.js").Series[]} series @param {Visit} visit */
function sourcesOfValues(data, series, visit) {
  const drawn = series.flatMap(({ points }) => points.map(({ observation }) => observation));
  const others = drawn.flatMap(({ others }) => others);
  const values = [...toldValues(data.indicator), ...drawn, ...others, ...toldGapValues(data, visit)];
  return [...new Set(values.flatMap(({ sources }) => sources))];
}

/** @type {import("../page.js").Page<Data>} */
export default {
  load,
  title: ({ indicator }, { plain }) => plain(indicator.title),
  description: (data, visit) => finding(data.indicator, data.vocabulary, visit).slice(0, 2).join(" "),
  announce: (data, visit) => visit.w.indicator.switched(shownSeries(data, visit).length),
  view: (data, visit) => {
    const { indicator, vocabulary, sources } = data;
    const { w, say, url } = visit;
    const [first, ...others] = finding(indicator, vocabulary, visit);
    const notes = findingNotes(indicator, visit);
    const series = shownSeries(data, visit);
    const { title, only } = shownWords(data, visit);
    const caption = [title, only].filter(Boolean).join(", ");
    const path = `/api/v1/indicators/${indicator.code}/observations`;
    return html`
      ${breadcrumb(
        [
          [w.site.indicators, url("indicators")],
          [say(indicator.theme.title), url("indicators", "", { theme: indicator.theme.code })],
        ],
        visit,
      )}
      <article class="flow">
        <h1>${say(indicator.title)}</h1>
        ${retirement(indicator, visit)}
        <p class="finding">${first}</p>
        ${others.length ? html`<p class="finding-more">${others.join(" ")}</p>` : nothing}
        ${notes.map(({ about, note }) => html`<p class="finding-note">${about} <span lang="de">${note}</span>.</p>`)}
        ${indicator.definition ? html`<p class="muted">${say(indicator.definition)}</p>` : nothing}

        <section class="results" aria-labelledby="values">
          <h2 id="values">${w.indicator.values}</h2>
          ${
            indicator.observations + indicator.observationsWithoutValue
              ? html`${switches(data, visit)}
                ${
                  series.length
                    ? html`${observationFigure(data, series, visit)}
                      ${visit.later(() => originTable(series, indicator.unit, caption, sources, visit))}`
                    : html`<p class="gap">${w.indicator.nothingShown}</p>`
                }
                ${downloads(path, shownQuery(data), visit, w.indicator.downloadShown)}
                ${downloads(path, {}, visit, w.indicator.downloadAll)}`
              : html`<p class="gap">${w.finding.nothing} ${w.indicator.gapKnown}</p>`
          }
        </section>
        ${visit.later(() => targetSection(indicator, vocabulary, visit))} ${visit.later(() => gapSection(data, visit))}
        ${visit.later(
          () =>
            html`${indicatorFacts(indicator, visit)} ${talkSection(`indicators/${indicator.code}`, visit)}
            ${valueSourceSection(indicator.sources, sourcesOfValues(data, series, visit), sources, visit)}
            ${pageTools(indicator, visit)}`,
        )}
      </article>
    `;
  },
};
