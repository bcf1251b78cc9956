import { choice, codes, line, list, number, period, reference, references, sources, title, words } from "./part.js";

/** @type {import("./part.js").Form} */
export default {
  kind: "indicators",
  sections: [
    {
      title: "what",
      parts: [
        title,
        words("definition", { long: true }),
        reference("theme", "themes", { required: true }),
        references("fields", "fields"),
        line("setId"),
      ],
    },
    {
      title: "figures",
      parts: [
        reference("unit", "units", { required: true }),
        choice("direction", ["up", "down", "neutral"], { required: true, named: "directionShort" }),
        choice("directionBasis", ["official", "judgement"], { required: true, named: "directionBasis" }),
        codes("headline", { maybe: true }),
        references("expectedDimensions", "dimensions"),
        reference("defaultBreakdown", "dimensions"),
        reference("gapDimension", "dimensions"),
        codes("gapCodes", { within: "gapDimension" }),
        words("dataSource"),
        line("periodicity"),
      ],
    },
    {
      title: "targets",
      parts: [
        list(
          "targets",
          [
            period("period", { required: true }),
            number("value", { required: true }),
            reference("territory", "territories"),
            codes("dimensions"),
            period("baseline"),
            words("basis"),
            references("sources", "sources"),
          ],
          { unordered: true, fresh: () => ({}) },
        ),
      ],
    },
    {
      title: "breaks",
      parts: [
        list(
          "breaks",
          [
            period("since", { required: true }),
            words("reason", { required: true }),
            reference("territory", "territories"),
            references("sources", "sources"),
          ],
          { unordered: true, fresh: () => ({ reason: {} }) },
        ),
      ],
    },
    sources,
  ],
};
