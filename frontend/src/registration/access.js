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

/** What the way somebody takes part may call for: online there are no stairs. @param {string | undefined} mode */
export const accessKindsOf = (mode) =>
  mode === "online" ? accessKinds.filter((kind) => kind === "sign-language" || kind === "interpretation") : accessKinds;

/** The same with its words. @param {Record<typeof accessKinds[number], string>} words @param {(text: string) => string} sentence */
export const accessOptions = (words, sentence, kinds = accessKinds) =>
  kinds.map((value) => ({ value, words: sentence(words[value]).replace(/\.$/, "") }));
