import { loadField } from "../api/index.js";
import { pages } from "../pages/index.js";
import { Visit } from "../page.js";
import { forms, kindAndCode } from "./forms/index.js";
import { partsOf } from "./forms/part.js";

/**
 * @typedef {import("../api/client.js").Schemas} Schemas
 * @typedef {import("../format/text.js").Text} Text
 * @typedef {Record<string, any>} Input
 */

/** Whether a change can be looked at as the public would see it. @param {{ kind: string, subject: string, state: string }} change */
export const hasPreview = ({ kind, subject, state }) =>
  kindAndCode(subject).kind === "measures" &&
  (kind === "edit" || kind === "create") &&
  (state === "draft" || state === "submitted" || state === "returned");

/**
 * A measure in the form of the public answer, as it would be with the proposed state.
 * @param {Partial<Schemas["Measure"]>} present as it is now; what the state does not hold stays
 * @param {Input} input
 * @param {Record<string, Text>} names by path
 * @returns {Schemas["Measure"]}
 */
export function proposedMeasure(present, input, names) {
  const named = (/** @type {string} */ kind, /** @type {string} */ code) => ({
    code,
    title: names[`${kind}/${code}`] ?? { de: code },
    links: { self: "" },
  });
  const office = (/** @type {string} */ code) => ({
    successors: [],
    ...[present.lead, ...(present.partners ?? [])].find((known) => known?.code === code),
    ...named("organisations", code),
  });
  const all = (/** @type {string} */ kind, /** @type {string[] | undefined} */ codes) =>
    (codes ?? []).map((code) => named(kind, code));
  const ofForm = new Set(partsOf(forms.measures).map(({ name }) => name));
  const kept = Object.fromEntries(Object.entries(present).filter(([name]) => !ofForm.has(name)));
  return /** @type {Schemas["Measure"]} */ ({
    signals: [],
    outdatedTranslations: [],
    version: 0,
    updatedAt: new Date().toISOString(),
    links: { self: "" },
    code: "",
    ...kept,
    ...input,
    field: named("fields", input.field ?? ""),
    goals: all("goals", input.goals),
    territory: named("territories", input.territory ?? ""),
    ...(input.lead ? { lead: office(input.lead) } : {}),
    partners: (input.partners ?? []).map(office),
    indicators: all("indicators", input.indicators),
    documents: all("documents", input.documents),
    continues: present.continues ?? [],
    milestones: input.milestones ?? [],
    ...(input.continuedBy ? { continuedBy: named("measures", input.continuedBy) } : {}),
    sources: (input.sources ?? []).map(
      (/** @type {string} */ code) =>
        present.sources?.find((source) => source.code === code) ?? {
          code,
          citation: Object.values(names[`sources/${code}`] ?? { de: code })[0],
        },
    ),
    title: input.title ?? {},
    status: input.status ?? "unknown",
    provenance: input.provenance ?? "related",
  });
}

/**
 * The public page of a measure, as it would be.
 * @param {{ code: string, isNew: boolean, input: Input, names: Record<string, Text> }} what
 * @param {Pick<import("../page.js").Request, "query" | "lang" | "plan" | "signal">} request
 */
export async function loadPreview({ code, isNew, input, names }, request) {
  const page = await pages.measure();
  const data = isNew ? { measure: { code } } : await page.load({ ...request, code });
  const field = input.field && (await loadField(input.field, request.signal));
  data.measure = proposedMeasure(data.measure, input, names);
  if (field) data.field = field;
  return { page, data, code };
}

/** @param {Awaited<ReturnType<typeof loadPreview>>} preview @param {import("./index.js").StaffVisit} visit */
export function previewView({ page, data, code }, { w, plan }) {
  const visit = new Visit({ name: "measure", lang: "de", code }, new URLSearchParams(), w, plan);
  visit.isPreview = true;
  return page.view(data, visit);
}
