import client, { answered, everyPage } from "./client.js";

/**
 * @typedef {import("./client.js").Schemas} Schemas
 * @typedef {import("./client.js").Paths} Paths
 * @typedef {NonNullable<Paths["/api/v1/measures"]["get"]["parameters"]["query"]>} MeasureQuery
 * @typedef {NonNullable<Paths["/api/v1/indicators"]["get"]["parameters"]["query"]>} IndicatorQuery
 * @typedef {NonNullable<Paths["/api/v1/indicators/{code}/observations"]["get"]["parameters"]["query"]>} ObservationQuery
 * @typedef {NonNullable<Paths["/api/v1/events"]["get"]["parameters"]["query"]>} EventQuery
 * @typedef {NonNullable<Paths["/api/v1/documents"]["get"]["parameters"]["query"]>} DocumentQuery
 * @typedef {NonNullable<Paths["/api/v1/organisations"]["get"]["parameters"]["query"]>} OrganisationQuery
 * @typedef {Paths["/api/v1/search"]["get"]["parameters"]["query"]} SearchQuery
 */

/** @param {AbortSignal} signal */
export const loadPlan = (signal) => answered(client.GET("/api/v1/plan", { signal }));

/** @param {AbortSignal} signal */
export const loadFields = (signal) =>
  everyPage((page) => answered(client.GET("/api/v1/fields", { params: { query: { page, pageSize: 100 } }, signal })));

/** @param {string} code @param {AbortSignal} signal */
export const loadField = (code, signal) =>
  answered(client.GET("/api/v1/fields/{code}", { params: { path: { code } }, signal }));

/** @param {string[]} field of all fields where it names none @param {AbortSignal} signal */
export const loadGoals = (field, signal) =>
  everyPage((page) =>
    answered(
      client.GET("/api/v1/goals", {
        params: { query: { ...(field.length ? { field } : {}), page, pageSize: 100 } },
        signal,
      }),
    ),
  );

/** @param {MeasureQuery} query @param {AbortSignal} signal */
export const loadMeasures = (query, signal) => answered(client.GET("/api/v1/measures", { params: { query }, signal }));

/** @param {MeasureQuery} query @param {AbortSignal} signal */
export const loadAllMeasures = (query, signal) =>
  everyPage((page) => loadMeasures({ ...query, page, pageSize: 100 }, signal));

/** @param {string} code @param {AbortSignal} signal */
export const loadMeasure = (code, signal) =>
  answered(client.GET("/api/v1/measures/{code}", { params: { path: { code } }, signal }));

/** @param {IndicatorQuery} query @param {AbortSignal} signal */
export const loadIndicators = (query, signal) =>
  answered(client.GET("/api/v1/indicators", { params: { query }, signal }));

/** @param {IndicatorQuery} query @param {AbortSignal} signal */
export const loadAllIndicators = (query, signal) =>
  everyPage((page) => loadIndicators({ ...query, page, pageSize: 100 }, signal));

/** @param {string} code @param {AbortSignal} signal */
export const loadIndicator = (code, signal) =>
  answered(client.GET("/api/v1/indicators/{code}", { params: { path: { code } }, signal }));

/** @param {string} code @param {ObservationQuery} query @param {AbortSignal} signal */
export const loadObservations = (code, query, signal) =>
  everyPage((page) =>
    answered(
      client.GET("/api/v1/indicators/{code}/observations", {
        params: { path: { code }, query: { ...query, page, pageSize: 1000 } },
        signal,
      }),
    ),
  );

/** @param {AbortSignal} signal */
export const loadDimensions = (signal) =>
  everyPage((page) =>
    answered(client.GET("/api/v1/dimensions", { params: { query: { page, pageSize: 100 } }, signal })),
  );

/** @param {AbortSignal} signal */
export const loadTerritories = (signal) =>
  everyPage((page) =>
    answered(client.GET("/api/v1/territories", { params: { query: { page, pageSize: 100 } }, signal })),
  );

/** @param {AbortSignal} signal */
export const loadThemes = (signal) =>
  everyPage((page) => answered(client.GET("/api/v1/themes", { params: { query: { page, pageSize: 100 } }, signal })));

/** @param {AbortSignal} signal */
export const loadSources = (signal) =>
  everyPage((page) => answered(client.GET("/api/v1/sources", { params: { query: { page, pageSize: 100 } }, signal })));

/** @param {EventQuery} query @param {AbortSignal} signal */
export const loadEvents = (query, signal) => answered(client.GET("/api/v1/events", { params: { query }, signal }));

/** @param {string} code @param {AbortSignal} signal */
export const loadEvent = (code, signal) =>
  answered(client.GET("/api/v1/events/{code}", { params: { path: { code } }, signal }));

/** @param {DocumentQuery} query @param {AbortSignal} signal */
export const loadDocuments = (query, signal) =>
  answered(client.GET("/api/v1/documents", { params: { query }, signal }));

/** @param {string} code @param {AbortSignal} signal */
export const loadDocument = (code, signal) =>
  answered(client.GET("/api/v1/documents/{code}", { params: { path: { code } }, signal }));

/** @param {OrganisationQuery} query @param {AbortSignal} signal */
export const loadAllOrganisations = (query, signal) =>
  everyPage((page) =>
    answered(client.GET("/api/v1/organisations", { params: { query: { ...query, page, pageSize: 100 } }, signal })),
  );

/** @param {string} code @param {AbortSignal} signal */
export const loadOrganisation = (code, signal) =>
  answered(client.GET("/api/v1/organisations/{code}", { params: { path: { code } }, signal }));

/** @param {SearchQuery} query @param {AbortSignal} signal */
export const search = (query, signal) => answered(client.GET("/api/v1/search", { params: { query }, signal }));

/**
 * What only the operator of an installation can say. An empty value is shown as a gap to be filled in.
 * @typedef {typeof import("../../public/operator/operator.json")} Operator
 */

/** @param {AbortSignal} signal @returns {Promise<Operator>} */
export async function loadOperator(signal) {
  return answered(
    fetch("/operator/operator.json", { cache: "no-cache", credentials: "omit", signal }).then(async (response) => ({
      data: response.ok ? await response.json() : undefined,
      response,
    })),
  );
}
