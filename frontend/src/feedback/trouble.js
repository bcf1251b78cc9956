import { NotFetched, Refused, Unreachable } from "../api/client.js";
import { NotProved } from "./gate.js";

/**
 * Why something could not be sent, in words for whoever sent it.
 * @param {unknown} error
 * @param {import("../words/feedback/de.js").FeedbackWords["wrong"]} wrong
 * @param {boolean} [isKept] whether what was written is still there after a reload
 * @returns {{ name: string, reason: string }[]}
 */
export function problemsOf(error, wrong, isKept = false) {
  const said = (/** @type {string} */ reason) => [{ name: "", reason }];
  if (error instanceof NotFetched) return said(isKept ? wrong.reload : wrong.reloadShort);
  if (error instanceof Unreachable) return said(isKept ? wrong.down : wrong.downShort);
  if (error instanceof NotProved) return said(wrong.proof);
  if (!(error instanceof Refused)) {
    // Nobody foresaw it, and whoever waits is told all the same.
    console.error(error);
    return said(wrong.broken);
  }
  if (error.status === 429) return said(wrong.often(Math.max(1, Math.ceil((error.retryAfter ?? 60) / 60))));
  if (error.status >= 500) return said(wrong.broken);
  if (error.violations.some(({ name }) => name === "/proof")) return said(wrong.proof);
  return error.violations.length ? error.violations : said(error.message);
}
