import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { isEmpty, valueOf } from "../../changes/value.js";
import { compareChange, loadSubject, rebaseChange } from "../../api/staff.js";
import { at, changeAddress } from "../addresses.js";
import { attempt, refusal } from "../attempt.js";
import { titleOf } from "../change-item.js";
import { inOrder, tellingOf } from "../compare/comparison.js";
import { merged, suggested } from "../compare/merge.js";
import { sideOf } from "../compare/sides.js";
import { crumbs } from "../crumbs.js";
import { kindAndCode } from "../forms/index.js";

/**
 * @typedef {import("../index.js").StaffVisit} StaffVisit
 * @typedef {import("../compare/merge.js").Pick} Pick
 * @typedef {import("../../page.js").Schemas["ComparedField"]} ComparedField
 */

/** @param {import("../index.js").StaffRequest} request */
async function load({ params: { code }, signal }) {
  const comparison = await compareChange(code, signal);
  const { kind, code: thing } = kindAndCode(comparison.change.subject);
  const subject = await loadSubject(kind, thing, signal);
  const picks = new Map(
    comparison.fields.flatMap((field) => {
      const pick = suggested(field);
      return pick ? [/** @type {[string, Pick]} */ ([field.field, pick])] : [];
    }),
  );
  return { comparison, subject, picks, isMissing: false };
}

/** @typedef {Awaited<ReturnType<typeof load>> & import("../attempt.js").Attempts} Data */

/** @param {Data} data @param {StaffVisit} visit */
function rebase(data, visit) {
  const { comparison, subject, picks } = data;
  const open = comparison.fields.find(({ field }) => !picks.has(field));
  data.isMissing = Boolean(open);
  if (open) {
    visit.redraw();
    document.querySelector(/** @type {"input"} */ (`input[name="pick-${open.field}"]`))?.focus();
    return;
  }
  const { code, version } = comparison.change;
  const input = merged(/** @type {Record<string, unknown>} */ (subject.input), comparison.fields, picks);
  attempt(data, visit, async () => {
    const change = await rebaseChange(code, version, { baseVersion: comparison.presentVersion, input });
    visit.leaveWord(visit.s.rebase.done);
    visit.go(changeAddress(change.code) + (change.actions.includes("edit") ? "/bearbeiten" : ""));
  });
}

/** One property in three states, of which one chooses. @param {ComparedField} compared @param {Data} data @param {StaffVisit} visit */
function row(compared, data, visit) {
  const { field, base, present, proposed, conflict } = compared;
  const { s } = visit;
  const telling = tellingOf(data.comparison, visit);
  const picked = data.picks.get(field);
  const choice = (/** @type {Pick} */ pick, /** @type {string} */ words) =>
    html`<label class="choice">
      <input
        type="radio"
        name="pick-${field}"
        value=${pick}
        .checked=${live(picked === pick)}
        @change=${() => {
          data.picks.set(field, pick);
          visit.redraw();
        }}
      />
      <span>${words}</span>
    </label>`;
  const isOpen = data.isMissing && !picked;
  return html`<fieldset class="compared ${conflict ? "compared-conflict" : ""} ${isOpen ? "part-wrong" : ""}">
    <legend>${s.label(telling.kind, field)}</legend>
    ${conflict ? html`<p class="small">${s.compare.conflict}</p>` : nothing}
    ${isOpen ? html`<p class="wrong"><span class="hidden">${s.wrong.prefix}</span> ${s.rebase.choose}</p>` : nothing}
    <div class="sides sides-three">
      <div class="side">
        <p class="side-name">${s.rebase.base}</p>
        ${isEmpty(base) ? html`<span class="gap">${s.form.none}</span>` : valueOf(field, base, telling)}
      </div>
      <div class="side ${picked === "present" ? "side-picked" : ""}">
        <p class="side-name">${s.rebase.present}</p>
        ${sideOf(field, present, base, "after", telling)} ${choice("present", s.rebase.takePresent)}
      </div>
      <div class="side ${picked === "proposed" ? "side-picked" : ""}">
        <p class="side-name">${s.rebase.proposed}</p>
        ${sideOf(field, proposed, base, "after", telling)} ${choice("proposed", s.rebase.takeProposed)}
      </div>
    </div>
  </fieldset>`;
}

/** @type {import("../index.js").StaffPage<Data>} */
export default {
  load,
  title: ({ comparison }, visit) => visit.s.rebase.title(titleOf(comparison.change, visit)),
  view: (data, visit) => {
    const { comparison } = data;
    const { change } = comparison;
    const { s } = visit;
    const steps = /** @type {[unknown, string][]} */ ([
      [s.frame.changes, at("/aenderungen")],
      [titleOf(change, visit), changeAddress(change.code)],
    ]);
    if (!change.stale || !change.actions.includes("rebase"))
      return html`${crumbs(steps, visit)}
        <h1>${s.rebase.title(titleOf(change, visit))}</h1>
        <p class="lead">${s.rebase.notNeeded}</p>
        <p><a href=${changeAddress(change.code)}>${s.edit.toChange}</a></p>`;
    return html`
      ${crumbs(steps, visit)}
      <h1>${s.rebase.title(titleOf(change, visit))}</h1>
      <p class="lead">${s.rebase.lead}</p>
      ${change.state === "submitted" ? html`<p class="note">${s.rebase.submitted}</p>` : nothing}
      ${refusal(data, visit)}
      <div class="comparison">${inOrder(comparison).map((field) => row(field, data, visit))}</div>
      <div class="form-tools">
        <p class="tools">
          <button
            type="button"
            class="kern-btn kern-btn--primary kern-btn--small"
            aria-disabled=${data.isBusy ? "true" : nothing}
            @click=${() => rebase(data, visit)}
          >
            <span class="kern-label">${s.form.reconcile}</span>
          </button>
        </p>
      </div>
    `;
  },
};
