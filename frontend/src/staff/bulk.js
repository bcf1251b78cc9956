import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { everyPage } from "../api/client.js";
import { applyChanges, loadChanges } from "../api/staff.js";
import { valuesOf } from "../routes.js";
import { changeAddress } from "./addresses.js";
import { attempt } from "./attempt.js";
import { changeItem, titleOf } from "./change-item.js";
import { forgetLists } from "./lookup.js";

/**
 * @typedef {import("./index.js").StaffVisit} StaffVisit
 * @typedef {import("../api/client.js").Schemas["StaffChangeList"]} List
 * @typedef {import("../api/staff.js").StaffChangeSummary} Change
 * @typedef {import("../api/client.js").Schemas["Applications"]} Applications
 * @typedef {{ list: List, others: Change[], isWhole?: boolean, done?: { n: number, of: number }, chosen: Set<string>, came?: { applications: Applications, asked: Map<string, string> } } & import("./attempt.js").Attempts} Choice what is on the page, and, once somebody has asked for it, what else fits the filter
 */

/** So many at once are no more than one can answer for. */
const most = 500;
/** So many are on a page. */
export const onPage = 50;
/** So many are sent together: a page that stands still for long looks broken. */
const together = 50;

/** What the address asks for. @param {URLSearchParams} query @param {import("../api/staff.js").ChangeQuery} more */
export const asked = (query, more) =>
  /** @type {import("../api/staff.js").ChangeQuery} */ ({
    ...Object.fromEntries(
      ["state", "kind"].flatMap((name) => (query.get(name) ? [[name, valuesOf(query, name)]] : [])),
    ),
    ...Object.fromEntries(
      ["author", "sort", "subject", "page"].flatMap((name) => (query.get(name) ? [[name, query.get(name)]] : [])),
    ),
    ...more,
  });

/** What can be applied of what is here. @param {Choice} data */
const applicable = ({ list, others }) =>
  [...list.data, ...others].filter(({ actions, stale }) => actions.includes("apply") && !stale);

/** Chooses what fits the filter on other pages too; the button for it is gone then. @param {Choice} data @param {StaffVisit} visit */
const gather = (data, visit) =>
  attempt(data, visit, async () => {
    const here = new Set(data.list.data.map(({ code }) => code));
    const all = await everyPage((page) =>
      loadChanges(asked(visit.query, { state: ["submitted"], sort: "submittedAt", page, pageSize: 100 })),
    );
    data.others = all.filter(({ code }) => !here.has(code));
    data.isWhole = true;
    data.chosen = new Set(
      applicable(data)
        .slice(0, most)
        .map(({ code }) => code),
    );
    return data.chosen.size ? "pick-all" : "found";
  });

/** @param {Choice} data @param {StaffVisit} visit */
async function apply(data, visit) {
  const chosen = applicable(data).filter(({ code }) => data.chosen.has(code));
  document.querySelector("dialog")?.close();
  /** @type {Applications} */
  const applications = { applied: [], refused: [] };
  await attempt(data, visit, async () => {
    delete data.came;
    const done = (data.done = { n: 0, of: chosen.length });
    try {
      while (done.n < chosen.length) {
        const some = chosen.slice(done.n, done.n + together);
        const { applied, refused } = await applyChanges(some.map(({ code, version }) => ({ code, version })));
        applications.applied.push(...applied);
        applications.refused.push(...refused);
        done.n += some.length;
        visit.redraw();
      }
    } finally {
      delete data.done;
      // Whatever comes after: what was applied by then is.
      forgetLists();
      const gone = new Set(applications.applied.map(({ code }) => code));
      if (gone.size + applications.refused.length)
        data.came = { applications, asked: new Map(chosen.map((change) => [change.code, titleOf(change, visit)])) };
      data.chosen.clear();
      data.list = { ...data.list, data: data.list.data.filter(({ code }) => !gone.has(code)) };
      data.others = [];
      data.isWhole = false;
    }
    // How many are left, of which kinds, and what comes next: the server knows.
    data.list = await loadChanges(asked(visit.query, { pageSize: onPage }));
  });
  if (data.came && !data.failed) document.getElementById("came")?.focus();
}

