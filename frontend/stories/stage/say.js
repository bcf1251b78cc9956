import { createHash, randomUUID } from "node:crypto";
import { setTimeout as after } from "node:timers/promises";

/** Nobody writes anything in less time. */
const earliest = 3_500;

/** @param {{ algorithm: string, challenge: string, salt: string, signature: string, maxnumber: number }} task */
function solved({ algorithm, challenge, salt, signature, maxnumber }) {
  for (let number = 0; number <= maxnumber; number++)
    if (
      createHash("sha256")
        .update(salt + number)
        .digest("hex") === challenge
    )
      return Buffer.from(JSON.stringify({ algorithm, challenge, number, salt, signature })).toString("base64");
  throw new Error("A task without a solution");
}

/** Asks a door that knows nobody. @param {string} address @param {any} [body] @param {Record<string, string>} [headers] */
async function post(address, body, headers = {}) {
  const answer = await fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

/** The solution of a fresh task. @param {string} site @param {Record<string, string>} [headers] @returns {Promise<string>} */
export const proof = (site, headers) => post(`${site}/api/v1/challenges`, undefined, headers).then(solved);

/**
 * Says something to a product, as a browser does it.
 * @param {string} site
 * @param {Record<string, unknown>} said beside the text
 * @param {number} [writing] milliseconds that it takes to write it
 * @returns {Promise<{ code: string, secret: string }>}
 */
export async function say(site, said, writing = earliest) {
  const solution = await proof(site);
  await after(writing);
  return post(
    `${site}/api/v1/submissions`,
    { language: "de", kind: "individual", city: "DE-HB", consent: "unnamed", ...said, proof: solution },
    { "Idempotency-Key": randomUUID() },
  );
}

/**
 * Asks back about an answer, as its sender does it with the secret link.
 * @param {string} site
 * @param {{ code: string, secret: string }} receipt
 * @param {string} text
 */
export const followUp = (site, { code, secret }, text) =>
  fetch(`${site}/api/own/v1/submissions/${code}/follow-up`, {
    method: "PUT",
    headers: { "Content-Type": "application/json", "Own-Secret": secret },
    body: JSON.stringify({ text }),
  }).then(async (answer) => {
    if (!answer.ok) throw new Error(`The follow-up was answered with ${answer.status}: ${await answer.text()}`);
  });

/** What the sender of something sees of it. @param {string} site @param {{ code: string, secret: string }} receipt */
export const ownPage = (site, { code, secret }) =>
  fetch(`${site}/api/own/v1/submissions/${code}`, { headers: { "Own-Secret": secret } }).then((answer) =>
    answer.json(),
  );
