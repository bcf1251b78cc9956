import { html, nothing } from "lit-html";
import { loadHistory } from "../api/changes.js";
import { queryString } from "../routes.js";
import { addressOfSubject } from "../subjects.js";
import { loadChangeWords } from "../words/changes/index.js";
import { changeBody, dayOf, officeOf, thingOf, titleOf } from "./change-entry.js";
import { withGroupNames } from "./group-names.js";
import { minorTogether } from "./grouping.js";

/**
 * @typedef {import("./change-entry.js").AppliedChange} AppliedChange
 * @typedef {import("./change-entry.js").ChangeWords} ChangeWords
 * @typedef {import("../page.js").Visit} Visit
 */

/** Changes that are told on the page itself; older ones have a page of their own. */
const mostShown = 20;
/** So many of the latest changes stand there with before and after at once. */
const open = 3;

/** What is told here but is about something else: a report on this measure, a document of this event. @param {AppliedChange} change @param {string} path @param {ChangeWords} c @param {Visit} visit */
const otherThing = (change, path, c, visit) =>
  addressOfSubject(change.subject, visit) && addressOfSubject(change.subject, visit) !== addressOfSubject(path, visit)
    ? html`${thingOf(change, c)}: ${titleOf(change, c, visit)}`
    : thingOf(change, c);

/** @param {AppliedChange} change @param {boolean} isOpen @param {string} path of the thing whose page it is @param {ChangeWords} c @param {Visit} visit */
const entry = (change, isOpen, path, c, visit) =>
  html`<li class="change">
    <p class="eyebrow">
      ${dayOf(change, visit)} ·
      ${officeOf(change, c, visit)}${
        change.subject === path ? nothing : html` · ${otherThing(change, path, c, visit)}`
      }${change.minor ? html` · ${c.minor}` : nothing}${
        change.batch
          ? html` · <a href=${visit.url("changes", "", { batch: change.batch })}>${c.fromImport}</a>`
          : nothing
      }
    </p>
    ${changeBody(change, c, visit, { open: isOpen })}
  </li>`;

/** @param {AppliedChange[]} changes @param {string} path @param {ChangeWords} c @param {Visit} visit */
function entries(changes, path, c, visit) {
  const latest = changes.filter(({ minor, kind }) => !minor && kind === "edit").slice(0, open);
  return minorTogether(changes).map((group) =>
    group.minor
      ? html`<li class="change">
          <details>
            <summary>${c.minors(group.changes.length)}</summary>
            <ol class="plain-list">
              ${group.changes.map((change) => entry(change, true, path, c, visit))}
            </ol>
          </details>
        </li>`
      : group.changes.map((change) => entry(change, latest.includes(change), path, c, visit)),
  );
}

/**
 * What has changed in one thing, the latest first.
 * @param {import("../subjects.js").Collection} collection
 * @param {string} code
 * @param {Visit} visit
 */
export async function history(collection, code, visit) {
  const [c, found] = await Promise.all([loadChangeWords(visit.lang), loadHistory(collection, code, mostShown)]);
  const path = `${collection}/${code}`;
  const data = await withGroupNames(found.data, new AbortController().signal);
  if (!data.length) return html`<p class="gap">${c.none}</p>`;
  const older = found.pagination.totalElements - data.length;
  return html`
    <ol class="plain-list ruled">
      ${entries(data, path, c, visit)}
    </ol>
    <p class="downloads no-print">
      ${older > 0 ? html`<a href=${visit.url("changes", "", { subject: path, minor: "true" })}>${c.older(older)}</a>` : nothing}
      <a href="/api/v1/changes.atom${queryString({ subject: path, lang: visit.fileLang })}">${c.feed}</a>
    </p>
  `;
}
