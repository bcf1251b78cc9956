/** Where it is told what was measured, and on what. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { dirname, join } from "node:path";

const BACKEND = dirname(import.meta.dirname);
const REPORT = join(BACKEND, "docs", "performance.md");

/** The first line of what a program says. */
export function told(command, ...args) {
  const { stdout, stderr } = spawnSync(command, args, { encoding: "utf8" });
  return (stdout || stderr).split("\n")[0].trim();
}

function commit() {
  const git = (...args) =>
    execFileSync("git", ["-C", BACKEND, ...args], { encoding: "utf8" }).trim();
  try {
    const changed =
      git("status", "--porcelain", "--", ":/", `:!${REPORT}`) !== "";
    return (
      git("rev-parse", "--short", "HEAD") + (changed ? " with changes" : "")
    );
  } catch {
    return "unknown";
  }
}

/** When it was measured, and on what machine. */
export function circumstances(load) {
  const release = existsSync("/etc/os-release")
    ? readFileSync("/etc/os-release", "utf8")
    : "";
  return (
    `Measured on ${new Date().toISOString().slice(0, 10)}, commit ${commit()}, on ${cpus().length} cores (${cpus()[0].model.trim()}), ` +
    `${(totalmem() / 2 ** 30).toFixed(0)} GiB, ${/PRETTY_NAME="(.*)"/.exec(release)?.[1] ?? "Linux"}, load before the run ${load.toFixed(1)}.`
  );
}

/** Writes a part of the report between its marks, or at the end where it has none yet. */
export function write(name, lines) {
  const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
  const block = `${begin}\n${lines}\n${end}`;
  const before = existsSync(REPORT)
    ? readFileSync(REPORT, "utf8")
    : "# How fast it is\n";
  mkdirSync(dirname(REPORT), { recursive: true });
  const marked = new RegExp(`${begin}[^]*${end}`);
  writeFileSync(
    REPORT,
    marked.test(before)
      ? before.replace(marked, () => block)
      : `${before.trimEnd()}\n\n${block}\n`,
  );
  console.error(`Written into ${REPORT}`);
}
