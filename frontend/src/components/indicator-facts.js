import { html } from "lit-html";
import { factList } from "./facts.js";

/**
 * Definition, direction and on whose authority, source, and which breakdowns are expected and which there are.
 * @param {import("../page.js").Schemas["IndicatorDetail"]} indicator
 * @param {import("../page.js").Visit} visit
 */
export function indicatorFacts(indicator, visit) {
  const { w, say, plain, url, plan } = visit;
  const { definition, unit, direction, directionBasis, dataSource, periodicity, setId, fields, coverage } = indicator;
  const home = plain(plan.homeTerritory.title);
  return html`<h2>${w.indicator.about}</h2>
    ${factList([
      [w.indicator.definition, definition ? say(definition) : html`<span class="gap">${w.common.none}</span>`],
      [w.indicator.unit, say(unit.title)],
      [
        w.indicator.direction,
        direction === "neutral" ? w.direction.neutral : `${w.direction[direction]} ${w.directionBasis[directionBasis]}`,
      ],
      [w.indicator.dataSource, dataSource ? say(dataSource) : html`<span class="gap">${w.common.none}</span>`],
      [w.indicator.periodicity, w.indicator.every(periodicity ?? "")],
      [w.indicator.setId, setId ? html`${setId}` : ""],
      [
        w.indicator.fields,
        fields.length
          ? html`<ul class="plain-list">
              ${fields.map(({ code, title }) => html`<li><a href=${url("field", code)}>${say(title)}</a></li>`)}
            </ul>`
          : html`<span class="gap">${w.indicator.noFields}</span>`,
      ],
      [
        w.indicator.coverage,
        coverage.length
          ? html`<ul class="plain-list">
              ${coverage.map(
                ({ dimension, home: own, anywhere }) =>
                  html`<li>
                    ${say(dimension.title)}:
                    <span class=${own ? "" : "gap"}
                      >${own ? w.indicator.coveredHome(home) : anywhere ? w.indicator.coveredElsewhere : w.indicator.notCovered}</span
                    >
                  </li>`,
              )}
            </ul>`
          : "",
      ],
    ])}`;
}
