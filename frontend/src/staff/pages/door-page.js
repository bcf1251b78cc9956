import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { repeat } from "lit-html/directives/repeat.js";
import { loadDoor, sendMark } from "../../api/door.js";
import words from "../../words/staff/door-de.js";
import { at, subjectAddress } from "../addresses.js";
import { announce, typedIn } from "../controls/box.js";
import { crumbs } from "../crumbs.js";
import { codeIn, found } from "../door/codes.js";
import { reload, reloading } from "../door/list.js";
import { Queue } from "../door/queue.js";
import { camera, closeCamera, prepareScanner } from "../door/camera.js";
import { button, goOn, told, waiting } from "../door/notices.js";
import { keyOf } from "../door/unsent.js";
import "../../style/staff/door.scss";

/**
 * @typedef {import("../index.js").StaffVisit} StaffVisit
 * @typedef {import("../door/codes.js").Guest} Guest
 *
 * @typedef {object} Data
 * @property {string} code of the event
 * @property {import("../../api/client.js").Schemas["DoorList"]} list
 * @property {string} typed
 * @property {string} said about whoever came last
 * @property {string} last code of whoever was let in last
 * @property {{ code: string, present: boolean, at: number }} [pressed] beside whom a button was pressed last
 * @property {string} [listSaid] whether the list was read anew
 * @property {boolean} [isSignedOut] so that it was not
 * @property {import("../door/camera.js").Camera} camera
 * @property {Queue} queue
 * @property {(() => void)} [redraw] there once the page is shown, as the next
 * @property {(instant: string) => string} [timeOf]
 * @property {AbortSignal} signal aborted when somebody leaves
 */

/** People shown at once: more are found by their names. */
const mostShown = 40;
const nextTry = 8_000;
/** Pressed again so soon, somebody has pressed twice; the button says the opposite by then. */
const twice = 1_000;

/** @param {import("../index.js").StaffRequest} request @returns {Promise<Data>} */
async function load({ params: { code = "" }, me, signal }) {
  const [{ code: person }, list] = await Promise.all([me, loadDoor(code, signal)]);
  /** @type {Data} */
  const data = {
    code,
    list,
    typed: "",
    said: "",
    last: "",
    camera: {},
    signal,
    queue: new Queue(keyOf(person, code), {
      send: (mark) => sendMark(code, mark),
      settled: (mark, answer) => settle(data, mark, answer),
      refused: ({ registration }) => {
        // What is told below is not so.
        if (data.last === registration) data.said = "";
      },
      changed: () => data.redraw?.(),
    }),
  };
  const again = () => void data.queue.flush();
  prepareScanner();
  // What was left here the last time.
  again();
  addEventListener("online", again, { signal });
  document.addEventListener("visibilitychange", again, { signal });
  const timer = setInterval(() => data.queue.kept.waiting.length && again(), nextTry);
  signal.addEventListener("abort", () => {
    clearInterval(timer);
    closeCamera(data.camera);
  });
  return data;
}

/** @param {Data} data @param {string} code */
const guest = ({ list }, code) => list.data.find((each) => each.code === code);

/** @param {Data} data @param {string} code */
const nameOf = (data, code) => guest(data, code)?.name ?? words.byCode(code);

/** About whoever came last; what was said already is not said again. @param {Data} data @param {string} said */
function say(data, said) {
  if (data.said !== said) announce(said);
  data.said = said;
}

/** What the server says of a mark; whoever is not on the list has registered since. @param {Data} data @param {import("../door/queue.js").Mark} mark @param {import("../door/queue.js").Answer} answer */
function settle(data, { registration, present }, { outcome, state, attendedAt }) {
  const known = guest(data, registration);
  if (known) {
    known.state = /** @type {Guest["state"]} */ (state);
    if (attendedAt) known.attendedAt = attendedAt;
    else delete known.attendedAt;
  } else
    loadDoor(data.code).then(
      (list) => {
        data.list = list;
        if (data.last === registration) say(data, words.isHere(nameOf(data, registration)));
        data.redraw?.();
      },
      () => {},
    );
  const isLast = data.last === registration && Boolean(known);
  if (isLast && outcome === "done") say(data, (present ? words.isHere : words.isNotHere)(nameOf(data, registration)));
  if (outcome === "outdated") {
    if (data.last === registration) data.said = "";
    data.queue.tell({ registration, reason: words.outdated(present) });
  } else if (outcome === "already" && present) {
    const time = attendedAt && data.timeOf ? data.timeOf(attendedAt) : "";
    if (isLast) say(data, words.already(nameOf(data, registration), time));
    else data.queue.tell({ registration, reason: words.wasThere(time) });
  }
}

/** How somebody stands with what is not sent yet. @param {Guest} person @param {Queue} queue */
function standing({ code, state }, queue) {
  const last = queue.of(code).at(-1);
  const isSeated = state === "confirmed" || state === "attended";
  return { state: last && isSeated ? (last.present ? "attended" : "confirmed") : state, isUnsent: Boolean(last) };
}

/** @param {Data} data @param {string} code @param {boolean} present */
function mark(data, code, present) {
  const known = guest(data, code);
  const isThere = known?.state === "attended";
  const isSeated = isThere || known?.state === "confirmed";
  const name = nameOf(data, code);
  data.last = code;
  data.said = "";
  if (known && isThere && present && !data.queue.of(code).length)
    say(data, already(data, known.name, known.attendedAt));
  else say(data, (isSeated ? (present ? words.isHere : words.isNotHere) : words.isAsked)(name));
  if (present || !data.queue.takeBack(code, isThere)) data.queue.add(code, present);
  void data.queue.flush();
}

