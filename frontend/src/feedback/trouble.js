import { Refused, Unreachable } from "../api/client.js";
import { NotProved } from "./gate.js";

/**
 * Why something could not be sent, in words for whoever sent it. An error that nobody foresaw is thrown on.
 * @param {unknown} error
 * @param {import("../words/feedback/de.js").FeedbackWords["wrong"]} wrong
 * @param {string} down words for when the service cannot be reached
 * @returns {{ name: string, reason: string }[]}
 */
export function problemsOf(error, wrong, down = wrong.downShort) {
  const said = (/** @type {string} */ reason) => [{ name: "", reason }];
  if (error instanceof Unreachable) return said(down);
  if (error instanceof NotProved) return said(wrong.proof);
  // Code that could not be fetched.
  if (error instanceof TypeError && /import|fetch/i.test(error.message)) return said(down);
  if (!(error instanceof Refused)) throw error;
  if (error.status === 429) return said(wrong.often(Math.max(1, Math.ceil((error.retryAfter ?? 60) / 60))));
  if (error.status >= 500) return said(wrong.broken);
  if (error.violations.some(({ name }) => name === "/proof")) return said(wrong.proof);
  return error.violations.length ? error.violations : said(error.message);
}
