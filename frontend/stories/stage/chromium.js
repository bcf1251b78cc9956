import { execFileSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome"];
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

const found = () =>
  process.env.CHROMIUM ||
  names
    .flatMap((name) => (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, name)))
    .find(isExecutable);

/** Where Chromium is. Root on Debian or Ubuntu gets it installed; everybody else is told what to install. */
export function chromiumHere() {
  const here = found();
  if (here) return here;
  try {
    if (!isRoot) throw new Error("only root can install it");
    console.log("Chromium is missing; installing the package chromium.");
    execFileSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { stdio: "inherit" });
  } catch {
    // Said below, in one sentence.
  }
  const installed = found();
  if (installed) return installed;
  throw new Error(
    "Chromium is missing, the browser of the stories. Install the package chromium (Debian, Ubuntu: apt install chromium) or name the program in CHROMIUM.",
  );
}

/** A browser with a fresh profile that talks to nobody by itself. @param {string} executablePath */
export const launch = (executablePath) =>
  chromium.launch({
    executablePath,
    chromiumSandbox: !isRoot,
    args: ["--disable-background-networking", "--disable-component-update", "--no-first-run", "--no-pings"],
  });
