/** `npm run simulate`: installs and builds what is missing, then plays the year (emulator/simulate/main.ts). */
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

const root = new URL("../", import.meta.url);
const main = fileURLToPath(new URL("emulator/simulate/main.ts", root));
const { status, signal } = spawnSync(
  process.execPath,
  [
    "--disable-warning=ExperimentalWarning",
    // Each execution is a world of its own that dies young, and all run the same script: more room for the young and
    // code that stays compiled save a fifth of the time.
    "--max-semi-space-size=256",
    "--no-flush-bytecode",
    "--import",
    import.meta.resolve("tsx"),
    main,
    ...process.argv.slice(2),
  ],
  { stdio: "inherit" },
);
process.exitCode = status ?? (signal === null ? 1 : 130);
