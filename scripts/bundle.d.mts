/** The project's file with the licences of the libraries in `Code.js`. */
export const LICENCES: string;

/**
 * Bundles the TypeScript file `entry`, whose exports become `App`: the script, the page with the licences of its
 * libraries, and the files it was made from.
 */
export function bundle(
  entry: string,
): Promise<{ readonly code: string; readonly licences: string; readonly inputs: readonly string[] }>;
