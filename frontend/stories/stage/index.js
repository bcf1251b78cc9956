import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromiumHere } from "./chromium.js";
import { writeCity, writeOperator } from "./city.js";
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
  const operator = mkdtempSync(join(tmpdir(), "teilhabe-operator-"));
  writeOperator(operator);
  const ports = await freePorts(6);
  const started = await Promise.allSettled(
    [[plans.bremen], [plans.empty], [folder, operator]].map(([plan = "", own], i) =>
      startProduct(plan, ports[2 * i] ?? 0, ports[2 * i + 1] ?? 0, own),
    ),
  );
  const products = started.flatMap((start) => (start.status === "fulfilled" ? [start.value] : []));
  const tearDown = async () => {
    await Promise.all(products.map(({ stop }) => stop()));
    for (const written of [folder, operator]) rmSync(written, { recursive: true, force: true });
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
