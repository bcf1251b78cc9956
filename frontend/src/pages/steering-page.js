import { html, nothing } from "lit-html";
import { loadAllOrganisations, loadEvents } from "../api/index.js";
import { breadcrumb } from "../components/breadcrumb.js";
import { formerly } from "../components/organisation-link.js";

/**
 * @typedef {import("../page.js").Visit} Visit
 * @typedef {import("../page.js").Schemas["Organisation"]} Organisation
 */

/** @param {import("../page.js").Request} request */
async function load({ signal }) {
  const [organisations, events] = await Promise.all([
    loadAllOrganisations({}, signal),
    loadEvents({ type: ["milestone", "committee", "steering-round", "council"], sort: "date", pageSize: 100 }, signal),
  ]);
  return { organisations, events: events.data };
}

/** @typedef {Awaited<ReturnType<typeof load>>} Data */

/** The steps of the plan: those recorded as events, and its adoption where no event tells it. @param {Data["events"]} events @param {Visit} visit */
export function pathOf(events, { plan, plain, say, w, url }) {
  const steps = events.map(({ code, date, title }) => ({ date, words: say(title), href: url("event", code) }));
  const recorded = events.some(({ type, date }) => type === "milestone" && date === plan.adopted);
  const adoption =
    plan.adopted && !recorded
      ? [{ date: plan.adopted, words: w.steering.adopted(plain(plan.title), plain(plan.adoptedBy)), href: "" }]
      : [];
  return [...steps, ...adoption].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** @param {Organisation[]} organisations @param {Visit} visit */
const list = (organisations, { w, say, url }) =>
  organisations.length
    ? html`<ul class="plain-list">
        ${organisations.map(
          ({ code, title, role, validTo }) =>
            html`<li>
              <a href=${url("organisation", code)}>${say(title)}</a>
              ${formerly(validTo, { w })} ${role ? html`<br /><span class="muted">${say(role)}</span>` : nothing}
            </li>`,
        )}
      </ul>`
    : html`<p class="gap">${w.steering.none}</p>`;

/** @type {import("../page.js").Page<Data>} */
export default {
  load,
  title: (_, { w }) => w.steering.title,
  description: (_, { w }) => w.steering.lead,
  view: ({ organisations, events }, visit) => {
    const { w, plan } = visit;
    /** @param {Organisation["kind"][]} kinds */
    const now = (...kinds) =>
      organisations.filter(({ kind, validTo }) => kinds.includes(kind) && (!validTo || validTo >= plan.today));
    const path = pathOf(events, visit);
    return html`
      ${breadcrumb([], visit)}
      <div class="flow">
        <h1>${w.steering.title}</h1>
        <p class="lead">${w.steering.lead}</p>
        <h2>${w.steering.office}</h2>
        ${list(now("office"), visit)}
        ${
          plan.contactEmail
            ? html`<p>${w.steering.contact} <a href="mailto:${plan.contactEmail}">${plan.contactEmail}</a></p>`
            : nothing
        }
        <h2>${w.steering.round}</h2>
        ${list(now("steering-round"), visit)}
        <h2>${w.steering.implementing}</h2>
        ${list(now("department", "municipality"), visit)}
        <h2>${w.steering.deciding}</h2>
        ${list(now("parliament", "committee"), visit)}
        <h2>${w.steering.advising}</h2>
        ${list(now("council"), visit)}
        <h2>${w.steering.partners}</h2>
        ${list(now("civil-society"), visit)}
        <h2>${w.steering.path}</h2>
        <p class="muted">${w.steering.pathText}</p>
        ${
          path.length
            ? html`<ol class="path">
                ${path.map(
                  ({ date, words, href }) =>
                    html`<li>
                      <time class="muted" datetime=${date}>${w.when(date)}</time>
                      ${href ? html`<a href=${href}>${words}</a>` : html`<strong>${words}</strong>`}
                    </li>`,
                )}
              </ol>`
            : html`<p class="gap">${w.steering.noPath}</p>`
        }
      </div>
    `;
  },
};
