import { integer, line, sources, title } from "./part.js";

/** @type {import("./part.js").Form} */
export default {
  kind: "fields",
  sections: [
    {
      title: "what",
      parts: [integer("number", { required: true }), title],
    },
    { title: "found", parts: [line("section"), integer("page")] },
    sources,
  ],
};
