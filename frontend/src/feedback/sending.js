import { Refused } from "../api/client.js";
import { submit } from "../api/feedback.js";
import { keep } from "./draft.js";
import { proved } from "./gate.js";

/**
 * @typedef {import("./draft.js").Draft} Draft
 * @typedef {import("./draft.js").Body} Body
 * @typedef {import("../page.js").Schemas["SubmissionReceipt"]} Receipt
 */

/** @param {unknown} error */
const isAboutKey = (error) => error instanceof Refused && error.status === 422;

/** @param {Body} one @param {Body} other */
const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/** @param {Body} body @param {string} key @param {string} website what a program put into the trap @param {import("./gate.js").Gate} gate */
const sendProved = (body, key, website, gate) =>
  proved(gate, (proof) => submit({ ...body, ...(website ? { website } : {}), proof }, key));

/**
 * Sends a draft, once, whatever becomes of the answers. What was sent before with the same key and without an answer may
 * have arrived: then it is that which the receipt is for, and `isEarlier` says so.
 * @param {Draft} draft
 * @param {Body} body
 * @param {string} website
 * @param {import("./gate.js").Gate} gate
 * @returns {Promise<{ receipt: Receipt, isEarlier: boolean }>}
 */
export async function send(draft, body, website, gate) {
  const before = [...draft.sent];
  if (!before.some((each) => isSame(each, body))) draft.sent = [...before, body];
  keep(draft);
  try {
    return { receipt: await sendProved(body, draft.key, website, gate), isEarlier: false };
  } catch (error) {
    // A refusal is an answer: this has not arrived.
    if (error instanceof Refused) {
      draft.sent = before;
      keep(draft);
    }
    if (!isAboutKey(error)) throw error;
    for (const earlier of before) {
      try {
        return { receipt: await sendProved(earlier, draft.key, "", gate), isEarlier: true };
      } catch (again) {
        if (!isAboutKey(again)) throw again;
      }
    }
    throw error;
  }
}
