import { html } from "lit-html";
import { at, kindAddress, slugs, subjectAddress } from "../addresses.js";
import { crumbs } from "../crumbs.js";
import { formTools, notes, problemSummary, saving, textFor } from "../form-view.js";
import { forms } from "../forms/index.js";
import { editorOf } from "./edit-page.js";
import { loadThing, nameOf } from "./subject-page.js";

/**
 * Taking a thing out of the plan, or back in: nothing is typed but the reason.
 * @param {"retire" | "restore"} kind
 * @returns {import("../index.js").StaffPage<import("./subject-page.js").Data & import("./edit-page.js").Worked>}
 */
const decisionPage = (kind) => ({
  load: loadThing,
  title: (data, visit) => visit.s.decision[kind].title(nameOf(data, visit)),
  view: (data, visit) => {
    const { s } = visit;
    const title = s.decision[kind].title(nameOf(data, visit));
    const path = kind === "retire" ? "herausnehmen" : "wiederaufnehmen";
    const editor = editorOf(
      data,
      {
        form: forms[data.kind],
        subject: data.thing.subject,
        kind,
        input: {},
        baseVersion: data.thing.version,
        names: {},
        title,
      },
      at(`/plan/${slugs[data.kind]}/${data.code}/${path}`),
      visit,
    );
    return html`
      ${crumbs(
        [
          [s.kind[data.kind], kindAddress(data.kind)],
          [nameOf(data, visit), subjectAddress(data.thing.subject)],
        ],
        visit,
      )}
      <h1>${title}</h1>
      <p class="lead">${s.decision[kind].text}</p>
      ${problemSummary(editor)} ${notes(editor)}
      <form class="staff-form" novalidate aria-label=${title} @submit=${saving(editor)}>
        ${textFor(editor, "reason", { hint: s.form.reasonHint, most: 1000, required: true })}
        ${textFor(editor, "note", { hint: s.form.noteHint, most: 2000 })} ${formTools(editor)}
      </form>
    `;
  },
});

export const retirePage = decisionPage("retire");
export const restorePage = decisionPage("restore");
