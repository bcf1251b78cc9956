import { html, nothing } from "lit-html";
import handbook from "../../words/staff/handbook-de.js";
import { crumbs } from "../crumbs.js";

/** @type {import("../index.js").StaffPage<unknown>} */
export default {
  load: async ({ me }) => void (await me),
  title: () => handbook.title,
  view: (_, visit) => html`
    ${crumbs([], visit)}
    <h1>${handbook.title}</h1>
    <p class="lead">${handbook.lead}</p>
    <nav aria-label=${handbook.contents}>
      <ul>
        ${handbook.chapters.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
      </ul>
    </nav>
    <div class="flow handbook">
      ${handbook.chapters.map(
        ({ id, title, text, steps, after }) => html`
          <h2 id=${id}>${title}</h2>
          ${text.map((words) => html`<p>${words}</p>`)}
          ${
            steps.length
              ? html`<ol>
                  ${steps.map((words) => html`<li>${words}</li>`)}
                </ol>`
              : nothing
          }
          ${after.map((words) => html`<p>${words}</p>`)}
        `,
      )}
    </div>
  `,
};
