import createClient from "openapi-fetch";
import { languageOf } from "../routes.js";

/**
 * @typedef {import("./schema.js").components["schemas"]} Schemas
 * @typedef {import("./schema.js").paths} Paths
 */

/** The server answered, and it was a refusal. */
export class Refused extends Error {
  /**
   * All that is wrong with what was sent: where (a pointer into the body, or the name of a parameter) and why.
   * @type {{ name: string, reason: string }[]}
   */
  violations = [];
  /** After how many seconds it can be tried again, where the server says so. @type {number | undefined} */
  retryAfter;

  /** @param {number} status @param {string} [detail] @param {string} [violated] the part of the request that was wrong */
  constructor(status, detail, violated = "") {
    super(detail ?? `The server answered ${status}`);
    this.status = status;
    this.violated = violated;
  }
}

/** The server could not be reached, or what stands before it says that it is down. */
export class Unreachable extends Error {}

/** The code of a page could not be fetched. Browsers remember that, so that only a reload helps. */
export class NotFetched extends Unreachable {}

/** @param {unknown} cause @returns {never} */
export function notFetched(cause) {
  throw new NotFetched("The page could not be fetched", { cause });
}

const gatewayTroubles = [502, 503, 504];

/** @type {import("openapi-fetch").Client<Paths>} */
const client = createClient({
  cache: "no-cache",
  credentials: "omit",
  headers: { Accept: "application/json" },
  querySerializer: { array: { style: "form", explode: false } },
});

// What is wrong is told in the language of the page.
client.use({
  onRequest: ({ request }) => request.headers.set("Accept-Language", languageOf(location.pathname)),
});

/**
 * The data of an answer, or an error that says which state the page is in.
 * @template T
 * @param {Promise<{ data?: T, error?: unknown, response: Response }>} request
 * @returns {Promise<T>}
 */
export async function answered(request) {
  let answer;
  try {
    answer = await request;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new Unreachable(String(error), { cause: error });
  }
  const { data, error, response } = answer;
  if (response.ok && data !== undefined) return data;
  if (response.status === 204) return /** @type {T} */ (undefined);
  if (gatewayTroubles.includes(response.status)) throw new Unreachable(`Status ${response.status}`);
  const problem = /** @type {Schemas["Problem"] | undefined} */ (typeof error === "object" ? error : undefined);
  const violation = problem?.violations?.[0];
  const refused = new Refused(response.status, violation?.reason ?? problem?.detail, violation?.name);
  refused.violations = problem?.violations ?? [];
  refused.retryAfter = Number(response.headers.get("Retry-After")) || undefined;
  throw refused;
}

/**
 * All elements of a list, page after page.
 * @template T
 * @param {(page: number) => Promise<{ data: T[], pagination: Schemas["Pagination"] }>} load
 * @returns {Promise<T[]>}
 */
export async function everyPage(load) {
  const first = await load(1);
  const all = [...first.data];
  for (let page = 2; page <= first.pagination.totalPages; page++) {
    all.push(...(await load(page)).data);
  }
  return all;
}

export default client;
