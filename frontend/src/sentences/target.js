import { numbersIn } from "../format/intl.js";
import { namedGroups, valueWords } from "./finding.js";

/**
 * @typedef {import("../page.js").Schemas} Schemas
 * @typedef {import("../page.js").Visit} Visit
 * @typedef {Schemas["IndicatorTarget"]} Target
 */

/** What is to be reached until when, and where and for whom that is not said anyway. @param {Target} target @param {Schemas["Unit"]} unit @param {import("./finding.js").Vocabulary} vocabulary @param {Visit} visit */
export function targetWords({ value, period, territory, dimensions }, unit, vocabulary, visit) {
  const { w, plan, plain } = visit;
  const place = territory.code === plan.homeTerritory.code ? "" : plain(territory.title);
  const whom = [place, namedGroups(dimensions, vocabulary, visit)].filter(Boolean).join(", ");
  return w.target.until(valueWords(value, unit, visit), w.when(period), whom);
}

/** @param {number} share @param {string} lang */
const share = (share, lang) => numbersIn(lang, { style: "percent", maximumFractionDigits: 0 }).format(share);

/**
 * How far it is, and with which values that was computed.
 * @param {Schemas["Assessment"]} assessment
 * @param {Schemas["Unit"]} unit
 * @param {Visit} visit
 * @returns {string[]}
 */
export function assessmentSentences({ state, reason, progress, elapsed, baseline, latest }, unit, visit) {
  const { w, lang } = visit;
  /** @param {(period: string, value: string) => string} words @param {Schemas["Point"] | undefined} point */
  const told = (words, point) => (point ? words(w.when(point.period), valueWords(point.value, unit, visit)) : "");
  return [
    reason ? w.target.reason[reason] : "",
    told(w.target.baseline, baseline),
    told(w.target.latest, latest),
    state === "moving-away" ? w.target.away : "",
    progress !== undefined && progress >= 0 && elapsed !== undefined && state !== "reached"
      ? w.target.progress(share(progress, lang), share(Math.min(elapsed, 1), lang))
      : "",
  ].filter(Boolean);
}
