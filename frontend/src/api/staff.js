import createClient from "openapi-fetch";
import { Refused, Unreachable } from "./client.js";

/**
 * @typedef {import("./client.js").Schemas} Schemas
 * @typedef {import("./client.js").Paths} Paths
 * @typedef {NonNullable<Paths["/api/staff/v1/changes"]["get"]["parameters"]["query"]>} ChangeQuery
 * @typedef {Schemas["StaffChange"]} StaffChange
 * @typedef {Schemas["StaffChangeSummary"]} StaffChangeSummary
 * @typedef {Schemas["StaffSubject"]} StaffSubject
 * @typedef {Schemas["ChangeInput"]} ChangeInput
 */

/** The staff door refused, and says at which places of what was sent. */
export class StaffRefused extends Refused {
  /** @param {number} status @param {Schemas["Problem"] | undefined} problem */
  constructor(status, problem) {
    super(status, problem?.detail ?? problem?.title);
    this.violations = problem?.violations ?? [];
  }
}

/** Other sites cannot make a browser send this. */
export const requested = /** @type {const} */ ({ "Requested-With": "teilhabemonitor" });

/** The door that knows people. @type {import("openapi-fetch").Client<Paths>} */
export const client = createClient({
  cache: "no-store",
  credentials: "same-origin",
  headers: { Accept: "application/json", "Accept-Language": "de", ...requested },
  querySerializer: { array: { style: "form", explode: false } },
});

/**
 * @template T
 * @param {Promise<{ data?: T, error?: unknown, response: Response }>} request
 * @returns {Promise<T>}
 */
export async function answered(request) {
  let answer;
  try {
    answer = await request;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new Unreachable(String(error), { cause: error });
  }
  const { data, error, response } = answer;
  if (response.ok) return /** @type {T} */ (data);
  const isProblem = response.headers.get("Content-Type")?.startsWith("application/problem+json");
  // What stands before the service says that it is down; the service itself says what else is.
  if (!isProblem && response.status >= 502) throw new Unreachable(`Status ${response.status}`);
  throw new StaffRefused(response.status, isProblem ? /** @type {Schemas["Problem"]} */ (error) : undefined);
}

/** @param {number} version */
export const ifMatch = (version) => ({ ...requested, "If-Match": `"${version}"` });

/** Where one signs in, to come back to an address of this site. @param {string} address */
export const signInAddress = (address) => `/api/staff/v1/login?returnTo=${encodeURIComponent(address)}`;

/** @param {AbortSignal} signal */
export const loadMe = (signal) => answered(client.GET("/api/staff/v1/me", { signal }));

/** @param {ChangeQuery} query @param {AbortSignal} [signal] */
export const loadChanges = (query, signal) =>
  answered(client.GET("/api/staff/v1/changes", { params: { query }, signal }));

/** @param {string} code @param {AbortSignal} [signal] */
export const loadChange = (code, signal) =>
  answered(client.GET("/api/staff/v1/changes/{code}", { params: { path: { code } }, signal }));

/** @param {string} code @param {AbortSignal} signal */
export const compareChange = (code, signal) =>
  answered(client.GET("/api/staff/v1/changes/{code}/comparison", { params: { path: { code } }, signal }));

/** What everybody would read if it was applied now. @param {string} code @param {AbortSignal} signal */
export const previewChange = (code, signal) =>
  answered(client.GET("/api/staff/v1/changes/{code}/preview", { params: { path: { code } }, signal }));

/** What has left the plan, the latest first. @param {{ kind: import("../staff/forms/part.js").Kind, page?: number, pageSize?: number }} query @param {AbortSignal} signal */
export const loadRetirements = (query, signal) =>
  answered(client.GET("/api/staff/v1/retirements", { params: { query }, signal }));

/** @param {import("../staff/forms/part.js").Kind} kind @param {string} code @param {AbortSignal} [signal] */
export const loadSubject = (kind, code, signal) =>
  answered(client.GET("/api/staff/v1/subjects/{kind}/{code}", { params: { path: { kind, code } }, signal }));

/** @param {ChangeInput} body */
export const draftChange = (body) => answered(client.POST("/api/staff/v1/changes", { body }));

