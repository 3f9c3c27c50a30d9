/** `npm run faults`: installs and builds what is missing, then kills one execution at every call (test/faults/main.ts). */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./ensure.mjs";

ensureInstalled();
const { build } = await import("./build.mjs");
try {
  await build();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const main = fileURLToPath(new URL("../test/faults/main.ts", import.meta.url));
const { status, signal } = spawnSync(
  process.execPath,
  [
    "--disable-warning=ExperimentalWarning",
    // As for simulate: short-lived worlds, one script compiled once.
    "--max-semi-space-size=64",
    "--no-flush-bytecode",
    "--import",
    import.meta.resolve("tsx"),
    main,
    ...process.argv.slice(2),
  ],
  { stdio: "inherit" },
);
process.exitCode = status ?? (signal === null ? 1 : 130);
