import { html, nothing } from "lit-html";
import { loadAllOrganisations } from "../api/index.js";
import { breadcrumb } from "../components/breadcrumb.js";
import { downloads } from "../components/downloads.js";
import { nothingYet } from "../components/nothing-yet.js";
import { formerly } from "../components/organisation-link.js";

/** @typedef {import("../page.js").Schemas["Organisation"]} Organisation */

/** @type {Organisation["kind"][]} */
export const kinds = [
  "department",
  "municipality",
  "office",
  "steering-round",
  "parliament",
  "committee",
  "council",
  "civil-society",
  "authority",
];

/** @type {import("../page.js").Page<Organisation[]>} */
export default {
  load: ({ signal }) => loadAllOrganisations({}, signal),
  title: (_, { w }) => w.organisations.title,
  description: (_, { w }) => w.organisations.lead,
  view: (organisations, visit) => {
    const { w, say, url } = visit;
    return html`
      ${breadcrumb([], visit)}
      <h1>${w.organisations.title}</h1>
      <p class="lead">${w.organisations.lead} <a href=${url("steering")}>${w.site.steering}</a></p>
      ${organisations.length ? nothing : nothingYet(w.organisations.none, visit)}
      ${kinds.map((kind) => {
        const members = organisations.filter((organisation) => organisation.kind === kind);
        if (!members.length) return nothing;
        return html`<h2>${w.organisationKind[kind]}</h2>
          <ul class="plain-list ruled">
            ${members.map(
              ({ code, title, validTo, leads, partners, measures }) =>
                html`<li class="measure-item">
                  <span><a href=${url("organisation", code)}>${say(title)}</a>${formerly(validTo, { w })}</span>
                  ${
                    measures
                      ? html`<span class="muted"
                          ><a class="quiet" href=${url("measures", "", { organisation: code })}
                            >${w.measures.found(measures)}</a
                          >: ${w.organisations.share({ leads, partners, measures })}</span
                        >`
                      : nothing
                  }
                </li>`,
            )}
          </ul>`;
      })}
      ${organisations.length ? downloads("/api/v1/organisations", {}, visit) : nothing}
    `;
  },
};
