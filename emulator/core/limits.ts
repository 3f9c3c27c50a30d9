/**
 * Limits of an execution.
 *
 * @see https://developers.google.com/apps-script/guides/services/quotas
 */
export const executionLimits = {
  /** "Script runtime: 6 min / execution", in modelled milliseconds. */
  runtimeMs: 6 * 60 * 1000,
  /** Google's words when the runtime is over. */
  runtimeMessage: "Exceeded maximum execution time",
} as const;
