/** `npm run differences`: writes emulator/DIFFERENCES.md from the contract cases and what is known to differ. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./ensure.mjs";

ensureInstalled();
const { register } = await import("tsx/esm/api");
register({ tsconfig: fileURLToPath(new URL("../test/tsconfig.json", import.meta.url)) });
const { differencesText } = await import("../test/contracts/differences.ts");
writeFileSync(new URL("../emulator/DIFFERENCES.md", import.meta.url), differencesText());
