import { html } from "lit-html";
import f from "../words/staff/feedback-de.js";
import { submissionAddress } from "./addresses.js";
import { cityOf, dueOf, senderOf, stateOf } from "./feedback/summary.js";

/** A submission in a list. @param {import("../api/submissions.js").Summary} summary @param {import("./index.js").StaffVisit} visit */
export const submissionItem = (summary, visit) =>
  html`<div class="change-item">
    <a href=${submissionAddress(summary.code)}>${f.one(summary.code)}</a> ${stateOf(summary)}
    <p lang=${summary.language} dir="auto" class="excerpt">${summary.excerpt}</p>
    <p class="muted small">
      ${senderOf(summary)}, ${cityOf(summary, visit)}.
      ${summary.due ? html`${f.facts.due}: ${dueOf(summary, visit)}` : ""}
    </p>
  </div>`;
