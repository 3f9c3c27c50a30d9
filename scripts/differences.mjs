/**
 * `npm run differences`: writes what is made of the contract cases (test/contracts): emulator/DIFFERENCES.md, and the
 * list of calls that a case makes, test/contracts/covered-calls.json.
 */
import { existsSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./ensure.mjs";

ensureInstalled();
process.env.TZ = "Asia/Ho_Chi_Minh";
const { register } = await import("tsx/esm/api");
register({ tsconfig: fileURLToPath(new URL("../test/tsconfig.json", import.meta.url)) });
const { differencesText } = await import("../test/contracts/differences.ts");
writeFileSync(new URL("../emulator/DIFFERENCES.md", import.meta.url), differencesText());

const list = new URL("../test/contracts/covered-calls.json", import.meta.url);
if (!existsSync(list)) writeFileSync(list, "[]");
const { callsOfCases, coveredCallsText } = await import("../test/contracts/covered-calls.ts");
writeFileSync(list, coveredCallsText(callsOfCases()));
