import { milestones, statuses } from "./measures.js";
import { choice, line, period, reference, words } from "./part.js";

/** @type {import("./part.js").Form} */
export default {
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
