import { choice, integer, line, list, period, reference, references, sources, time, words } from "./part.js";

/** @type {import("./part.js").Form} */
export default {
  kind: "events",
  sections: [
    {
      title: "what",
      parts: [
        words("title", { required: true }),
        words("summary", { long: true }),
        choice("type", ["milestone", "committee", "steering-round", "dialogue", "conference", "council"], {
          required: true,
          named: "eventType",
        }),
        references("fields", "fields"),
      ],
    },
    { title: "when", parts: [period("date", { required: true }), time("startsAt"), time("endsAt"), line("place")] },
    {
      title: "who",
      parts: [
        references("organisers", "organisations"),
        choice("admission", ["members", "invitation", "registration", "open"], { named: "admission" }),
      ],
    },
    {
      title: "programme",
      parts: [
        list(
          "sessions",
          [
            integer("number", { required: true }),
            choice("kind", ["talk", "workshop"], { required: true, named: "sessionKind" }),
            words("title", { required: true }),
            line("speaker"),
            line("affiliation"),
            reference("document", "documents"),
            references("sources", "sources"),
          ],
          { fresh: (place) => ({ number: place, kind: "talk", title: {} }) },
        ),
      ],
    },
    sources,
  ],
};
