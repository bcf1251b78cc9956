import { choice, choices, codes, flag, list, number, period, prose, reference, references } from "./part.js";

/** Drawn as a table (pages/values-page.js); described here so that it can be checked and compared. @type {import("./part.js").Form} */
export default {
  kind: "observations",
  sections: [
    {
      title: "figures",
      parts: [
        list(
          "rows",
          [
            reference("territory", "territories", { required: true }),
            period("period", { required: true }),
            codes("dimensions"),
            number("value", { unless: "remove" }),
            choices("flags", ["low-reliability", "suppressed", "not-available"], { named: "flag", unless: "remove" }),
            choice("provenance", ["official", "copy", "media", "concept"], {
              named: "valueProvenance",
              unless: "remove",
            }),
            flag("computed", { unless: "remove" }),
            prose("note", { unless: "remove" }),
            references("sources", "sources", { unless: "remove" }),
            flag("remove"),
          ],
          { required: true, unordered: true, fresh: () => ({ rank: 0, provenance: "official" }) },
        ),
      ],
    },
  ],
};
