import { html, nothing } from "lit-html";
import { loadRounds } from "../../api/staff.js";
import { isBehindTheLast, noSuchPage, pagination } from "../../components/pagination.js";
import { formatPeriod } from "../../format/period.js";
import r from "../../words/staff/rounds-de.js";
import { at } from "../addresses.js";
import { crumbs } from "../crumbs.js";

/** @typedef {import("../../api/client.js").Schemas["RoundList"]} Data */

/** @param {import("../../api/client.js").Schemas["Round"]} round @param {import("../index.js").StaffVisit} visit */
const item = ({ code, title, state, opens, due, applied, duties }, { plain }) =>
  html`<li class="change-item">
    <a href=${at(`/runden/${code}`)}>${plain(title)}</a>
    <span class="state state-${state === "open" ? "submitted" : state === "overdue" ? "stale" : "draft"} small"
      >${r.list.state[state]}</span
    >
    <p class="muted small">
      ${r.round.when(formatPeriod(opens, "de"), formatPeriod(due, "de"))} ${r.list.applied(applied, duties)}.
    </p>
  </li>`;

/** All reporting rounds. @type {import("../index.js").StaffPage<Data>} */
export default {
  load: ({ query, signal }) => loadRounds(Number(query.get("page") ?? 1), signal),
  title: () => r.rounds,
  view: (list, visit) => html`
    ${crumbs([], visit)}
    <h1>${r.rounds}</h1>
    <p class="lead">${visit.can("openRound") ? r.list.lead : r.list.leadReading}</p>
    ${
      visit.can("openRound")
        ? html`<p>
            <a class="kern-btn kern-btn--primary kern-btn--small" href=${at("/runden/neu")}
              ><span class="kern-label">${r.list.fresh}</span></a
            >
          </p>`
        : nothing
    }
    ${
      isBehindTheLast(list.pagination)
        ? noSuchPage(list.pagination, visit)
        : list.data.length
          ? html`<ul class="plain-list ruled">
                ${list.data.map((round) => item(round, visit))}
              </ul>
              ${pagination(list.pagination, visit)}`
          : html`<p class="gap">${r.list.none}</p>`
    }
  `,
};
