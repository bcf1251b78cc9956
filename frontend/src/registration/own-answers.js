import { html, nothing } from "lit-html";
import { answerQuestions, loadRegistration } from "../api/registrations.js";
import { factList } from "../components/facts.js";
import { problemSummary } from "../feedback/parts.js";
import { problemsOf } from "../feedback/trouble.js";
import { ownButton } from "../own/attempt.js";
import { fold, isOvertaken, renew } from "./own-act.js";
import { answered, answersOf, pointerTo, questionParts, unanswered } from "./questions.js";

/**
 * @typedef {import("../pages/registration-page.js").Data} Data
 * @typedef {import("../page.js").Schemas["OwnRegistration"]} OwnRegistration
 */

/** What somebody has answered to the organisers, and the way to answer otherwise. @param {Data} data @param {OwnRegistration} own @param {import("../api/own.js").Own} key @param {import("../page.js").Visit} visit */
export function ownAnswers(data, own, key, visit) {
  const { r, f } = data;
  if (!own.questions.length) return nothing;
  const asked = own.questions.filter(({ ended }) => !ended);
  const given = (data.answering ??= { ...own.answers });
  // What was tried last is told alone.
  const problems = data.failed ? [] : (data.unanswered ?? []);
  const save = async () => {
    if (data.isBusy) return;
    data.unanswered = unanswered(asked, given, r);
    delete data.failed;
    data.said = "";
    if (!data.unanswered.length) {
      data.isBusy = true;
      try {
        data.own = await answerQuestions(key, answersOf(asked, given));
        delete data.answering;
        data.said = r.own.answersSaved;
        fold();
      } catch (error) {
        data.unanswered = problemsOf(error, f.wrong);
        if (isOvertaken(error)) {
          // Nothing is left to answer: what came of it stands above.
          data.failed = data.unanswered.map(({ reason }) => reason);
          data.unanswered = [];
          await renew(data, key);
        }
        // Something else may be asked by now.
        if (data.unanswered.some(({ name }) => name.startsWith(pointerTo(""))))
          data.own = await loadRegistration(key).catch(() => own);
      } finally {
        data.isBusy = false;
      }
    }
    visit.redraw();
    document.getElementById(data.unanswered.length || data.failed ? "problems" : "outcome")?.focus();
  };
  const labelOf = (/** @type {string} */ name) => {
    const question = asked.find(({ id }) => pointerTo(id) === name);
    return question ? visit.plain(question.text) : "";
  };
  return html`<h2>${r.own.answers}</h2>
    ${factList(answered(own.questions, own.answers, r, visit))}
    ${
      own.mayChange && asked.length && own.takesPlace.state !== "cancelled"
        ? html`<details class="sure">
            <summary>${r.own.changeAnswers}</summary>
            ${problemSummary(problems, labelOf, f)}
            <div class="talk-form">
              ${questionParts(asked, given, { problems, f, r, say: visit.say, draw: () => visit.redraw() })}
            </div>
            <p>${ownButton(r.own.saveAnswers, save)}</p>
          </details>`
        : nothing
    }`;
}
