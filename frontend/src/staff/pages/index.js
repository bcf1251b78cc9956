import { notFetched } from "../../api/client.js";
import kindPage from "./kind-page.js";
import planPage from "./plan-page.js";
import subjectPage from "./subject-page.js";
import waitingPage from "./waiting-page.js";

/**
 * @typedef {import("../index.js").Role} Role
 * @typedef {import("../index.js").StaffPage} StaffPage
 */

/** A page that is fetched when somebody goes there: most people never go to most of them. @param {() => Promise<any>} fetch @param {string} name of what the file exports @returns {StaffPage} */
function later(fetch, name = "default") {
  /** @type {StaffPage} */
  let page;
  return {
    load: async (request) => {
      page = (await fetch().catch(notFetched))[name];
      return page.load(request);
    },
    title: (data, visit) => page.title(data, visit),
    view: (data, visit) => page.view(data, visit),
    announce: (data, visit) => page.announce?.(data, visit) ?? page.title(data, visit),
  };
}

/** @type {Role[]} */
const authors = ["coordinator", "reporter", "event-team"];
/** @type {Role[]} */
const drafting = [...authors, "moderator"];
/** @type {Role[]} */
const editors = [...authors, "moderator", "auditor"];
/** @type {Role[]} */
const reporting = ["coordinator", "reporter", "auditor"];
/** @type {Role[]} */
const moderating = ["coordinator", "moderator"];
/** @type {Role[]} */
const answering = ["coordinator", "reporter"];
/** @type {Role[]} */
const readers = [...editors, "steering"];

/**
 * The pages of the staff area, by what follows /redaktion in their addresses; and with which roles they can be seen, for
 * those who are told that they cannot. Who may do what is decided by the server alone.
 * @type {[string, import("../index.js").StaffPage, Role[]?][]}
 */
const pages = [
  ["", waitingPage],
  ["/aenderungen", later(() => import("./changes-page.js")), readers],
  ["/aenderungen/{code}", later(() => import("./change-page.js")), readers],
  ["/aenderungen/{code}/bearbeiten", later(() => import("./edit-page.js"), "editChangePage"), drafting],
  ["/aenderungen/{code}/abgleichen", later(() => import("./rebase-page.js")), drafting],
  ["/aenderungen/{code}/vorschau", later(() => import("./preview-page.js")), readers],
  ["/plan", planPage, editors],
  ["/plan/{kind}", kindPage, editors],
  ["/neu/{kind}", later(() => import("./edit-page.js"), "newPage"), authors],
  ["/plan/{kind}/{code}", subjectPage, editors],
  ["/plan/{kind}/{code}/bearbeiten", later(() => import("./edit-page.js"), "editPage"), authors],
  [
    "/plan/termine/{code}/anmeldungen",
    later(() => import("./attendees-page.js")),
    ["coordinator", "event-team", "auditor"],
  ],
  ["/plan/termine/{code}/einlass", later(() => import("./door-page.js")), ["event-team", "personal-data"]],
  ["/plan/termine/{code}/schilder", later(() => import("./badges-page.js")), ["event-team", "personal-data"]],
  ["/plan/{kind}/{code}/werte", later(() => import("./values-page.js")), ["coordinator"]],
  ["/plan/{kind}/{code}/herausnehmen", later(() => import("./decision-page.js"), "retirePage"), moderating],
  ["/plan/{kind}/{code}/wiederaufnehmen", later(() => import("./decision-page.js"), "restorePage"), moderating],
  ["/plan/{kind}/{code}/sperren", later(() => import("./takedown-page.js")), moderating],
  ["/berichte", later(() => import("./duties-page.js")), reporting],
  ["/berichte/{round}/{code}", later(() => import("./report-page.js")), reporting],
  ["/runden", later(() => import("./rounds-page.js")), reporting],
  ["/runden/neu", later(() => import("./new-round-page.js")), ["coordinator"]],
  ["/runden/{code}", later(() => import("./round-page.js")), ["coordinator", "auditor"]],
  ["/protokoll", later(() => import("./log-page.js")), readers],
  ["/personen", later(() => import("./people-page.js")), ["coordinator", "administrator"]],
  ["/personen/zuordnung", later(() => import("./claims-page.js")), ["coordinator", "administrator"]],
  ["/import", later(() => import("./imports-page.js")), ["coordinator"]],
  ["/import/{code}", later(() => import("./import-page.js")), ["coordinator"]],
  ["/rueckmeldungen", later(() => import("./submissions-page.js")), [...moderating, "reporter", "auditor"]],
  ["/rueckmeldungen/antworten", later(() => import("./answers-page.js")), answering],
  ["/rueckmeldungen/{code}", later(() => import("./submission-page.js")), [...moderating, "reporter", "auditor"]],
  ["/rueckmeldungen/{code}/fassung", later(() => import("./version-page.js")), moderating],
  ["/rueckmeldungen/{code}/ablehnen", later(() => import("./submission-task-page.js"), "refusalPage"), moderating],
  ["/rueckmeldungen/{code}/zuweisen", later(() => import("./submission-task-page.js"), "assignmentPage"), moderating],
  ["/rueckmeldungen/{code}/zusammenlegen", later(() => import("./submission-task-page.js"), "mergingPage"), moderating],
  ["/rueckmeldungen/{code}/antwort", later(() => import("./answer-page.js")), answering],
  ["/antwortvorlagen", later(() => import("./templates-page.js"), "templatesPage"), [...answering, "auditor"]],
  ["/antwortvorlagen/{code}", later(() => import("./templates-page.js"), "templatePage"), ["coordinator"]],
  ["/aufbewahrung", later(() => import("./retention-page.js")), ["administrator", "coordinator", "auditor"]],
  ["/konto", later(() => import("./account-page.js"))],
  ["/handbuch", later(() => import("./handbook-page.js"))],
];

export const routes = pages.map(([pattern, page, roles = []]) => ({
  page,
  roles,
  expression: new RegExp(
    `^${pattern.replace("{kind}", "(?<kind>[a-z-]+)").replace("{round}", "(?<round>[A-Za-z0-9-]{1,64})").replace("{code}", "(?<code>[A-Za-z0-9-]{1,64})")}/?$`,
  ),
}));
