/**
 * Plays the sample year up to where the local workspace takes over, unless it is kept from before: outside Jest, and
 * once, where several browser suites would each play it while none has kept it yet.
 */
import { fileURLToPath } from "node:url";
import { register } from "tsx/esm/api";

process.env.TZ = "Asia/Ho_Chi_Minh";
register({ tsconfig: fileURLToPath(new URL("../emulator/tsconfig.json", import.meta.url)) });
const { sampleSource } = await import("../emulator/ui/sample-workspace.ts");
await sampleSource({
  bundle: fileURLToPath(new URL("../dist/", import.meta.url)),
  webAppUrl: "http://127.0.0.1:8307/exec",
}).sample();
