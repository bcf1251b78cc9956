import { address, choice, integer, line, period, reference, sources, title } from "./part.js";

const kinds = [
  "concept",
  "implementation-plan",
  "programme",
  "presentation",
  "video",
  "press-release",
  "implementation-report",
  "predecessor-report",
  "related-plan",
  "motion",
  "survey",
];

/** @type {import("./part.js").Form} */
export default {
  kind: "documents",
  sections: [
    {
      title: "what",
      parts: [
        title,
        choice("kind", kinds, { required: true, named: "documentKind" }),
        period("date"),
        line("publisher"),
        reference("event", "events"),
      ],
    },
    { title: "file", parts: [address("pageUrl"), line("format"), integer("bytesApprox")] },
    sources,
  ],
};
