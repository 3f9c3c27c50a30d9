/**
 * Limits of an execution.
 *
 * @see https://developers.google.com/apps-script/guides/services/quotas
 */
export const executionLimits = {
  /** "Script runtime: 6 min / execution", in modelled milliseconds. */
  runtimeMs: 6 * 60 * 1000,
  /**
   * The same six minutes by the machine's own clock, in ms: they end what uses up no modelled time, a loop that makes
   * no call. An execution of a large agency's year takes seconds, also where eight others want the processor.
   */
  realRuntimeMs: 6 * 60 * 1000,
  /** Google's words when the runtime is over. */
  runtimeMessage: "Exceeded maximum execution time",
  /** "Simultaneous executions: 30 / user": the web app and all triggers of its owner share them. */
  simultaneous: 30,
  simultaneousMessage:
    "There are too many scripts running simultaneously for this Google user account. Please wait a few moments, and try again.",
  /** "Triggers total runtime: 90 min / day (consumer), 6 hr / day (Workspace)", in modelled milliseconds. */
  triggerRuntimePerDayMs: { consumer: 90 * 60 * 1000, workspace: 6 * 60 * 60 * 1000 },
  triggerRuntimeMessage: "Service using too much computer time for one day",
} as const;
