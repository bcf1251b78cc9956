import { html, nothing } from "lit-html";
import { formatDay } from "../format/period.js";
import { changeAddress } from "./addresses.js";
import { kindAndCode } from "./forms/index.js";

/**
 * @typedef {import("../api/staff.js").StaffChangeSummary} Summary
 * @typedef {import("./index.js").StaffVisit} StaffVisit
 */

/** What a change is about: the title of its thing, or what kind of thing it is. @param {Pick<Summary, "title" | "subject">} change @param {StaffVisit} visit */
export function titleOf({ title, subject }, { plain, s }) {
  const { kind, code } = kindAndCode(subject);
  // Several submissions may be headed alike; their numbers are never the same.
  if (kind === "answers" || kind === "submissions")
    return [s.changes.untitled(s.one[kind] ?? kind, code), plain(title)].filter(Boolean).join(": ");
  return plain(title) || s.changes.untitled(s.one[kind] ?? kind, code);
}

/** @param {Pick<Summary, "kind" | "subject" | "changedFields">} change @param {StaffVisit} visit */
export function whatOf({ kind, subject, changedFields }, { s, w }) {
  const { kind: thing } = kindAndCode(subject);
  const names = changedFields.map((field) => s.label(thing, field));
  const what =
    kind === "edit" && names.length && thing !== "observations" ? s.changes.fields(w.list(names)) : s.changeKind[kind];
  return `${s.one[thing] ?? thing}, ${what}`;
}

/** When what happened to a change last, and who did it. @param {Summary} change @param {StaffVisit} visit */
export function whenOf(
  { state, author, authorLeft, mine, office, submittedAt, decidedAt, updatedAt },
  { s, plain, plan },
) {
  const day = (/** @type {string | undefined} */ instant) => formatDay(instant ?? updatedAt, "de", plan.timeZone);
  const who = mine
    ? s.changes.me
    : s.changes.by(
        [authorLeft ? s.changes.gone(author.name) : author.name, office && plain(office.title)]
          .filter(Boolean)
          .join(", "),
      );
  if (state === "submitted") return s.changes.submittedOn(day(submittedAt), who);
  if (state === "draft") return s.changes.savedOn(day(updatedAt), who);
  return s.changes.decidedOn(state, day(decidedAt), who);
}

/** A change in a list. @param {Summary} change @param {StaffVisit} visit @param {unknown} [before] what stands in front of it */
export const changeItem = (change, visit, before = nothing) => html`
  ${before}
  <div class="change-item">
    <a href=${changeAddress(change.code)}>${titleOf(change, visit)}</a>
    <span class="state state-${change.state} small">${visit.s.state[change.state]}</span>
    ${change.stale && change.state !== "applied" && change.state !== "withdrawn" ? html`<span class="state state-stale small">${visit.s.changes.stale}</span>` : nothing}
    <p class="muted small">${whatOf(change, visit)}. ${whenOf(change, visit)}</p>
  </div>
`;
