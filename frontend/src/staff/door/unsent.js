import { html } from "lit-html";
import words from "../../words/staff/unsent-de.js";
import { at } from "../addresses.js";

/** Marks of doors that are on this device and not on the server, wherever somebody is at the moment. */
const prefix = "einlass ";

/** @param {string} person who is signed in @param {string} event */
export const keyOf = (person, event) => `${prefix}${person} ${event}`;

/** @param {string} person @returns {{ event: string, count: number }[]} of whom something waits */
export function unsent(person) {
  const own = keyOf(person, "");
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(own))
      .map((key) => ({
        event: key.slice(own.length),
        count: JSON.parse(localStorage.getItem(key) ?? "{}").waiting?.length ?? 0,
      }))
      .filter(({ count }) => count);
  } catch {
    // Where nothing may be kept nothing waits.
    return [];
  }
}

/** What waits, and the way to the door that sends it. @param {string} person @param {string} [event] nothing: of all */
export const unsentNotes = (person, event) =>
  unsent(person)
    .filter((each) => !event || each.event === event)
    .map(
      (each) =>
        html`<p class="note">
          ${words.waiting(each.count)}
          <a href=${at(`/plan/termine/${each.event}/einlass`)} target="_self">${words.door(event ? "" : each.event)}</a>
        </p>`,
    );
