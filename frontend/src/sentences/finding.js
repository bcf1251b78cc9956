import { formatDifference, formatFigure } from "../format/number.js";

/**
 * @typedef {import("../page.js").Schemas} Schemas
 * @typedef {import("../page.js").Visit} Visit
 * @typedef {Record<string, Record<string, import("../format/text.js").Text>>} Vocabulary Dimension to code to words.
 */

/** @param {Schemas["Dimension"][]} dimensions @returns {Vocabulary} */
export const vocabularyOf = (dimensions) =>
  Object.fromEntries(
    dimensions.map(({ code, codes }) => [code, Object.fromEntries(codes.map(({ code, title }) => [code, title]))]),
  );

/** The groups that codes of dimensions stand for: Frauen, mit Migrationsgeschichte. @param {Record<string, string>} dimensions @param {Vocabulary} vocabulary @param {Visit} visit */
export const groupWords = (dimensions, vocabulary, { plain }) =>
  Object.entries(dimensions)
    .map(([dimension, code]) => plain(vocabulary[dimension]?.[code]) || code)
    .join(", ");

/** A value with its unit, on one line: 3,0 Prozent. @param {number} value @param {Schemas["Unit"]} unit @param {Visit} visit */
export const valueWords = (value, unit, { lang, plain }) =>
  `${formatFigure(value, unit.code, lang)}\u00A0${plain(unit.title)}`;

/** Whether values count heads: they depend on how many people live in a place, so places cannot be compared by them. @param {Schemas["Unit"]} unit */
export const isHeadcount = ({ code }) => code === "persons";

/** A difference with its unit: +1,4 Prozentpunkte. @param {number} value @param {Schemas["Unit"]} unit @param {Visit} visit */
export const differenceWords = (value, unit, visit) =>
  `${formatDifference(value, unit.code, visit.lang)} ${changeWords(unit, visit)}`;

/** What a difference of two values is called: percentage points, not percent. @param {Schemas["Unit"]} unit @param {Visit} visit */
export const changeWords = ({ code, title, change }, { w, lang, plain }) =>
  change?.[lang] ?? w.change[code] ?? plain(title);

/** Where, when and how much: Land Bremen 2023: 3,0 Prozent. @param {Schemas["Value"]} headline @param {Schemas["Unit"]} unit @param {Visit} visit @param {string} [group] */
export function headlineWords({ territory, period, value, flags }, unit, visit, group) {
  const { w, plain } = visit;
  const unsure = flags.includes("low-reliability") ? ` (${w.flag["low-reliability"]})` : "";
  const place = plain(territory.title);
  const comma = period.length > 4 ? "," : "";
  const where = group ? `${place}, ${group},` : `${place}${comma}`;
  return `${where} ${w.when(period)}: ${valueWords(value, unit, visit)}${unsure}`;
}

/**
 * The finding of an indicator in words: how it stands here and beside others, or that there is no value.
 * @param {Schemas["IndicatorDetail"]} indicator
 * @param {Vocabulary} vocabulary
 * @param {Visit} visit
 * @returns {string[]} sentences
 */
export function finding(indicator, vocabulary, visit) {
  const { w, plan, plain } = visit;
  const { headline, headlines, comparisons, unit, hasHeadline, defaultBreakdown } = indicator;
  const home = plan.homeTerritory;
  const sentences = [];
  /** @param {Schemas["Value"]} value */
  const told = (value) =>
    headlineWords(value, unit, visit, value.groupOnly ? groupWords(value.dimensions, vocabulary, visit) : "");

  if (!indicator.observations) return [w.finding.nothing];
  const same = comparisons.filter((comparison) => isBeside(headline, comparison));
  const others = comparisons.filter((comparison) => !isBeside(headline, comparison));
  if (!hasHeadline && defaultBreakdown) {
    sentences.push(w.finding.noHeadline(plain(defaultBreakdown.title)));
    if (!headline) sentences.push(w.finding.noHomeValue(plain(home.title)));
    return sentences;
  }
  if (headline) {
    const beside = same.map(
      ({ territory, other }) => `${plain(territory.title)} ${valueWords(other.value, unit, visit)}`,
    );
    sentences.push(`${[told(headline), ...beside].join(", ")}.`);
    if (headline.groupOnly) sentences.push(w.finding.groupOnly);
    if (headline.territory.code !== home.code) sentences.push(w.finding.onlyCity(plain(home.title)));
  } else {
    sentences.push(w.finding.noHomeValue(plain(home.title)));
    if (headlines[0]) sentences.push(`${w.finding.elsewhere} ${told(headlines[0])}.`);
  }
  for (const { territory, difference } of same) {
    if (difference !== undefined && !isHeadcount(unit))
      sentences.push(w.finding.differenceTo(plain(territory.title), differenceWords(difference, unit, visit)));
  }
  for (const { territory, year, home: own, other } of others) {
    const [here, there] = [valueWords(own.value, unit, visit), valueWords(other.value, unit, visit)];
    sentences.push(w.finding.beside(plain(territory.title), String(year), there, here));
  }
  const apart = comparisons.filter(({ difference }) => difference === undefined);
  if (apart.length)
    sentences.push(w.finding.notComparable(w.list(apart.map(({ territory }) => plain(territory.title)))));
  return sentences;
}

/**
 * Whether a comparison is about the headline itself, so that its sentence can name the other territory too.
 * @param {Schemas["Value"] | undefined} headline
 * @param {Schemas["Comparison"]} comparison
 */
const isBeside = (headline, { home }) =>
  headline !== undefined && home.territory.code === headline.territory.code && home.period === headline.period;
