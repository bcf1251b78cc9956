import client, { answered, ifMatch } from "./staff.js";

/**
 * @typedef {import("./client.js").Schemas} Schemas
 * @typedef {import("./client.js").Paths} Paths
 * @typedef {Schemas["StaffSubmission"]} StaffSubmission
 * @typedef {Schemas["StaffSubmissionSummary"]} Summary
 * @typedef {NonNullable<Paths["/api/staff/v1/submissions"]["get"]["parameters"]["query"]>} QueueQuery
 */

/** @param {QueueQuery} query @param {AbortSignal} signal */
export const loadSubmissions = (query, signal) =>
  answered(client.GET("/api/staff/v1/submissions", { params: { query }, signal }));

/** @param {string} code @param {AbortSignal} [signal] */
export const loadSubmission = (code, signal) =>
  answered(client.GET("/api/staff/v1/submissions/{code}", { params: { path: { code } }, signal }));

/** Others that say nearly the same. @param {string} code @param {AbortSignal} signal */
export const loadDuplicates = (code, signal) =>
  answered(client.GET("/api/staff/v1/submissions/{code}/duplicates", { params: { path: { code } }, signal }));

/** Which demands of an event were taken up. @param {string} code @param {AbortSignal} signal */
export const loadTakenUp = (code, signal) =>
  answered(client.GET("/api/staff/v1/events/{code}/demands", { params: { path: { code } }, signal }));

/** Makes a submission of a demand. @param {string} code of the event @param {string} id */
export const takeUp = (code, id) =>
  answered(client.POST("/api/staff/v1/events/{code}/demands/{id}/submission", { params: { path: { code, id } } }));

/** Each look is written down. @param {string} code */
export const lookAtContact = (code) =>
  answered(client.GET("/api/staff/v1/submissions/{code}/contact", { params: { path: { code } } }));

/** @param {Pick<Summary, "code" | "version">} submission */
const step = ({ code, version }) => ({ params: { path: { code }, header: ifMatch(version) } });

/** @param {Pick<Summary, "code" | "version">} submission */
export const claim = (submission) => answered(client.PUT("/api/staff/v1/submissions/{code}/claim", step(submission)));

/** @param {Pick<Summary, "code" | "version">} submission */
export const release = (submission) =>
  answered(client.DELETE("/api/staff/v1/submissions/{code}/claim", step(submission)));

/** @param {Pick<Summary, "code" | "version">} submission */
export const accept = (submission) =>
  answered(client.PUT("/api/staff/v1/submissions/{code}/acceptance", step(submission)));

/** @param {Pick<Summary, "code" | "version">} submission @param {Schemas["RefusalInput"]} body */
export const decline = (submission, body) =>
  answered(client.PUT("/api/staff/v1/submissions/{code}/refusal", { ...step(submission), body }));

/** @param {Pick<Summary, "code" | "version">} submission @param {Schemas["AssignmentInput"]} body */
export const assign = (submission, body) =>
  answered(client.PUT("/api/staff/v1/submissions/{code}/assignment", { ...step(submission), body }));

/** @param {Pick<Summary, "code" | "version">} submission @param {string} into */
export const merge = (submission, into) =>
  answered(client.PUT("/api/staff/v1/submissions/{code}/merging", { ...step(submission), body: { into } }));

/** @param {Pick<Summary, "code" | "version">} submission */
export const unmerge = (submission) =>
  answered(client.DELETE("/api/staff/v1/submissions/{code}/merging", step(submission)));

/** @param {Pick<Summary, "code" | "version">} submission @param {Schemas["PrivateAnswerInput"]} body */
export const draftPrivateAnswer = (submission, body) =>
  answered(client.PUT("/api/staff/v1/submissions/{code}/answer", { ...step(submission), body }));

/** @param {Pick<Summary, "code" | "version">} submission */
export const sendPrivateAnswer = (submission) =>
  answered(client.PUT("/api/staff/v1/submissions/{code}/answer/sending", step(submission)));

/** @param {Pick<Summary, "code" | "version">} submission */
export const close = (submission) => answered(client.PUT("/api/staff/v1/submissions/{code}/closing", step(submission)));

/** One answer to several. @param {Schemas["AnswersInput"]} body */
export const draftAnswers = (body) => answered(client.POST("/api/staff/v1/answers", { body }));

/** @param {AbortSignal} signal */
export const loadTemplates = (signal) => answered(client.GET("/api/staff/v1/answer-templates", { signal }));

/** @param {Schemas["AnswerTemplateInput"]} body */
export const addTemplate = (body) => answered(client.POST("/api/staff/v1/answer-templates", { body }));

/** @param {{ code: string, version: number }} template @param {Schemas["AnswerTemplateInput"]} body */
export const editTemplate = (template, body) =>
  answered(client.PUT("/api/staff/v1/answer-templates/{code}", { ...step(template), body }));

/** @param {{ code: string, version: number }} template */
export const removeTemplate = (template) =>
  answered(client.DELETE("/api/staff/v1/answer-templates/{code}", step(template)));

/** How long what is kept. @param {AbortSignal} signal */
export const loadRetention = (signal) => answered(client.GET("/api/staff/v1/retention", { signal }));

/** @param {number} version @param {Schemas["RetentionInput"]} body */
export const setRetention = (version, body) =>
  answered(client.PUT("/api/staff/v1/retention", { params: { header: ifMatch(version) }, body }));
