import { html, nothing } from "lit-html";
import { chooseSessions } from "../api/registrations.js";
import { ownButton } from "../own/attempt.js";
import { choices } from "./choices.js";
import { tried } from "./own-act.js";
import { atTheSameTime, fullAmong, hasSeveralDays, particulars, partOptions } from "./programme.js";

/**
 * @typedef {import("../pages/registration-page.js").Data} Data
 * @typedef {import("../page.js").Schemas["OwnRegistration"]} OwnRegistration
 * @typedef {import("../page.js").Visit} Visit
 * @typedef {import("../api/own.js").Own} Own
 */

/** Titles as they stand in a sentence. @param {{ title: import("../page.js").Text }[]} parts @param {Data["r"]} r @param {Visit} visit */
const titles = (parts, r, { w, plain }) => w.list(parts.map(({ title }) => r.quoted(plain(title))));

/** Those without a free seat, of which whoever has a seat has theirs. @param {Data} data @param {OwnRegistration} own @param {number[]} chosen */
function fullFor({ seats }, { programme, sessions, state }, chosen) {
  const others = state === "wait-listed" ? chosen : chosen.filter((number) => !sessions.includes(number));
  return fullAmong(programme, seats?.sessions ?? [], others);
}

/** For whoever waits because of some parts alone: the way to come without them. @param {Data} data @param {OwnRegistration} own @param {Own} key @param {Visit} visit */
export function withoutFullParts(data, own, key, visit) {
  const { r, seats } = data;
  const full = own.state === "wait-listed" ? fullFor(data, own, own.sessions) : [];
  if (!full.length || seats?.free === 0) return nothing;
  const rest = own.sessions.filter((number) => !full.some((part) => part.number === number));
  const leave = () =>
    tried(data, key, visit, async () => {
      data.own = await chooseSessions(key, rest);
      return r.own.changed;
    });
  return html`<p>${r.own.waitsFor(titles(full, r, visit), full.length)}</p>
    <p>${ownButton(r.own.without(titles(full, r, visit)), leave, "primary")}</p>`;
}

/** What there is to say to a choice before it is saved. @param {Data} data @param {OwnRegistration} own @param {number[]} chosen @param {Visit} visit */
function note(data, own, chosen, visit) {
  const { r } = data;
  const [one, other] = atTheSameTime(own.programme, chosen, own.sessions) ?? [];
  const full = fullFor(data, own, chosen);
  return html`<div role="status">
    ${
      one && other
        ? html`<p class="wrong">${r.sameTime(visit.plain(one.title), visit.plain(other.title))}</p>`
        : nothing
    }
    ${
      full.length
        ? html`<p class="hint">
            <strong
              >${(own.state === "wait-listed" ? r.own.partWaits : r.own.partFull)(titles(full, r, visit), full.length)}</strong
            >
          </p>`
        : nothing
    }
  </div>`;
}

/** Which parts they take, and others instead. @param {Data} data @param {OwnRegistration} own @param {Own} key @param {Visit} visit */
export function ownProgramme(data, own, key, visit) {
  const { r } = data;
  const { programme, sessions } = own;
  if (!programme.length) return nothing;
  const severalDays = hasSeveralDays(programme);
  const choosing = data.choosing ?? sessions;
  // The seat that somebody has is no seat that is free.
  const seats = (data.seats?.sessions ?? []).filter(
    ({ number }) => own.state === "wait-listed" || !sessions.includes(number),
  );
  const save = () => {
    const [one, other] = atTheSameTime(programme, choosing, sessions) ?? [];
    if (one && other) {
      data.failed = [r.sameTime(visit.plain(one.title), visit.plain(other.title))];
      visit.redraw();
      return document.getElementById("problems")?.focus();
    }
    return tried(data, key, visit, async () => {
      data.own = await chooseSessions(key, choosing);
      delete data.choosing;
      return r.own.changed;
    });
  };
  const chosen = programme.filter(({ number }) => sessions.includes(number));
  return html`<h2>${r.own.chosen}</h2>
    ${
      chosen.length
        ? html`<ul>
            ${chosen.map(
              (part) =>
                html`<li>
                  ${visit.say(part.title)}<br /><span class="muted small"
                    >${particulars(part, severalDays, visit)}</span
                  >
                </li>`,
            )}
          </ul>`
        : html`<p class="gap">${r.own.none}</p>`
    }
    ${
      own.mayChange && own.takesPlace.state !== "cancelled"
        ? html`<details class="sure">
            <summary>${r.own.change}</summary>
            ${choices(
              {
                id: "sessions",
                legend: r.sessions,
                options: partOptions(programme, seats, (n) => (n ? r.sessionFree(n) : r.own.isFull), visit),
              },
              choosing,
              (numbers) => {
                data.choosing = numbers;
                visit.redraw();
              },
              note(data, own, choosing, visit),
            )}
            <p>${ownButton(r.own.save, save)}</p>
          </details>`
        : nothing
    }`;
}
