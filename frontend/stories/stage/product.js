import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { freePorts } from "./ports.js";

export const backend = resolve(import.meta.dirname, "../../../backend");
const jar = join(backend, "target/quarkus-app/quarkus-run.jar");
const mayTake = 300_000;

/** Of the JVM, for stories: little memory, and soon warm. */
const small = ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m"];

/** Plans that the tests of the backend use too. */
export const plans = {
  bremen: join(backend, "src/main/resources/plan-bremen"),
  empty: join(backend, "src/test/resources/plan-empty"),
  nergenshuizen: join(backend, "src/test/resources/plan-nergenshuizen"),
};

/** Where the PostgreSQL of an instance listens, for another one. @param {string} data its folder */
export const databaseOf = (data) => ({
  TEILHABE_DATABASE_URL: `jdbc:postgresql://localhost:${readFileSync(join(data, "cluster", "postmaster.pid"), "utf8").split("\n")[3]}/teilhabemonitor`,
  TEILHABE_DATABASE_USER: "teilhabemonitor",
  TEILHABE_DATABASE_PASSWORD: readFileSync(join(data, "password"), "utf8").trim(),
  TEILHABE_SERVER_KEY: readFileSync(join(data, "server-key"), "utf8").trim(),
});

/** @param {string} address */
export const answers = (address) =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );

/**
 * The packaged product with its embedded PostgreSQL, on a plan and with data that are thrown away.
 * @param {string} plan folder
 * @param {number} port
 * @param {number} management port of its health
 * @param {string} [operator] folder with what only the operator can say
 * @param {Record<string, string>} [settings] further ones
 * @param {string[]} [options] of the JVM
 */
export async function startProduct(plan, port, management, operator = "", settings = {}, options = small) {
  if (!existsSync(jar)) throw new Error("The backend is not packaged. Run backend/check or backend/start.");
  const address = `http://127.0.0.1:${port}`;
  const folder = mkdtempSync(join(tmpdir(), "teilhabe-stories-"));
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, "bin/java") : "java";
  const child = spawn(java, [...options, "-jar", jar], {
    env: {
      ...process.env,
      PORT: String(port),
      MANAGEMENT_PORT: String(management),
      LISTEN_ADDRESS: "127.0.0.1",
      TEILHABE_URL: address,
      TEILHABE_PLAN: plan,
      TEILHABE_DATA: folder,
      TEILHABE_DATABASE_URL: "",
      TEILHABE_OPERATOR: operator,
      ...settings,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  /** @type {string[]} */
  const log = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (bytes) => log.push(String(bytes)));
  const gone = new Promise((resolve) => child.once("exit", resolve));

  async function stop() {
    child.kill("SIGTERM");
    await gone;
    rmSync(folder, { recursive: true, force: true });
  }

  const deadline = Date.now() + mayTake;
  while (!(await answers(`http://127.0.0.1:${management}/health/ready`))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error(`The product did not start:\n${log.join("")}`);
    }
    await after(100);
  }
  return { address, stop, pid: child.pid ?? 0, data: settings.TEILHABE_DATA ?? folder };
}

/**
 * Does something with a product that has Bremen's plan: the one at this address, or one of its own.
 * @param {string | undefined} address
 * @param {(address: string) => Promise<void>} act
 */
export async function withBremen(address, act) {
  if (address) return act(new URL(address).origin);
  const [port = 0, management = 0] = await freePorts(2);
  const product = await startProduct(plans.bremen, port, management);
  try {
    await act(product.address);
  } finally {
    await product.stop();
  }
}
