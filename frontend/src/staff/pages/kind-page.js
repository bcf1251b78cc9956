import { html, nothing } from "lit-html";
import { Refused } from "../../api/client.js";
import { loadRetirements } from "../../api/staff.js";
import { isPast } from "../../components/event-state.js";
import { filtered } from "../../components/filters.js";
import { isBehindTheLast, noSuchPage, pagination } from "../../components/pagination.js";
import { formatDay, formatPeriodShort } from "../../format/period.js";
import { changeWords } from "../../words/staff/de.js";
import { at, kindOfSlug, slugs, subjectAddress } from "../addresses.js";
import { crumbs } from "../crumbs.js";
import { kindAndCode } from "../forms/index.js";
import { filterNames, loadThings } from "../things.js";
import { isPeriod } from "../typed.js";
import { mayBegin, planName } from "./plan-page.js";

/**
 * @typedef {import("../index.js").StaffVisit} StaffVisit
 * @typedef {{ kind: import("../forms/part.js").Kind, found: import("../things.js").Found, retired: import("../../page.js").Schemas["RetiredList"] }} Data
 */

/** @param {import("../index.js").StaffRequest} request @returns {Promise<Data>} */
async function load({ params, query, me, signal }) {
  const kind = kindOfSlug(params.kind);
  if (!kind) throw new Refused(404);
  await me;
  const [found, retired] = await Promise.all([
    loadThings(kind, { query, signal }),
    loadRetirements({ kind, page: Number(query.get("retired") ?? 1), pageSize: 50 }, signal),
  ]);
  return { kind, found, retired };
}

/** Filters as the public list has them, with its words. @param {Data} data @param {StaffVisit} visit */
function filters({ kind, found }, { w, s, say }) {
  /** @type {Record<string, { title: string, words?: Record<string, string> }>} */
  const named = {
    field: { title: w.measures.field },
    status: { title: w.measures.status, words: w.status },
    organisation: { title: w.measures.organisation },
    theme: { title: w.indicators.theme },
    type: { title: w.events.type, words: w.eventType },
    kind: { title: w.documents.kind, words: w.documentKind },
    state: { title: s.label("needs", "state"), words: changeWords.value.needState },
  };
  return (filterNames[kind] ?? []).map((name) => ({
    name,
    title: named[name]?.title ?? name,
    values: found.facets[name] ?? [],
    label: (/** @type {import("../things.js").FacetValue} */ { value, title }) =>
      title ? say(title) : (named[name]?.words?.[value] ?? value),
  }));
}

/** @param {import("../things.js").Thing["about"]} words @param {StaffVisit} visit */
const aboutOf = (words, { plain }) =>
  typeof words === "string" ? (isPeriod(words) ? formatPeriodShort(words, "de") : words) : plain(words);

/**
 * Events that are still ahead, the next one first, and then those that are over, as the public list has them.
 * @param {import("../things.js").Thing[]} events the latest first
 * @param {(things: import("../things.js").Thing[]) => unknown} list
 * @param {StaffVisit} visit
 */
function byTime(events, list, { w, plan }) {
  const isBehind = (/** @type {import("../things.js").Thing} */ { about, phase }) =>
    isPast({ date: String(about), phase }, plan.today);
  const coming = events.filter((event) => !isBehind(event)).reverse();
  const past = events.filter(isBehind);
  return html`${
    coming.length
      ? html`<h2>${w.events.coming}</h2>
          ${list(coming)}`
      : nothing
  }
  ${
    past.length
      ? html`<h2>${w.events.past}</h2>
          ${list(past)}`
      : nothing
  }`;
}

/** @param {Data} data @param {StaffVisit} visit */
function results({ kind, found }, visit) {
  const { s, say } = visit;
  if (found.pagination && isBehindTheLast(found.pagination)) return noSuchPage(found.pagination, visit);
  const list = (/** @type {import("../things.js").Thing[]} */ things) =>
    html`<ul class="plain-list ruled things">
      ${things.map(
        (thing) =>
          html`<li>
            <a href=${subjectAddress(`${kind}/${thing.code}`)}>${say(thing.title)}</a>
            <span class="muted small">${[thing.code, aboutOf(thing.about, visit)].filter(Boolean).join(" · ")}</span>
          </li>`,
      )}
    </ul>`;
  return html`<p class="found">${s.plan.found(found.pagination?.totalElements ?? found.things.length)}</p>
    ${kind === "events" ? byTime(found.things, list, visit) : list(found.things)}
    ${found.pagination ? pagination(found.pagination, visit) : nothing}`;
}

/** What has left the plan, and may be taken back. @param {Data} data @param {StaffVisit} visit */
function gone({ retired: { data, pagination: pages } }, { s, say, here, plan }) {
  const { currentPage: page, totalElements, totalPages } = pages;
  if (!totalElements) return nothing;
  return html`<h2>${s.plan.retired}</h2>
    <ul class="plain-list ruled things">
      ${data.map(
        ({ subject, title, since }) =>
          html`<li>
            <a href=${subjectAddress(subject)}>${title ? say(title) : kindAndCode(subject).code}</a>
            <span class="muted small">${s.plan.retiredSince(formatDay(since, "de", plan.timeZone))}</span>
          </li>`,
      )}
    </ul>
    <p class="tools">
      ${page > 1 ? html`<a href=${here({ retired: page > 2 ? String(page - 1) : "" })}>${s.plan.retiredLater}</a>` : nothing}
      ${page < totalPages ? html`<a href=${here({ retired: String(page + 1) })}>${s.plan.retiredEarlier}</a>` : nothing}
    </p>`;
}

/** @type {import("../index.js").StaffPage<Data>} */
export default {
  load,
  title: ({ kind }, { s }) => s.kind[kind] ?? kind,
  announce: ({ found }, { s }) => s.plan.found(found.pagination?.totalElements ?? found.things.length),
  view: (data, visit) => {
    const { kind } = data;
    const { s } = visit;
    return html`
      ${crumbs([[planName(visit), at("/plan")]], visit)}
      <h1>${s.kind[kind]}</h1>
      ${
        mayBegin(kind, visit)
          ? html`<p>
              <a class="kern-btn kern-btn--primary kern-btn--small" href=${at(`/neu/${slugs[kind]}`)}
                ><span class="kern-label">${s.fresh[kind]}</span></a
              >
            </p>`
          : nothing
      }
      ${kind === "notices" ? results(data, visit) : filtered(filters(data, visit), visit, results(data, visit))}
      ${gone(data, visit)}
    `;
  },
};
