import { html, nothing } from "lit-html";
import { plain } from "../format/text.js";

/**
 * @typedef {import("../format/text.js").Text} Text
 * @typedef {{ title: Text, speaker?: string, start?: string, end?: string, startsAt?: string, endsAt?: string }} Session
 * @typedef {{ name: string, one: string, other: string }} Twice
 */

/** @param {Session} session */
function spanOf({ start, end, startsAt, endsAt }) {
  const from = start ?? startsAt;
  const to = end ?? endsAt;
  const begins = from ? Date.parse(from) : NaN;
  // What has no end takes at least its first minute.
  return { begins, ends: to ? Date.parse(to) : begins + 1 };
}

/** @param {Session} session */
const speakersOf = ({ speaker = "" }) =>
  speaker.split(";").flatMap((name) => (name.trim() ? [name.trim().toLocaleLowerCase("de")] : []));

/**
 * Who would speak in two places at once: that may be right, and mostly is a mistake.
 * @param {Session[]} sessions
 * @returns {Twice[]}
 */
export function speakingTwice(sessions) {
  return sessions.flatMap((one, i) =>
    sessions.slice(i + 1).flatMap((other) => {
      const [a, b] = [spanOf(one), spanOf(other)];
      if (!(a.begins < b.ends && b.begins < a.ends)) return [];
      const others = new Set(speakersOf(other));
      return [...new Set(speakersOf(one))]
        .filter((name) => others.has(name))
        .map((name) => ({
          name:
            (one.speaker ?? "")
              .split(";")
              .find((each) => each.trim().toLocaleLowerCase("de") === name)
              ?.trim() ?? name,
          one: plain(one.title, "de"),
          other: plain(other.title, "de"),
        }));
    }),
  );
}

/** @param {unknown} sessions of an event, if it is one @param {import("./index.js").StaffVisit} visit */
export function twiceNote(sessions, { s }) {
  const found = Array.isArray(sessions) ? speakingTwice(sessions) : [];
  return found.length
    ? html`<div class="note">
        ${found.map(({ name, one, other }) => html`<p>${s.review.speaksTwice(name, one, other)}</p>`)}
      </div>`
    : nothing;
}
