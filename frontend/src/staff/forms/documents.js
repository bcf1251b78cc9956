import {
  address,
  choice,
  file,
  integer,
  language,
  line,
  list,
  period,
  reference,
  sources,
  title,
  words,
} from "./part.js";

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
  "invitation",
  "minutes",
  "photo",
  "other",
];

const licences = ["cc0-1.0", "cc-by-4.0", "cc-by-sa-4.0", "dl-de-zero-2.0", "dl-de-by-2.0", "all-rights-reserved"];

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
    {
      title: "file",
      parts: [
        file("file"),
        address("pageUrl"),
        // A file says by itself what it is.
        line("format", { unless: "file" }),
        integer("bytesApprox", { unless: "file" }),
        language("language"),
        choice("licence", licences, { named: "documentLicence" }),
        choice("accessible", ["full", "partial", "none"], { named: "documentAccess" }),
        words("alternative", { long: true }),
        list("captions", [language("language", { required: true }), file("file", { required: true, takes: ".vtt" })], {
          unordered: true,
          when: ["kind", "video"],
        }),
        words("transcript", { long: true, most: 60000, when: ["kind", "video"] }),
      ],
    },
    sources,
  ],
};
