import client, { answered } from "./client.js";

/**
 * @typedef {import("./client.js").Schemas} Schemas
 * @typedef {import("./client.js").Paths} Paths
 * @typedef {NonNullable<Paths["/api/v1/changes"]["get"]["parameters"]["query"]>} ChangeQuery
 */

/** @param {ChangeQuery} query @param {AbortSignal} signal */
export const loadChanges = (query, signal) => answered(client.GET("/api/v1/changes", { params: { query }, signal }));

/** One of them, by its number. @param {number} number @param {AbortSignal} signal */
export const loadAppliedChange = (number, signal) =>
  answered(client.GET("/api/v1/changes/{number}", { params: { path: { number } }, signal }));

/**
 * What has changed in one thing, the latest first.
 * @param {import("../subjects.js").Collection} collection
 * @param {string} code
 * @param {number} pageSize
 */
export const loadHistory = (collection, code, pageSize) =>
  answered(
    client.GET(/** @type {"/api/v1/measures/{code}/history"} */ (`/api/v1/${collection}/{code}/history`), {
      params: { path: { code }, query: { pageSize } },
    }),
  );

/** Dated news, the latest first. @param {{ page?: number, pageSize?: number }} query @param {AbortSignal} signal */
export const loadNotices = (query, signal) => answered(client.GET("/api/v1/notices", { params: { query }, signal }));

/** @param {string} code @param {AbortSignal} signal */
export const loadNotice = (code, signal) =>
  answered(client.GET("/api/v1/notices/{code}", { params: { path: { code } }, signal }));
