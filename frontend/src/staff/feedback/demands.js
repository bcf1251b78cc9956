import { html, nothing } from "lit-html";
import { takeUp } from "../../api/submissions.js";
import f from "../../words/staff/feedback-de.js";
import { submissionAddress } from "../addresses.js";
import { attempt, refusal } from "../attempt.js";

/**
 * @typedef {import("../index.js").StaffVisit} StaffVisit
 * @typedef {import("../../api/client.js").Schemas["StaffDemands"]["data"]} Demands
 * @typedef {{ code: string, demands?: Demands } & import("../attempt.js").Attempts} Data of the page of an event
 */

/** What was demanded at an event: each can become a submission, once. @param {Data} data @param {StaffVisit} visit */
export function demandSection(data, visit) {
  const { code, demands } = data;
  const { plain, can } = visit;
  if (!demands?.length) return nothing;
  const take = (/** @type {string} */ id) =>
    attempt(data, visit, async () => {
      const { summary } = await takeUp(code, id);
      data.demands = demands.map((demand) =>
        demand.id === id ? { ...demand, submission: { code: summary.code, state: summary.state } } : demand,
      );
      return `demand-${id}`;
    });
  return html`<section aria-labelledby="demands">
    <h2 id="demands">${f.demands.title}</h2>
    <p class="muted">${f.demands.text}</p>
    ${refusal(data, visit)}
    <ul class="plain-list ruled">
      ${demands.map(
        ({ id, title, submission }) =>
          html`<li id="demand-${id}" tabindex="-1">
            <p>${plain(title)}</p>
            ${
              submission
                ? html`<p class="small">
                    <a href=${submissionAddress(submission.code)}>${f.one(submission.code)}</a>
                    <span class="state small">${f.state[submission.state] ?? submission.state}</span>
                  </p>`
                : can("takeUpDemand")
                  ? html`<p>
                      <button
                        type="button"
                        class="kern-btn kern-btn--secondary kern-btn--small"
                        @click=${() => take(id)}
                      >
                        <span class="kern-label">${f.demands.take}<span class="hidden">: ${plain(title)}</span></span>
                      </button>
                    </p>`
                  : nothing
            }
          </li>`,
      )}
    </ul>
  </section>`;
}
