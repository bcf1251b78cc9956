import { html, nothing } from "lit-html";
import { accept, claim, close, release, unmerge } from "../../api/submissions.js";
import f from "../../words/staff/feedback-de.js";
import { at, changeAddress, slugs, submissionAddress } from "../addresses.js";
import { attempt } from "../attempt.js";

/**
 * @typedef {import("../index.js").StaffVisit} StaffVisit
 * @typedef {import("../../api/submissions.js").StaffSubmission} StaffSubmission
 * @typedef {import("../../api/submissions.js").Summary} Summary
 * @typedef {{ submission: StaffSubmission } & import("../attempt.js").Attempts} Data
 *
 * One thing that can be done now: by a link, or at once.
 * @typedef {{ words: string, href?: string, act?: () => void }} Way
 */

/** A step that needs no words; the page then shows what came of it. @param {Data} data @param {StaffVisit} visit @param {(summary: Summary) => Promise<StaffSubmission>} act @param {string} word */
export const step = (data, visit, act, word) =>
  attempt(data, visit, async () => {
    await act(data.submission.summary);
    visit.leaveWord(word);
    visit.go(submissionAddress(data.submission.summary.code));
  });

/** A change under way that this person can go on with. @param {StaffSubmission} submission @param {"submissions" | "answers"} kind */
export const underWay = ({ changes }, kind) => changes.filter(({ subject }) => subject.startsWith(`${kind}/`));

/** Where one writes the public version or the answer: in the draft, where there is one. @param {StaffSubmission} submission @param {"submissions" | "answers"} kind @param {string} path */
function formAddress(submission, kind, path) {
  const draft = underWay(submission, kind).find(({ actions }) => actions.includes("edit"));
  return draft ? `${changeAddress(draft.code)}/bearbeiten` : submissionAddress(submission.summary.code, path);
}

/** Whether somebody else is at it already. @param {StaffSubmission} submission @param {"submissions" | "answers"} kind */
const isTaken = (submission, kind) => {
  const changes = underWay(submission, kind);
  return changes.length > 0 && !changes.some(({ actions }) => actions.includes("edit"));
};

/** Before it is accepted too: both are done at once then. @param {StaffSubmission} submission */
const mayWriteVersion = ({ may, publicVersion, summary: { consent } }) =>
  may.includes("proposePublicVersion") || (may.includes("acceptSubmission") && consent !== "private" && !publicVersion);

