import type { Answer, Request } from "./contract.ts";

/** Sends a request of this page; false where there is no server to send it to (a page opened as a file). */
export function callServer(
  request: Request,
  answered: (answer: Answer | null) => void,
  failed: (error: Error) => void,
): boolean {
  const run = typeof google === "undefined" ? undefined : google?.script?.run;
  if (run === undefined) return false;
  run
    .withSuccessHandler((answer) => answered(answer as Answer | null))
    .withFailureHandler(failed)
    .rpc(request);
  return true;
}
