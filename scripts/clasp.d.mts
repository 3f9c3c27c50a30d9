/** What one run of clasp left: its exit code (null where it was killed) and its output. */
export interface ClaspRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Why a deployment cannot go on, with what to do about it. */
export class CannotDeploy extends Error {}

/** Runs one clasp command in `folder` with `--json`; throws `CannotDeploy` where clasp cannot be started. */
export function runClasp(folder: string, args: readonly string[]): ClaspRun;

/** What a command answered; throws `CannotDeploy` where it failed or said something else than `isAnswer` expects. */
export function readAnswer(command: string, run: ClaspRun, isAnswer: (answer: unknown) => boolean): unknown;
