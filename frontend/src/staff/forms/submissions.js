import { choice, day, language, line, paths, prose, reference, title, words } from "./part.js";

/** The public version of what somebody said. @type {import("./part.js").Form} */
export default {
  kind: "submissions",
  sections: [
    {
      title: "version",
      parts: [
        title,
        prose("text", { required: true }),
        language("language", { required: true }),
        words("translation", { long: true }),
      ],
    },
    {
      title: "related",
      parts: [
        paths("targets"),
        reference("call", "calls", { received: true }),
        reference("question", "questions"),
        line("includes", { received: true }),
        line("demands", { received: true }),
      ],
    },
    {
      title: "sender",
      parts: [
        choice("kind", ["individual", "association", "initiative", "event"], {
          received: true,
          named: "submitterKind",
        }),
        line("name"),
        reference("city", "territories"),
        day("receivedOn", { received: true }),
      ],
    },
  ],
};
