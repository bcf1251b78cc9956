import { html, nothing } from "lit-html";
import { loadBadges } from "../../api/door.js";
import words from "../../words/staff/badges-de.js";
import { at, subjectAddress } from "../addresses.js";
import { crumbs } from "../crumbs.js";
import { way } from "../ways.js";
import "../../style/staff/badges.scss";

/**
 * @typedef {import("../index.js").StaffVisit} StaffVisit
 * @typedef {{ code: string, list: import("../../api/client.js").Schemas["BadgeList"] }} Data
 */

/** @param {import("../index.js").StaffRequest} request @returns {Promise<Data>} */
async function load({ params: { code = "" }, query, signal }) {
  return { code, list: await loadBadges(code, query.get("session") ?? "", signal) };
}

/** A name that would not fit in one line is written smaller. @param {string} name */
const sizeOf = (name) => (name.length > 34 ? "badge-longest" : name.length > 20 ? "badge-long" : "");

/** Badges to print, ten on a sheet. @type {import("../index.js").StaffPage<Data>} */
export default {
  load,
  title: ({ list }, { plain }) => words.of(plain(list.event.title)),
  announce: ({ list }) => words.found(list.data.length),
  view: ({ code, list }, visit) => {
    const title = visit.plain(list.event.title);
    return html`
      <div class="no-print">
        ${crumbs([[title, subjectAddress(`events/${code}`)]], visit)}
        <h1>${words.of(title)}</h1>
        <p>${words.lead}</p>
        ${
          list.sessions.length
            ? html`<nav class="ways small" aria-label=${words.narrow}>
                ${way(
                  "session",
                  words.session,
                  [
                    { value: "", words: words.all },
                    ...list.sessions.map((part) => ({ value: String(part.number), words: visit.plain(part.title) })),
                  ],
                  visit,
                )}
              </nav>`
            : nothing
        }
        <p class="found">${words.found(list.data.length)}</p>
        <p class="tools">
          ${
            list.data.length
              ? html`<button type="button" class="kern-btn kern-btn--primary kern-btn--small" @click=${() => print()}>
                  <span class="kern-label">${words.print}</span>
                </button>`
              : nothing
          }
          <a href=${at(`/plan/termine/${code}/anmeldungen`)}>${words.attendees}</a>
        </p>
      </div>
      <ul class="badges" aria-label=${words.title}>
        ${list.data.map(
          ({ name, organisation }) =>
            html`<li class="badge">
              <p class="badge-name ${sizeOf(name)}" dir="auto">${name}</p>
              ${organisation ? html`<p class="badge-organisation" dir="auto">${organisation}</p>` : nothing}
              <p class="badge-event">${title}</p>
            </li>`,
        )}
      </ul>
    `;
  },
};
