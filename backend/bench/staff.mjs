/**
 * What the staff does, measured: one person drafts and submits changes of 500 measures, another applies them at once, while
 * somebody reads the feed. Tokens come from a provider of sign-in that is there for this run alone: a Keycloak takes longer
 * to start than all of this.
 */
import { createSign, generateKeyPairSync, randomUUID } from "node:crypto";
import { createServer } from "node:http";

const CHANGES = 500;
const AT_ONCE = 8;
const STAFF = "/api/staff/v1";

const base64 = (value) => Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url");

/** @returns what the product has to be told of it, and tokens of people with a role */
export async function provider(port) {
  const issuer = `http://127.0.0.1:${port}/realms/bench`;
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const key = { ...publicKey.export({ format: "jwk" }), kid: "bench", alg: "RS256", use: "sig" };
  const described = {
    issuer,
    jwks_uri: `${issuer}/keys`,
    authorization_endpoint: `${issuer}/auth`,
    token_endpoint: `${issuer}/token`,
    end_session_endpoint: `${issuer}/end`,
  };
  const server = createServer((request, response) => {
    response.setHeader("Content-Type", "application/json");
    response.end(JSON.stringify(request.url.endsWith("/keys") ? { keys: [key] } : described));
  });
  await new Promise((resolve) => server.listen(port, "127.0.0.1", resolve));
  const token = (person, role) => {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: issuer,
      aud: "teilhabemonitor",
      sub: person,
      name: person,
      typ: "Bearer",
      roles: [role],
      jti: randomUUID(),
      iat: now,
      exp: now + 3600,
    };
    const signed = `${base64({ alg: "RS256", typ: "JWT", kid: "bench" })}.${base64(claims)}`;
    return `${signed}.${createSign("RSA-SHA256").update(signed).sign(privateKey).toString("base64url")}`;
  };
  return {
    settings: {
      TEILHABE_OIDC_URL: issuer,
      TEILHABE_OIDC_CLIENT_SECRET: randomUUID(),
      TEILHABE_OIDC_COOKIE_SECRET: randomUUID(),
    },
    token,
    close: () => server.close(),
  };
}

/** Somebody of the staff at the product. */
function person(product, token) {
  return async (method, path, { version, body } = {}) => {
    const answer = await fetch(product + STAFF + path, {
      method,
      headers: {
        Authorization: `Bearer ${token}`,
        "Requested-With": "teilhabemonitor",
        ...(version ? { "If-Match": `"${version}"` } : {}),
        ...(body ? { "Content-Type": "application/json" } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
    return answer.json();
  };
}

async function atOnce(count, act) {
  const results = [];
  let next = 0;
  const work = async () => {
    for (let i = next++; i < count; i = next++) results[i] = await act(i);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results;
}

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

async function timed(act) {
  const began = performance.now();
  const result = await act();
  return { result, milliseconds: performance.now() - began };
}

/**
 * Reads the feed until it is told to stop, as somebody does who keeps a copy.
 * @returns the numbers that it saw, once it has stopped
 */
async function follow(product, from, isOver) {
  const numbers = [];
  for (let last = from, over = false; !over; ) {
    over = isOver();
    for (let page; (page = await (await fetch(`${product}/api/v1/changes?since=${last}&pageSize=25`)).json()).data.length; ) {
      numbers.push(...page.data.map(({ number }) => number));
      last = numbers[numbers.length - 1];
    }
  }
  return numbers;
}

/**
 * @param product its address
 * @param {(person: string, role: string) => string} token
 * @returns lines for the table of what was measured
 */
export async function measureStaff(product, token) {
  const writer = person(product, token("writer", "coordinator"));
  const reader = person(product, token("reader", "coordinator"));
  const measures = await codes(product);

  const written = await timed(() =>
    atOnce(CHANGES, async (i) => {
      const subject = `measures/${measures[i]}`;
      const { version, input } = await writer("GET", `/subjects/${subject}`);
      const proposal = { ...input, contact: `stelle-${i}@example.org` };
      const body = { subject, kind: "edit", baseVersion: version, input: proposal, reason: "Neue Anschrift" };
      const draft = await writer("POST", "/changes", { body });
      return writer("PUT", `/changes/${draft.code}/submission`, { version: draft.version });
    }),
  );
  const submitted = written.result.map(({ code, version }) => ({ code, version }));

  const lists = [];
  for (let i = 0; i < 30; i++) {
    lists.push((await timed(() => reader("GET", "/changes?state=submitted&pageSize=50"))).milliseconds);
  }

  const last = (await (await fetch(`${product}/api/v1/changes?pageSize=1`)).json()).data[0]?.number ?? 0;
  let over = false;
  const followed = follow(product, last, () => over);
  const { result, milliseconds } = await timed(() => reader("POST", "/applications", { body: { changes: submitted } }));
  over = true;
  const seen = await followed;
  if (result.applied.length !== CHANGES) throw new Error(`only ${result.applied.length} changes were applied`);
  if (seen.length !== CHANGES || seen.some((number, i) => number !== last + 1 + i)) {
    throw new Error(`who read the feed saw ${seen.length} changes, or not in order`);
  }
  return [
    `| bulk apply of ${CHANGES} changes, while somebody reads the feed | ${(milliseconds / 1000).toFixed(1)} s | |`,
    `| … drafted and submitted one by one, ${AT_ONCE} at a time | ${(written.milliseconds / 1000).toFixed(1)} s | |`,
    `| 50 of ${CHANGES} submitted changes in a list, median | ${median(lists).toFixed(0)} ms | |`,
  ];
}

/** Of as many measures as there are changes. */
async function codes(product) {
  const codes = [];
  for (let page = 1; codes.length < CHANGES; page++) {
    const answer = await fetch(`${product}/api/v1/measures?pageSize=100&page=${page}`);
    codes.push(...(await answer.json()).data.map(({ code }) => code));
  }
  return codes;
}
