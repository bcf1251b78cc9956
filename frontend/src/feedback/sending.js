import { Refused } from "../api/client.js";
import { submit } from "../api/feedback.js";
import { proved } from "./gate.js";

/**
 * @typedef {import("./draft.js").Draft} Draft
 * @typedef {import("./draft.js").Body} Body
 * @typedef {import("../page.js").Schemas["SubmissionReceipt"]} Receipt
 */

/** @param {unknown} error */
const isAboutKey = (error) => error instanceof Refused && error.status === 422;

/** @param {Body} one @param {Body} other */
export const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/** @param {Body} body @param {string} key @param {string} website what a program put into the trap @param {import("./gate.js").Gate} gate */
const sendProved = (body, key, website, gate) =>
  proved(gate, (proof) => submit({ ...body, ...(website ? { website } : {}), proof }, key));

/**
 * Sends a draft, once, whatever becomes of the answers. What was sent before with the same key and without an answer may
 * have arrived: then it is that which the receipt is for, and `isEarlier` says so. Where the key belongs to something that
 * was sent from another window, this is something else, and gets a key of its own.
 * @param {Draft} draft
 * @param {Body} body
 * @param {string} website
 * @param {import("./gate.js").Gate} gate
 * @param {() => void} keep keeps the draft as it is now
 * @returns {Promise<{ receipt: Receipt, isEarlier: boolean }>}
 */
export async function send(draft, body, website, gate, keep) {
  const before = [...draft.sent];
  try {
    return { receipt: await sendNew(draft, body, website, gate, keep), isEarlier: false };
  } catch (error) {
    if (!isAboutKey(error)) throw error;
  }
  for (const earlier of before) {
    try {
      return { receipt: await sendProved(earlier, draft.key, "", gate), isEarlier: true };
    } catch (error) {
      if (!isAboutKey(error)) throw error;
    }
  }
  Object.assign(draft, { key: crypto.randomUUID(), sent: [] });
  return { receipt: await sendNew(draft, body, website, gate, keep), isEarlier: false };
}

/** Sends it as it is now, and takes note that it may have arrived. @type {(...all: Parameters<typeof send>) => Promise<Receipt>} */
async function sendNew(draft, body, website, gate, keep) {
  const before = draft.sent;
  if (!before.some((each) => isSame(each, body))) draft.sent = [...before, body];
  keep();
  try {
    return await sendProved(body, draft.key, website, gate);
  } catch (error) {
    // A refusal is an answer: this has not arrived.
    if (error instanceof Refused) {
      draft.sent = before;
      keep();
    }
    throw error;
  }
}
