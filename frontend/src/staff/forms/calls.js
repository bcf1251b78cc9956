import { choice, day, list, paths, reference, references, title, words } from "./part.js";

/** The standing call has neither days nor questions of its own: those are the questions of the plan. @type {import("./part.js").Form} */
export default {
  kind: "calls",
  sections: [
    {
      title: "what",
      parts: [title, words("text", { long: true }), paths("about")],
    },
    { title: "when", parts: [day("opens"), day("closes")] },
    { title: "who", parts: [reference("askedBy", "organisations")] },
    {
      title: "questions",
      parts: [
        list(
          "questions",
          [title, choice("askedAbout", ["plan", "field", "measure"], { required: true, named: "askedAbout" })],
          { fresh: () => ({ title: {}, askedAbout: "plan" }) },
        ),
      ],
    },
    { title: "outcome", parts: [words("result", { long: true }), references("documents", "documents")] },
  ],
};
