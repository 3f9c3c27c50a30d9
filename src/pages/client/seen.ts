import type { PageData } from "./contract.ts";

/**
 * Says that the page was opened in a browser: mail scanners fetch links, they run no script. Whether it is heard makes
 * no difference to whoever reads the page.
 */
export function tellSeen({ token, version }: PageData): void {
  const run = typeof google === "undefined" ? undefined : google?.script?.run;
  const nothing = () => undefined;
  run
    ?.withSuccessHandler(nothing)
    .withFailureHandler(nothing)
    .rpc({ token, act: { kind: "seen", version } });
}
