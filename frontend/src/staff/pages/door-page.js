import { html, nothing } from "lit-html";
import { loadDoor, sendMark } from "../../api/door.js";
import words from "../../words/staff/door-de.js";
import { at, subjectAddress } from "../addresses.js";
import { announce } from "../controls/box.js";
import { crumbs } from "../crumbs.js";
import { camera, closeCamera, prepareScanner } from "../door/camera.js";
import { codeIn } from "../door/codes.js";
import { reload } from "../door/list.js";
import { button, goOn, told, waiting } from "../door/notices.js";
import { Queue } from "../door/queue.js";
import { people, search } from "../door/search.js";
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
 * @property {string} [typedSaid] what came of it, where it is no code
 * @property {string} said about whoever came last
 * @property {string} last code of whoever was let in last
 * @property {{ code: string, present: boolean, at: number }} [pressed] beside whom a button was pressed last
 * @property {string} [listSaid] whether the list was read anew
 * @property {boolean} [isOld] it was not
 * @property {boolean} [isSignedOut] so that it was not
 * @property {Promise<void>} [reloading] while it is being read
 * @property {number} settled how many marks the server has answered
 * @property {import("../door/camera.js").Camera} camera
 * @property {Queue} queue
 * @property {(() => void)} [redraw] there once the page is shown, as the next
 * @property {(instant: string) => string} [timeOf]
 * @property {AbortSignal} signal aborted when somebody leaves
 */

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
    settled: 0,
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
  const again = () => {
    void data.queue.flush();
    if (data.isOld && !data.isSignedOut) void reload(data, true);
  };
  prepareScanner();
  // What was left here the last time.
  again();
  addEventListener("online", again, { signal });
  document.addEventListener("visibilitychange", again, { signal });
  const timer = setInterval(() => (data.queue.kept.waiting.length || data.isOld) && again(), nextTry);
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
  data.settled++;
  const known = guest(data, registration);
  // The service answers again.
  if (data.isOld && known) void reload(data, true);
  if (known) {
    known.state = /** @type {Guest["state"]} */ (state);
    if (attendedAt) known.attendedAt = attendedAt;
    else delete known.attendedAt;
  } else
    void reload(data, true).then(() => {
      if (data.last !== registration || !guest(data, registration)) return;
      say(data, words.isHere(nameOf(data, registration)));
      data.redraw?.();
    });
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
  return html`<li class="guest" id=${`guest-${code}`}>
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
          : nothing
    }
  </li>`;
}

/** Whether no day of the event has come yet. @param {string} date @param {string} today */
const isLater = (date, today) => date > today.slice(0, date.length);

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
      ${isLater(data.list.date, visit.plan.today) ? html`<p>${words.later(visit.w.when(data.list.date))}</p>` : nothing}
      ${last(data)} ${camera(data.camera, (text) => enter(data, text, visit), visit)}
      ${search(data, visit, { enter: (text) => enter(data, text, visit), stateOf: (person) => standing(person, data.queue).state })}
      ${told(data.queue, (code) => nameOf(data, code))} ${waiting(data.queue)}
      ${people(data, visit, (person) => item(person, data, visit))}
      ${
        visit.can("registrationDesk")
          ? html`<p><a href=${at(`/plan/termine/${data.code}/anmeldungen`)}>${words.attendees}</a></p>`
          : nothing
      }
      <p class="muted small">${words.logged}</p>
    `;
  },
};
