import { milestones, statuses } from "./measures.js";
import { choice, line, period, reference, words } from "./part.js";

/** @type {import("./part.js").Form} */
const reports = {
  kind: "reports",
  sections: [
    {
      title: "what",
      parts: [
        reference("measure", "measures", { required: true }),
        line("round"),
        words("happened", { required: true, long: true }),
        words("next", { long: true }),
        words("obstacles", { long: true }),
      ],
    },
    {
      title: "standing",
      parts: [
        choice("status", statuses, { required: true, named: "status" }),
        period("statusAsOf", { required: true }),
        words("statusReason", { long: true }),
        reference("continuedBy", "measures"),
      ],
    },
    { title: "when", parts: [period("actualStart"), period("actualEnd"), milestones] },
  ],
};

export default reports;

/** Of a report that a round has asked for, measure and round are settled. @type {import("./part.js").Form} */
export const asked = {
  ...reports,
  sections: reports.sections.map(({ title, parts }) => ({
    title: title === "what" ? "report" : title,
    parts: parts.filter(({ name }) => name !== "measure" && name !== "round"),
  })),
};
