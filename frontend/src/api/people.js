import client, { answered, ifMatch, requested } from "./staff.js";

/**
 * @typedef {import("./client.js").Paths} Paths
 * @typedef {NonNullable<Paths["/api/staff/v1/acts"]["get"]["parameters"]["query"]>} ActQuery
 * @typedef {NonNullable<Paths["/api/staff/v1/people"]["get"]["parameters"]["query"]>} PersonQuery
 */

/** @param {ActQuery} query @param {AbortSignal} signal */
export const loadActs = (query, signal) => answered(client.GET("/api/staff/v1/acts", { params: { query }, signal }));

/** @param {PersonQuery} query @param {AbortSignal} signal */
export const loadPeople = (query, signal) =>
  answered(client.GET("/api/staff/v1/people", { params: { query }, signal }));

/** Somebody works here no longer. @param {string} code @param {number} version @param {string} reason */
export const departPerson = (code, version, reason) =>
  answered(
    client.PUT("/api/staff/v1/people/{code}/departure", {
      params: { path: { code }, header: ifMatch(version) },
      body: reason ? { reason } : {},
    }),
  );

/** They are back, or it was a mistake. @param {string} code @param {number} version */
export const returnPerson = (code, version) =>
  answered(
    client.DELETE("/api/staff/v1/people/{code}/departure", {
      params: { path: { code }, header: ifMatch(version) },
    }),
  );

/** Which value of the provider is which organisation, and the tag by which the list is changed. @param {AbortSignal} signal */
export async function loadClaims(signal) {
  let tag = "";
  const claims = await answered(
    client.GET("/api/staff/v1/organisation-claims", { signal }).then((answer) => {
      tag = answer.response.headers.get("ETag") ?? "";
      return answer;
    }),
  );
  return { ...claims, tag };
}

/** @param {string} tag @param {{ value: string, organisation: string }[]} claims */
export const saveClaims = (tag, claims) =>
  answered(
    client.PUT("/api/staff/v1/organisation-claims", {
      params: { header: { ...requested, "If-Match": tag } },
      body: { claims },
    }),
  );
