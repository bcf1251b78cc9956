import { numbersIn } from "../format/intl.js";

/** @param {number} n @param {string} lang */
export const share = (n, lang) => numbersIn(lang, { style: "percent", maximumFractionDigits: 0 }).format(n);

/**
 * What became of what was said, in sentences. What the server leaves out is left out.
 * @param {import("../page.js").Schemas["SubmissionStatistics"]} balance
 * @param {import("../words/feedback/de.js").FeedbackWords} f
 * @param {{ w: import("../page.js").Words, lang: string }} visit
 * @returns {string[]}
 */
export function balanceSentences(balance, f, { w, lang }) {
  const { received, since, published, declined, underWay, answered } = balance;
  const { medianDays, worstDays, shareOverdue, shareWithConsequence } = balance;
  if (received === 0) return [f.balance.nothing];
  const parts = [
    published === undefined ? "" : f.balance.published(published),
    declined === undefined ? "" : f.balance.declined(declined),
    underWay === undefined ? "" : f.balance.underWay(underWay),
  ].filter(Boolean);
  return [
    [
      received === undefined ? "" : f.balance.received(received, since ? w.when(since) : ""),
      parts.length ? w.sentence(w.list(parts)) : "",
      answered === undefined ? "" : f.balance.answered(answered),
    ],
    [
      medianDays === undefined ? "" : f.balance.median(medianDays, worstDays ?? 0),
      shareOverdue === undefined ? "" : f.balance.overdue(share(shareOverdue, lang)),
      shareWithConsequence === undefined ? "" : f.balance.consequence(share(shareWithConsequence, lang)),
    ],
  ]
    .map((sentences) => sentences.filter(Boolean).join(" "))
    .filter(Boolean);
}
