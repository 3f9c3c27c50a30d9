/**
 * `npm run bench`: installs and builds what is missing, then counts calls at every size (bench/main.ts); with the name of
 * another measure, that one: `npm run bench:summaries` (bench/summaries.ts).
 */
import { runBuilt } from "./run-built.mjs";

const [, , measure = "main", ...args] = process.argv;
await runBuilt(`bench/${measure}.ts`, { args, env: { TZ: "Asia/Ho_Chi_Minh" } });
