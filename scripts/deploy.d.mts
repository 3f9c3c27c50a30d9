/** The repository's folder, clasp (a command's JSON), the build, and where progress is told. */
export interface DeployWorld {
  readonly root: string;
  readonly run: (args: readonly string[]) => unknown;
  readonly build: () => Promise<unknown>;
  readonly say: (line: string) => void;
}

/** Creates what is missing, builds, pushes, updates the one deployment; rejects with what to do. */
export function deploy(world: DeployWorld): Promise<{ readonly url: string; readonly created: boolean }>;
