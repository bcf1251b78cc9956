import "../style/staff.scss";
import { Refused } from "../api/client.js";
import { StaffRefused, loadMe } from "../api/staff.js";
import { datesIn } from "../format/intl.js";
import words from "../words/staff/de.js";
import { frame } from "./frame.js";
import { routes } from "./pages/index.js";
import { troubleTitle, troubleView } from "./trouble.js";

/**
 * @typedef {import("../api/client.js").Schemas["Me"]} Me
 * @typedef {Me["roles"][number]} Role
 * @typedef {import("../page.js").Visit} Visit
 *
 * A visit of somebody who has signed in.
 * @typedef {Visit & { s: import("../words/staff/de.js").StaffWords, me: Me, leaveWord: (words: string) => void, timeNow: () => string, timeOf: (instant: string) => string, dayAndTime: (instant: string) => string, may: (...roles: Role[]) => boolean, can: (operation: string) => boolean }} StaffVisit
 *
 * What a page of the staff area may ask for while it loads.
 * @typedef {Omit<import("../page.js").Request, "code"> & { params: { code: string, kind: string, round: string }, me: Promise<Me> }} StaffRequest
 *
 * @typedef {{ me?: Me, page?: StaffPage, data?: any, refused?: Refused, roles?: Role[], said: string }} Loaded
 */

/**
 * A page of the staff area.
 * @template [Data=any]
 * @typedef {object} StaffPage
 * @property {(request: StaffRequest) => Promise<Data>} load
 * @property {(data: Data, visit: StaffVisit) => string} title
 * @property {(data: Data, visit: StaffVisit) => import("../page.js").Template} view
 * @property {(data: Data, visit: StaffVisit) => string} [announce]
 */

const nobody = /** @type {Me} */ ({ code: "", name: "", roles: [], may: [] });

/** What the page before wants to be said on the next one. */
let word = "";
const leaveWord = (/** @type {string} */ left) => void (word = left);

/** @param {string} path */
function pageAt(path) {
  for (const { expression, page, roles } of routes) {
    const found = expression.exec(path);
    if (found) return { page, roles, params: { code: "", kind: "", round: "", ...found.groups } };
  }
  throw new Refused(404);
}

/** @param {import("../page.js").Request} request @returns {Promise<Loaded>} */
async function load({ code: path, ...request }) {
  const said = word;
  word = "";
  const me = loadMe(request.signal);
  me.catch(() => {});
  try {
    const { page, params, roles } = pageAt(path);
    const [known, data] = await Promise.all([me, page.load({ ...request, params, me })]);
    // What the server would refuse at the end is not begun.
    if (roles.length && !roles.some((role) => known.roles.includes(role))) throw new Refused(403);
    return { me: known, page, data, said };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    // Whoever is not signed in is told so first, whatever else is wrong.
    const refused = await me.then(
      () => error,
      (reason) => (reason instanceof StaffRefused ? reason : error),
    );
    return {
      ...(await me.then(
        (known) => ({ me: known }),
        () => ({}),
      )),
      refused,
      ...(refused.status === 403 ? { roles: pageAt(path).roles } : {}),
      said,
    };
  }
}

/** @param {Visit} visit @param {Loaded} loaded @returns {StaffVisit} */
function staffed(visit, { me = nobody }) {
  const { timeZone } = visit.plan;
  /** @type {Intl.DateTimeFormatOptions} */
  const time = { hour: "2-digit", minute: "2-digit", timeZone };
  return Object.assign(visit, {
    s: words,
    me,
    leaveWord,
    may: (/** @type {Role[]} */ ...roles) => roles.some((role) => me.roles.includes(role)),
    can: (/** @type {string} */ operation) => me.may.includes(operation),
    timeNow: () => datesIn("de", time).format(new Date()),
    timeOf: (/** @type {string} */ instant) => words.frame.clock(datesIn("de", time).format(new Date(instant))),
    dayAndTime: (/** @type {string} */ instant) =>
      datesIn("de", { day: "numeric", month: "long", year: "numeric", ...time }).format(new Date(instant)),
  });
}

/** @type {import("../page.js").Page<Loaded>} */
export default {
  load,
  title: (loaded, visit) => {
    const title = loaded.page
      ? loaded.page.title(loaded.data, staffed(visit, loaded))
      : troubleTitle(loaded.refused, words);
    return `${title} – ${words.frame.area}`;
  },
  view: (loaded, visit) =>
    loaded.page ? loaded.page.view(loaded.data, staffed(visit, loaded)) : troubleView(loaded, staffed(visit, loaded)),
  announce: (loaded, visit) =>
    loaded.page?.announce?.(loaded.data, staffed(visit, loaded)) ??
    loaded.page?.title(loaded.data, staffed(visit, loaded)) ??
    troubleTitle(loaded.refused, words),
  frame: (loaded, visit, content) => frame(loaded.said, staffed(visit, loaded), content),
};
