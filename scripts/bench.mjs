/**
 * `npm run bench`: installs and builds what is missing, then counts calls at every size (bench/main.ts); with the name of
 * another measure, that one: `npm run bench:summaries` (bench/summaries.ts).
 */
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

const [, , measure = "main"] = process.argv;
const main = fileURLToPath(new URL(`../bench/${measure}.ts`, import.meta.url));
const { status, signal } = spawnSync(
  process.execPath,
  [
    "--disable-warning=ExperimentalWarning",
    "--max-semi-space-size=256",
    "--no-flush-bytecode",
    "--import",
    import.meta.resolve("tsx"),
    main,
  ],
  { stdio: "inherit", env: { ...process.env, TZ: "Asia/Ho_Chi_Minh" } },
);
process.exitCode = status ?? (signal === null ? 1 : 130);
