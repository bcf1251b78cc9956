/** What somebody may need to take part, by kind, in the order in which it is asked. @type {import("../page.js").Schemas["Access"][]} */
export const accessKinds = [
  "step-free",
  "lift",
  "accessible-toilet",
  "sign-language",
  "interpretation",
  "induction-loop",
  "childcare",
  "quiet-room",
];

/** The same with its words. @param {Record<typeof accessKinds[number], string>} words @param {(text: string) => string} sentence */
export const accessOptions = (words, sentence) =>
  accessKinds.map((value) => ({ value, words: sentence(words[value]).replace(/\.$/, "") }));
