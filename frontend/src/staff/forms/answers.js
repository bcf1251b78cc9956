import { choice, list, reference, words } from "./part.js";

export const outcomes = ["adopted", "partly", "already-covered", "later", "not-adopted"];

/** The public answer to a submission, and what followed from it. @type {import("./part.js").Form} */
export default {
  kind: "answers",
  sections: [
    {
      title: "answer",
      parts: [
        choice("outcome", outcomes, { required: true, named: "outcome" }),
        words("text", { required: true, long: true }),
        reference("office", "organisations"),
      ],
    },
    {
      title: "consequences",
      parts: [
        list(
          "consequences",
          [
            choice("kind", ["change", "event", "need"], {
              required: true,
              named: "consequenceKind",
              resets: ["change", "code"],
            }),
            reference("change", "changes", { required: true, when: ["kind", "change"], numbered: true }),
            reference("code", "events", { called: "event", required: true, when: ["kind", "event"] }),
            reference("code", "needs", { called: "need", required: true, when: ["kind", "need"] }),
            words("note"),
          ],
          { fresh: () => ({ kind: "change" }) },
        ),
      ],
    },
  ],
};
