import { joinList } from "../format/number.js";
import { statuses } from "../components/status-mark.js";

/**
 * A piece of a sentence; with an address it is a link to the list behind the number.
 * @typedef {{ words: string, href?: string }} Piece
 * @typedef {import("../page.js").Visit} Visit
 */

/** The first and the last date that the sources name. @param {import("../page.js").Schemas["StatusCount"][]} counts */
function dates(counts) {
  const first = counts.flatMap((c) => c.asOfFirst ?? []).sort()[0];
  const last = counts
    .flatMap((c) => c.asOfLast ?? [])
    .sort()
    .at(-1);
  return { first, last, without: counts.reduce((sum, c) => sum + c.withoutAsOf, 0) };
}

/** How many measures there are, and how they stand according to their sources. @param {Visit} visit @returns {Piece[]} */
export function measuresSentence({ plan, w, url, lang }) {
  const { measures } = plan.counts;
  if (!measures) return [{ words: w.state.nothing }];
  const documented = w.state.documented(measures);
  const counts = statuses.flatMap((status) => plan.statuses.find((c) => c.status === status && c.count > 0) ?? []);
  const { first, last, without } = dates(counts);
  const phrases = counts.map(({ status, count }) => ({
    words: w.state.status[status](count),
    href: url("measures", "", { status }),
  }));
  return [
    { words: documented.link, href: url("measures") },
    { words: documented.after },
    { words: w.state.accordingTo(first, last) },
    ...joinList(phrases, lang).map((part) => (typeof part === "string" ? { words: part } : part)),
    { words: without ? `${w.state.withoutDate(without)}.` : "." },
  ];
}

/** For how many indicators there are values from here. @param {Visit} visit @returns {Piece[]} */
export function indicatorsSentence({ plan, w, url, plain }) {
  const { indicators, withHomeObservations, onlyElsewhere, withoutObservations } = plan.coverage;
  if (!indicators) return [];
  const words = w.state.coverage(plain(plan.homeTerritory.title));
  /** @param {string} availability @param {{ before: string, link: string, after: string }} part @returns {Piece[]} */
  const linked = (availability, { before, link, after }) => [
    { words: before },
    { words: link, href: url("indicators", "", { availability }) },
    { words: after },
  ];
  return [
    ...linked("home", words.own(withHomeObservations, indicators)),
    ...(onlyElsewhere ? linked("elsewhere", words.elsewhere(onlyElsewhere)) : []),
    ...(withoutObservations ? linked("none", words.none(withoutObservations)) : []),
    { words: "." },
  ];
}

/** What can be computed about the measures. A signal that all have is said of the plan. @param {Visit} visit @returns {Piece[][]} */
export function signalSentences({ plan, w, url }) {
  return plan.signals.flatMap(
    /** @returns {Piece[][]} */ ({ signal, count, everyMeasure }) => {
      if (!count) return [];
      const href = url("measures", "", { signal });
      if (everyMeasure) return [[{ words: w.state.everyMeasure[signal] }]];
      if (signal === "status-unknown") return [];
      return [[{ words: w.state.signal[signal](count), href }]];
    },
  );
}
