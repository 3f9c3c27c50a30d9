/** `npm run faults`: installs and builds what is missing, then kills one execution at every call (test/faults/main.ts). */
import { runBuilt } from "./run-built.mjs";

// Its workers inherit this, and keep the worlds of a whole year.
await runBuilt("test/faults/main.ts", { youngMegabytes: 64 });