/** All that can be done now, what comes next first. @param {Data} data @param {StaffVisit} visit @param {() => void} askToClose @returns {Way[]} */
export function waysOf(data, visit, askToClose) {
  const { submission } = data;
  const { summary, publicVersion, privateAnswer } = submission;
  const to = (/** @type {string} */ path) => submissionAddress(summary.code, path);
  const may = (/** @type {StaffSubmission["may"][number]} */ operation) => submission.may.includes(operation);
  const writesVersion = mayWriteVersion(submission) && !isTaken(submission, "submissions");
  const writesAnswer = may("proposeAnswer") && !isTaken(submission, "answers");
  const version = formAddress(submission, "submissions", "/fassung");
  const hasVersion = publicVersion || underWay(submission, "submissions").length;
  const answer = formAddress(submission, "answers", "/antwort");
  const isAnswered = Boolean(publicVersion?.answer);
  const accepts = may("acceptSubmission");
  const publicWay = (/** @type {string} */ path) => at(`/plan/${slugs.submissions}/${summary.code}/${path}`);
  /** @type {(Way | false | undefined)[]} */
  const ways = [
    may("claimSubmission") && { words: f.acts.claim, act: () => void step(data, visit, claim, f.acts.claimed) },
    accepts && writesVersion && !publicVersion && { words: f.acts.version, href: version },
    accepts &&
      (!writesVersion || publicVersion) && {
        words: f.acts.accept,
        act: () => void step(data, visit, accept, f.acts.accepted),
      },
    !accepts && writesVersion && !hasVersion && { words: f.acts.versionLater, href: version },
    may("sendPrivateAnswer") && { words: f.acts.editPrivateAnswer, href: to("/antwort") },
    may("draftPrivateAnswer") &&
      !may("sendPrivateAnswer") && {
        words: privateAnswer ? f.acts.editPrivateAnswer : f.acts.privateAnswer,
        href: to("/antwort"),
      },
    summary.state === "accepted" && may("assignSubmission") && { words: f.acts.assign, href: to("/zuweisen") },
    writesAnswer && !isAnswered && { words: f.acts.answer, href: answer },
    may("closeSubmission") && { words: f.acts.close, act: askToClose },
    writesAnswer && isAnswered && { words: f.acts.editAnswer, href: answer },
    summary.state !== "accepted" && may("assignSubmission") && { words: f.acts.reassign, href: to("/zuweisen") },
    may("declineSubmission") && { words: f.acts.decline, href: to("/ablehnen") },
    may("mergeSubmission") && { words: f.acts.merge, href: to("/zusammenlegen") },
    may("unmergeSubmission") && {
      words: f.acts.unmerge,
      act: () => void step(data, visit, unmerge, f.acts.unmerged),
    },
    writesVersion && Boolean(hasVersion) && { words: f.acts.editVersion, href: version },
    may("releaseSubmission") && { words: f.acts.release, act: () => void step(data, visit, release, f.acts.released) },
    Boolean(publicVersion) &&
      visit.may("coordinator", "moderator") && {
        words: publicVersion?.retired ? f.acts.restore : f.acts.withdraw,
        href: publicWay(publicVersion?.retired ? "wiederaufnehmen" : "herausnehmen"),
      },
    Boolean(publicVersion) && visit.can("takeDown") && { words: f.acts.takeDown, href: publicWay("sperren") },
  ];
  return ways.filter((way) => way !== false && way !== undefined);
}

/** What can be done: the first as a button that stands out, the others beside it. @param {Data} data @param {StaffVisit} visit */
export function acts(data, visit) {
  const { code } = data.submission.summary;
  const dialog = () => /** @type {HTMLDialogElement | null} */ (document.getElementById("close-submission"));
  const [first, ...others] = waysOf(data, visit, () => dialog()?.showModal());
  if (!first) return html`<p class="gap">${f.acts.nothing}</p>`;
  const button = (/** @type {Way} */ { words, href, act }, /** @type {string} */ look) =>
    href
      ? html`<a class="kern-btn kern-btn--${look} kern-btn--small" href=${href}
          ><span class="kern-label">${words}</span></a
        >`
      : html`<button
          type="button"
          class="kern-btn kern-btn--${look} kern-btn--small"
          aria-disabled=${data.isBusy ? "true" : nothing}
          @click=${act}
        >
          <span class="kern-label">${words}</span>
        </button>`;
  const quiet = (/** @type {Way} */ { words, href, act }) =>
    href
      ? html`<a href=${href}>${words}</a>`
      : html`<button type="button" class="plain-button" @click=${act}>${words}</button>`;
  return html`<p class="tools review-tools">${button(first, "primary")}</p>
    ${
      others.length
        ? html`<ul class="plain-list subject-acts">
            ${others.map((way) => html`<li>${quiet(way)}</li>`)}
          </ul>`
        : nothing
    }
    <dialog id="close-submission" aria-labelledby="close-sure">
      <h2 id="close-sure">${f.acts.closeSure(code)}</h2>
      <p>${f.acts.closeText}</p>
      <p class="tools">
        ${button(
          {
            words: f.acts.closeYes,
            act: () => {
              dialog()?.close();
              void step(data, visit, close, f.acts.closed);
            },
          },
          "primary",
        )}
        ${button({ words: f.acts.cancel, act: () => dialog()?.close() }, "tertiary")}
      </p>
    </dialog>`;
}
