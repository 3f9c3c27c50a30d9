/** What Google gets of a project, and what it was made from. */
export interface Bundled {
  readonly code: string;
  /** The page with the licences of the libraries. */
  readonly licences: string;
  /** The project's HTML files that hold libraries until they are needed. */
  readonly parts: readonly { readonly name: string; readonly text: string }[];
  readonly inputs: readonly string[];
}

/** Bundles the TypeScript file `entry`, whose exports become `App`. */
export function bundle(entry: string): Promise<Bundled>;
