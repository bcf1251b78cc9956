import client, { answered } from "./client.js";

/** @typedef {import("./own.js").Own} Own */

/** How many seats are free at this moment. @param {string} code of an event */
export const loadSeats = (code) => answered(client.GET("/api/v1/events/{code}/seats", { params: { path: { code } } }));

/** @param {string} code of an event @param {import("./client.js").Schemas["RegistrationInput"]} body @param {string} key the same for the same wish */
export const register = (code, body, key) =>
  answered(
    client.POST("/api/v1/events/{code}/registrations", {
      params: { path: { code }, header: { "Idempotency-Key": key } },
      body,
    }),
  );

/** @param {Own} own */
const by = ({ code, secret }) => ({ params: { path: { code }, header: { "Own-Secret": secret } } });

/** @param {Own} own @param {AbortSignal} [signal] */
export const loadRegistration = (own, signal) =>
  answered(client.GET("/api/own/v1/registrations/{code}", { ...by(own), ...(signal ? { signal } : {}) }));

/** @param {Own} own @param {number[]} sessions */
export const chooseSessions = (own, sessions) =>
  answered(client.PUT("/api/own/v1/registrations/{code}/sessions", { ...by(own), body: { sessions } }));

/** All answers to what is asked now. @param {Own} own @param {Record<string, string>} answers */
export const answerQuestions = (own, answers) =>
  answered(client.PUT("/api/own/v1/registrations/{code}/answers", { ...by(own), body: { answers } }));

/** @param {Own} own */
export const acceptSeat = (own) => answered(client.PUT("/api/own/v1/registrations/{code}/acceptance", by(own)));

/** @param {Own} own */
export const cancelRegistration = (own) =>
  answered(client.PUT("/api/own/v1/registrations/{code}/cancellation", by(own)));

/** @param {Own} own */
export const exportRegistration = (own) => answered(client.GET("/api/own/v1/registrations/{code}/export", by(own)));

/** @param {Own} own */
export const eraseRegistration = (own) => answered(client.DELETE("/api/own/v1/registrations/{code}", by(own)));
