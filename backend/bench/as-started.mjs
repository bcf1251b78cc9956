/** How backend/start starts the JVM. What is started from here has as few pools of native memory. */
import { readFileSync } from "node:fs";

const start = readFileSync(new URL("../start", import.meta.url), "utf8");

export const OPTIONS = /^exec "\$java" (.*) \$\{JAVA_OPTS:-\}/m
  .exec(start)[1]
  .split(" ");
process.env.MALLOC_ARENA_MAX ??=
  /^export MALLOC_ARENA_MAX=\$\{MALLOC_ARENA_MAX:-(\d+)\}/m.exec(start)[1];
