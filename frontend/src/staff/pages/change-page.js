import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { applyChange, returnChange, submitChange, takeOverChange, withdrawChange } from "../../api/staff.js";
import f from "../../words/staff/feedback-de.js";
import { loadWay, wayView } from "../change-way.js";
import { ask, sure } from "../sure.js";
import { at, changeAddress, publicAddress, subjectAddress } from "../addresses.js";
import { attempt, refusal } from "../attempt.js";
import { titleOf } from "../change-item.js";
import { comparisonView, isClosed, loadComparison, shownFields } from "../compare/comparison.js";
import { typedIn } from "../controls/box.js";
import { crumbs } from "../crumbs.js";
import { kindAndCode } from "../forms/index.js";
import { forget, keep, keptAt } from "../kept.js";
import { forgetLists } from "../lookup.js";
import { isFeedback, loadSaid } from "../feedback/beside.js";
import { acceptFirst } from "../feedback/accept-first.js";
import { bothSides } from "../feedback/said.js";
import { hasPreview } from "../preview.js";
import { doubtsNote, doubtsOf } from "../doubts.js";

/**
 * @typedef {import("../index.js").StaffVisit} StaffVisit
 * @typedef {import("../compare/comparison.js").ChangeComparison} ChangeComparison
 * @typedef {{ comparison: ChangeComparison, way: import("../change-way.js").Act[], said?: import("../../api/submissions.js").StaffSubmission, reason?: string, isReturning?: boolean } & import("../attempt.js").Attempts} Data
 */

/** @param {import("../index.js").StaffRequest} request @returns {Promise<Data>} */
async function load({ params: { code }, signal }) {
  const comparison = await loadComparison(code, signal);
  const [said, way] = await Promise.all([
    loadSaid(comparison.change.subject, signal),
    loadWay(comparison.change, signal),
  ]);
  return { comparison, way, ...(said ? { said } : {}) };
}

/** Who, when, why. @param {ChangeComparison} comparison @param {StaffVisit} visit */
function history({ change }, { s, plain, dayAndTime }) {
  const {
    author,
    authorLeft,
    office,
    createdAt,
    submittedAt,
    submittedBy,
    decidedAt,
    decidedBy,
    returnReason,
    reason,
    note,
  } = change;
  const by = (/** @type {{ name: string } | undefined} */ person) => (person ? `, ${person.name}` : "");
  /** @type {[string, unknown][]} */
  const rows = [
    [
      s.review.author,
      `${authorLeft ? s.changes.gone(author.name) : author.name}${office ? `, ${plain(office.title)}` : ""}, ${dayAndTime(createdAt)}`,
    ],
    [s.review.submitted, submittedAt ? `${dayAndTime(submittedAt)}${by(submittedBy)}` : ""],
    [s.review.decided[change.state] ?? "", decidedAt ? `${dayAndTime(decidedAt)}${by(decidedBy)}` : ""],
    [s.review.returnReason, returnReason ?? ""],
    [
      s.review.reason,
      change.kind === "take-down"
        ? ""
        : (reason ?? (change.minor ? s.review.minor : html`<span class="gap">${s.review.noReason}</span>`)),
    ],
    [s.review.note, note ?? ""],
  ];
  return html`<dl class="facts facts-dense">
    ${rows
      .filter(([, words]) => words !== "")
      .map(
        ([name, words]) =>
          html`<div>
            <dt>${name}</dt>
            <dd><span class="shown-words">${words}</span></dd>
          </div>`,
      )}
  </dl>`;
}

/** @param {Data} data @param {StaffVisit} visit @param {() => Promise<unknown>} act @param {string} word what to say once it is done */
const then = (data, visit, act, word) =>
  attempt(data, visit, async () => {
    await act();
    forgetLists();
    visit.leaveWord(word);
    visit.go(location.pathname);
  });

/** @param {Data} data @param {StaffVisit} visit */
function returning(data, visit) {
  const { s } = visit;
  const { code, version } = data.comparison.change;
  const send = (/** @type {Event} */ event) => {
    event.preventDefault();
    const reason = data.reason?.trim() ?? "";
    if (!reason) {
      data.failed = { status: 400, words: [s.review.returnNeedsReason] };
      visit.redraw();
      document.getElementById("return-reason")?.focus();
      return;
    }
    const act = async () => {
      await returnChange(code, version, reason);
      forget(visit.me.code, location.pathname);
    };
    then(data, visit, act, s.review.returned);
  };
  return html`<form class="staff-form returning" @submit=${send} novalidate>
    <div class="part">
      <label for="return-reason">${s.review.returnReason} <span class="needed">(${s.form.required})</span></label>
      <p class="hint" id="return-hint">${s.review.returnHint}</p>
      <textarea
        class="input"
        id="return-reason"
        rows="4"
        maxlength="2000"
        aria-describedby="return-hint"
        .value=${live(data.reason ?? "")}
        @input=${(/** @type {Event} */ event) => {
          data.reason = typedIn(event);
          const title = `${s.review.return}: ${titleOf(data.comparison.change, visit)}`;
          const typed = { input: {}, reason: data.reason, note: "", minor: false };
          keep(visit.me.code, { address: location.pathname, title, typed });
        }}
      ></textarea>
    </div>
    <p class="tools">
      <button type="submit" class="kern-btn kern-btn--primary kern-btn--small">
        <span class="kern-label">${s.review.returnNow}</span>
      </button>
      <button
        type="button"
        class="kern-btn kern-btn--tertiary kern-btn--small"
        @click=${() => {
          data.isReturning = false;
          data.reason = "";
          forget(visit.me.code, location.pathname);
          visit.redraw();
        }}
      >
        <span class="kern-label">${s.review.cancel}</span>
      </button>
    </p>
  </form>`;
}

