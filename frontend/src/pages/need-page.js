import { html, nothing } from "lit-html";
import { loadNeed, loadVoices } from "../api/feedback.js";
import { breadcrumb } from "../components/breadcrumb.js";
import { factList } from "../components/facts.js";
import { followBox } from "../components/follow-box.js";
import { pageTools } from "../components/page-tools.js";
import { retirement } from "../components/retirement.js";
import { sayLink } from "../components/talk-section.js";
import { voiceItem } from "../feedback/voice-item.js";
import { loadFeedbackWords } from "../words/feedback/index.js";
import "../style/feedback.scss";

/** So many of those who led to it stand on its page. */
const shown = 10;

/** @param {import("../page.js").Request} request */
async function load({ code, lang, signal }) {
  const [f, need, voices] = await Promise.all([
    loadFeedbackWords(lang),
    loadNeed(code, signal),
    loadVoices({ need: [code], pageSize: shown }, signal),
  ]);
  return { f, need, voices };
}

/**
 * @typedef {import("../page.js").Visit} Visit
 * @typedef {Awaited<ReturnType<typeof load>>} Data
 */

/** @param {Data} data @param {Visit} visit */
const voicesSection = ({ f, need, voices }, visit) =>
  html`<h2>${f.need.voices}</h2>
    ${
      voices.data.length
        ? html`<ul class="plain-list ruled">
              ${voices.data.map((voice) => voiceItem(voice, f, visit))}
            </ul>
            ${
              voices.pagination.totalElements > shown
                ? html`<p>
                    <a href=${visit.url("voices", "", { need: need.code })}
                      >${visit.w.talk.all(voices.pagination.totalElements)}</a
                    >
                  </p>`
                : nothing
            }`
        : html`<p class="gap">${f.need.noVoices}</p>`
    }`;

/** @type {import("../page.js").Page<Data>} */
export default {
  load,
  title: ({ need }, { plain }) => plain(need.title),
  description: ({ f, need }, { plain }) =>
    plain(need.description) || `${plain(need.title)}: ${f.needState[need.state]}.`,
  view: (data, visit) => {
    const { f, need } = data;
    const { w, say, url } = visit;
    return html`
      ${breadcrumb(
        [
          [w.site.participate, url("participate")],
          [f.needs.title, url("needs")],
        ],
        visit,
      )}
      <article class="flow">
        <h1>${say(need.title)}</h1>
        ${need.description ? html`<p class="lead">${say(need.description)}</p>` : nothing} ${retirement(need, visit)}
        <div class="standing">
          <div>
            <p class="standing-status">${f.need.state}: ${f.needState[need.state]}</p>
            <p class="muted small">${f.need.meaning[need.state]}</p>
          </div>
        </div>
        ${factList([
          [f.need.raisedOn, need.raisedOn ? w.when(need.raisedOn) : ""],
          [
            f.need.fields,
            need.fields.length
              ? html`<ul class="plain-list">
                  ${need.fields.map(({ code, title }) => html`<li><a href=${url("field", code)}>${say(title)}</a></li>`)}
                </ul>`
              : "",
          ],
          [
            f.need.measures,
            need.measures.length
              ? html`<ul class="plain-list">
                  ${need.measures.map(
                    ({ code, title }) => html`<li><a href=${url("measure", code)}>${say(title)}</a></li>`,
                  )}
                </ul>`
              : html`<span class="gap">${f.need.noMeasures}</span>`,
          ],
        ])}
        ${
          need.result
            ? html`<h2>${f.need.result}</h2>
                <p class="spoken">${say(need.result)}</p>`
            : nothing
        }
        ${voicesSection(data, visit)} ${sayLink({ target: `needs/${need.code}` }, visit)}
        ${followBox(`needs/${need.code}`, visit)} ${pageTools(need, visit)}
      </article>
    `;
  },
};
