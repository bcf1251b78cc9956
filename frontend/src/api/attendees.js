import client, { answered, ifMatch } from "./staff.js";

/** @typedef {import("./client.js").Schemas} Schemas */

/** @param {string} code of an event */
const of = (code) => ({ params: { path: { code } } });

/** @param {string} code @param {AbortSignal} [signal] */
export const loadDesk = (code, signal) =>
  answered(client.GET("/api/staff/v1/events/{code}/registration", { ...of(code), ...(signal ? { signal } : {}) }));

/** @param {string} code @param {number} version @param {Schemas["RegistrationDeskInput"]} body */
export const setDesk = (code, version, body) =>
  answered(
    client.PUT("/api/staff/v1/events/{code}/registration", {
      params: { path: { code }, header: ifMatch(version) },
      body,
    }),
  );

/** What whoever registers is asked. @param {string} code @param {number} version of the desk @param {Schemas["RegistrationQuestionInput"][]} questions */
export const setQuestions = (code, version, questions) =>
  answered(
    client.PUT("/api/staff/v1/events/{code}/registration/questions", {
      params: { path: { code }, header: ifMatch(version) },
      body: { questions },
    }),
  );

/** How many answered what. @param {string} code @param {AbortSignal} [signal] */
export const loadCounted = (code, signal) =>
  answered(
    client.GET("/api/staff/v1/events/{code}/registration/answers", { ...of(code), ...(signal ? { signal } : {}) }),
  );

/** Each look is written down. @param {string} code @param {import("../staff/desk-forms.js").Narrowed} query @param {AbortSignal} [signal] */
export const loadAttendees = (code, query, signal) =>
  answered(
    client.GET("/api/staff/v1/events/{code}/registrations", {
      params: { path: { code }, query: /** @type {any} */ ({ ...query, pageSize: 100 }) },
      ...(signal ? { signal } : {}),
    }),
  );

/** @param {string} code @param {Schemas["RegistrationEntry"]} body */
export const enterAttendee = (code, body) =>
  answered(client.POST("/api/staff/v1/events/{code}/registrations", { ...of(code), body }));

/** The codes with which one may register. @param {string} code @param {AbortSignal} [signal] */
export const loadInvitations = (code, signal) =>
  answered(client.GET("/api/staff/v1/events/{code}/invitations", { ...of(code), ...(signal ? { signal } : {}) }));

/** @param {string} code @param {string} batch */
const batchOf = (code, batch) => ({ params: { path: { code, batch } } });

/** @param {string} code @param {string} batch the same for the same wish @param {Schemas["InvitationsInput"]} body */
export const makeInvitations = (code, batch, body) =>
  answered(client.PUT("/api/staff/v1/events/{code}/invitations/{batch}", { ...batchOf(code, batch), body }));

/** Those that nobody has used. @param {string} code @param {string} batch */
export const takeBackInvitations = (code, batch) =>
  answered(client.DELETE("/api/staff/v1/events/{code}/invitations/{batch}", batchOf(code, batch)));

/** What was written to those who come. @param {string} code @param {AbortSignal} [signal] */
export const loadMessages = (code, signal) =>
  answered(client.GET("/api/staff/v1/events/{code}/messages", { ...of(code), ...(signal ? { signal } : {}) }));

/** To how many it would go. @param {string} code @param {{ states: ("confirmed" | "wait-listed" | "attended")[], session?: number }} query */
export const countRecipients = (code, query) =>
  answered(client.GET("/api/staff/v1/events/{code}/recipients", { params: { path: { code }, query } }));

/** @param {string} code @param {string} message the same for the same wish @param {Schemas["EventMessageInput"]} body */
export const writeMessage = (code, message, body) =>
  answered(client.PUT("/api/staff/v1/events/{code}/messages/{message}", { params: { path: { code, message } }, body }));

/** @param {string} code @param {string} registration */
const one = (code, registration) => ({ params: { path: { code, registration } } });

/** @param {string} code @param {string} registration */
export const checkIn = (code, registration) =>
  answered(client.PUT("/api/staff/v1/events/{code}/registrations/{registration}/attendance", one(code, registration)));

/** @param {string} code @param {string} registration */
export const undoCheckIn = (code, registration) =>
  answered(
    client.DELETE("/api/staff/v1/events/{code}/registrations/{registration}/attendance", one(code, registration)),
  );

/** @param {string} code @param {string} registration */
export const cancelAttendee = (code, registration) =>
  answered(
    client.PUT("/api/staff/v1/events/{code}/registrations/{registration}/cancellation", one(code, registration)),
  );

/** Somebody who waits. @param {string} code @param {string} registration */
export const giveSeat = (code, registration) =>
  answered(client.PUT("/api/staff/v1/events/{code}/registrations/{registration}/seat", one(code, registration)));

/** @param {string} code @param {string} registration @param {number} version */
const versioned = (code, registration, version) => ({
  params: { path: { code, registration }, header: ifMatch(version) },
});

/** @param {string} code @param {string} registration @param {number} version @param {Schemas["RegistrationCorrection"]} body */
export const correctAttendee = (code, registration, version, body) =>
  answered(
    client.PUT("/api/staff/v1/events/{code}/registrations/{registration}", {
      ...versioned(code, registration, version),
      body,
    }),
  );

/** With all that is known of them. @param {string} code @param {string} registration @param {number} version */
export const eraseAttendee = (code, registration, version) =>
  answered(
    client.DELETE("/api/staff/v1/events/{code}/registrations/{registration}", versioned(code, registration, version)),
  );
