import { accessKinds } from "../../registration/access.js";
import {
  choice,
  choices,
  integer,
  item,
  line,
  list,
  number,
  period,
  reference,
  references,
  sources,
  time,
  title,
  words,
} from "./part.js";

/** @type {import("./part.js").Form} */
export default {
  kind: "events",
  sections: [
    {
      title: "what",
      parts: [
        title,
        words("summary", { long: true }),
        choice("type", ["milestone", "committee", "steering-round", "dialogue", "workshop", "conference", "council"], {
          required: true,
          named: "eventType",
        }),
        references("fields", "fields"),
      ],
    },
    {
      title: "when",
      parts: [
        period("date", { required: true }),
        time("startsAt"),
        time("endsAt"),
        choice("state", ["announced", "cancelled", "moved"], { named: "eventState" }),
        words("stateReason", { long: true, required: true, when: ["state", "cancelled", "moved"] }),
        period("movedFrom", { required: true, when: ["state", "moved"] }),
      ],
    },
    {
      title: "where",
      parts: [
        choice("mode", ["on-site", "online", "hybrid"], { named: "eventMode" }),
        line("place"),
        words("directions", { long: true }),
        choices("accessibility", accessKinds, { named: "eventAccessibility" }),
        words("accessibilityNote", { long: true }),
      ],
    },
    {
      title: "who",
      parts: [
        references("organisers", "organisations"),
        choice("admission", ["members", "invitation", "registration", "open"], { named: "admission" }),
        words("cost"),
      ],
    },
    {
      title: "programme",
      parts: [
        list(
          "sessions",
          [
            integer("number", { required: true }),
            choice("kind", ["opening", "talk", "panel", "workshop", "break"], { required: true, named: "sessionKind" }),
            title,
            line("speaker"),
            line("affiliation"),
            time("startsAt"),
            time("endsAt"),
            line("track"),
            line("room"),
            integer("capacity"),
            reference("document", "documents"),
            references("sources", "sources"),
          ],
          { fresh: (place) => ({ number: place, kind: "talk", title: {} }) },
        ),
      ],
    },
    {
      title: "outcome",
      parts: [
        words("result", { long: true }),
        list(
          "results",
          [
            choice("kind", ["outcome", "demand", "figure"], { required: true, named: "resultKind" }),
            title,
            number("value", { required: true, when: ["kind", "figure"] }),
            item("session", "sessions"),
            words("description", { long: true, most: 4000 }),
          ],
          { fresh: () => ({ kind: "outcome", title: {} }) },
        ),
      ],
    },
    sources,
  ],
};
