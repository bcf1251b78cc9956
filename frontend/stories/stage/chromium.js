import { execFileSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

/** The whole browser, with windows that nobody sees. */
const whole = ["chromium", "chromium-browser", "google-chrome"];
/** The same engine without windows: it needs half the time. */
const headless = "chromium-headless-shell";
const isRoot = process.getuid?.() === 0;

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string[]} names */
const found = (names) =>
  process.env.CHROMIUM ||
  names
    .flatMap((name) => (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, name)))
    .find(isExecutable);

/** Installs the first of these packages that there is. @param {string[]} packages */
function install([name = "", ...others]) {
  try {
    if (!isRoot) throw new Error("only root can install it");
    console.log(`Chromium is missing; installing the package ${name}.`);
    // A new machine knows no packages yet.
    const commands = `apt-get update -qq; apt-get install -y --no-install-recommends ${name}`;
    execFileSync("sh", ["-c", commands], { stdio: "inherit" });
  } catch {
    // What is still missing is said in one sentence.
    if (others.length) install(others);
  }
}

/** @param {string[]} names in the order in which they are liked */
function here(names) {
  const present = found(names);
  if (present) return present;
  install(names);
  const installed = found(names);
  if (installed) return installed;
  throw new Error(
    "Chromium is missing, the browser of the stories. Install the package chromium (Debian, Ubuntu: apt install chromium) or name the program in CHROMIUM.",
  );
}

/** Where Chromium is. Root on Debian or Ubuntu gets it installed; everybody else is told what to install. */
export const chromiumHere = () => here([headless, ...whole]);

/** Where Chromium is with all that belongs to it. */
export const wholeChromiumHere = () => here(whole);

/** A browser with a fresh profile that talks to nobody by itself. @param {string} executablePath @param {string[]} [more] of its switches */
export const launch = (executablePath, more = []) =>
  chromium.launch({
    executablePath,
    chromiumSandbox: !isRoot,
    args: ["--disable-background-networking", "--disable-component-update", "--no-first-run", "--no-pings", ...more],
  });
