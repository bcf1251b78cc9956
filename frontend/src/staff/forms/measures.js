import { choice, list, mail, period, reference, references, sources, title, words } from "./part.js";

export const statuses = [
  "unknown",
  "planned",
  "in-progress",
  "completed",
  "established",
  "paused",
  "ended",
  "merged",
  "replaced",
];

export const milestones = list(
  "milestones",
  [
    title,
    period("due"),
    choice("state", ["open", "reached", "dropped"], { required: true, named: "milestoneState" }),
    period("reachedOn"),
  ],
  { fresh: () => ({ title: {}, state: "open" }) },
);

/** @type {import("./part.js").Form} */
export default {
  kind: "measures",
  sections: [
    {
      title: "what",
      parts: [
        title,
        words("description", { long: true }),
        reference("field", "fields", { required: true }),
        references("goals", "goals"),
        choice("provenance", ["concept", "other-plan", "related"], { required: true, named: "provenance" }),
      ],
    },
    {
      title: "standing",
      parts: [
        choice("status", statuses, { required: true, named: "status", dated: "statusAsOf" }),
        period("statusAsOf"),
        words("statusBasis", { long: true }),
        words("statusReason", { long: true }),
        reference("continuedBy", "measures"),
      ],
    },
    {
      title: "when",
      parts: [period("plannedStart"), period("plannedEnd"), period("actualStart"), period("actualEnd"), milestones],
    },
    {
      title: "who",
      parts: [
        reference("territory", "territories", { required: true }),
        reference("lead", "organisations"),
        references("partners", "organisations"),
        mail("contact"),
      ],
    },
    { title: "related", parts: [references("indicators", "indicators"), references("documents", "documents")] },
    sources,
  ],
};
