import { formatDifference, formatFigure, rounded } from "../format/number.js";
import { isApproximate } from "../series/notes.js";

/**
 * @typedef {import("../page.js").Schemas} Schemas
 * @typedef {import("../page.js").Visit} Visit
 * @typedef {import("../format/text.js").Text} Text
 * @typedef {Record<string, { title: Text, codes: Record<string, Text> }>} Vocabulary Dimension to its words and those of its codes.
 */

/** @param {Schemas["Dimension"][]} dimensions @returns {Vocabulary} */
export const vocabularyOf = (dimensions) =>
  Object.fromEntries(
    dimensions.map(({ code, title, codes }) => [
      code,
      { title, codes: Object.fromEntries(codes.map(({ code, title }) => [code, title])) },
    ]),
  );

/** The groups that codes of dimensions stand for: Frauen, mit Migrationsgeschichte. @param {Record<string, string>} dimensions @param {Vocabulary} vocabulary @param {Visit} visit */
export const groupWords = (dimensions, vocabulary, { w, plain }) =>
  Object.entries(dimensions)
    .map(([dimension, code]) => plain(vocabulary[dimension]?.codes[code]) || code)
    .map((group, i) => (i ? w.within(group) : group))
    .join(", ");

/**
 * The same, each with the name of its dimension unless the group says it anyway: Abschluss „ohne Hauptschulabschluss“,
 * mit Migrationsgeschichte.
 * @param {Record<string, string>} dimensions
 * @param {Vocabulary} vocabulary
 * @param {Visit} visit
 */
export const namedGroups = (dimensions, vocabulary, { w, plain }) =>
  Object.entries(dimensions)
    .map(([dimension, code]) => {
      const group = plain(vocabulary[dimension]?.codes[code]) || code;
      const title = plain(vocabulary[dimension]?.title);
      const saysIt = ` ${group} `.toLowerCase().includes(` ${title} `.toLowerCase());
      return !title || saysIt ? group : w.finding.group(title, group);
    })
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

/** A value with its unit, and whether it is unsure or approximate: 43.000 Personen (ungefähr). @param {Schemas["Value"]} value @param {Schemas["Unit"]} unit @param {Visit} visit @param {string} [when] where its date must be told */
function toldWords({ value, flags, note, provenance }, unit, visit, when) {
  const { w } = visit;
  const remarks = [
    when,
    flags.includes("low-reliability") && w.flag["low-reliability"],
    isApproximate(note) && w.finding.approximate,
    provenance !== "official" && w.valueProvenance[provenance],
  ].filter(Boolean);
  return `${valueWords(value, unit, visit)}${remarks.length ? ` (${remarks.join(", ")})` : ""}`;
}

/** Where, of whom, when and how much: Land Bremen 2023: 3,0 Prozent. @param {Schemas["Value"]} headline @param {Schemas["Unit"]} unit @param {Visit} visit @param {Vocabulary} vocabulary */
export function headlineWords(headline, unit, visit, vocabulary) {
  const { w, plain } = visit;
  const { territory, period, dimensions } = headline;
  const place = plain(territory.title);
  const comma = period.length > 4 ? "," : "";
  const group = namedGroups(dimensions, vocabulary, visit);
  const where = group ? `${place}, ${group},` : `${place}${comma}`;
  return `${where} ${w.when(period)}: ${toldWords(headline, unit, visit)}`;
}

/**
 * The gap of a list in one phrase: between whom, how large, where and when; or why there is no figure.
 * @param {Schemas["Gap"]} gap
 * @param {Schemas["Unit"]} unit
 * @param {Vocabulary} vocabulary
 * @param {Visit} visit
 */
export function gapWords(
  { first, second, dimensions, territory, period, difference, missing },
  unit,
  vocabulary,
  visit,
) {
  const { w, plain } = visit;
  const only = namedGroups(dimensions, vocabulary, visit);
  const where = [plain(territory.title), only].filter(Boolean).join(", ");
  const said =
    difference !== undefined
      ? w.indicators.gapOf(differenceWords(difference, unit, visit), where, period ? w.when(period) : "")
      : missing === "not-comparable"
        ? w.indicators.gapNotComparable(where)
        : w.indicators.gapMissing(where);
  return w.indicators.gapShort(plain(first.title), plain(second.title), said);
}

