import { html } from "lit-html";
import { beginning } from "../format/period.js";
import words from "../words/staff/moving-de.js";
import { announce } from "./controls/box.js";
import { isPeriod } from "./typed.js";

/**
 * @typedef {{ startsAt?: string, endsAt?: string }} Times
 * @typedef {Times & { date?: string, sessions?: (Times & { number?: number })[] }} Event an event as it stands in its form
 */

const day = 24 * 3600 * 1000;

/** @param {string | undefined} one @param {string | undefined} other in days, 0 where one of them is not known to the day */
function daysBetween(one = "", other = "") {
  const [from, to] = [one.slice(0, 10), other.slice(0, 10)];
  if (from.length < 10 || to.length < 10 || !isPeriod(from) || !isPeriod(to)) return 0;
  const days = Math.round((beginning(to) - beginning(from)) / day);
  // A year that is still being typed moves nothing.
  return Math.abs(days) < 3660 ? days : 0;
}

/** @param {string} time a day, or a local time @param {number} days */
const later = (time, days) =>
  new Date(beginning(time.slice(0, 10)) + days * day).toISOString().slice(0, 10) + time.slice(10);

/**
 * By how many days an event begins later than before, and what would have to come along: whatever still says what it said
 * before. What was typed anew stays.
 * @param {Event} before
 * @param {Event} now
 * @returns {{ days: number, left: [holder: any, name: string][] }}
 */
export function moving(before, now) {
  const days = daysBetween(before.startsAt, now.startsAt) || daysBetween(before.date, now.date);
  if (!days) return { days, left: [] };
  const programme = new Map(before.sessions?.map((session) => [session.number, session]));
  const own = /** @type {const} */ (["date", "startsAt", "endsAt"]).filter((name) => now[name] === before[name]);
  /** @type {[holder: any, name: string][]} */
  const all = [
    ...own.map((name) => /** @type {[any, string]} */ ([now, name])),
    ...(now.sessions ?? []).flatMap((session) =>
      /** @type {const} */ (["startsAt", "endsAt"])
        .filter((name) => session[name] === programme.get(session.number)?.[name])
        .map((name) => /** @type {[any, string]} */ ([session, name])),
    ),
  ];
  // Of a month or a year nobody knows the day that it would be moved to.
  return { days, left: all.filter(([holder, name]) => (holder[name]?.length ?? 0) >= 10) };
}

/** @param {ReturnType<typeof moving>} moved */
export function move({ days, left }) {
  for (const [holder, name] of left) holder[name] = later(holder[name], days);
}

/** What each form began with, or had when everything was moved last. @type {WeakMap<object, Event>} */
const beginnings = new WeakMap();

/** One button that moves all that belongs to an event whose day is another. @param {import("./editor.js").Editor} editor */
export function movingNote(editor) {
  const before = beginnings.get(editor) ?? structuredClone(/** @type {Event} */ (editor.published ?? editor.saved));
  beginnings.set(editor, before);
  const moved = moving(before, editor.input);
  if (!moved.left.length) return "";
  const act = () => {
    move(moved);
    beginnings.set(editor, structuredClone(/** @type {Event} */ (editor.input)));
    editor.touch();
    editor.redraw();
    announce(words.moved(moved.left.length, moved.days));
    document.getElementById("f-input-endsAt")?.focus();
  };
  return html`<div class="note">
    <p>${words.text}</p>
    <p>
      <button type="button" class="kern-btn kern-btn--secondary kern-btn--small" id="move-all" @click=${act}>
        <span class="kern-label">${words.move(moved.days)}</span>
      </button>
    </p>
  </div>`;
}
