import answers from "./answers.js";
import calls from "./calls.js";
import documents from "./documents.js";
import events from "./events.js";
import fields from "./fields.js";
import goals from "./goals.js";
import indicators from "./indicators.js";
import measures from "./measures.js";
import needs from "./needs.js";
import notices from "./notices.js";
import observations from "./observations.js";
import organisations from "./organisations.js";
import reports from "./reports.js";
import sources from "./sources.js";
import submissions from "./submissions.js";

/** The form of each kind of thing. @type {Record<import("./part.js").Kind, import("./part.js").Form>} */
export const forms = {
  fields,
  goals,
  measures,
  reports,
  organisations,
  indicators,
  observations,
  events,
  documents,
  notices,
  sources,
  calls,
  needs,
  submissions,
  answers,
};

/** The kind of a thing and its code: `measures/M-0005`. @param {string} subject */
export function kindAndCode(subject) {
  const [kind = "", code = ""] = subject.split("/");
  return { kind: /** @type {import("./part.js").Kind} */ (kind), code };
}