/** @param {string} code @param {number} version @param {ChangeInput} body */
export const editChange = (code, version, body) =>
  answered(client.PUT("/api/staff/v1/changes/{code}", { params: { path: { code }, header: ifMatch(version) }, body }));

/** @param {string} code @param {number} version */
const verbed = (code, version) => ({ params: { path: { code }, header: ifMatch(version) } });

/** @param {string} code @param {number} version */
export const submitChange = (code, version) =>
  answered(client.PUT("/api/staff/v1/changes/{code}/submission", verbed(code, version)));

/** Goes on with what somebody else has begun. @param {string} code @param {number} version */
export const takeOverChange = (code, version) =>
  answered(client.PUT("/api/staff/v1/changes/{code}/takeover", verbed(code, version)));

/** @param {string} code @param {number} version */
export const withdrawChange = (code, version) =>
  answered(client.PUT("/api/staff/v1/changes/{code}/withdrawal", verbed(code, version)));

/** @param {string} code @param {number} version */
export const applyChange = (code, version) =>
  answered(client.PUT("/api/staff/v1/changes/{code}/application", verbed(code, version)));

/** @param {string} code @param {number} version @param {string} reason */
export const returnChange = (code, version, reason) =>
  answered(client.PUT("/api/staff/v1/changes/{code}/return", { ...verbed(code, version), body: { reason } }));

/** @param {string} code @param {number} version @param {Schemas["RebaseInput"]} body */
export const rebaseChange = (code, version, body) =>
  answered(client.PUT("/api/staff/v1/changes/{code}/base", { ...verbed(code, version), body }));

/** @param {Schemas["VersionedCode"][]} changes */
export const applyChanges = (changes) => answered(client.POST("/api/staff/v1/applications", { body: { changes } }));

/** @param {string} subject @param {string} reason */
export const takeDown = (subject, reason) =>
  answered(client.POST("/api/staff/v1/takedowns", { body: { subject, reason } }));

/** Signs out here; the answer says where the browser goes so that the provider forgets the person too. @returns {Promise<{ signOutAt?: string }>} */
export const signOutHere = () =>
  answered(
    fetch("/api/staff/v1/logout", { method: "POST", credentials: "same-origin", headers: requested }).then(
      async (response) => ({ data: await response.json(), response }),
    ),
  );

export default client;

/** @typedef {NonNullable<Paths["/api/staff/v1/duties"]["get"]["parameters"]["query"]>} DutyQuery */

/** @param {DutyQuery} query @param {AbortSignal} signal */
export const loadDuties = (query, signal) =>
  answered(client.GET("/api/staff/v1/duties", { params: { query }, signal }));

/** What the form of a report begins with. @param {string} round @param {string} measure @param {AbortSignal} signal */
export const loadDuty = (round, measure, signal) =>
  answered(client.GET("/api/staff/v1/duties/{round}/{measure}", { params: { path: { round, measure } }, signal }));

/** @param {number} page @param {AbortSignal} signal */
export const loadRounds = (page, signal) =>
  answered(client.GET("/api/staff/v1/rounds", { params: { query: { page } }, signal }));

/** @param {string} code @param {AbortSignal} signal */
export const loadProgress = (code, signal) =>
  answered(client.GET("/api/staff/v1/rounds/{code}/progress", { params: { path: { code } }, signal }));

/** Whom a round would ask that was opened now. @param {{ fields?: string[], organisations?: string[], measures?: string[] }} query without any: all with a lead */
export const loadAsked = (query) => answered(client.GET("/api/staff/v1/rounds/asked", { params: { query } }));

/** @param {Schemas["RoundInput"]} body */
export const openRound = (body) => answered(client.POST("/api/staff/v1/rounds", { body }));

/** @param {string} code @param {number} version @param {Schemas["RoundEdit"]} body */
export const editRound = (code, version, body) =>
  answered(client.PUT("/api/staff/v1/rounds/{code}", { ...verbed(code, version), body }));

/** Writes to everybody who has a report open in it. @param {string} code */
export const remindOfRound = (code) =>
  answered(client.POST("/api/staff/v1/rounds/{code}/reminders", { params: { path: { code } } }));

/** @param {string} code @param {number} version */
export const closeRound = (code, version) =>
  answered(client.PUT("/api/staff/v1/rounds/{code}/closing", verbed(code, version)));
