import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromiumHere } from "./chromium.js";
import { writeCity } from "./city.js";
import { freePorts } from "./ports.js";
import { plans, startProduct } from "./product.js";

/**
 * Before the first story: a browser, and three products side by side, each with a plan of its own.
 * @param {import("vitest/node").TestProject} project
 */
export default async function setUp(project) {
  project.provide("chromium", chromiumHere());
  const folder = mkdtempSync(join(tmpdir(), "teilhabe-city-"));
  writeCity(plans.nergenshuizen, folder);
  const ports = await freePorts(6);
  const started = await Promise.allSettled(
    [plans.bremen, plans.empty, folder].map((plan, i) => startProduct(plan, ports[2 * i] ?? 0, ports[2 * i + 1] ?? 0)),
  );
  const products = started.flatMap((start) => (start.status === "fulfilled" ? [start.value] : []));
  const tearDown = async () => {
    await Promise.all(products.map(({ stop }) => stop()));
    rmSync(folder, { recursive: true, force: true });
  };
  const failed = started.find((start) => start.status === "rejected");
  if (failed) {
    await tearDown();
    throw failed.reason;
  }
  const [bremen, empty, city] = products.map(({ address }) => address);
  project.provide("sites", /** @type {import("./sites.d.ts").Sites} */ ({ bremen, empty, city }));
  return tearDown;
}
