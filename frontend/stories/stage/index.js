import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromiumHere } from "./chromium.js";
import { writeCity, writeOperator } from "./city.js";
import { startMailServer } from "./mail.js";
import { freePorts } from "./ports.js";
import { databaseOf, plans, startProduct } from "./product.js";
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
 * Before the first story: a browser, and products side by side: three with a plan of their own, one at which one can
 * sign in, and a second instance on its database.
 * @param {import("vitest/node").TestProject} project
 */
export default async function setUp(project) {
  project.provide("chromium", chromiumHere());
  const folder = mkdtempSync(join(tmpdir(), "teilhabe-city-"));
  writeCity(plans.nergenshuizen, folder);
  const operator = mkdtempSync(join(tmpdir(), "teilhabe-operator-"));
  writeOperator(operator);
  const [keycloak = 0, smtp = 0, mails = 0, ...ports] = await freePorts(13);
  const mail = await startMailServer(smtp, mails);
  const starts = [[plans.bremen], [plans.empty], [folder, operator]].map(([plan = "", own], i) =>
    startProduct(plan, ports[2 * i] ?? 0, ports[2 * i + 1] ?? 0, own, i ? {} : { ...mail.settings, ...manyVisitors }),
  );
  const signIn = isSignInTold() ? [startWithSignIn(ports[6] ?? 0, ports[7] ?? 0, keycloak, mail.settings)] : [];
  const started = await Promise.allSettled([...starts, ...signIn]);
  const products = started.flatMap((start) => (start.status === "fulfilled" ? [start.value] : []));
  const tearDown = async () => {
    // The instance beside first: its database goes with the other one.
    for (const { stop } of products.splice(4)) await stop();
    await Promise.all(products.map(({ stop }) => stop()));
    await mail.stop();
    for (const written of [folder, operator]) rmSync(written, { recursive: true, force: true });
  };
  try {
    for (const start of started) if (start.status === "rejected") throw start.reason;
    const office = products[3];
    if (office) {
      const shared = { ...mail.settings, ...manyVisitors, ...databaseOf(office.data) };
      products.push(await startProduct(plans.bremen, ports[8] ?? 0, ports[9] ?? 0, "", shared));
    }
  } catch (failure) {
    await tearDown();
    throw failure;
  }
  const [bremen, empty, city, office = "", beside = ""] = products.map(({ address }) => address);
  project.provide("sites", /** @type {import("./sites.d.ts").Sites} */ ({ bremen, empty, city, office, beside }));
  project.provide("provider", providerAt(keycloak));
  project.provide("mails", mail.address);
  return tearDown;
}
