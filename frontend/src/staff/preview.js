import { loadFields, loadObservations } from "../api/index.js";
import { previewChange } from "../api/staff.js";
import { Visit } from "../page.js";
import { loadFeedbackWords } from "../words/feedback/index.js";

/**
 * @typedef {import("../api/client.js").Schemas} Schemas
 * @typedef {Schemas["ChangePreview"]} Preview
 * @typedef {Pick<import("../page.js").Request, "query" | "lang" | "plan" | "signal">} Request
 * @typedef {{ name: import("../page.js").RouteName, code: string, page: import("../page.js").Page, data: unknown }} Shown a page of the public site, with what it would show
 */

/** Whether things of this kind stand on a page that the public sees. @param {string} kind */
export const isSeen = (kind) => kind !== "sources";

/** Whether a change can be looked at as the public would see it: it is under way, and its thing stands on a page. @param {{ kind: string, subject: string, state: string }} change */
export const hasPreview = ({ kind, subject, state }) =>
  isSeen(subject.split("/")[0] ?? "") && kind !== "take-down" && ["draft", "submitted", "returned"].includes(state);

/** In the place of the one with the same code; behind all others where there is none. @template {{ code: string }} Thing @param {Thing[]} all @param {Thing} thing */
export const withThing = (all, thing) =>
  all.some(({ code }) => code === thing.code)
    ? all.map((each) => (each.code === thing.code ? thing : each))
    : [...all, thing];

/** Nothing hangs on a field that does not exist yet. */
const newField = { goals: [], measures: [], indicators: [], events: [], vocabulary: {} };

/**
 * The page on which each thing stands, with the thing as it would be and all around it as it is. The pages are those of the
 * public site, fetched when they are needed.
 * @type {{ [name in keyof Preview]-?: (thing: NonNullable<Preview[name]>, preview: Preview, isNew: boolean, request: Request) => Promise<Shown> }}
 */
const shows = {
  measure: async (measure, _, __, { signal }) => {
    const { default: page, aroundMeasure } = await import("../pages/measure-page.js");
    return { name: "measure", code: measure.code, page, data: await aroundMeasure(measure, signal) };
  },
  field: async (field, _, isNew, request) => {
    const { default: page } = await import("../pages/field-page.js");
    const { code } = field;
    const data = isNew
      ? { ...newField, fields: await loadFields(request.signal) }
      : await page.load({ ...request, code });
    const fields = withThing(data.fields, field).sort((a, b) => a.number - b.number);
    return { name: "field", code, page, data: { ...data, field, fields } };
  },
  goal: async (goal, _, __, request) => {
    const { default: page } = await import("../pages/field-page.js");
    const { code } = goal.field;
    const data = await page.load({ ...request, code });
    const goals = withThing(data.goals, goal).filter(({ retired }) => !retired);
    const field = { ...data.field, counts: { ...data.field.counts, goals: goals.length } };
    return { name: "field", code, page, data: { ...data, goals, field } };
  },
  indicator: async (indicator, { observations }, isNew, request) => {
    const { default: page, aroundIndicator } = await import("../pages/indicator-page.js");
    const { code } = indicator;
    const all = observations ?? (isNew ? [] : await loadObservations(code, {}, request.signal));
    return { name: "indicator", code, page, data: await aroundIndicator([indicator, all], request) };
  },
  observations: () => Promise.reject(new Error("values come with their indicator")),
  organisation: async (organisation, _, isNew, request) => {
    const { default: page } = await import("../pages/organisation-page.js");
    const { code } = organisation;
    const data = isNew ? { measures: [] } : await page.load({ ...request, code });
    return { name: "organisation", code, page, data: { ...data, organisation } };
  },
  event: async (event) => {
    const { default: page } = await import("../pages/event-page.js");
    return { name: "event", code: event.code, page, data: event };
  },
  document: async (document) => {
    const { default: page } = await import("../pages/document-page.js");
    return { name: "document", code: document.code, page, data: document };
  },
  call: async (call) => {
    const { default: page } = await import("../pages/call-page.js");
    return { name: "call", code: call.code, page, data: { f: await loadFeedbackWords("de"), call } };
  },
  need: async (need, _, isNew, request) => {
    const { default: page } = await import("../pages/need-page.js");
    const { code } = need;
    const data = isNew
      ? { f: await loadFeedbackWords("de"), voices: { data: [], pagination: { totalElements: 0 } } }
      : await page.load({ ...request, code });
    return { name: "need", code, page, data: { ...data, need } };
  },
  submission: async (voice) => {
    const { default: page } = await import("../pages/voice-page.js");
    return { name: "voice", code: voice.code, page, data: { f: await loadFeedbackWords("de"), voice } };
  },
  notice: async (notice) => {
    const { default: page } = await import("../pages/notice-page.js");
    return { name: "notice", code: notice.code, page, data: notice };
  },
};

/**
 * The public page that a change would make.
 * @param {Schemas["StaffChange"]} change
 * @param {Request} request
 * @returns {Promise<Shown>}
 */
export async function loadPreview(change, request) {
  const preview = await previewChange(change.code, request.signal);
  const [name] = /** @type {(keyof Preview)[]} */ (Object.keys(preview)).filter((each) => each !== "observations");
  if (!name) throw new Error("A preview of nothing");
  const show = /** @type {(thing: any, preview: Preview, isNew: boolean, request: Request) => Promise<Shown>} */ (
    shows[name]
  );
  return show(preview[name], preview, change.kind === "create" && !change.subject.startsWith("reports"), request);
}

/** @param {Shown} shown @param {import("./index.js").StaffVisit} visit */
export function previewView({ name, code, page, data }, { w, plan, query, here, redraw }) {
  // What is chosen on the page, such as a breakdown, is chosen in the preview.
  const visit = Object.assign(new Visit({ name, lang: "de", code }, query, w, plan), { here, redraw, isPreview: true });
  return page.view(data, visit);
}
