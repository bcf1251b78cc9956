import { html, nothing } from "lit-html";
import { loadBalance } from "../api/feedback.js";
import { breadcrumb } from "../components/breadcrumb.js";
import { nothingYet } from "../components/nothing-yet.js";
import { balanceSentences, share } from "../feedback/balance.js";
import { numbersIn } from "../format/intl.js";
import { loadFeedbackWords } from "../words/feedback/index.js";
import "../style/feedback.scss";

/** @param {import("../page.js").Request} request */
async function load({ lang, signal }) {
  const [f, balance] = await Promise.all([loadFeedbackWords(lang), loadBalance(signal)]);
  return { f, balance };
}

/**
 * @typedef {import("../page.js").Visit} Visit
 * @typedef {import("../page.js").Schemas["StatisticsRow"]} Row
 * @typedef {Awaited<ReturnType<typeof load>>} Data
 */

/** @param {number | undefined} n @param {boolean} suppressed @param {Data["f"]} f @param {Visit} visit */
const count = (n, suppressed, f, { w }) =>
  n === undefined || suppressed ? html`<span class="gap">${f.balance.suppressed}</span>` : w.figure(n);

/** All numbers of the whole. @param {Data} data @param {Visit} visit */
function totals({ f, balance }, visit) {
  const { lang } = visit;
  const plainly = (/** @type {number} */ n) => numbersIn(lang, { maximumFractionDigits: 1 }).format(n);
  const rows = /** @type {const} */ ([
    ["received", plainly],
    ["published", plainly],
    ["declined", plainly],
    ["underWay", plainly],
    ["answered", plainly],
    ["medianDays", plainly],
    ["worstDays", plainly],
    ["shareOverdue", share],
    ["shareWithConsequence", share],
  ]);
  const ofAnswers = ["medianDays", "worstDays", "shareWithConsequence"];
  const missing = (/** @type {string} */ name) =>
    balance.answered === 0 && ofAnswers.includes(name) ? f.balance.noAnswer : f.balance.few;
  return html`<table class="numbers" aria-label=${f.balance.figures}>
    <thead>
      <tr>
        <th scope="col">${f.balance.what}</th>
        <th scope="col" class="number">${f.balance.number}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(([name, format]) => {
        const value = balance[name];
        return html`<tr>
          <th scope="row">${f.balance.rows[name]}</th>
          <td class="number">
            ${value === undefined ? html`<span class="gap">${missing(name)}</span>` : format(value, lang)}
          </td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

/** @param {string} id @param {string} title @param {Row[]} rows @param {(row: Row) => unknown} label @param {Data["f"]} f @param {Visit} visit */
const breakdown = (id, title, rows, label, f, visit) =>
  rows.length
    ? html`<h2 id=${id}>${title}</h2>
        <section class="scroller" tabindex="0" aria-labelledby=${id}>
          <table class="numbers" aria-labelledby=${id}>
            <thead>
              <tr>
                <th scope="col">${title}</th>
                <th scope="col" class="number">${f.balance.received3}</th>
                <th scope="col" class="number">${f.balance.published3}</th>
                <th scope="col" class="number">${f.balance.answered3}</th>
              </tr>
            </thead>
            <tbody>
              ${rows.map(
                (row) =>
                  html`<tr>
                    <th scope="row">${label(row)}</th>
                    <td class="number">${count(row.received, row.suppressed, f, visit)}</td>
                    <td class="number">${count(row.published, row.suppressed, f, visit)}</td>
                    <td class="number">${count(row.answered, row.suppressed, f, visit)}</td>
                  </tr>`,
              )}
            </tbody>
          </table>
        </section>`
    : nothing;

/** @param {Data} data @param {Visit} visit */
function declined({ f, balance }, visit) {
  const reasons = balance.declinedBy.filter(({ count: n, suppressed }) => suppressed || n);
  return html`<h2 id="declined-by">${f.balance.declinedBy}</h2>
    ${
      reasons.length
        ? html`<table class="numbers" aria-labelledby="declined-by">
            <thead>
              <tr>
                <th scope="col">${f.balance.reason}</th>
                <th scope="col" class="number">${f.balance.number}</th>
              </tr>
            </thead>
            <tbody>
              ${reasons.map(
                ({ rule, count: n, suppressed }) =>
                  html`<tr>
                    <th scope="row">${visit.say(rule.title)}</th>
                    <td class="number">${count(n, suppressed, f, visit)}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`
        : html`<p class="gap">${f.balance.noneDeclined}</p>`
    }
    <p><a href="${visit.url("participate")}#rules">${f.participate.rules}</a></p>`;
}

/** @param {Data} data @param {Visit} visit */
function inFigures(data, visit) {
  const { f, balance } = data;
  const titled = (/** @type {Row} */ { value, title }) =>
    title ? visit.say(title) : value === "elsewhere" ? f.voices.elsewhere : value;
  const kind = (/** @type {Row} */ { value }) => f.submitterKind[/** @type {"individual"} */ (value)] ?? value;
  return html`<h2>${f.balance.figures}</h2>
    ${totals(data, visit)} ${breakdown("by-field", f.balance.byField, balance.byField, titled, f, visit)}
    ${balance.byField.length ? html`<p class="muted small">${f.balance.byFieldText}</p>` : nothing}
    ${breakdown("by-kind", f.balance.byKind, balance.byKind, kind, f, visit)}
    ${breakdown("by-city", f.balance.byCity, balance.byCity, titled, f, visit)} ${declined(data, visit)}`;
}

/** @type {import("../page.js").Page<Data>} */
export default {
  load,
  title: ({ f }) => f.balance.title,
  description: ({ f }) => f.balance.lead,
  view: (data, visit) => {
    const { f, balance } = data;
    const { w, url } = visit;
    return html`
      ${breadcrumb([[w.site.participate, url("participate")]], visit)}
      <h1>${f.balance.title}</h1>
      <p class="lead">${f.balance.lead}</p>
      ${
        balance.asOf
          ? html`<section class="state" aria-label=${f.balance.title}>
                ${balanceSentences(balance, f, visit).map((words) => html`<p>${words}</p>`)}
              </section>
              <p class="muted">
                ${f.balance.asOf(w.when(balance.asOf))} ${f.balance.suppressedText(balance.suppressedBelow)}
              </p>
              <p><a href=${url("voices")}>${f.voices.title}</a></p>
              ${balance.received === 0 ? nothing : inFigures(data, visit)}`
          : nothingYet(f.balance.none, visit)
      }
    `;
  },
};
