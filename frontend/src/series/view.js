/**
 * Which values of an indicator are shown. The address decides; where it is silent, what the indicator offers.
 * @typedef {import("../page.js").Schemas} Schemas
 * @typedef {{ dimensions: Record<string, string>, breakdown: string[] }} Shown
 */

/** In the address: no breakdown, although the indicator would open with one. */
export const noBreakdown = "none";

/** @param {Record<string, string>} dimensions */
const pairs = (dimensions) => Object.entries(dimensions).map(([dimension, code]) => `${dimension}:${code}`);

/**
 * @param {Schemas["IndicatorDetail"]} indicator
 * @param {string | null} asked the breakdown in the address
 * @returns {Shown}
 */
export function shownOf({ headlineDimensions = {}, headline, hasHeadline, defaultBreakdown }, asked) {
  if (asked === noBreakdown) return { dimensions: headlineDimensions, breakdown: [] };
  if (asked) return { dimensions: headlineDimensions, breakdown: asked.split(",").filter(Boolean) };
  if (!hasHeadline && defaultBreakdown) return { dimensions: {}, breakdown: [defaultBreakdown.code] };
  if (headline?.groupOnly) {
    const differing = Object.keys(headline.dimensions).filter((d) => headline.dimensions[d] !== headlineDimensions[d]);
    return { dimensions: headlineDimensions, breakdown: differing };
  }
  return { dimensions: headlineDimensions, breakdown: [] };
}

/** The same, as the API wants to be asked. @param {Shown} shown */
export const queryOf = ({ dimensions, breakdown }) => ({
  dimensions: pairs(dimensions).join(",") || "total",
  ...(breakdown.length ? { breakdown } : {}),
});
