/** `npm run simulate`: installs and builds what is missing, then plays the year (emulator/simulate/main.ts). */
import { runBuilt } from "./run-built.mjs";

await runBuilt("emulator/simulate/main.ts");