/** @param {Data} data @param {string} name @param {string} [since] */
const already = ({ timeOf }, name, since) => words.already(name, since && timeOf ? timeOf(since) : "");

/** Somebody shows or says a code. @param {Data} data @param {string} text @param {StaffVisit} visit @returns {boolean} whether it is one */
function enter(data, text, visit) {
  const code = codeIn(text, data.list.data);
  if (!code) return false;
  const known = guest(data, code);
  const unsent = data.queue.of(code).at(-1);
  // What the list says may be old, and is no reason to send nothing.
  if (unsent?.present) {
    data.last = code;
    data.said = "";
    const isThere = known && standing(known, data.queue).state === "attended";
    say(data, isThere ? already(data, known.name, unsent.at) : words.isAsked(nameOf(data, code)));
    visit.redraw();
  } else mark(data, code, true);
  return true;
}

/** @param {Guest} person @param {Data} data @param {StaffVisit} visit */
function item(person, data, visit) {
  const { code, name, organisation, attendedAt } = person;
  const { state, isUnsent } = standing(person, data.queue);
  const isThere = state === "attended";
  const press = (/** @type {boolean} */ present) => {
    const now = Date.now();
    const { pressed } = data;
    if (pressed?.code === code && pressed.present !== present && now - pressed.at < twice) return;
    data.pressed = { code, present, at: now };
    mark(data, code, present);
  };
  return html`<li class="guest">
    <p>
      <strong dir="auto">${name}</strong>
      <span class="state small"
        >${isThere && attendedAt && !isUnsent ? words.since(visit.timeOf(attendedAt)) : words.states[state]}</span
      >
      ${isUnsent ? html`<span class="state unsent small">${words.unsent}</span>` : nothing}
      <br /><span class="muted small"
        >${organisation ? `${organisation} · ` : nothing}<span class="guest-code">${code}</span></span
      >
    </p>
    ${
      isThere
        ? button(words.notHere, name, () => press(false), "tertiary")
        : state === "confirmed"
          ? button(words.here, name, () => press(true))
          : button(words.reload, name, () => void reload(data, visit), "tertiary")
    }
  </li>`;
}

/** Whoever came last, and the way to take that back. @param {Data} data */
const last = (data) => {
  const known = guest(data, data.last);
  return data.said
    ? html`<div class="door-said">
        <p>${data.said}</p>
        ${
          known && standing(known, data.queue).state === "attended"
            ? button(
                words.undo,
                known.name,
                () => {
                  mark(data, known.code, false);
                  goOn();
                },
                "tertiary",
              )
            : nothing
        }
      </div>`
    : nothing;
};

/** @param {Data} data @param {StaffVisit} visit */
function search(data, visit) {
  const submit = (/** @type {Event} */ event) => {
    event.preventDefault();
    if (enter(data, data.typed, visit)) data.typed = "";
    visit.redraw();
  };
  const guests = found(data.list.data, data.typed);
  return html`<form class="door-search" role="search" novalidate @submit=${submit}>
      <label for="door-search">${words.search}</label>
      <p class="hint" id="door-search-hint">${words.searchHint}</p>
      <div class="word-search">
        <input
          class="input"
          id="door-search"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          maxlength="100"
          aria-describedby="door-search-hint"
          .value=${live(data.typed)}
          @input=${(/** @type {Event} */ event) => {
            data.typed = typedIn(event);
            visit.redraw();
          }}
        />
        <button type="submit" class="kern-btn kern-btn--secondary kern-btn--small">
          <span class="kern-label">${words.enter}</span>
        </button>
      </div>
    </form>
    <h2>${words.people}</h2>
    <p class="found" role="status">
      ${guests.length || !data.typed.trim() ? words.found(guests.length) : words.notFound}
    </p>
    ${guests.length ? nothing : reloading(data, visit)}
    <ul class="plain-list ruled">
      ${repeat(
        guests.slice(0, mostShown),
        ({ code }) => code,
        (person) => item(person, data, visit),
      )}
    </ul>
    ${guests.length > mostShown ? html`<p class="muted">${words.more(guests.length - mostShown)}</p>` : nothing}`;
}

/** Who is there: by the code that they show, or by their name. It goes on without a network. @type {import("../index.js").StaffPage<Data>} */
export default {
  load,
  title: ({ list }, { plain }) => words.of(plain(list.event.title)),
  view: (data, visit) => {
    data.redraw = () => visit.redraw();
    data.timeOf = visit.timeOf;
    const title = visit.plain(data.list.event.title);
    const states = data.list.data.map((person) => standing(person, data.queue).state);
    const there = states.filter((state) => state === "attended").length;
    const seated = there + states.filter((state) => state === "confirmed").length;
    return html`
      ${crumbs([[title, subjectAddress(`events/${data.code}`)]], visit)}
      <h1>${words.of(title)}</h1>
      <p class="lead">${words.there(there, seated)}</p>
      ${waiting(data.queue)} ${told(data.queue, (code) => nameOf(data, code))} ${last(data)}
      ${camera(data.camera, (text) => enter(data, text, visit), visit)} ${search(data, visit)}
      ${found(data.list.data, data.typed).length ? reloading(data, visit) : nothing}
      <p><a href=${at(`/plan/termine/${data.code}/anmeldungen`)}>${words.attendees}</a></p>
      <p class="muted small">${words.logged}</p>
    `;
  },
};
