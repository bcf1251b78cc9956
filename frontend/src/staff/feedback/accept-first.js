import { accept } from "../../api/submissions.js";

/**
 * A public version is submitted of what is accepted alone: for whoever writes it both are one step. What has been accepted
 * is not accepted again where the next step fails.
 * @param {string} kind
 * @param {{ submission: import("../../api/submissions.js").StaffSubmission }} beside
 */
export async function acceptFirst(kind, beside) {
  if (kind === "submissions" && beside.submission.may.includes("acceptSubmission"))
    beside.submission = await accept(beside.submission.summary);
}
