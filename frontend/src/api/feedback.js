import client, { answered, everyPage } from "./client.js";

/**
 * @typedef {import("./client.js").Schemas} Schemas
 * @typedef {import("./client.js").Paths} Paths
 * @typedef {NonNullable<Paths["/api/v1/submissions"]["get"]["parameters"]["query"]>} VoiceQuery
 * @typedef {NonNullable<Paths["/api/v1/needs"]["get"]["parameters"]["query"]>} NeedQuery
 * @typedef {NonNullable<Paths["/api/v1/calls"]["get"]["parameters"]["query"]>} CallQuery
 */

/** @param {CallQuery} query @param {AbortSignal} signal */
export const loadCalls = (query, signal) =>
  everyPage((page) =>
    answered(client.GET("/api/v1/calls", { params: { query: { ...query, page, pageSize: 100 } }, signal })),
  );

/** @param {string} code @param {AbortSignal} signal */
export const loadCall = (code, signal) =>
  answered(client.GET("/api/v1/calls/{code}", { params: { path: { code } }, signal }));

/** What was said in public. @param {VoiceQuery} query @param {AbortSignal} [signal] */
export const loadVoices = (query, signal) =>
  answered(client.GET("/api/v1/submissions", { params: { query }, ...(signal ? { signal } : {}) }));

/** What was demanded at an event, and what came of it. @param {string} code @param {AbortSignal} signal */
export const loadDemands = (code, signal) =>
  answered(client.GET("/api/v1/events/{code}/demands", { params: { path: { code } }, signal }));

/** @param {string} code @param {AbortSignal} signal */
export const loadVoice = (code, signal) =>
  answered(client.GET("/api/v1/submissions/{code}", { params: { path: { code } }, signal }));

/** @param {NeedQuery} query @param {AbortSignal} signal */
export const loadNeeds = (query, signal) => answered(client.GET("/api/v1/needs", { params: { query }, signal }));

/** @param {string} code @param {AbortSignal} signal */
export const loadNeed = (code, signal) =>
  answered(client.GET("/api/v1/needs/{code}", { params: { path: { code } }, signal }));

/** @param {AbortSignal} signal */
export const loadBalance = (signal) => answered(client.GET("/api/v1/submissions/statistics", { signal }));

/** The only reasons for which something is declined. @param {AbortSignal} signal */
export const loadRules = async (signal) => (await answered(client.GET("/api/v1/moderation-rules", { signal }))).data;

/** How long what is kept, in days by name. @param {AbortSignal} signal @returns {Promise<Record<string, number>>} */
export const loadPeriods = async (signal) => {
  const { data } = await answered(client.GET("/api/v1/retention", { signal }));
  return Object.fromEntries(data.map(({ name, days }) => [name, days]));
};

/** A small task for this browser. */
export const fetchChallenge = () => answered(client.POST("/api/v1/challenges", { cache: "no-store" }));

/** @param {Schemas["SubmissionInput"]} body @param {string} key made up for this one thing */
export const submit = (body, key) =>
  answered(client.POST("/api/v1/submissions", { params: { header: { "Idempotency-Key": key } }, body }));

/** @param {Schemas["SubscriptionInput"]} body @param {string} key made up for this one thing */
export const subscribe = (body, key) =>
  answered(client.POST("/api/v1/subscriptions", { params: { header: { "Idempotency-Key": key } }, body }));

/** What a thing is called. @param {string} path of the API, such as `measures/M-0005` @param {AbortSignal} signal */
export const loadTitle = async (path, signal) => {
  const [collection = "", code = ""] = path.split("/");
  const known = /** @type {"/api/v1/measures/{code}"} */ (`/api/v1/${collection}/{code}`);
  return (await answered(client.GET(known, { params: { path: { code } }, signal }))).title;
};
