import { html, nothing } from "lit-html";
import { loadCalls } from "../api/feedback.js";
import { breadcrumb } from "../components/breadcrumb.js";
import { downloads } from "../components/downloads.js";
import { nothingYet } from "../components/nothing-yet.js";
import { callItem } from "../feedback/call-item.js";
import { loadFeedbackWords } from "../words/feedback/index.js";
import "../style/feedback.scss";

/** @param {import("../page.js").Request} request */
async function load({ lang, signal }) {
  const [f, calls] = await Promise.all([loadFeedbackWords(lang), loadCalls({ sort: "-opens" }, signal)]);
  return { f, calls };
}

/** @type {import("../page.js").Page<Awaited<ReturnType<typeof load>>>} */
export default {
  load,
  title: ({ f }) => f.calls.title,
  description: ({ f }) => f.calls.lead,
  view: ({ f, calls }, visit) => html`
    ${breadcrumb([[visit.w.site.participate, visit.url("participate")]], visit)}
    <h1>${f.calls.title}</h1>
    <p class="lead">${f.calls.lead}</p>
    ${
      calls.length
        ? html`${
            /** @type {const} */ (["open", "coming", "closed"]).map((state) => {
              const some = calls.filter((call) => call.state === state);
              return some.length
                ? html`<h2>${f.calls.groups[state]}</h2>
                    <ul class="plain-list ruled">
                      ${some.map((call) => callItem(call, f, visit, "h3"))}
                    </ul>`
                : nothing;
            })
          }
          ${downloads("/api/v1/calls", {}, visit)}`
        : nothingYet(f.calls.none, visit)
    }
  `,
};
