import { html, nothing } from "lit-html";
import { loadEvents } from "../../api/index.js";
import { loadImports } from "../../api/imports.js";
import { loadSubmissions } from "../../api/submissions.js";
import { loadChanges, loadDuties } from "../../api/staff.js";
import f from "../../words/staff/feedback-de.js";
import r from "../../words/staff/rounds-de.js";
import { at, kindAddress, queueAddress } from "../addresses.js";
import { changeItem } from "../change-item.js";
import { unsentNotes } from "../door/unsent.js";
import { comingItem, comingOf, sinceWhen } from "../coming-item.js";
import { dutyItem } from "../duty-item.js";
import { importItem } from "../import-item.js";
import { allKept } from "../kept.js";
import { submissionItem } from "../submission-item.js";
import { changesPlan } from "./plan-page.js";

/**
 * @typedef {import("../index.js").StaffVisit} StaffVisit
 * @typedef {import("../../api/client.js").Schemas["StaffChangeList"]} List
 * @typedef {import("../../api/client.js").Schemas["Pagination"]} Pagination
 * @typedef {import("../../api/client.js").Schemas["StaffSubmissionList"]} Queue
 * @typedef {{ toModerate?: Queue, toAssign?: Queue, toAnswer?: Queue, toSend?: Queue, toClose?: Queue }} Feedback
 * @typedef {Feedback & { toDecide?: List, imports?: import("../../api/client.js").Schemas["ImportList"], duties?: import("../../api/client.js").Schemas["DutyList"], returned?: List, drafts?: List, submitted?: List, left?: List, coming?: import("../../api/client.js").Schemas["EventList"] }} Data
 */

const shown = 10;

/** What waits of what people said. @param {import("../index.js").StaffRequest} request @returns {Promise<Feedback>} */
async function loadFeedback({ me, signal }) {
  const { may, roles } = await me;
  /** @param {string} operation @param {import("../../api/submissions.js").QueueQuery} query */
  const ask = (operation, query) =>
    may.includes(operation) ? loadSubmissions({ pageSize: shown, ...query }, signal) : undefined;
  const [toModerate, toAssign, toAnswer, toSend, toClose] = await Promise.all([
    ask("claimSubmission", { state: ["received", "in-moderation"] }),
    ask("assignSubmission", { state: ["accepted"] }),
    roles.includes("reporter") ? ask("staffSubmissions", { state: ["assigned"], sort: "due" }) : undefined,
    ask("sendPrivateAnswer", { state: ["answer-drafted"], consent: ["private"] }),
    ask("closeSubmission", { state: ["answered"] }),
  ]);
  return {
    ...(toModerate ? { toModerate } : {}),
    ...(toAssign ? { toAssign } : {}),
    ...(toAnswer ? { toAnswer } : {}),
    ...(toSend ? { toSend } : {}),
    ...(toClose ? { toClose } : {}),
  };
}

/** @param {import("../index.js").StaffRequest} request @returns {Promise<Data>} */
async function load(request) {
  const { me, signal } = request;
  const { may, roles } = await me;
  if (!may.includes("staffChanges")) return loadFeedback(request);
  /** @param {import("../../api/staff.js").ChangeQuery} query */
  const ask = (query) => loadChanges({ pageSize: shown, ...query }, signal);
  const mayWrite = may.includes("draftChange");
  const [feedback, toDecide, imports, duties, returned, drafts, submitted, left, coming] = await Promise.all([
    loadFeedback(request),
    may.includes("applyChange") ? ask({ state: ["submitted"], author: "others", sort: "submittedAt" }) : undefined,
    may.includes("applyImport") ? loadImports({ state: ["preview"] }, signal) : undefined,
    roles.includes("reporter") || roles.includes("coordinator")
      ? loadDuties({ mine: true, state: ["missing"], pageSize: shown }, signal)
      : undefined,
    mayWrite ? ask({ state: ["returned"], author: "me" }) : undefined,
    mayWrite ? ask({ state: ["draft"], author: "me" }) : undefined,
    mayWrite ? ask({ state: ["submitted"], author: "me" }) : undefined,
    may.includes("takeOverChange") ? ask({ state: ["draft", "returned"], author: "departed" }) : undefined,
    roles.includes("event-team")
      ? request.plan.then(async ({ today }) =>
          comingOf(await loadEvents({ from: sinceWhen(today), sort: "date", pageSize: 100 }, signal), today, shown),
        )
      : undefined,
  ]);
  return {
    ...feedback,
    ...(toDecide ? { toDecide } : {}),
    ...(imports ? { imports } : {}),
    ...(duties ? { duties } : {}),
    ...(returned && drafts && submitted ? { returned, drafts, submitted } : {}),
    ...(left ? { left } : {}),
    ...(coming ? { coming } : {}),
  };
}

/** @typedef {{ title: string, list: { data: any[], pagination: Pagination } | undefined, item?: (thing: any, visit: StaffVisit) => unknown, all: string, none?: string, text?: string }} Section */