/** Whether a difference, told in rounded figures, is another than that of the rounded figures themselves. @param {number} first @param {number} second @param {number} difference @param {string} unit */
export const isFromUnrounded = (first, second, difference, unit) =>
  Math.abs(rounded(rounded(first, unit) - rounded(second, unit), unit) - rounded(difference, unit)) > 1e-9;

/** The values that the finding tells. @param {Schemas["IndicatorDetail"]} indicator @returns {Schemas["Value"][]} */
export function toldValues({ headline, headlines, comparisons, hasHeadline }) {
  if (!hasHeadline) return [];
  const [elsewhere] = headlines;
  const first = headline ? [headline] : elsewhere ? [elsewhere] : [];
  const compared = comparisons.flatMap((comparison) =>
    isBeside(headline, comparison) ? [comparison.other] : [comparison.home, comparison.other],
  );
  return [...first, ...compared];
}

/** What the sources remark on the values of the finding, in their own words. @param {Schemas["IndicatorDetail"]} indicator @param {Visit} visit */
export const findingNotes = (indicator, { w, plain }) =>
  toldValues(indicator).flatMap(({ territory, period, note }) =>
    note ? [{ about: w.finding.noteOn(plain(territory.title), w.when(period)), note }] : [],
  );

/**
 * The finding of an indicator in words: how it stands here and beside others, or that there is no value.
 * @param {Schemas["IndicatorDetail"]} indicator
 * @param {Vocabulary} vocabulary
 * @param {Visit} visit
 * @returns {string[]} sentences
 */
export function finding(indicator, vocabulary, visit) {
  const { w, plan, plain } = visit;
  const { availability, headline, headlines, comparisons, unit, hasHeadline, defaultBreakdown } = indicator;
  const home = plan.homeTerritory;
  const sentences = [];
  /** @param {Schemas["Value"]} value */
  const told = (value) => headlineWords(value, unit, visit, vocabulary);
  /** Of another day than the rest of the sentence. @param {string} period @param {string | number} than */
  const dated = (period, than) => (period === String(than) ? "" : w.when(period));
  const own = availability === "home" ? w.finding.homeByGroup : w.finding.noHomeValue;

  if (availability === "none") return [w.finding.nothing];
  const same = comparisons.filter((comparison) => isBeside(headline, comparison));
  const others = comparisons.filter((comparison) => !isBeside(headline, comparison));
  if (!hasHeadline && defaultBreakdown) {
    sentences.push(w.finding.noHeadline(plain(defaultBreakdown.title)));
    if (!headline) sentences.push(own(plain(home.title)));
    return sentences;
  }
  if (headline) {
    const beside = same.map(
      ({ territory, other }) =>
        `${plain(territory.title)} ${toldWords(other, unit, visit, dated(other.period, headline.period))}`,
    );
    sentences.push(`${[told(headline), ...beside].join(", ")}.`);
    if (headline.groupOnly) sentences.push(w.finding.groupOnly(plain(headline.territory.title)));
    if (headline.territory.code !== home.code) sentences.push(w.finding.onlyCity(plain(home.title)));
  } else {
    sentences.push(own(plain(home.title)));
    if (headlines[0]) sentences.push(`${w.finding.elsewhere} ${told(headlines[0])}.`);
  }
  for (const { territory, difference, home: here, other } of same) {
    if (difference === undefined || isHeadcount(unit)) continue;
    const words = differenceWords(difference, unit, visit);
    const isUnrounded = isFromUnrounded(here.value, other.value, difference, unit.code);
    sentences.push(
      w.finding.differenceTo(plain(territory.title), isUnrounded ? `${words} (${w.finding.unrounded})` : words),
    );
  }
  const only = headline?.groupOnly ? namedGroups(headline.dimensions, vocabulary, visit) : "";
  for (const { territory, year, home: own, other } of others) {
    const here = toldWords(own, unit, visit, dated(own.period, year));
    const there = toldWords(other, unit, visit, dated(other.period, year));
    sentences.push(w.finding.beside(plain(territory.title), [year, only].filter(Boolean).join(", "), there, here));
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
