import { address, paths, period, sources, title, words } from "./part.js";

/** @type {import("./part.js").Form} */
export default {
  kind: "notices",
  sections: [
    {
      title: "what",
      parts: [
        title,
        words("body", { long: true }),
        period("date", { required: true }),
        paths("about"),
        address("pageUrl"),
      ],
    },
    sources,
  ],
};
