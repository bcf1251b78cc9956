import { html } from "lit-html";
import { Refused } from "../../api/client.js";
import { compareChange, loadSubject } from "../../api/staff.js";
import { changeAddress } from "../addresses.js";
import { titleOf } from "../change-item.js";
import { kindAndCode } from "../forms/index.js";
import { hasPreview, loadPreview, previewView } from "../preview.js";

/** @param {import("../index.js").StaffRequest} request */
async function load({ params, query, lang, plan, signal }) {
  const { change, references } = await compareChange(params.code, signal);
  if (!hasPreview(change)) throw new Refused(404);
  const { code } = kindAndCode(change.subject);
  const isNew = change.kind === "create";
  const names = isNew ? references : { ...(await loadSubject("measures", code, signal)).references, ...references };
  return {
    change,
    preview: await loadPreview({ code, isNew, input: change.input ?? {}, names }, { query, lang, plan, signal }),
  };
}

/** @type {import("../index.js").StaffPage<Awaited<ReturnType<typeof load>>>} */
export default {
  load,
  title: ({ change }, visit) => visit.s.preview.title(titleOf(change, visit)),
  view: ({ change, preview }, visit) => html`
    <aside class="note preview-note" aria-label=${visit.s.review.preview}>
      <p>${visit.s.preview.text} <a href=${changeAddress(change.code)}>${visit.s.edit.toChange}</a></p>
    </aside>
    <div class="preview">${previewView(preview, visit)}</div>
  `,
};
