import { integer, line, sources, words } from "./part.js";

/** @type {import("./part.js").Form} */
export default {
  kind: "fields",
  sections: [
    {
      title: "what",
      parts: [integer("number", { required: true }), words("title", { required: true })],
    },
    { title: "found", parts: [line("section"), integer("page")] },
    sources,
  ],
};
