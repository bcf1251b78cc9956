import client, { answered } from "./staff.js";

/** @typedef {import("./client.js").Schemas} Schemas */

/** A network that does not answer is none. */
const patience = 10_000;

/** Who may come in. Each look is written down. @param {string} code of an event @param {AbortSignal} [signal] */
export const loadDoor = (code, signal) =>
  answered(
    client.GET("/api/staff/v1/events/{code}/door", { params: { path: { code } }, ...(signal ? { signal } : {}) }),
  );

/** @param {string} code of an event @param {import("../staff/door/queue.js").Mark} mark */
export const sendMark = (code, { id, registration, present, at }) =>
  answered(
    client.PUT("/api/staff/v1/events/{code}/door/marks/{mark}", {
      params: { path: { code, mark: id } },
      // Of a clock that is wrong it tells by how much.
      body: { registration, present, at, sentAt: new Date().toISOString() },
      signal: AbortSignal.timeout(patience),
    }),
  );

/** What stands on badges. @param {string} code of an event @param {string} session of whom; empty: all @param {AbortSignal} signal */
export const loadBadges = (code, session, signal) =>
  answered(
    client.GET("/api/staff/v1/events/{code}/badges", {
      params: { path: { code }, query: session ? { session: Number(session) } : {} },
      signal,
    }),
  );
