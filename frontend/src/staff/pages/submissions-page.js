import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { claim, loadSubmissions } from "../../api/submissions.js";
import { filtered } from "../../components/filters.js";
import { isBehindTheLast, noSuchPage, pagination } from "../../components/pagination.js";
import { valuesOf } from "../../routes.js";
import { changeWords } from "../../words/staff/de.js";
import f from "../../words/staff/feedback-de.js";
import { at, submissionAddress } from "../addresses.js";
import { attempt, refusal } from "../attempt.js";
import { announce } from "../controls/box.js";
import { crumbs } from "../crumbs.js";
import { cityOf, dueOf, senderOf, stateOf } from "../feedback/summary.js";
import { way, wayList } from "../ways.js";

/**
 * @typedef {import("../index.js").StaffVisit} StaffVisit
 * @typedef {import("../../api/client.js").Schemas["StaffSubmissionList"]} List
 * @typedef {import("../../api/submissions.js").Summary} Summary
 * @typedef {{ list: List, chosen: Set<string> } & import("../attempt.js").Attempts} Data
 */

const pageSize = 25;

/** Where somebody has something left to do. */
const openStates = ["received", "in-moderation", "accepted", "assigned", "answer-drafted"];
const states = [...openStates, "answered", "closed", "declined"];
const sorts = /** @type {const} */ (["receivedAt", "-receivedAt", "due", "-updatedAt"]);
const several = ["office", "kind", "city", "consent", "question", "call"];
const single = ["claimed", "overdue", "sort", "q", "page"];

/** Without a word about it: what is open. @param {URLSearchParams} query */
const statesIn = (query) => {
  const chosen = valuesOf(query, "state");
  return chosen.length ? chosen.filter((state) => state !== "all") : openStates;
};

/** @param {import("../index.js").StaffRequest} request @returns {Promise<Data>} */
async function load({ query, signal }) {
  const state = statesIn(query);
  const list = await loadSubmissions(
    /** @type {import("../../api/submissions.js").QueueQuery} */ ({
      ...(state.length ? { state } : {}),
      ...Object.fromEntries(several.flatMap((name) => (query.get(name) ? [[name, valuesOf(query, name)]] : []))),
      ...Object.fromEntries(single.flatMap((name) => (query.get(name) ? [[name, query.get(name)]] : []))),
      pageSize,
    }),
    signal,
  );
  return { list, chosen: new Set() };
}

/** @param {Data} data @param {StaffVisit} visit */
function ways({ list: { facets } }, visit) {
  const { query, here, may } = visit;
  const chosen = valuesOf(query, "state");
  const count = (/** @type {string} */ value) => facets.state.find((each) => each.value === value)?.count ?? 0;
  const open = openStates.reduce((sum, state) => sum + count(state), 0);
  const all = { value: "", words: f.queue.all };
  return html`<nav class="ways small" aria-label=${f.queue.which}>
    ${wayList(
      f.queue.state,
      [
        { words: f.queue.open, href: here({ state: "" }), isCurrent: !chosen.length, count: open },
        ...states
          .filter((state) => count(state) || chosen.includes(state))
          .map((state) => ({
            words: f.state[state] ?? state,
            href: here({ state }),
            isCurrent: chosen.includes(state),
            count: count(state),
          })),
        { words: f.queue.all, href: here({ state: "all" }), isCurrent: chosen.includes("all") },
      ],
      visit,
    )}
    ${
      may("coordinator", "moderator", "auditor")
        ? way(
            "claimed",
            f.queue.claimed,
            [all, ...Object.entries(f.queue.by).map(([value, words]) => ({ value, words }))],
            visit,
          )
        : nothing
    }
    ${way("overdue", f.queue.due, [all, { value: "true", words: f.queue.late }], visit)}
    ${way(
      "sort",
      f.queue.order,
      sorts.map((value) => ({ value, words: f.queue.sort[value] })),
      visit,
    )}
  </nav>`;
}

/** @param {List["facets"]} facets @param {StaffVisit} visit @returns {import("../../components/filters.js").Filter[]} */
function filters(facets, { say }) {
  /** @type {Record<string, string>} */
  const kinds = changeWords.value.submitterKind;
  const named =
    (/** @type {Record<string, string>} */ words) =>
    (/** @type {import("../../components/filters.js").FacetValue} */ { value, title }) =>
      title ? say(title) : (words[value] ?? value);
  /** @type {[keyof List["facets"], string, Record<string, string>][]} */
  const all = [
    ["office", f.queue.office, {}],
    ["consent", f.queue.consent, f.consent],
    ["kind", f.queue.kind, kinds],
    ["city", f.queue.city, { elsewhere: f.elsewhere }],
    ["question", f.queue.question, {}],
    ["call", f.queue.call, {}],
  ];
  return all.map(([name, title, words]) => ({ name, title, values: facets[name], label: named(words) }));
}

/** @param {Summary} summary @param {Data} data @param {StaffVisit} visit */
function take(summary, data, visit) {
  return attempt(data, visit, async () => {
    const { summary: now } = await claim(summary);
    data.list = { ...data.list, data: data.list.data.map((each) => (each.code === now.code ? now : each)) };
    announce(f.acts.claimed);
    return `row-${now.code}`;
  });
}

