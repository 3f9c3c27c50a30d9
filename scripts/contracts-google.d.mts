import type { DeployWorld } from "./deploy.mjs";

/** Folder of the contract project: its manifest and `.clasp.json`. */
export const PROJECT: string;

/** Builds `Code.js` and `appsscript.json` of the contract cases into the folder. */
export function buildContracts(folder?: string): Promise<void>;

/** Creates what is missing, builds and pushes; rejects with what to do. */
export function pushContracts(world: DeployWorld): Promise<void>;
