import { html, nothing } from "lit-html";
import { namedGroups } from "../sentences/finding.js";
import { noBreakdown } from "../series/view.js";
import { choiceRow } from "./choice-row.js";

/** @typedef {import("../page.js").Visit} Visit */

/**
 * Links that switch what is shown: by which groups, and for which territory. The address keeps the choice.
 * @param {import("../pages/indicator-page.js").Data} data
 * @param {Visit} visit
 */
export function switches({ shown, breakdowns, territories, territory, dimensions, indicator, vocabulary }, visit) {
  const { w, here, plain } = visit;
  const headline = namedGroups(indicator.headlineDimensions ?? {}, vocabulary, visit) || w.indicator.noBreakdown;
  const chosen = shown.breakdown.join(",");
  const sorted = (/** @type {string} */ breakdown) => breakdown.split(",").sort().join(",");
  const titleOf = (/** @type {string} */ code) => plain(dimensions.find((d) => d.code === code)?.title) || code;
  const byGroup = [
    ...(indicator.hasHeadline
      ? [{ words: headline, href: here({ breakdown: noBreakdown, territory: "" }), current: !chosen }]
      : []),
    ...breakdowns.map((value) => ({
      words: w.traits(value.split(",").map(titleOf)),
      href: here({ breakdown: value }),
      current: value === sorted(chosen),
    })),
  ];
  return html`
    ${byGroup.length > 1 ? choiceRow(w.indicator.breakdown, byGroup) : nothing}
    ${
      chosen && territories.length > 1
        ? choiceRow(
            w.indicator.territory,
            territories.map(({ code, title }) => ({
              words: plain(title),
              href: here({ territory: code }),
              current: code === territory,
            })),
          )
        : nothing
    }
  `;
}
