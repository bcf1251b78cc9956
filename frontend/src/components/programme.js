import { html, nothing } from "lit-html";
import { formatTime } from "../format/period.js";

/**
 * @typedef {import("../page.js").Schemas} Schemas
 * @typedef {import("../page.js").Visit} Visit
 * @typedef {Schemas["Session"]} Session
 * @typedef {{ start?: string, sessions: Session[] }} Slot what begins at the same time
 */

/** Columns that a page has room for; with more tracks, what is parallel stands side by side as it comes. */
const mostColumns = 4;

/** The tracks of a programme, in the order in which they are first named. @param {Session[]} sessions */
export const tracksOf = (sessions) => [...new Set(sessions.flatMap(({ track }) => (track ? [track] : [])))];

/**
 * A programme by time, and within a time by track; what has no time comes last.
 * @param {Session[]} sessions
 * @returns {Slot[]}
 */
export function slotsOf(sessions) {
  const tracks = tracksOf(sessions);
  const place = (/** @type {Session} */ { track }) => (track ? tracks.indexOf(track) : -1);
  const at = (/** @type {Session} */ { start }) => (start ? Date.parse(start) : Infinity);
  const sorted = [...sessions].sort(
    (a, b) => (at(a) === at(b) ? 0 : at(a) - at(b)) || place(a) - place(b) || a.number - b.number,
  );
  /** @type {Slot[]} */
  const slots = [];
  for (const session of sorted) {
    const last = slots.at(-1);
    if (last && last.start === session.start) last.sessions.push(session);
    else slots.push({ ...(session.start ? { start: session.start } : {}), sessions: [session] });
  }
  return slots;
}

/** From when to when, in the time zone of the plan. @param {Pick<Session, "start" | "end">} session @param {Visit} visit */
function hours({ start, end }, { w, lang, plan }) {
  const time = (/** @type {string | undefined} */ instant) => (instant ? formatTime(instant, lang, plan.timeZone) : "");
  return start ? w.event.time(time(start), time(end)) : "";
}

/** What stands above a title, as far as it is known. @param {unknown[]} parts */
const row = (parts) => parts.filter(Boolean).map((part, i) => html`${i ? " · " : nothing}${part}`);

/** @param {Session} session @param {Visit} visit @param {{ level: "h3" | "h4", time?: string, column?: number }} how */
function item({ kind, title, speaker, affiliation, document, track, room, capacity }, visit, { level, time, column }) {
  const { w, say, written, url, plain } = visit;
  const eyebrow = row([
    time,
    track && written(track),
    plain(title) === w.event.sessionKind[kind] ? "" : w.event.sessionKind[kind],
    room && written(room),
    capacity && w.event.places(capacity),
  ]);
  return html`<li data-column=${column || nothing}>
    ${eyebrow.length ? html`<p class="eyebrow">${eyebrow}</p>` : nothing}
    ${level === "h3" ? html`<h3>${say(title)}</h3>` : html`<h4>${say(title)}</h4>`}
    ${speaker ? html`<p>${speaker}${affiliation ? html`, ${written(affiliation)}` : nothing}</p>` : nothing}
    ${
      document
        ? html`<p><a href=${url("document", document.code)}>${w.event.material}: ${say(document.title)}</a></p>`
        : nothing
    }
  </li>`;
}

/** @param {Slot} slot @param {{ tracks: string[], severalDays: boolean }} programme @param {Visit} visit */
function slotView({ start, sessions }, { tracks, severalDays }, visit) {
  const { w } = visit;
  const ends = new Set(sessions.map(({ end }) => end));
  const together = ends.size === 1;
  const end = together ? sessions[0]?.end : undefined;
  const day = start && severalDays ? `${w.when(start.slice(0, 10))}, ` : "";
  const columns = tracks.length > 1 && tracks.length <= mostColumns && sessions.some(({ track }) => track);
  return html`<section class="slot">
    <h3>
      ${
        start
          ? html`<time datetime=${start}>${day}${hours({ start, ...(end ? { end } : {}) }, visit)}</time>`
          : w.event.timeOpen
      }
    </h3>
    <ol class="programme" data-columns=${columns ? tracks.length : nothing}>
      ${sessions.map((session) =>
        item(session, visit, {
          level: "h4",
          ...(together ? {} : { time: hours(session, visit) }),
          ...(columns && session.track ? { column: tracks.indexOf(session.track) + 1 } : {}),
        }),
      )}
    </ol>
  </section>`;
}

/** The programme of an event: in its order, or by time and with parallel tracks side by side where times are known. @param {Session[]} sessions @param {Visit} visit */
export function programme(sessions, visit) {
  if (!sessions.length) return html`<p class="gap">${visit.w.event.noProgramme}</p>`;
  if (!sessions.some(({ start }) => start))
    return html`<ol class="programme">
      ${sessions.map((session) => item(session, visit, { level: "h3" }))}
    </ol>`;
  const days = new Set(sessions.flatMap(({ start }) => (start ? [start.slice(0, 10)] : [])));
  const how = { tracks: tracksOf(sessions), severalDays: days.size > 1 };
  return html`<div class="slots">${slotsOf(sessions).map((slot) => slotView(slot, how, visit))}</div>`;
}
