/** `npm start`: installs and builds what is missing, then serves the local workspace (emulator/ui/serve.ts). */
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

// In this same process, so that Ctrl-C reaches the server and nobody else.
const { register } = await import("tsx/esm/api");
register({ tsconfig: fileURLToPath(new URL("../emulator/tsconfig.json", import.meta.url)) });
await import("../emulator/ui/serve.ts");
