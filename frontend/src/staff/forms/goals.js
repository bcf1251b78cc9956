import { integer, reference, sources, title } from "./part.js";

/** @type {import("./part.js").Form} */
export default {
  kind: "goals",
  sections: [
    { title: "what", parts: [title, reference("field", "fields", { required: true })] },
    { title: "found", parts: [integer("page")] },
    sources,
  ],
};
