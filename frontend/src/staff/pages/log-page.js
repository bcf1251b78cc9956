import { html, nothing } from "lit-html";
import { loadActs } from "../../api/people.js";
import { byDay } from "../../changes/grouping.js";
import { isBehindTheLast, noSuchPage, pagination } from "../../components/pagination.js";
import { valuesOf } from "../../routes.js";
import acts from "../../words/staff/acts-de.js";
import { actDetails, nobodyHere } from "../act-item.js";
import { at, changeAddress, submissionAddress } from "../addresses.js";
import { crumbs } from "../crumbs.js";
import { way } from "../ways.js";

/**
 * @typedef {import("../index.js").StaffVisit} StaffVisit
 * @typedef {import("../../api/client.js").Schemas["ActList"]} Data
 * @typedef {Data["data"][number]} Act
 */

/** @param {import("../index.js").StaffRequest} request @returns {Promise<Data>} */
const load = ({ query, signal }) =>
  loadActs(
    {
      ...(query.get("verb") ? { verb: valuesOf(query, "verb") } : {}),
      ...(query.get("actor") ? { actor: query.get("actor") ?? "" } : {}),
      ...(query.get("page") ? { page: Number(query.get("page")) } : {}),
      pageSize: 50,
    },
    signal,
  );

/** Where what it was about can be seen. @param {Act} act */
function addressOf({ subject, details: { change } }) {
  const [kind = "", code = ""] = subject.split("/");
  if (typeof change === "string") return changeAddress(change);
  if (kind === "submissions" && code) return submissionAddress(code);
  if (kind === "retention") return at("/aufbewahrung");
  if (kind === "answer-templates") return at("/antwortvorlagen");
  if (kind === "rounds" && code) return at(`/runden/${code}`);
  return kind === "imports" && code ? at(`/import/${code}`) : undefined;
}

/** @param {Act} act @param {StaffVisit} visit */
function aboutOf(act, { s }) {
  const [kind = "", code = ""] = act.subject.split("/");
  const address = addressOf(act);
  // Whose code nobody knows is told by the name among the details.
  const words = [s.log.about[kind] ?? acts.about[kind] ?? s.one[kind] ?? kind, kind === "people" ? "" : code]
    .filter(Boolean)
    .join(" ");
  return address ? html`<a class="quiet" href=${address}>${words}</a>` : words;
}

/** @param {Act} act @param {StaffVisit} visit */
const item = (act, visit) => {
  const { s, here, timeOf } = visit;
  return html`<li>
    <p>
      <strong>${s.log.verb[act.verb] ?? act.verb}</strong>
      <span class="muted">· ${aboutOf(act, visit)}</span>
    </p>
    <p class="muted small">
      ${timeOf(act.at)},
      ${nobodyHere(act, visit) ?? html`<a class="quiet" href=${here({ actor: act.actor.code })}>${act.actor.name}</a>`}
    </p>
    ${actDetails(act, visit)}
  </li>`;
};

/** Acts by the day on which they were done. @param {Act[]} acts @param {StaffVisit} visit */
const days = (acts, visit) =>
  byDay(
    acts.map((act) => ({ ...act, appliedAt: act.at })),
    visit.plan.timeZone,
  ).map(
    ({ day, changes }) =>
      html`<h2>${visit.w.when(day)}</h2>
        <ul class="plain-list ruled acts">
          ${changes.map((act) => item(act, visit))}
        </ul>`,
  );

/** @param {Data} list @param {StaffVisit} visit */
function results(list, visit) {
  const { s, query, here } = visit;
  if (isBehindTheLast(list.pagination)) return noSuchPage(list.pagination, visit);
  return html`<p class="found">${s.log.found(list.pagination.totalElements)}</p>
    ${query.get("actor") ? html`<p><a href=${here({ actor: "" })}>${s.log.everybody}</a></p>` : nothing}
    ${days(list.data, visit)} ${pagination(list.pagination, visit)}`;
}

/** @type {import("../index.js").StaffPage<Data>} */
export default {
  load,
  title: (_, { s }) => s.frame.log,
  announce: ({ pagination: { totalElements } }, { s }) => s.log.found(totalElements),
  view: (list, visit) => {
    const { s } = visit;
    return html`
      ${crumbs([], visit)}
      <h1>${s.frame.log}</h1>
      <p class="lead">${s.log.lead}</p>
      ${visit.may("coordinator", "auditor") ? nothing : html`<p>${s.log.leadOwn}</p>`}
      <nav class="ways small" aria-label=${s.changes.narrow}>
        ${way(
          "verb",
          s.log.what,
          [
            { value: "", words: s.changes.everybodys },
            ...list.facets.verb.map(({ value, count }) => ({ value, words: s.log.verb[value] ?? value, count })),
          ],
          visit,
        )}
      </nav>
      <div class="results">${results(list, visit)}</div>
    `;
  },
};