/** @param {Section} section @param {StaffVisit} visit */
function section({ title, list, all, text, item = changeItem }, visit) {
  if (!list?.pagination.totalElements) return nothing;
  const { totalElements } = list.pagination;
  const { s } = visit;
  return html`<section>
    <h2>${title} <span class="muted">(${s.figure(totalElements)})</span></h2>
    ${text ? html`<p class="muted">${text}</p>` : nothing}
    <ul class="plain-list ruled">
      ${list.data.map((thing) => html`<li>${item(thing, visit)}</li>`)}
    </ul>
    ${totalElements > list.data.length ? html`<p><a href=${all}>${s.waiting.all(totalElements)}</a></p>` : nothing}
  </section>`;
}

/** What is empty, in a line. @param {Section[]} sections */
function empties(sections) {
  const none = sections.flatMap(({ list, none }) => (none && list && !list.pagination.totalElements ? [none] : []));
  return none.length ? html`<p class="gap empties">${none.join(" ")}</p>` : nothing;
}

/** What was typed in this window and is saved nowhere else. @param {StaffVisit} visit */
function unsaved({ me, s }) {
  const kept = allKept(me.code);
  return kept.length
    ? html`<section>
        <h2>${s.waiting.unsaved}</h2>
        <p class="muted">${s.waiting.unsavedText}</p>
        <ul class="plain-list ruled">
          ${kept.map(({ address, title }) => html`<li><a href=${address}>${title}</a></li>`)}
        </ul>
      </section>`
    : nothing;
}

/** @type {import("../index.js").StaffPage<Data>} */
export default {
  load,
  title: (_, { s }) => s.waiting.title,
  view: (data, visit) => {
    const { toDecide, imports, duties, returned, drafts, submitted, left, coming } = data;
    const { toModerate, toAssign, toAnswer, toSend, toClose } = data;
    const { s } = visit;
    const mine = (/** @type {string} */ state) => at("/aenderungen", { state, author: "me" });
    /** @type {Section[]} */
    const sections = [
      {
        title: s.waiting.toDecide,
        list: toDecide,
        all: at("/aenderungen", { state: "submitted", author: "others" }),
        none: s.waiting.nothingToDecide,
      },
      {
        title: f.waiting.toModerate,
        list: toModerate,
        item: submissionItem,
        all: queueAddress({ state: "received,in-moderation" }),
        none: f.waiting.nothingToModerate,
      },
      {
        title: f.waiting.toAnswer,
        list: toAnswer,
        item: submissionItem,
        all: queueAddress({ state: "assigned" }),
        none: f.waiting.nothingToAnswer,
      },
      { title: f.waiting.toAssign, list: toAssign, item: submissionItem, all: queueAddress({ state: "accepted" }) },
      {
        title: f.waiting.toSend,
        list: toSend,
        item: submissionItem,
        all: queueAddress({ state: "answer-drafted", consent: "private" }),
      },
      {
        title: s.waiting.imports,
        list: imports,
        item: importItem,
        all: at("/import"),
      },
      {
        title: s.waiting.duties,
        list: duties,
        item: dutyItem,
        all: at("/berichte", { state: "missing", mine: "true" }),
        ...(visit.may("reporter") ? { none: r.duties.none } : {}),
      },
      { title: s.waiting.returned, list: returned, all: mine("returned"), none: s.waiting.noneReturned },
      {
        title: s.waiting.left,
        text: s.waiting.leftText,
        list: left,
        all: at("/aenderungen", { state: "draft,returned", author: "departed" }),
      },
      {
        title: visit.w.events.coming,
        list: coming,
        item: comingItem,
        all: kindAddress("events"),
        none: visit.w.events.noneComing,
      },
      { title: s.waiting.drafts, list: drafts, all: mine("draft"), none: s.waiting.noDrafts },
      { title: s.waiting.submitted, list: submitted, all: mine("submitted"), none: s.waiting.noneSubmitted },
      { title: f.waiting.toClose, list: toClose, item: submissionItem, all: queueAddress({ state: "answered" }) },
    ];
    const count = (/** @type {{ pagination: Pagination } | undefined} */ list) => list?.pagination.totalElements ?? 0;
    const feedback = f.waiting.lead(count(toModerate), count(toAnswer), count(toAssign));
    const isBusy = count(toDecide) + count(imports) + count(duties) + count(returned) > 0 || feedback !== "";
    return html`
      <h1>${s.waiting.title}</h1>
      <p class="lead">${s.waiting.lead(count(toDecide), count(duties), count(returned), feedback, count(imports))}</p>
      ${unsaved(visit)} ${unsentNotes(visit.me.code)} ${sections.map((each) => section(each, visit))}
      ${empties(sections)}
      ${
        changesPlan(visit)
          ? html`<p>
              <a class="kern-btn kern-btn--${isBusy ? "secondary" : "primary"} kern-btn--small" href=${at("/plan")}
                ><span class="kern-label">${s.frame.plan}</span></a
              >
            </p>`
          : nothing
      }
    `;
  },
};
