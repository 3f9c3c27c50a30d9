/** `npm start`: installs and builds what is missing, then serves the local workspace (emulator/ui/serve.ts). */
import { fileURLToPath } from "node:url";
import { ensureBuilt } from "./run-built.mjs";

await ensureBuilt();

// In this same process, so that Ctrl-C reaches the server and nobody else.
const { register } = await import("tsx/esm/api");
register({ tsconfig: fileURLToPath(new URL("../emulator/tsconfig.json", import.meta.url)) });
await import("../emulator/ui/serve.ts");
