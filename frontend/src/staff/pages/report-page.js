import { html, nothing } from "lit-html";
import { loadChange, loadDuty } from "../../api/staff.js";
import { formatPeriod } from "../../format/period.js";
import r from "../../words/staff/rounds-de.js";
import { at, changeAddress } from "../addresses.js";
import { crumbs } from "../crumbs.js";
import { formView } from "../form-view.js";
import { asked } from "../forms/reports.js";
import { loadReported } from "../reported.js";
import { editorOf } from "./edit-page.js";

/**
 * @typedef {import("../index.js").StaffVisit} StaffVisit
 * @typedef {import("../../api/client.js").Schemas["DutyForm"]} DutyForm
 * @typedef {DutyForm & { change: import("../../api/staff.js").StaffChange | undefined, reported: import("../reported.js").Measure | undefined } & import("./edit-page.js").Worked} Data
 */

/** @param {import("../index.js").StaffRequest} request @returns {Promise<Data>} */
async function load({ params: { round, code }, signal }) {
  const duty = await loadDuty(round, code, signal);
  const draft = duty.duty.change;
  if (!draft) return { ...duty, change: undefined, reported: undefined };
  const input = /** @type {import("../forms/part.js").Input} */ (duty.input);
  const [change, reported] = await Promise.all([loadChange(draft, signal), loadReported(input, signal)]);
  return { ...duty, change, reported };
}

/** @param {string | undefined} start @param {string | undefined} end */
const span = (start, end) =>
  start || end
    ? r.report.from(
        start ? formatPeriod(start, "de") : r.report.unknown,
        end ? formatPeriod(end, "de") : r.report.unknown,
      )
    : r.report.unknown;

/** How the measure stands, and what was reported last. @param {Data} data @param {StaffVisit} visit */
function known({ measure, lastReport }, { w, plain }) {
  const said = (/** @type {string} */ title, /** @type {import("../../format/text.js").Text | undefined} */ words) =>
    words
      ? html`<dt>${title}</dt>
          <dd class="shown-words">${plain(words)}</dd>`
      : nothing;
  return html`<details>
      <summary>${r.report.now}</summary>
      <dl class="facts facts-dense">
        <dt>${r.report.status}</dt>
        <dd>
          ${w.status[measure.status]}${measure.statusAsOf ? html` (${formatPeriod(measure.statusAsOf, "de")})` : nothing}
        </dd>
        <dt>${r.report.planned}</dt>
        <dd>${span(measure.plannedStart, measure.plannedEnd)}</dd>
        <dt>${r.report.actual}</dt>
        <dd>${span(measure.actualStart, measure.actualEnd)}</dd>
      </dl>
    </details>
    ${
      lastReport
        ? html`<details>
            <summary>${r.report.last}</summary>
            <dl class="facts facts-dense">
              ${said(r.report.happened, lastReport.happened)} ${said(r.report.next, lastReport.next)}
              ${said(r.report.obstacles, lastReport.obstacles)}
            </dl>
          </details>`
        : nothing
    }`;
}

/** The form, where there is something left to write. @param {Data} data @param {StaffVisit} visit */
function report(data, visit) {
  const { duty, input, change, reported } = data;
  if (duty.state === "applied") return html`<p>${r.report.applied}</p>`;
  if (change && !change.actions.includes("edit"))
    return html`<p>${r.report.waits} <a href=${changeAddress(change.code)}>${r.duties.look}</a></p>`;
  const title = r.report.title(visit.plain(duty.measure.title));
  const editor = editorOf(
    data,
    {
      form: asked,
      subject: `reports/${duty.code}`,
      kind: "create",
      input: /** @type {import("../forms/part.js").Input} */ (input),
      names: {},
      title,
      ...(change ? { change, inputVersion: change.inputVersion } : {}),
      ...(reported ? { measure: reported } : {}),
    },
    change ? `${changeAddress(change.code)}/bearbeiten` : at(`/berichte/${duty.round.code}/${duty.measure.code}`),
    visit,
  );
  return formView(editor);
}

/** One form for one measure, filled in with what is known. @type {import("../index.js").StaffPage<Data>} */
export default {
  load,
  title: ({ duty }, { plain }) => r.report.title(plain(duty.measure.title)),
  view: (data, visit) => {
    const { duty } = data;
    const { plain } = visit;
    return html`
      ${crumbs([[r.reports, at("/berichte")]], visit)}
      <h1>${r.report.title(plain(duty.measure.title))}</h1>
      <p class="muted">
        ${r.report.about(plain(duty.round.title), formatPeriod(duty.due, "de"), r.days(duty.daysLeft))}
      </p>
      <p class="lead">${r.report.lead}</p>
      ${known(data, visit)} ${report(data, visit)}
    `;
  },
};
