/**
 * Chooses the form that a number asks for.
 * @param {string} lang
 * @returns {(n: number, forms: { one: string, other: string }) => string}
 */
export function pluralIn(lang) {
  const rules = new Intl.PluralRules(lang);
  return (n, forms) => (rules.select(n) === "one" ? forms.one : forms.other);
}
