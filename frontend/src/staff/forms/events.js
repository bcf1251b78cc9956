import { formatPeriodShort } from "../../format/period.js";
import { accessKinds } from "../../registration/access.js";
import { eventNotes } from "../event-notes.js";
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

/**
 * A part of the programme begins when the one before it ends, as far as anybody knows. Its number is that of no other that
 * people may have chosen, even if that one was removed just now.
 * @param {any[]} parts @param {any} event @param {any} [published]
 */
function fresh(parts, event, published) {
  const last = parts.at(-1);
  const startsAt = last?.endsAt ?? last?.startsAt ?? event.startsAt;
  const number =
    Math.max(0, ...[...parts, ...(published?.sessions ?? [])].map(({ number }) => Number(number) || 0)) + 1;
  return { number, kind: "talk", title: {}, ...(startsAt ? { startsAt } : {}) };
}

/** When it is, with its day where that is not the day of the event. @param {any} part @param {any} event */
function timeOf({ startsAt = "", endsAt = "" }, { date }) {
  const day = startsAt.slice(0, 10);
  const clock = [startsAt, endsAt].flatMap((time) => time.slice(11, 16) || []).join("–");
  return [day && day !== date ? formatPeriodShort(day, "de") : "", clock && `${clock} Uhr`].filter(Boolean).join(", ");
}

/** @type {import("./part.js").Form} */
export default {
  kind: "events",
  notes: eventNotes,
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
        choice("state", ["announced", "cancelled", "moved"], {
          named: "eventState",
          brings: ["moved", "movedFrom", "date"],
        }),
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
            integer("capacity", { when: ["kind", "opening", "talk", "panel", "workshop"] }),
            reference("document", "documents"),
            references("sources", "sources"),
          ],
          { fresh, folds: timeOf },
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
