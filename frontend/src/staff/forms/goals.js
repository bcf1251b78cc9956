import { integer, reference, sources, words } from "./part.js";

/** @type {import("./part.js").Form} */
export default {
  kind: "goals",
  sections: [
    { title: "what", parts: [words("title", { required: true }), reference("field", "fields", { required: true })] },
    { title: "found", parts: [integer("page")] },
    sources,
  ],
};