/** What came of applying several. @param {Choice} data @param {StaffVisit} visit */
export function came({ came }, visit) {
  if (!came) return nothing;
  const { s } = visit;
  const { applied, refused } = came.applications;
  return html`<section class="note" id="came" tabindex="-1" aria-labelledby="came-title">
    <h2 id="came-title">${s.bulk.came(applied.length, refused.length)}</h2>
    ${
      refused.length
        ? html`<ul>
            ${refused.map(
              ({ code, reason }) =>
                html`<li><a href=${changeAddress(code)}>${came.asked.get(code) ?? code}</a>: ${reason}</li>`,
            )}
          </ul>`
        : nothing
    }
  </section>`;
}

/** What fits the filter and is not on the page. @param {Choice} data @param {StaffVisit} visit */
function beyond(data, visit) {
  const { s, query, can } = visit;
  const states = valuesOf(query, "state");
  const mayBe = can("applyChanges") && (!states.length || states.includes("submitted"));
  if (!mayBe || data.isWhole || data.list.pagination.totalPages < 2) return nothing;
  return html`<button
    type="button"
    class="plain-button"
    aria-disabled=${data.isBusy ? "true" : nothing}
    @click=${() => gather(data, visit)}
  >
    ${s.bulk.beyond}
  </button>`;
}

/** @param {Choice} data @param {StaffVisit} visit */
export function bulk(data, visit) {
  const all = applicable(data).slice(0, most);
  const further = beyond(data, visit);
  const { s } = visit;
  if (data.done !== undefined) return html`<p class="bulk" role="status">${s.bulk.done(data.done.n, data.done.of)}</p>`;
  if (!all.length) return further === nothing ? nothing : html`<div class="bulk">${further}</div>`;
  const n = data.chosen.size;
  const isAll = n === all.length;
  const elsewhere = all.filter((change) => !data.list.data.includes(change)).length;
  // What is asked about must not become more while somebody reads the question.
  const mayApply = n > 0 && !data.isBusy;
  const ask = () => mayApply && document.querySelector("dialog")?.showModal();
  return html`<div class="bulk">
      <label class="choice">
        <input
          id="pick-all"
          type="checkbox"
          .checked=${live(isAll)}
          .indeterminate=${n > 0 && !isAll}
          @change=${() => {
            data.chosen = new Set(isAll ? [] : all.map(({ code }) => code));
            visit.redraw();
          }}
        />
        <span>${s.bulk.all(all.length, further !== nothing, elsewhere)}</span>
      </label>
      ${further}
      <button
        type="button"
        class="kern-btn kern-btn--primary kern-btn--small"
        aria-disabled=${mayApply ? nothing : "true"}
        @click=${ask}
      >
        <span class="kern-label">${s.bulk.apply(n)}</span>
      </button>
      <dialog aria-labelledby="sure">
        <h2 id="sure">${s.bulk.sure(n)}</h2>
        <p>${s.bulk.sureText}</p>
        <p class="tools">
          <button type="button" class="kern-btn kern-btn--primary kern-btn--small" @click=${() => apply(data, visit)}>
            <span class="kern-label">${s.bulk.yes(n)}</span>
          </button>
          <button
            type="button"
            class="kern-btn kern-btn--tertiary kern-btn--small"
            @click=${() => document.querySelector("dialog")?.close()}
          >
            <span class="kern-label">${s.review.cancel}</span>
          </button>
        </p>
      </dialog>
    </div>
    ${
      elsewhere
        ? html`<details>
            <summary>${s.bulk.elsewhere(elsewhere)}</summary>
            <ul class="plain-list ruled changes">
              ${data.others.filter((change) => all.includes(change)).map((change) => html`<li>${changeItem(change, visit, box(change, data, visit))}</li>`)}
            </ul>
          </details>`
        : nothing
    }`;
}

/** A box to choose a change by, where it can be applied. @param {Change} change @param {Choice} data @param {StaffVisit} visit */
export const box = (change, data, visit) =>
  applicable(data).includes(change)
    ? html`<input
        class="pick"
        type="checkbox"
        aria-label=${visit.s.bulk.choose(titleOf(change, visit))}
        .checked=${live(data.chosen.has(change.code))}
        @change=${() => {
          if (!data.chosen.delete(change.code)) data.chosen.add(change.code);
          visit.redraw();
        }}
      />`
    : nothing;
