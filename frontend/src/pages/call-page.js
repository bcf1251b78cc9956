import { html, nothing } from "lit-html";
import { loadCall } from "../api/feedback.js";
import { breadcrumb } from "../components/breadcrumb.js";
import { factList } from "../components/facts.js";
import { organisationLink } from "../components/organisation-link.js";
import { pageTools } from "../components/page-tools.js";
import { retirement } from "../components/retirement.js";
import { sayLink } from "../components/talk-section.js";
import { openDays } from "../feedback/call-item.js";
import { namedThings } from "../feedback/named-things.js";
import { capitalised } from "../format/text.js";
import { loadFeedbackWords } from "../words/feedback/index.js";
import "../style/feedback.scss";

/** @param {import("../page.js").Request} request */
async function load({ code, lang, signal }) {
  const [f, call] = await Promise.all([loadFeedbackWords(lang), loadCall(code, signal)]);
  return { f, call };
}

/**
 * @typedef {import("../page.js").Visit} Visit
 * @typedef {Awaited<ReturnType<typeof load>>} Data
 */

/** A question, and a way to answer it where that is possible. @param {Data} data @param {Visit} visit */
const questions = ({ f, call }, { say, url, plan }) =>
  html`<h2>${f.call.questions}</h2>
    <ul>
      ${call.questions.map(
        ({ code, title }) =>
          html`<li>
            ${
              call.state === "open" && plan.feedback
                ? html`<a href=${url("participate", "", { call: call.code, question: code })}>${say(title)}</a>`
                : say(title)
            }
          </li>`,
      )}
    </ul>`;

/** @param {Data} data @param {Visit} visit */
const result = ({ f, call }, { say, url }) =>
  call.standing
    ? nothing
    : html`<h2>${f.call.result}</h2>
        ${call.result ? html`<p class="spoken">${say(call.result)}</p>` : html`<p class="gap">${f.call.noResult}</p>`}
        ${
          call.documents.length
            ? html`<h3 class="small-heading">${f.call.documents}</h3>
                <ul>
                  ${call.documents.map(
                    ({ code, title }) => html`<li><a href=${url("document", code)}>${say(title)}</a></li>`,
                  )}
                </ul>`
            : nothing
        }`;

/** @type {import("../page.js").Page<Data>} */
export default {
  load,
  title: ({ call }, { plain }) => plain(call.title),
  description: ({ f, call }, { plain, w }) => plain(call.text) || `${plain(call.title)}. ${openDays(call, f, w)}.`,
  view: (data, visit) => {
    const { f, call } = data;
    const { w, say, url } = visit;
    return html`
      ${breadcrumb(
        [
          [w.site.participate, url("participate")],
          [f.calls.title, url("calls")],
        ],
        visit,
      )}
      <article class="flow">
        <p class="eyebrow">${openDays(call, f, w)}</p>
        <h1>${say(call.title)}</h1>
        ${retirement(call, visit)} ${call.text ? html`<p class="lead">${say(call.text)}</p>` : nothing}
        ${questions(data, visit)}
        ${call.state === "open" ? sayLink({ call: call.code }, visit, f.call.answer) : nothing}
        ${factList([
          [f.call.askedBy, call.askedBy ? organisationLink(call.askedBy, visit) : capitalised(f.call.office)],
          [f.call.about, call.about.length ? namedThings(call.about, visit) : ""],
          [
            f.call.voices,
            call.submissions
              ? html`<a href=${url("voices", "", { call: call.code })}>${f.calls.voices(call.submissions)}</a>`
              : html`<span class="gap">${f.calls.noVoices}</span>`,
          ],
        ])}
        ${result(data, visit)} ${pageTools(call, visit)}
      </article>
    `;
  },
};
