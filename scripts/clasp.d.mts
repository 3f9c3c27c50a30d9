/** Why a deployment cannot go on, with what to do about it. */
export class CannotDeploy extends Error {}

/** Runs one clasp command with `--json`, gives what it printed; throws `CannotDeploy`. */
export function clasp(
  root: string,
  args: readonly string[],
  options?: { readonly program?: readonly string[] },
): unknown;
