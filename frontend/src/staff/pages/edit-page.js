import { html, nothing } from "lit-html";
import { Refused } from "../../api/client.js";
import { loadObservations } from "../../api/index.js";
import { loadChange, loadSubject } from "../../api/staff.js";
import { at, changeAddress, kindAddress, kindOfSlug, slugs, subjectAddress } from "../addresses.js";
import { alsoOpen } from "../also-open.js";
import { titleOf } from "../change-item.js";
import { crumbs } from "../crumbs.js";
import { Editor } from "../editor.js";
import { acceptFirst } from "../feedback/accept-first.js";
import { besideForm, loadBeside } from "../feedback/beside.js";
import { formView } from "../form-view.js";
import { forms, kindAndCode } from "../forms/index.js";
import { asked } from "../forms/reports.js";
import { keptAt } from "../kept.js";
import { notYours, whoEdits } from "../not-yours.js";
import { loadReported } from "../reported.js";
import { loadNames, valuesTable } from "../values.js";
import { mayBegin } from "./plan-page.js";
import { loadThing, nameOf } from "./subject-page.js";

/**
 * @typedef {import("../index.js").StaffVisit} StaffVisit
 * @typedef {import("../index.js").StaffRequest} StaffRequest
 * @typedef {import("../forms/part.js").Kind} Kind
 * @typedef {{ editor?: Editor }} Worked
 */

/** @param {Worked} data @param {Omit<import("../editor.js").Beginning, "address">} beginning @param {string} address @param {StaffVisit} visit */
export function editorOf(data, beginning, address, visit) {
  data.editor ??= new Editor({ ...beginning, address }, visit, keptAt(visit.me.code, address));
  return data.editor;
}

/** @param {string} title @param {[unknown, string][]} steps @param {Editor} editor @param {StaffVisit} visit @param {unknown} [before] */
const page = (title, steps, editor, visit, before = nothing) => html`
  ${crumbs(steps, visit)}
  <h1>${title}</h1>
  ${before} ${formView(editor)}
`;

/** A change of a thing that is there. @type {import("../index.js").StaffPage<import("./subject-page.js").Data & Worked>} */
export const editPage = {
  load: loadThing,
  title: (data, visit) => visit.s.edit.title(nameOf(data, visit)),
  view: (data, visit) => {
    const { kind, code, thing } = data;
    const { s } = visit;
    const title = visit.s.edit.title(nameOf(data, visit));
    const steps = /** @type {[unknown, string][]} */ ([
      [s.kind[kind], kindAddress(kind)],
      [nameOf(data, visit), subjectAddress(thing.subject)],
    ]);
    if (!thing.editable.length)
      return html`${crumbs(steps, visit)}
        <h1>${title}</h1>
        ${notYours(whoEdits(kind, thing, visit), subjectAddress(thing.subject), visit)}`;
    const editor = editorOf(
      data,
      {
        form: forms[kind],
        subject: thing.subject,
        kind: "edit",
        input: /** @type {import("../forms/part.js").Input} */ (thing.input),
        published: /** @type {import("../forms/part.js").Input} */ (thing.input),
        inputVersion: thing.inputVersion,
        baseVersion: thing.version,
        editable: thing.editable,
        names: thing.references ?? {},
        title,
      },
      at(`/plan/${slugs[kind]}/${code}/bearbeiten`),
      visit,
    );
    return page(title, steps, editor, visit, alsoOpen(thing, visit));
  },
};

