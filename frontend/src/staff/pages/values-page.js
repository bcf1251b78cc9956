import { html } from "lit-html";
import { loadIndicator, loadObservations } from "../../api/index.js";
import { Refused } from "../../api/client.js";
import { loadSubject } from "../../api/staff.js";
import { at, kindAddress, kindOfSlug, slugs, subjectAddress } from "../addresses.js";
import { alsoOpen } from "../also-open.js";
import { crumbs } from "../crumbs.js";
import { formView } from "../form-view.js";
import { forms } from "../forms/index.js";
import { indicatorName, loadNames, valuesTable } from "../values.js";
import { editorOf } from "./edit-page.js";

/** @param {import("../index.js").StaffRequest} request */
async function load({ params: { kind, code }, signal }) {
  if (kindOfSlug(kind) !== "indicators") throw new Refused(404);
  const [thing, indicator, observations, names] = await Promise.all([
    loadSubject("observations", code, signal),
    loadIndicator(code, signal),
    loadObservations(code, {}, signal),
    loadNames(),
  ]);
  return { thing, indicator, values: { observations, names } };
}

/** @typedef {Awaited<ReturnType<typeof load>> & import("./edit-page.js").Worked & { values: import("../values.js").Values }} Data */

/** New, corrected and removed values of an indicator. @type {import("../index.js").StaffPage<Data>} */
export default {
  load,
  title: ({ indicator }, { s }) => s.values.title(indicatorName(indicator)),
  view: (data, visit) => {
    const { thing, indicator, values } = data;
    const { s } = visit;
    const title = s.values.title(indicatorName(indicator));
    const editor = editorOf(
      data,
      {
        form: forms.observations,
        subject: `observations/${indicator.code}`,
        kind: "edit",
        input: { rows: [] },
        inputVersion: thing.inputVersion,
        baseVersion: thing.version,
        names: thing.references ?? {},
        title,
      },
      at(`/plan/${slugs.indicators}/${indicator.code}/werte`),
      visit,
    );
    return html`
      ${crumbs(
        [
          [s.kind.indicators, kindAddress("indicators")],
          [indicatorName(indicator), subjectAddress(`indicators/${indicator.code}`)],
        ],
        visit,
      )}
      <h1>${title}</h1>
      <p class="lead">${s.values.lead}</p>
      ${alsoOpen(thing, visit)} ${valuesTable(values, editor)} ${formView(editor)}
    `;
  },
};
