import { choice, list, period, reference, references, sources, title, words } from "./part.js";

const kinds = [
  "department",
  "steering-round",
  "committee",
  "parliament",
  "office",
  "council",
  "municipality",
  "civil-society",
  "authority",
];

/** @type {import("./part.js").Form} */
export default {
  kind: "organisations",
  sections: [
    {
      title: "what",
      parts: [
        title,
        choice("kind", kinds, { required: true, named: "organisationKind" }),
        words("role", { long: true }),
      ],
    },
    {
      title: "when",
      parts: [
        period("validFrom"),
        period("validTo"),
        list(
          "successions",
          [
            reference("successor", "organisations", { required: true }),
            words("remit", { required: true }),
            period("date"),
            references("sources", "sources"),
          ],
          { unordered: true, fresh: () => ({ remit: {} }) },
        ),
      ],
    },
    sources,
  ],
};
