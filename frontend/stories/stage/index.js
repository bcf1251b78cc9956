import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromiumHere } from "./chromium.js";
import { writeCity, writeOperator } from "./city.js";
import { startMailServer } from "./mail.js";
import { freePorts } from "./ports.js";
import { plans, startProduct } from "./product.js";
import { providerAt, startWithSignIn } from "./sign-in.js";

/** Keycloak takes a minute and half a gigabyte: it comes only where stories of those who sign in are told. */
function isSignInTold() {
  const named = process.argv
    .slice(2)
    .filter((word) => /^[a-z-]+$/.test(word) && word !== "run" && !word.startsWith("-"));
  return !named.length || named.some((name) => /staff|edited/.test(name));
}

/** All visitors of all stories come from one network. */
const manyVisitors = { TEILHABE_GATE_NETWORK_TOKENS: "500" };

/**
 * Before the first story: a browser, and products side by side: three with a plan of their own, and one at which one can
 * sign in.
 * @param {import("vitest/node").TestProject} project
 */
export default async function setUp(project) {
  project.provide("chromium", chromiumHere());
  const folder = mkdtempSync(join(tmpdir(), "teilhabe-city-"));
  writeCity(plans.nergenshuizen, folder);
  const operator = mkdtempSync(join(tmpdir(), "teilhabe-operator-"));
  writeOperator(operator);
  const [keycloak = 0, smtp = 0, mails = 0, ...ports] = await freePorts(11);
  const mail = await startMailServer(smtp, mails);
  const starts = [[plans.bremen], [plans.empty], [folder, operator]].map(([plan = "", own], i) =>
    startProduct(plan, ports[2 * i] ?? 0, ports[2 * i + 1] ?? 0, own, i ? {} : { ...mail.settings, ...manyVisitors }),
  );
  const signIn = isSignInTold() ? [startWithSignIn(ports[6] ?? 0, ports[7] ?? 0, keycloak, mail.settings)] : [];
  const started = await Promise.allSettled([...starts, ...signIn]);
  const products = started.flatMap((start) => (start.status === "fulfilled" ? [start.value] : []));
  const tearDown = async () => {
    await Promise.all(products.map(({ stop }) => stop()));
    await mail.stop();
    for (const written of [folder, operator]) rmSync(written, { recursive: true, force: true });
  };
  const failed = started.find((start) => start.status === "rejected");
  if (failed) {
    await tearDown();
    throw failed.reason;
  }
  const [bremen, empty, city, office = ""] = products.map(({ address }) => address);
  project.provide("sites", /** @type {import("./sites.d.ts").Sites} */ ({ bremen, empty, city, office }));
  project.provide("provider", providerAt(keycloak));
  project.provide("mails", mail.address);
  return tearDown;
}
