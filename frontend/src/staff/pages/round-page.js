import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { closeRound, editRound, loadProgress } from "../../api/staff.js";
import { formatDay, formatPeriod } from "../../format/period.js";
import r from "../../words/staff/rounds-de.js";
import { at } from "../addresses.js";
import { attempt, refusal } from "../attempt.js";
import { typedIn } from "../controls/box.js";
import { crumbs } from "../crumbs.js";
import { reminders } from "../reminders.js";

/**
 * @typedef {import("../index.js").StaffVisit} StaffVisit
 * @typedef {import("../../api/client.js").Schemas["RoundProgress"]} RoundProgress
 * @typedef {{ progress: RoundProgress, title?: string, due?: string } & import("../attempt.js").Attempts} Data
 */

const columns = /** @type {const} */ (["missing", "draft", "submitted", "returned", "applied", "late"]);

/** Who sees what is asked from an office, where that is not its reporters. @param {number} reporters @param {number} coordinators */
function whoSees(reporters, coordinators) {
  if (reporters && !coordinators) return nothing;
  const words = reporters ? r.round.coordinators(coordinators) : r.round.nobody;
  return html`<span class="muted small">(${words})</span>`;
}

/** @param {Data} data @param {StaffVisit} visit */
function table({ progress: { round, total, offices } }, { s, plain, plan }) {
  const cells = (/** @type {RoundProgress["total"]} */ counts, /** @type {string | undefined} */ office) =>
    columns.map((name) => {
      const n = s.figure(counts[name]);
      const isList = counts[name] && name !== "late";
      const href = at("/berichte", { round: round.code, state: name, ...(office ? { office } : {}) });
      return html`<td role="cell" class="value-cell ${counts[name] ? "" : "zero"}" data-label=${r.round.column[name]}>
        ${isList ? html`<a href=${href}>${n}</a>` : n}
      </td>`;
    });
  return html`<section class="scroller" tabindex="0" aria-labelledby="progress">
    <table role="table" class="values-table cards">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${r.round.office}</th>
          ${columns.map((name) => html`<th role="columnheader" scope="col" class="value-cell">${r.round.column[name]}</th>`)}
          <th role="columnheader" scope="col">${r.reminders.last}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${offices.map(
          ({ office, reporters, coordinators, counts, remindedAt }) =>
            html`<tr role="row">
              <th role="rowheader" scope="row">
                ${office ? plain(office.title) : r.duties.coordination} ${office && whoSees(reporters, coordinators)}
              </th>
              ${cells(counts, office?.code)}
              <td role="cell" class=${remindedAt ? "" : "zero"} data-label=${r.reminders.last}>
                ${remindedAt ? formatDay(remindedAt, "de", plan.timeZone) : ""}
              </td>
            </tr>`,
        )}
        <tr role="row">
          <th role="rowheader" scope="row">${r.round.all}</th>
          ${cells(total, undefined)}
          <td role="cell" class="zero"></td>
        </tr>
      </tbody>
    </table>
  </section>`;
}

/** @param {Data} data @param {string} said @param {StaffVisit} visit @param {() => Promise<unknown>} act */
const done = (data, said, visit, act) =>
  attempt(data, visit, async () => {
    await act();
    visit.leaveWord(said);
    visit.go(location.pathname);
  });

const dialog = () => /** @type {HTMLDialogElement | null} */ (document.getElementById("close-round"));

/** @param {Data} data @param {StaffVisit} visit */
function alter(data, visit) {
  const { round } = data.progress;
  const title = data.title ?? round.title.de ?? visit.plain(round.title);
  const due = data.due ?? round.due;
  const save = (/** @type {Event} */ event) => {
    event.preventDefault();
    void done(data, r.round.saved, visit, () =>
      editRound(round.code, round.version, { title: { ...round.title, de: title.trim() }, due }),
    );
  };
  return html`<h2>${r.round.alter}</h2>
    <form class="staff-form" novalidate @submit=${save}>
      <div class="part">
        <label for="round-title">${r.fresh.title}</label>
        <input
          class="input"
          id="round-title"
          maxlength="200"
          .value=${live(title)}
          @change=${(/** @type {Event} */ event) => {
            data.title = typedIn(event);
            visit.redraw();
          }}
        />
      </div>
      <div class="part part-period">
        <label for="round-due">${r.fresh.due}</label>
        <input
          class="input"
          id="round-due"
          type="date"
          min=${round.opens}
          .value=${live(due)}
          @change=${(/** @type {Event} */ event) => {
            data.due = typedIn(event);
            visit.redraw();
          }}
        />
      </div>
      <p class="tools">
        <button type="submit" class="kern-btn kern-btn--secondary kern-btn--small">
          <span class="kern-label">${r.round.save}</span>
        </button>
        <button type="button" class="kern-btn kern-btn--tertiary kern-btn--small" @click=${() => dialog()?.showModal()}>
          <span class="kern-label">${r.round.close}</span>
        </button>
      </p>
    </form>
    <dialog id="close-round" aria-labelledby="sure">
      <h2 id="sure">${r.round.closeSure(visit.plain(round.title))}</h2>
      <p>${r.round.closeText}</p>
      <p class="tools">
        <button
          type="button"
          class="kern-btn kern-btn--primary kern-btn--small"
          @click=${() => {
            dialog()?.close();
            void done(data, r.round.closed, visit, () => closeRound(round.code, round.version));
          }}
        >
          <span class="kern-label">${r.round.closeYes}</span>
        </button>
        <button type="button" class="kern-btn kern-btn--tertiary kern-btn--small" @click=${() => dialog()?.close()}>
          <span class="kern-label">${r.round.cancel}</span>
        </button>
      </p>
    </dialog>`;
}

/** One round: how far the offices are. @type {import("../index.js").StaffPage<Data>} */
export default {
  load: async ({ params: { code }, signal }) => ({ progress: await loadProgress(code, signal) }),
  title: ({ progress }, { plain }) => plain(progress.round.title),
  view: (data, visit) => {
    const { round } = data.progress;
    const day = (/** @type {string} */ period) => formatPeriod(period, "de");
    return html`
      ${crumbs([[r.rounds, at("/runden")]], visit)}
      <h1>${visit.plain(round.title)}</h1>
      <p class="lead">${r.round.about(day(round.reportsFrom), day(round.reportsTo))}</p>
      <p>
        <span class="state state-${round.state === "closed" ? "draft" : "submitted"} small"
          >${r.list.state[round.state]}</span
        >
        ${r.round.when(day(round.opens), day(round.due))}
      </p>
      ${refusal(data, visit)}
      <h2 id="progress">${r.round.progress}</h2>
      ${table(data, visit)}
      <p><a href=${at("/berichte", { round: round.code })}>${r.round.duties}</a></p>
      ${reminders(data, visit)} ${visit.can("editRound") && round.state !== "closed" ? alter(data, visit) : nothing}
    `;
  },
};
