import client, { answered } from "./client.js";

/**
 * What belongs to whoever has the link: its code, and the secret that is sent in a header and never in an address.
 * @typedef {{ code: string, secret: string }} Own
 */

/** @param {Own} own */
const by = ({ code, secret }) => ({ params: { path: { code }, header: { "Own-Secret": secret } } });

/** @param {Own} own @param {AbortSignal} [signal] */
export const loadOwn = (own, signal) =>
  answered(client.GET("/api/own/v1/submissions/{code}", { ...by(own), ...(signal ? { signal } : {}) }));

/** @param {Own} own @param {"unnamed" | "private"} consent */
export const narrowConsent = (own, consent) =>
  answered(client.PUT("/api/own/v1/submissions/{code}/consent", { ...by(own), body: { consent } }));

/** @param {Own} own @param {string} text */
export const followUp = (own, text) =>
  answered(client.PUT("/api/own/v1/submissions/{code}/follow-up", { ...by(own), body: { text } }));

/** @param {Own} own */
export const removeAddress = (own) => answered(client.DELETE("/api/own/v1/submissions/{code}/address", by(own)));

/** @param {Own} own */
export const exportOwn = (own) => answered(client.GET("/api/own/v1/submissions/{code}/export", by(own)));

/** @param {Own} own */
export const erase = (own) => answered(client.DELETE("/api/own/v1/submissions/{code}", by(own)));

/** @param {string} secret of the mail */
export const confirmAddress = (secret) =>
  answered(client.POST("/api/own/v1/confirmations", { params: { header: { "Own-Secret": secret } } }));

/** @param {Own} own @param {AbortSignal} signal */
export const loadSubscription = (own, signal) =>
  answered(client.GET("/api/own/v1/subscriptions/{code}", { ...by(own), signal }));

/** @param {Own} own */
export const unsubscribe = (own) => answered(client.DELETE("/api/own/v1/subscriptions/{code}", by(own)));

/** Ends all that a mailbox follows. @param {string} token of the mail */
export const unsubscribeAll = (token) =>
  answered(client.POST("/api/own/v1/unsubscriptions/{token}", { params: { path: { token } } }));