/** What can be answered together. @param {Summary} summary @param {StaffVisit} visit */
const isAnswerable = ({ state, consent, public: isPublic, mergedInto }, { can }) =>
  can("draftAnswers") && consent !== "private" && isPublic && !mergedInto && ["accepted", "assigned"].includes(state);

/** @param {Summary} summary @param {Data} data @param {StaffVisit} visit */
function row(summary, data, visit) {
  const { can, plain } = visit;
  const { code, excerpt, language, claimedBy, office, state } = summary;
  const isFree = !claimedBy && (state === "received" || state === "in-moderation");
  return html`<tr role="row">
    <th role="rowheader" scope="row">
      ${
        isAnswerable(summary, visit)
          ? html`<input
              class="pick"
              type="checkbox"
              aria-label=${f.queue.pick(code)}
              .checked=${live(data.chosen.has(code))}
              @change=${() => {
                if (!data.chosen.delete(code)) data.chosen.add(code);
                visit.redraw();
              }}
            />`
          : nothing
      }
      <a id="row-${code}" href=${submissionAddress(code)}>${code}</a> ${stateOf(summary)}
      <p class="excerpt" lang=${language} dir="auto">${excerpt}</p>
    </th>
    <td role="cell" data-label=${f.queue.who}>
      ${senderOf(summary)}, ${cityOf(summary, visit)}<br /><span class="muted small"
        >${f.consent[summary.consent]}</span
      >
    </td>
    <td role="cell" data-label=${f.queue.until}>
      ${summary.due ? dueOf(summary, visit) : html`<span class="gap">${f.queue.noDue}</span>`}
    </td>
    <td role="cell" data-label=${f.queue.whose}>
      ${office ? plain(office.title) : (claimedBy?.name ?? html`<span class="gap">${f.queue.nobody}</span>`)}
      ${
        isFree && can("claimSubmission")
          ? html`<br /><button type="button" class="plain-button" @click=${() => take(summary, data, visit)}>
                ${f.queue.claim}<span class="hidden">: ${code}</span>
              </button>`
          : nothing
      }
    </td>
  </tr>`;
}

/** Several that say the same are answered together. @param {Data} data @param {StaffVisit} visit */
function together(data, visit) {
  if (!data.list.data.some((summary) => isAnswerable(summary, visit))) return nothing;
  const n = data.chosen.size;
  const go = () => n && visit.go(at("/rueckmeldungen/antworten", { codes: [...data.chosen] }));
  return html`<div class="bulk">
    <span class="small muted">${f.queue.togetherHint}</span>
    <button
      type="button"
      class="kern-btn kern-btn--secondary kern-btn--small"
      aria-disabled=${n ? nothing : "true"}
      @click=${go}
    >
      <span class="kern-label">${f.queue.together(n)}</span>
    </button>
  </div>`;
}

/** @param {Data} data @param {StaffVisit} visit */
function results(data, visit) {
  const { list } = data;
  if (isBehindTheLast(list.pagination)) return noSuchPage(list.pagination, visit);
  const { totalElements } = list.pagination;
  const column = (/** @type {string} */ words) => html`<th role="columnheader" scope="col">${words}</th>`;
  return html`${refusal(data, visit)}
    <p class="found" id="queue">${totalElements || visit.query.size ? f.found(totalElements) : f.nothingOpen}</p>
    ${
      list.data.length
        ? html`<section class="scroller" tabindex="0" aria-labelledby="queue">
            <table role="table" class="values-table cards queue">
              <thead role="rowgroup">
                <tr role="row">
                  ${[f.queue.what, f.queue.who, f.queue.until, f.queue.whose].map(column)}
                </tr>
              </thead>
              <tbody role="rowgroup">
                ${list.data.map((summary) => row(summary, data, visit))}
              </tbody>
            </table>
          </section>`
        : nothing
    }
    ${together(data, visit)} ${pagination(list.pagination, visit)}`;
}

/** What people said, the oldest first. @type {import("../index.js").StaffPage<Data>} */
export default {
  load,
  title: () => f.title,
  announce: ({ list }) => f.found(list.pagination.totalElements),
  view: (data, visit) => {
    const { may, can } = visit;
    return html`
      ${crumbs([], visit)}
      <h1>${f.title}</h1>
      <p class="lead">${may("coordinator", "moderator", "auditor") ? f.lead : f.leadOwn}</p>
      <ul class="plain-list subject-acts small">
        ${can("applyChange") ? html`<li><a href=${at("/aenderungen", { state: "submitted", subject: "answers" })}>${f.queue.answers}</a></li>` : nothing}
        ${can("answerTemplates") ? html`<li><a href=${at("/antwortvorlagen")}>${f.queue.templates}</a></li>` : nothing}
        ${can("retention") ? html`<li><a href=${at("/aufbewahrung")}>${f.queue.retention}</a></li>` : nothing}
      </ul>
      ${ways(data, visit)} ${filtered(filters(data.list.facets, visit), visit, results(data, visit))}
    `;
  },
};
