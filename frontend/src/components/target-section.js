import { html, nothing } from "lit-html";
import { assessmentSentences, targetWords } from "../sentences/target.js";
import { citation } from "./sources.js";

/**
 * What is to be reached, who said so, and how far it is.
 * @param {{ targets?: import("../page.js").Schemas["IndicatorTarget"][], unit: import("../page.js").Schemas["Unit"] }} indicator
 * @param {import("../sentences/finding.js").Vocabulary} vocabulary
 * @param {import("../page.js").Visit} visit
 */
export function targetSection({ targets, unit }, vocabulary, visit) {
  const { w, say, url } = visit;
  if (!targets?.length) return nothing;
  return html`<section aria-labelledby="targets">
    <h2 id="targets">${w.target.title}</h2>
    <ul class="plain-list">
      ${targets.map(
        (target) =>
          html`<li class="target target-${target.assessment.state}">
            <p>
              <strong>${targetWords(target, unit, vocabulary, visit)}</strong>:
              ${w.target.state[target.assessment.state]}
            </p>
            <p>${assessmentSentences(target.assessment, unit, visit).join(" ")}</p>
            ${target.basis ? html`<p class="muted">${w.target.basis} ${say(target.basis)}</p>` : nothing}
            ${target.sources.map((source) => html`<p class="muted small">${citation(source, visit)}</p>`)}
          </li>`,
      )}
    </ul>
    <p class="muted small">${w.target.computed} <a href="${url("method")}#targets">${w.site.method}</a></p>
  </section>`;
}
