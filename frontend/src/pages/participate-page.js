import { html, nothing } from "lit-html";
import { loadTerritories } from "../api/index.js";
import { Refused } from "../api/client.js";
import { loadCalls, loadPeriods, loadRules, loadTitle } from "../api/feedback.js";
import { breadcrumb } from "../components/breadcrumb.js";
import { followBox } from "../components/follow-box.js";
import { callItem } from "../feedback/call-item.js";
import { asked, emptyDraft, isWritten, keep, keptDraft, mostTargets, standing } from "../feedback/draft.js";
import { formView } from "../feedback/form-view.js";
import { receiptView } from "../feedback/receipt.js";
import { Talk } from "../feedback/talk.js";
import { plain } from "../format/text.js";
import { valuesOf } from "../routes.js";
import { loadFeedbackWords } from "../words/feedback/index.js";
import "../style/feedback.scss";

/**
 * @typedef {import("../page.js").Visit} Visit
 * @typedef {import("../page.js").Request} Request
 */

const targetPath = /^(fields|goals|measures|indicators|events|documents|needs)\/[A-Za-z0-9-]{1,64}$/;

/** What the address says it is about, by name; what is not there is left out. @param {Request} request @returns {Promise<{ path: string, title: string }[]>} */
async function aimedAt({ query, lang, signal }) {
  const paths = valuesOf(query, "target").filter((path) => targetPath.test(path));
  const found = paths.slice(0, mostTargets).map((path) =>
    loadTitle(path, signal).then(
      (title) => [{ path, title: plain(title, lang) }],
      (error) => {
        if (error instanceof Refused) return [];
        throw error;
      },
    ),
  );
  return (await Promise.all(found)).flat();
}

/** The draft that was kept, or a new one, with what the address asks for. @param {Request} request @param {{ path: string, title: string }[]} targets */
function draftFor({ query, lang }, targets) {
  const kept = keptDraft(lang);
  const wish = { targets, call: query.get("call") ?? "", question: query.get("question") ?? "" };
  return { draft: asked(kept ?? emptyDraft(lang), wish), isRestored: kept !== undefined && isWritten(kept) };
}

/** What the address asked for is in the draft now; asked again, it would bring back what the writer has taken out. @param {Request} request @param {import("../feedback/draft.js").Draft} draft */
function takeIn({ query, signal }, draft) {
  const isAsked = ["target", "call", "question"].some((name) => query.has(name));
  if (isAsked && !signal.aborted && keep(draft))
    history.replaceState(history.state, "", location.pathname + location.hash);
}

/** @param {Request} request */
async function load(request) {
  const { lang, plan, signal } = request;
  const [f, calls, rules, periods, territories, targets, { homeTerritory }] = await Promise.all([
    loadFeedbackWords(lang),
    loadCalls({ state: ["open"] }, signal),
    loadRules(signal),
    loadPeriods(signal),
    loadTerritories(signal),
    aimedAt(request),
    plan,
  ]);
  const { draft, isRestored } = draftFor(request, targets);
  const open = calls.find(({ code }) => code === (draft.call || standing));
  const always = calls.find((each) => each.standing);
  const call = open ?? always;
  if (!open) draft.call = "";
  if (!call?.questions.some(({ code }) => code === draft.question)) draft.question = "";
  const within = territories.filter(({ parent }) => parent?.code === homeTerritory.code);
  const cities = within.length ? within : territories.filter(({ code }) => code === homeTerritory.code);
  const isCallGone = !open && calls.length > 0;
  takeIn(request, draft);
  const beginning = { draft, isRestored, f, call, standing: always, isCallGone, cities, periods, signal };
  return { f, calls, rules, talk: new Talk(beginning, lang) };
}

/** @typedef {Awaited<ReturnType<typeof load>>} Data */

/** What is asked until a certain day. @param {Data} data @param {Visit} visit */
function openCalls({ f, calls }, visit) {
  const dated = calls.filter((call) => !call.standing);
  if (!dated.length) return nothing;
  return html`<section aria-labelledby="open">
    <h2 id="open">${f.participate.open}</h2>
    <ul class="plain-list ruled">
      ${dated.map((call) => callItem(call, f, visit, "h3"))}
    </ul>
  </section>`;
}

/** @param {Data} data @param {Visit} visit */
const ways = ({ f }, { url }) =>
  html`<nav class="choices" aria-label=${f.participate.ways}>
    <ul>
      <li><a href=${url("voices")}>${f.participate.voices}</a></li>
      <li><a href=${url("needs")}>${f.participate.needs}</a></li>
      <li><a href=${url("balance")}>${f.participate.balance}</a></li>
      <li><a href=${url("calls")}>${f.participate.calls}</a></li>
    </ul>
  </nav>`;

/** What happens with what is said, and what is not taken. @param {Data} data @param {Visit} visit */
const after = ({ f, rules }, visit) =>
  html`<section aria-labelledby="next">
      <h2 id="next">${f.participate.next}</h2>
      <ol>
        ${f.participate.steps.map((step) => html`<li>${step}</li>`)}
      </ol>
    </section>
    <section aria-labelledby="rules">
      <h2 id="rules">${f.participate.rules}</h2>
      <p>${f.participate.rulesText}</p>
      <ul>
        ${rules.map(({ title }) => html`<li>${visit.say(title)}</li>`)}
      </ul>
    </section>`;

/** @param {Data} data @param {Visit} visit */
const closed = ({ f }, { plan }) =>
  html`<p class="note">
    ${f.participate.closed}
    ${
      plan.contactEmail
        ? html`${f.participate.closedMail} <a href="mailto:${plan.contactEmail}">${plan.contactEmail}</a>`
        : nothing
    }
  </p>`;

/** @type {import("../page.js").Page<Data>} */
export default {
  load,
  title: ({ f }) => f.participate.title,
  description: ({ f }) => f.participate.lead,
  view: (data, visit) => {
    const { f, talk } = data;
    talk.visit = visit;
    if (talk.receipt) return receiptView(talk, talk.receipt, visit);
    return html`
      ${breadcrumb([], visit)}
      <h1>${f.participate.title}</h1>
      <p class="lead">${f.participate.lead}</p>
      ${ways(data, visit)} ${openCalls(data, visit)}
      ${visit.plan.feedback ? formView(talk, visit) : closed(data, visit)} ${after(data, visit)}
      ${followBox("plan", visit)}
    `;
  },
};
