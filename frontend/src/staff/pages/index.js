import accountPage from "./account-page.js";
import changePage from "./change-page.js";
import changesPage from "./changes-page.js";
import claimsPage from "./claims-page.js";
import { decisionPage } from "./decision-page.js";
import { editChangePage, editPage, newPage } from "./edit-page.js";
import dutiesPage from "./duties-page.js";
import handbookPage from "./handbook-page.js";
import importPage from "./import-page.js";
import importsPage from "./imports-page.js";
import kindPage from "./kind-page.js";
import newRoundPage from "./new-round-page.js";
import logPage from "./log-page.js";
import peoplePage from "./people-page.js";
import planPage from "./plan-page.js";
import previewPage from "./preview-page.js";
import rebasePage from "./rebase-page.js";
import reportPage from "./report-page.js";
import roundPage from "./round-page.js";
import roundsPage from "./rounds-page.js";
import subjectPage from "./subject-page.js";
import takedownPage from "./takedown-page.js";
import valuesPage from "./values-page.js";
import waitingPage from "./waiting-page.js";

/** @typedef {import("../index.js").Role} Role */

/** @type {Role[]} */
const authors = ["coordinator", "reporter", "event-team"];
/** @type {Role[]} */
const editors = [...authors, "auditor"];
/** @type {Role[]} */
const reporting = ["coordinator", "reporter", "auditor"];
/** @type {Role[]} */
const readers = [...editors, "steering", "moderator"];

/**
 * The pages of the staff area, by what follows /redaktion in their addresses; and with which roles they can be seen, for
 * those who are told that they cannot. Who may do what is decided by the server alone.
 * @type {[string, import("../index.js").StaffPage, Role[]?][]}
 */
const pages = [
  ["", waitingPage],
  ["/aenderungen", changesPage, readers],
  ["/aenderungen/{code}", changePage, readers],
  ["/aenderungen/{code}/bearbeiten", editChangePage, [...authors, "moderator"]],
  ["/aenderungen/{code}/abgleichen", rebasePage, [...authors, "moderator"]],
  ["/aenderungen/{code}/vorschau", previewPage, readers],
  ["/plan", planPage, editors],
  ["/plan/{kind}", kindPage, editors],
  ["/neu/{kind}", newPage, authors],
  ["/plan/{kind}/{code}", subjectPage, editors],
  ["/plan/{kind}/{code}/bearbeiten", editPage, authors],
  ["/plan/{kind}/{code}/werte", valuesPage, ["coordinator"]],
  ["/plan/{kind}/{code}/herausnehmen", decisionPage("retire"), ["coordinator"]],
  ["/plan/{kind}/{code}/wiederaufnehmen", decisionPage("restore"), ["coordinator"]],
  ["/plan/{kind}/{code}/sperren", takedownPage, ["coordinator"]],
  ["/berichte", dutiesPage, reporting],
  ["/berichte/{round}/{code}", reportPage, reporting],
  ["/runden", roundsPage, reporting],
  ["/runden/neu", newRoundPage, ["coordinator"]],
  ["/runden/{code}", roundPage, ["coordinator", "auditor"]],
  ["/protokoll", logPage, readers],
  ["/personen", peoplePage, ["coordinator", "administrator"]],
  ["/personen/zuordnung", claimsPage, ["coordinator", "administrator"]],
  ["/import", importsPage, ["coordinator"]],
  ["/import/{code}", importPage, ["coordinator"]],
  ["/konto", accountPage],
  ["/handbuch", handbookPage],
];

export const routes = pages.map(([pattern, page, roles = []]) => ({
  page,
  roles,
  expression: new RegExp(
    `^${pattern.replace("{kind}", "(?<kind>[a-z-]+)").replace("{round}", "(?<round>[A-Za-z0-9-]{1,64})").replace("{code}", "(?<code>[A-Za-z0-9-]{1,64})")}/?$`,
  ),
}));