/** A new thing. @type {import("../index.js").StaffPage<{ kind: Kind } & Worked>} */
export const newPage = {
  load: async ({ params, me }) => {
    const kind = kindOfSlug(params.kind);
    if (!kind || kind === "observations") throw new Refused(404);
    await me;
    return { kind };
  },
  title: ({ kind }, { s }) => s.fresh[kind] ?? kind,
  view: (data, visit) => {
    const { kind } = data;
    const { s } = visit;
    const title = s.fresh[kind] ?? kind;
    if (kind !== "reports" && !mayBegin(kind, visit))
      return html`${crumbs([[s.kind[kind], kindAddress(kind)]], visit)}
        <h1>${title}</h1>
        ${notYours(s.notYours.beginning, kindAddress(kind), visit)}`;
    /** @type {Partial<Record<Kind, import("../forms/part.js").Input>>} */
    const begun = {
      measures: { status: "unknown", territory: visit.plan.homeTerritory.code },
      notices: { date: visit.plan.today },
    };
    const editor = editorOf(
      data,
      { form: forms[kind], subject: kind, kind: "create", input: begun[kind] ?? {}, names: {}, title },
      at(`/neu/${slugs[kind]}`),
      visit,
    );
    return page(title, [[s.kind[kind], kindAddress(kind)]], editor, visit);
  },
};

/** @param {StaffRequest} request */
async function loadDraft({ params: { code }, signal }) {
  const change = await loadChange(code, signal);
  const { kind, code: thing } = kindAndCode(change.subject);
  // Of a new thing there is no present state; names and rights come with the one that is there.
  const subject = change.kind === "create" || !thing ? undefined : await loadSubject(kind, thing, signal);
  const input = /** @type {import("../forms/part.js").Input} */ (change.input);
  const measure = kind === "reports" ? await loadReported(input, signal) : undefined;
  const beside = await loadBeside(kind, thing, signal);
  if (kind !== "observations") return { change, kind, subject, measure, beside, values: undefined };
  const [observations, names] = await Promise.all([loadObservations(thing, {}, signal), loadNames()]);
  /** @type {import("../values.js").Values} */
  const values = { observations, names };
  return { change, kind, subject, measure, beside, values };
}

/** A draft, or a change that came back. @type {import("../index.js").StaffPage<Awaited<ReturnType<typeof loadDraft>> & Worked>} */
export const editChangePage = {
  load: loadDraft,
  title: ({ change }, visit) => visit.s.edit.title(titleOf(change, visit)),
  view: (data, visit) => {
    const { change, kind, subject, beside } = data;
    const { s } = visit;
    const title = s.edit.title(titleOf(change, visit));
    const steps = /** @type {[unknown, string][]} */ ([
      [s.frame.changes, at("/aenderungen")],
      [titleOf(change, visit), changeAddress(change.code)],
    ]);
    if (!change.actions.includes("edit"))
      return html`${crumbs(steps, visit)}
        <h1>${title}</h1>
        <p class="lead">${s.edit.closed(s.state[change.state] ?? "")}</p>
        <p><a href=${changeAddress(change.code)}>${s.edit.toChange}</a></p>`;
    const editor = editorOf(
      data,
      {
        form: kind === "reports" && change.input?.round ? asked : forms[kind],
        subject: change.subject,
        kind: /** @type {import("../editor.js").ChangeKind} */ (change.kind),
        input: /** @type {import("../forms/part.js").Input} */ (change.input ?? {}),
        inputVersion: change.inputVersion,
        ...(change.baseVersion === undefined ? {} : { baseVersion: change.baseVersion }),
        ...(subject && kind !== "observations" ? { editable: subject.editable, published: subject.input } : {}),
        names: subject?.references ?? data.measure?.references ?? {},
        ...(data.measure ? { measure: data.measure } : {}),
        ...(beside ? { before: () => acceptFirst(kind, beside) } : {}),
        change,
        title,
      },
      `${changeAddress(change.code)}/bearbeiten`,
      visit,
    );
    if (beside)
      return html`${crumbs(steps, visit)}
        <h1>${title}</h1>
        ${besideForm(beside, editor, formView(editor))}`;
    const before = html`${subject ? alsoOpen(subject, visit, change.code) : nothing}
    ${data.values ? valuesTable(data.values, editor) : nothing}`;
    return page(title, steps, editor, visit, before);
  },
};
