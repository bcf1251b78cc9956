import { createSign, generateKeyPairSync, randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";

/**
 * Somebody with an account.
 * @typedef {{ sub: string, name: string, roles: string[] }} Account
 */

/** @param {unknown} value */
const base64 = (value) => Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url");

const lastsFor = 3600;

/** Our name at the provider. */
const client = "teilhabemonitor";

/**
 * A provider of sign-in that is there for one run alone, because a Keycloak takes longer to start than all of that run:
 * it gives tokens to programs, and signs browsers in without asking them, as whoever was last told to sit before them.
 * @param {number} port of the loopback
 */
export async function startProvider(port) {
  const address = `http://127.0.0.1:${port}`;
  const issuer = `${address}/realms/here`;
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const key = { ...publicKey.export({ format: "jwk" }), kid: "here", alg: "RS256", use: "sig" };
  /** @type {Account | undefined} */
  let seated;
  /** @type {Map<string, { account: Account, nonce: string }>} */
  const codes = new Map();

  /** @param {Account} account @param {Record<string, unknown>} more */
  function signed(account, more) {
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: issuer, aud: client, ...account, jti: randomUUID(), iat: now, exp: now + lastsFor, ...more };
    const words = `${base64({ alg: "RS256", typ: "JWT", kid: key.kid })}.${base64(claims)}`;
    return `${words}.${createSign("RSA-SHA256").update(words).sign(privateKey).toString("base64url")}`;
  }

  /** For programs. @param {Account} account */
  const token = (account) => signed(account, { typ: "Bearer" });

  const described = {
    issuer,
    jwks_uri: `${issuer}/keys`,
    authorization_endpoint: `${issuer}/auth`,
    token_endpoint: `${issuer}/token`,
    end_session_endpoint: `${issuer}/end`,
  };

  /** Sends a browser back at once. @param {URLSearchParams} asked */
  function wayBack(asked) {
    if (!seated) throw new Error("nobody sits before the browser");
    const code = randomUUID();
    codes.set(code, { account: seated, nonce: asked.get("nonce") ?? "" });
    const back = new URL(asked.get("redirect_uri") ?? "");
    back.searchParams.set("code", code);
    back.searchParams.set("state", asked.get("state") ?? "");
    return back.href;
  }

  /** @param {string} form */
  function tokens(form) {
    const { account, nonce } = codes.get(new URLSearchParams(form).get("code") ?? "") ?? {};
    if (!account) return { error: "invalid_grant" };
    return {
      access_token: token(account),
      id_token: signed(account, { nonce, auth_time: Math.floor(Date.now() / 1000), typ: "ID" }),
      refresh_token: randomUUID(),
      token_type: "Bearer",
      expires_in: lastsFor,
    };
  }

  const server = createServer(async (request, answer) => {
    const { pathname, searchParams } = new URL(request.url ?? "", address);
    if (pathname.endsWith("/auth")) return void answer.writeHead(302, { Location: wayBack(searchParams) }).end();
    const said = pathname.endsWith("/keys")
      ? { keys: [key] }
      : pathname.endsWith("/token")
        ? tokens(await text(request))
        : described;
    answer.writeHead("error" in said ? 400 : 200, { "Content-Type": "application/json" }).end(JSON.stringify(said));
  });
  await new Promise((resolve) => server.listen(port, "127.0.0.1", () => resolve(undefined)));
  return {
    address,
    /** What the product has to be told of it. */
    settings: {
      TEILHABE_OIDC_URL: issuer,
      TEILHABE_OIDC_CLIENT_SECRET: randomUUID(),
      TEILHABE_OIDC_COOKIE_SECRET: randomUUID(),
    },
    token,
    /** Who signs in next. @param {Account} account */
    seat: (account) => void (seated = account),
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve(undefined)));
    },
  };
}
