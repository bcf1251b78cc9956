/** Languages that many people in Germany speak; whoever writes in another one says that it is another one. */
const codes =
  "ar bg bs ckb cs da de el en es fa fi fr he hr hu hy it ja ka kmr ko mk nl pl ps pt ro ru sk sl so sq sr sv ta th ti tr uk ur vi zh".split(
    " ",
  );

/** What stands for a language that is not in the list. */
export const otherLanguage = "und";

/** @param {Intl.DisplayNames} names @param {string} code */
const nameIn = (names, code) => {
  const name = names.of(code);
  return name === code ? undefined : name;
};

/** What a language calls itself, where the browser knows it. @param {string} code */
const ownName = (code) => nameIn(new Intl.DisplayNames([code], { type: "language" }), code);

/** Whether it is written as names of languages are. @param {string} code */
function isLanguage(code) {
  try {
    return Intl.getCanonicalLocales(code).length > 0;
  } catch {
    return false;
  }
}

/**
 * Languages to choose from, by their names in the language of the page, each with its own.
 * @param {string} lang
 * @param {string} chosen may be one that is not in the list
 * @param {string} other words for any other one
 * @returns {{ value: string, words: string }[]}
 */
export function languageOptions(lang, chosen, other) {
  const names = new Intl.DisplayNames([lang], { type: "language" });
  const all = codes.includes(chosen) || chosen === otherLanguage || !chosen ? codes : [...codes, chosen];
  const named = all.map((code) => {
    if (!isLanguage(code)) return { value: code, words: code };
    const name = nameIn(names, code) ?? code;
    const own = ownName(code);
    return { value: code, words: own && own.toLowerCase() !== name.toLowerCase() ? `${name} (${own})` : name };
  });
  const order = new Intl.Collator(lang);
  return [...named.sort((a, b) => order.compare(a.words, b.words)), { value: otherLanguage, words: other }];
}
