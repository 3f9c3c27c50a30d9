/** Bundles the TypeScript file `entry`, whose exports become `App`: the script, and the files it was made from. */
export function bundle(entry: string): Promise<{ readonly code: string; readonly inputs: readonly string[] }>;
