import { remainingQuota, spendQuota } from "../services/daily-quota.ts";
import { effectiveUser } from "../services/session/service.ts";
import { executionLimits } from "./limits.ts";
import type { Runtime } from "./runtime.ts";

/** How many executions of each user are under way, by address. */
export type RunningExecutions = ReadonlyMap<string, number>;

type Asking = Pick<Runtime, "execution" | "options" | "world" | "now">;

/** Google's words where an execution may not begin; undefined where it may. */
export function refusedAdmission(asking: Asking, running: RunningExecutions): string | undefined {
  if ((running.get(effectiveUser(asking)) ?? 0) >= executionLimits.simultaneous) {
    return executionLimits.simultaneousMessage;
  }
  const { execution, options, world, now } = asking;
  const limit = executionLimits.triggerRuntimePerDayMs[options.account ?? "workspace"];
  const isOver = execution.source === "trigger" && remainingQuota(world.triggerRuntime, limit, now) <= 0;
  return isOver ? executionLimits.triggerRuntimeMessage : undefined;
}

/** The day's runtime of triggers after this execution, which took so many modelled ms. */
export function spentTriggerRuntime({ execution, world, now }: Asking, ms: number) {
  return execution.source === "trigger" ? spendQuota(world.triggerRuntime, ms, now) : world.triggerRuntime;
}

/** With one more execution of this user under way. */
export function withOneMore(running: RunningExecutions, asking: Asking): RunningExecutions {
  const user = effectiveUser(asking);
  return new Map(running).set(user, (running.get(user) ?? 0) + 1);
}
