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

/** The codes that all values shown have in common, because the headline is defined for them. @param {Shown} shown */
export const fixedOf = ({ dimensions, breakdown }) =>
  Object.fromEntries(Object.entries(dimensions).filter(([dimension]) => !breakdown.includes(dimension)));

/** The same, as the API wants to be asked. @param {Shown} shown */
export const queryOf = ({ dimensions, breakdown }) => ({
  dimensions: pairs(dimensions).join(",") || "total",
  ...(breakdown.length ? { breakdown } : {}),
});

/** The dimensions in which two sets of codes differ. @param {Record<string, string>} a @param {Record<string, string>} b */
const differing = (a, b) => [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((d) => a[d] !== b[d]).sort();

/**
 * The observations that are shown, chosen as the API chooses them: outside the breakdown exactly the codes asked for.
 * @param {Schemas["Observation"][]} observations
 * @param {Shown} shown
 */
export const chosenOf = (observations, { dimensions, breakdown }) =>
  observations.filter((o) => differing(o.dimensions, dimensions).every((dimension) => breakdown.includes(dimension)));

/**
 * The breakdowns that the data offer, as they stand in the address: `sex`, or `migration,sex` for both at once.
 * @param {Schemas["Observation"][]} observations
 * @param {Record<string, string>} dimensions that make the headline
 */
export function breakdownsOf(observations, dimensions) {
  const all = observations.filter(({ value }) => value !== undefined).map((o) => differing(o.dimensions, dimensions));
  const names = [...new Set(all.map((breakdown) => breakdown.join(",")))].filter(Boolean);
  return names.sort((a, b) => a.split(",").length - b.split(",").length || a.localeCompare(b));
}