/** What can be done with the change now; the server says what. @param {Data} data @param {StaffVisit} visit */
function acts(data, visit) {
  const { change } = data.comparison;
  const { s } = visit;
  const { code, version, actions } = change;
  const submit = async () => {
    if (data.said) await acceptFirst(change.subject.split("/")[0] ?? "", { submission: data.said });
    await submitChange(code, version);
  };
  const withdraw = () => then(data, visit, () => withdrawChange(code, version), s.review.withdrawn);
  // What is out of date is refused when it is applied: it is not offered.
  const can = (/** @type {typeof actions[number]} */ action) =>
    actions.includes(action) && !(action === "apply" && change.stale);
  if (data.reason === undefined && can("return")) {
    data.reason = keptAt(visit.me.code, location.pathname)?.typed.reason ?? "";
    data.isReturning = data.reason !== "";
  }
  if (data.isReturning) return returning(data, visit);
  const button = (/** @type {string} */ words, /** @type {() => void} */ act, /** @type {string} */ look) =>
    html`<button
      type="button"
      class="kern-btn kern-btn--${look} kern-btn--small"
      aria-disabled=${data.isBusy ? "true" : nothing}
      @click=${act}
    >
      <span class="kern-label">${words}</span>
    </button>`;
  const link = (/** @type {string} */ words, /** @type {string} */ path, /** @type {string} */ look) =>
    html`<a class="kern-btn kern-btn--${look} kern-btn--small" href=${changeAddress(code) + path}
      ><span class="kern-label">${words}</span></a
    >`;
  const startReturning = () => {
    data.isReturning = true;
    visit.redraw();
    document.getElementById("return-reason")?.focus();
  };
  const look = can("apply") ? "tertiary" : change.authorLeft ? "secondary" : "primary";
  return html`<p class="tools review-tools">
      ${can("apply") ? button(s.review.apply, () => then(data, visit, () => applyChange(code, version), s.review.applied), "primary") : nothing}
      ${can("return") ? button(s.review.return, startReturning, change.stale ? "primary" : "secondary") : nothing}
      ${can("rebase") && change.stale ? link(s.form.reconcile, "/abgleichen", look) : nothing}
      ${change.authorLeft && can("take-over") ? button(s.review.takeOver, () => then(data, visit, () => takeOverChange(code, version), s.review.takenOver), "primary") : nothing}
      ${can("edit") ? link(s.review.edit, "/bearbeiten", change.stale ? "secondary" : look) : nothing}
      ${can("submit") && !change.stale ? button(s.form.submit, () => then(data, visit, submit, s.form.submitted), "secondary") : nothing}
      ${hasPreview(change) ? link(s.review.preview, "/vorschau", "tertiary") : nothing}
      ${can("withdraw") ? button(s.review.withdraw, () => ask("withdraw"), "tertiary") : nothing}
    </p>
    ${sure({ id: "withdraw", title: s.review.withdrawSure, text: s.review.withdrawText, yes: s.review.withdrawYes, act: withdraw }, visit)}
    ${change.authorLeft && can("take-over") ? html`<p class="muted small">${s.review.takeOverHint}</p>` : nothing}
    ${can("apply") ? html`<p class="muted small">${s.review.applyHint}</p>` : nothing}
    ${change.state === "submitted" && change.mine && visit.can("applyChange") && !can("apply") ? html`<p class="muted">${s.review.fourEyes}</p>` : nothing}`;
}

/** @type {import("../index.js").StaffPage<Data>} */
export default {
  load,
  title: ({ comparison: { change } }, visit) => titleOf(change, visit),
  view: (data, visit) => {
    const { comparison } = data;
    const { change } = comparison;
    const { s } = visit;
    const { kind, code } = kindAndCode(change.subject);
    const address =
      change.state === "applied" && change.kind !== "take-down" ? publicAddress(change.subject) : undefined;
    return html`
      ${crumbs([[s.frame.changes, at("/aenderungen")]], visit)}
      <h1>${titleOf(change, visit)}</h1>
      <p>
        <span class="state state-${change.state}">${s.state[change.state]}</span>
        ${change.stale && !isClosed(change) ? html`<span class="state state-stale">${s.changes.stale}</span>` : nothing}
        ${s.one[kind]} <span class="code">${code}</span>, ${s.changeKind[change.kind]}.
      </p>
      <ul class="plain-list subject-acts small">
        ${code && (isFeedback(kind) || ((change.kind !== "create" || change.state === "applied") && change.kind !== "take-down")) ? html`<li><a href=${subjectAddress(change.subject)}>${isFeedback(kind) ? f.one(code) : s.review.thing(s.one[kind] ?? "")}</a></li>` : nothing}
        ${address ? html`<li><a href=${address}>${s.subject.publicPage}</a></li>` : nothing}
      </ul>
      ${refusal(data, visit)} ${acts(data, visit)}
      ${change.stale && !isClosed(change) ? html`<p class="note">${s.review.staleText}</p>` : nothing}
      ${kind === "events" && change.input && !isClosed(change) ? doubtsNote(doubtsOf(change.input, visit)) : nothing}
      ${history(comparison, visit)} ${wayView(data.way, change, visit)}
      ${
        change.kind === "create" || change.kind === "edit"
          ? html`<h2>
                ${change.kind === "create" ? s.review.newThing(change.state) : comparison.effect ? s.review.values : s.review.changes(shownFields(comparison).length, change.state)}
              </h2>
              ${comparisonView(comparison, visit)}`
          : html`<p class="lead">${s.review.decision[change.kind]}</p>`
      }
      ${data.said ? bothSides(data.said, visit) : nothing}
    `;
  },
};
