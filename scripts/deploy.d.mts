import type { ClaspRun } from "./clasp.mjs";

/** The repository's folder, clasp, the build, and where progress is told. */
export interface DeployWorld {
  readonly root: string;
  readonly run: (args: readonly string[]) => ClaspRun;
  readonly build: () => Promise<unknown>;
  readonly say: (line: string) => void;
}

/** A line of clasp's `list-deployments`. */
export interface Deployment {
  readonly deploymentId: string;
  readonly versionNumber?: number;
}

/** What each command of clasp answers when it did what was asked. */
export const ANSWERS: Readonly<
  Record<"user" | "created" | "pushed" | "deployments" | "deployed", (answer: unknown) => boolean>
>;

/** Creates what is missing, builds, pushes, updates the one deployment; rejects with what to do. */
export function deploy(world: DeployWorld): Promise<{ readonly url: string; readonly created: boolean }>;

/** The only deployment with a version; throws `CannotDeploy` where there are several. */
export function onlyDeployment(deployments: readonly Deployment[]): string | undefined;

/** The web app's address of a deployment. */
export function webAppAddress(deploymentId: string): string;

/** Makes the spreadsheet with its script where `.clasp.json` names none. */
export function createScript(
  root: string,
  ask: (isAnswer: (answer: unknown) => boolean, ...args: readonly string[]) => unknown,
  say: (line: string) => void,
  title?: string,
): void;

/** The script that the folder's `.clasp.json` names; empty where it names none. */
export function scriptId(root: string): string;
