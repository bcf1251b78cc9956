import { html, nothing } from "lit-html";
import { numbersIn } from "../format/intl.js";

/**
 * @typedef {import("../page.js").Schemas} Schemas
 * @typedef {import("../page.js").Visit} Visit
 * @typedef {Schemas["EventResult"]} Result
 * @typedef {{ demands: Schemas["Demands"], f: import("../words/feedback/de.js").FeedbackWords }} Followed what came of the demands
 * @typedef {Schemas["EventDetail"] & { followed?: Followed }} Data
 */

/** The part of the programme that something is from. @param {Result} result @param {Data} event @param {Visit} visit */
function fromSession({ session }, { sessions }, { say }) {
  const part = sessions.find(({ number }) => number === session);
  return part ? html`<p class="eyebrow">${say(part.title)}</p>` : nothing;
}

/** Those of one part of the programme stand together, in its order; those of the whole event come first. @param {Result[]} results @param {Result["kind"]} kind */
export const ofKind = (results, kind) =>
  results.filter((result) => result.kind === kind).sort((a, b) => (a.session ?? 0) - (b.session ?? 0));

/** @param {Result[]} figures @param {Visit} visit */
const figureList = (figures, visit) =>
  html`<dl class="facts">
    ${figures.map(
      (figure) =>
        html`<div>
          <dt>${visit.say(figure.title)}</dt>
          <dd>
            <strong>${numbersIn(visit.lang, {}).format(figure.value ?? 0)}</strong>
            ${figure.description ? html`<p class="words">${visit.say(figure.description)}</p>` : nothing}
          </dd>
        </div>`,
    )}
  </dl>`;

/** What came of a demand, with the way to its answer. @param {Result} demand @param {Followed} followed @param {Visit} visit */
function standing({ id }, { demands, f }, { w, url }) {
  const taken = demands.data.find((each) => each.id === id)?.submission;
  if (!taken) return html`<p class="muted">${w.event.notTakenUp}</p>`;
  const address = url("voice", taken.code);
  if (!taken.outcome || !taken.answeredOn) return html`<p class="muted"><a href=${address}>${w.event.takenUp}</a></p>`;
  return html`<p>
    <a href=${address}>${w.event.answer}: ${f.outcome[taken.outcome]}</a>
    <span class="muted"
      >(${w.when(taken.answeredOn)})${taken.changes ? html`, ${w.event.led(taken.changes)}` : nothing}</span
    >
  </p>`;
}

/** @param {Result} result @param {Data} event @param {Visit} visit @param {unknown} [after] */
const item = (result, event, visit, after = nothing) =>
  html`<li>
    ${fromSession(result, event, visit)}
    <p><strong>${visit.say(result.title)}</strong></p>
    ${result.description ? html`<p class="words">${visit.say(result.description)}</p>` : nothing} ${after}
  </li>`;

/** @param {Data} event @param {Visit} visit */
function demandSection(event, visit) {
  const { w } = visit;
  const { followed } = event;
  const demands = ofKind(event.results, "demand");
  if (!demands.length) return nothing;
  return html`<h3>${w.event.demands}</h3>
    ${
      followed
        ? html`<p>
            ${w.event.followed(followed.demands.demanded, followed.demands.answered, followed.demands.ledToChange)}
          </p>`
        : nothing
    }
    <ul class="plain-list ruled">
      ${demands.map((demand) => item(demand, event, visit, followed ? standing(demand, followed, visit) : nothing))}
    </ul>`;
}

/** What came out of an event, as far as it is recorded; of one that people came to also that nothing is. @param {Data} event @param {Visit} visit */
export function eventResults(event, visit) {
  const { w, say } = visit;
  const { result, results } = event;
  if (!result && !results.length)
    return event.phase === "over" && event.state !== "cancelled" && event.type !== "milestone"
      ? html`<h2>${w.event.results}</h2>
          <p class="gap">${w.event.noResults}</p>`
      : nothing;
  const figures = ofKind(results, "figure");
  const outcomes = ofKind(results, "outcome");
  return html`<section aria-labelledby="results" class="event-results">
    <h2 id="results">${w.event.results}</h2>
    ${result ? html`<p class="words">${say(result)}</p>` : nothing}
    ${
      figures.length
        ? html`<h3>${w.event.figures}</h3>
            ${figureList(figures, visit)}`
        : nothing
    }
    ${
      outcomes.length
        ? html`<h3>${w.event.outcomes}</h3>
            <ul class="plain-list ruled">
              ${outcomes.map((outcome) => item(outcome, event, visit))}
            </ul>`
        : nothing
    }
    ${demandSection(event, visit)}
  </section>`;
}
